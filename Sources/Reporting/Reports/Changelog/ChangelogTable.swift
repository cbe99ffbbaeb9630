internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel

/// The changes as a table for spreadsheets: one row per value that changed; what only reads
/// differently is among them where every field is asked for.
extension ChangelogReport {
  /// The table in the plain dialect or in that of Finnish spreadsheets.
  package func table(isFinnish: Bool) -> String {
    let isTold = { [isFull = diff.isFull] (weight: Significance) in isFull || weight > .editorial }
    let parts = parts
    let rows = diff.changes.filter { isTold($0.significance) }.flatMap { change -> [Row] in
      let part = parts[change.path] ?? .information
      let told = change.fields.filter { isTold($0.significance) }
      return told.isEmpty
        ? [Row(change: change, field: nil, part: part)]
        : told.map { Row(change: change, field: $0, part: part) }
    }
    return TableDialect.csv(rows, columns(isFinnish: isFinnish), isFinnish: isFinnish)
  }

  /// A value that changed; none where the record as a whole is meant.
  private struct Row {
    let change: RoadmapChange
    let field: TypedChange?
    /// Where the report tells the change.
    let part: Part

    /// What the value weighs; what weighs as a decision is told where the change is.
    func significance(isFinnish: Bool) -> String {
      let weight = field?.significance ?? change.significance
      switch (weight, part) {
      case (.decision, .decided): return isFinnish ? "päätetty" : part.rawValue
      case (.decision, .information):
        let told = Significance.information
        return isFinnish ? Finnish().weight(told) : told.rawValue
      default: return isFinnish ? Finnish().weight(weight) : weight.rawValue
      }
    }
  }

  private func columns(isFinnish: Bool) -> [TableColumn<Row>] {
    [
      TableColumn("record", "Tietue") { .text($0.change.path) },
      TableColumn("title", "Nimi") { .text(diff.title(of: $0.change)) },
      TableColumn("significance", "Merkitys") {
        .text($0.significance(isFinnish: isFinnish))
      },
      TableColumn("type", "Muutoslaji") { .text(($0.field?.type ?? $0.change.type)?.rawValue) },
      TableColumn("field", "Kenttä") { .text($0.field?.change.path.description) },
      TableColumn("from", "Ennen") { value($0, \.from, isFinnish) },
      TableColumn("to", "Jälkeen") { value($0, \.to, isFinnish) },
      TableColumn("days", "Päivää") { .number($0.field?.change.days) },
      TableColumn("workdays", "Työpäivää") { .number($0.field?.change.workdays) },
      TableColumn("reason", "Perustelu") { .text(diff.reason(of: $0.change)) },
      TableColumn("fingerprint", "Sormenjälki") { .text($0.change.fingerprint) },
    ]
  }

  /// A value as the dialect has it: as the files do for programs, or in words for people.
  private func value(
    _ row: Row, _ side: KeyPath<FieldChange, DataValue?>, _ isFinnish: Bool
  ) -> TableCell {
    guard let field = row.field?.change, let value = field[keyPath: side] else { return .text(nil) }
    var words = diff.words(for: row.change)
    words.isForPrograms = !isFinnish
    // A spreadsheet in Finnish reads its own language, whatever the report is in.
    if isFinnish { words.language = .fi }
    if isFinnish, let period = value.single.period { return .period(period) }
    if isFinnish, let number = value.single.number { return .exact(number) }
    return .text(words.whole(value, at: field.path))
  }
}

extension DataValue {
  /// The one value in a map that has but one, as a cost may have its estimate alone; else itself.
  fileprivate var single: DataValue {
    guard let entries, entries.count == 1, let only = entries.first else { return self }
    return only.value.single
  }
}
