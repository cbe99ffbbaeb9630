internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel

/// The changes as a table for spreadsheets: one row per value that changed.
extension ChangelogReport {
  /// The table in the plain dialect or in that of Finnish spreadsheets.
  package func table(isFinnish: Bool) -> String {
    let rows = diff.changes.filter { $0.significance > .editorial }.flatMap { change -> [Row] in
      let told = change.fields.filter { $0.significance > .editorial }
      return told.isEmpty
        ? [Row(change: change, field: nil)] : told.map { Row(change: change, field: $0) }
    }
    return TableDialect.csv(rows, columns(isFinnish: isFinnish), isFinnish: isFinnish)
  }

  /// A value that changed; none where the record as a whole is meant.
  private struct Row {
    let change: RoadmapChange
    let field: TypedChange?
  }

  private func columns(isFinnish: Bool) -> [TableColumn<Row>] {
    [
      TableColumn("record", "Tietue") { .text($0.change.path) },
      TableColumn("title", "Nimi") { .text(diff.title(of: $0.change)) },
      TableColumn("significance", "Merkitys") {
        let significance = $0.field?.significance ?? $0.change.significance
        return .text(isFinnish ? Finnish().weight(significance) : significance.rawValue)
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

  /// A value as a date where it is a planned one, a number as one, all else in words.
  private func value(
    _ row: Row, _ side: KeyPath<FieldChange, DataValue?>, _ isFinnish: Bool
  ) -> TableCell {
    guard let field = row.field?.change, let value = field[keyPath: side] else { return .text(nil) }
    let isDate = field.days != nil || row.field?.type == .endMoved
    if isDate, let period = value.text.flatMap({ Period(iso: $0) }) { return .period(period) }
    if field.isNumber(of: row.change.kind), let number = value.text {
      return .text(isFinnish ? number.replacing(".", with: ",") : number)
    }
    return .text(diff.words(for: row.change).whole(value, at: field.path))
  }
}
