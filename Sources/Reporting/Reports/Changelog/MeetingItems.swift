internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapSlippage

/// Changes as a steering group reads them: what a record is called in full, and below it each value
/// that changed, why, who said so, and what comes of it.
extension DiffReport {
  private var phrases: any ChangelogPhrases { language.phrases }

  /// Actions first; decisions and reviews that came are told by their number, since they have a
  /// part of their own.
  func meetingItems(_ found: [RoadmapChange]) -> [Item] {
    let isTold: (RoadmapChange) -> Bool = { change in
      change.difference.class == .added && [.decision, .review].contains(change.kind)
    }
    let rest = found.filter { !isTold($0) }
    let actions = rest.filter { $0.kind == .action }
    let long = actions.filter(isLong)
    let brief = folded(actions.filter { !isLong($0) } + rest.filter { $0.kind != .action })
    let came = [Kind.decision, .review].compactMap { kind -> Item? in
      let ids = found.filter { isTold($0) && $0.kind == kind }.map(id)
      guard !ids.isEmpty else { return nil }
      let name = kind.plural?[language] ?? kind.section
      return Item(
        Line("\(name) (\(ids.count))", .strong) + Line(": ")
          + Line(phrases.label(.came), .good)
          + Line(" – " + ids.joined(separator: ", "), .dim))
    }
    return long.map { meetingItem($0) } + brief + came
  }

  /// Whether a change deserves more than a line.
  private func isLong(_ change: RoadmapChange) -> Bool {
    change.significance == .decision || change.fields.contains { $0.type == .endMoved }
      || note(of: change)?.reason != nil || !change.effects.isEmpty
  }

  /// A change in full, with what else there is to say of it.
  func meetingItem(_ change: RoadmapChange, _ more: [Item] = []) -> Item {
    let words = words(for: change)
    let told = told(of: change)
    let name = title(of: change).map { " " + $0 } ?? ""
    let head = whole(change).map { Line(": ") + $0 } ?? ""
    func items(_ isMeant: (TypedChange) -> Bool) -> [Item] {
      told.filter(isMeant).map { Item(line($0.change, words)) }
    }
    return Item(
      Line(id(of: change), .strong) + Line(name) + head + party(of: change),
      items: items { $0.type == .endMoved } + steps(change) + cumulated(change)
        + items { $0.type != .endMoved } + reasons(for: change) + consequences(of: change) + more,
      folded: rest(of: change, besides: told, words))
  }

  private func party(of change: RoadmapChange) -> Line {
    guard let party = (change.new ?? change.old)?[.responsible]?.word else { return "" }
    return Line(" – " + bodies.name(of: party, in: language), .dim)
  }

  /// Why, who said so, and what the note says besides.
  private func reasons(for change: RoadmapChange) -> [Item] {
    let note = note(of: change)
    let moved = change.fields.contains { $0.type == .endMoved && $0.change.days ?? 0 != 0 }
    var items: [Item] = []
    if let reason = note?.reason {
      let who = note?.by.map { bodies.name(of: $0, in: language) }
      let day = note?.by == nil ? nil : note?.day.map(language.phrases.day)
      let source = [who, day].compactMap { $0 }.joined(separator: ", ")
      items.append(
        Item(
          Line(phrases.label(.reason) + ": " + reason)
            + Line(source.isEmpty ? "" : " (\(source))", .dim)))
    } else if moved {
      items.append(
        Item(Line(phrases.label(.reason) + ": ") + Line(phrases.label(.noReason), .warning)))
    }
    if let text = note?.text, !text.isEmpty {
      items.append(Item(Line(phrases.label(.note) + ": " + text)))
    }
    return items
  }

  /// What somebody said of a change.
  private struct Note {
    let reason: String?
    let by: String?
    let day: Day?
    let text: String?
  }

  /// Why a change came about, with the note that says so; without a reason, the last note there is.
  private func note(of change: RoadmapChange) -> Note? {
    let notes = change.fields.reversed().compactMap { field -> Note? in
      guard field.type == .noteAdded, field.change.path.keys.count == 2, let note = field.change.to
      else { return nil }
      return Note(
        reason: note[.reason].flatMap(words), by: note[.by]?.scalar,
        day: Day(iso: field.change.path.keys[1].prefix(10)),
        text: note.scalar ?? note[.text].flatMap(words))
    }
    let reason = reason(of: change)
    if let reason, let own = notes.first(where: { $0.reason == reason }) { return own }
    guard reason != nil || notes.first != nil else { return nil }
    // A reason from the history may stand in no note of these two states.
    let by = reason == nil ? nil : moved[change.key]?.reason?.by
    return Note(reason: reason, by: by, day: nil, text: notes.first?.text)
  }
}
