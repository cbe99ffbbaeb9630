internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapSlippage

/// What people read of the changes: by consequence, one line a record, and in the end what matters.
extension DiffReport {
  private var phrases: any ShowPhrases & SlippagePhrases & LogPhrases & DiffPhrases {
    language.phrases
  }

  var document: Document {
    let title = phrases.diffTitle(from: name(of: base), to: name(of: head))
    let notes = unreadable.map { Block.note(Line(phrases.unreadable($0), .warning)) }
    guard !changes.isEmpty else {
      return Document(
        title: title, language: language.rawValue,
        blocks: notes + [.paragraph(Line(phrases.label(DiffLabel.nothing)))])
    }
    let groups = Significance.allCases.reversed().flatMap { blocks($0) }
    return Document(
      title: title, language: language.rawValue,
      blocks: notes + [.paragraph(Line(counts))] + groups + renameBlocks
        + [.upshot(bottomLine)])
  }

  /// The same of one file, as git asks for it file by file.
  package func document(of path: String) -> Document {
    let notes = unreadable.map {
      Block.note(Line(phrases.unreadable($0) + " git diff --no-ext-diff", .warning))
    }
    let groups = Significance.allCases.reversed().flatMap { blocks($0) }
    let nothing = Block.paragraph(Line(phrases.label(DiffLabel.onlyWriting), .dim))
    return Document(
      title: path, language: language.rawValue,
      blocks: notes + (changes.isEmpty && notes.isEmpty ? [nothing] : groups))
  }

  /// What a side is called.
  func name(of side: DiffSide) -> String {
    switch side.sort {
    case .commit:
      // A full id says no more than its beginning.
      side.revision.count == 40 ? String(side.revision.prefix(8)) : side.revision
    case .index: phrases.label(DiffLabel.index)
    case .workingTree: phrases.label(DiffLabel.workingTree)
    }
  }

  private var counts: String {
    func count(_ sort: RecordDifference.Class) -> Int {
      changes.count { $0.difference.class == sort }
    }
    return phrases.counts(
      added: count(.added), removed: count(.removed), changed: count(.changed),
      renamed: count(.renamed))
  }

  /// The last line: what a body has to decide on.
  private var bottomLine: Line {
    let ids = changes.filter { $0.significance == .decision && $0.echoOf == nil }.map(id)
    return ids.isEmpty
      ? Line(phrases.label(DiffLabel.nothingToDecide), .good)
      : Line(phrases.toDecide(ids.count) + " " + ids.joined(separator: ", "), .strong)
  }

  /// The id, or the section of what there is one of.
  func id(of change: RoadmapChange) -> String {
    change.kind.isSingle ? change.kind.section : change.difference.id
  }

  // MARK: Groups

  /// The changes of one weight under a heading; nothing where there are none.
  func blocks(_ significance: Significance) -> [Block] {
    blocks(significance, of: changes.filter { $0.significance == significance })
  }

  /// Some changes under the heading of a weight; nothing where there are none.
  func blocks(_ significance: Significance, of changes: [RoadmapChange]) -> [Block] {
    let found = changes.filter { $0.echoOf == nil }
    guard !found.isEmpty else { return [] }
    let title = Line(
      phrases.heading(
        significance, of: bodies.names(for: significance, in: language), found.count))
    if significance == .editorial, !isFull {
      let names = found.map { change in
        id(of: change) + (change.difference.fromID.map { " (\(phrases.before($0)))" } ?? "")
      }
      return [.folded(title, [.paragraph(Line(names.joined(separator: ", ")))])]
    }
    let level = isForMeeting ? 1 : 2
    if isForMeeting, !isFull { return [.heading(level, title), .list(meetingItems(found))] }
    return [.heading(level, title), .list(isFull ? found.map(item) : folded(found))]
  }

  /// The changes with those as one line that are the same in several records of a kind.
  func folded(_ found: [RoadmapChange]) -> [Item] {
    var same: [ChangeShape: [RoadmapChange]] = [:]
    for change in found where change.difference.class == .changed && isAlone(change) {
      same[ChangeShape(change), default: []].append(change)
    }
    return found.compactMap { change in
      let alike = same[ChangeShape(change)] ?? []
      guard change.difference.class == .changed, alike.count > 2, isAlone(change) else {
        return item(change)
      }
      guard alike[0].path == change.path else { return nil }
      let words = words(for: change)
      let name = phrases.field(change.kind.section) ?? change.kind.section
      return Item(
        Line("\(name) (\(alike.count))", .strong) + Line(": ")
          + Self.joined(change.fields.map { line($0.change, words) })
          + Line(" – " + alike.map(id).joined(separator: ", "), .dim))
    }
  }

  /// Whether nothing else comes of a change.
  private func isAlone(_ change: RoadmapChange) -> Bool {
    change.effects.isEmpty && followers.along[change.key] == nil
  }

  /// What makes changes of several records one.
  private struct ChangeShape: Hashable {
    let kind: Kind
    let fields: [FieldChange]

    init(_ change: RoadmapChange) {
      kind = change.kind
      fields = change.fields.map(\.change)
    }
  }

  func words(for change: RoadmapChange) -> FieldWords {
    FieldWords(
      kind: change.kind, language: language,
      languages: (change.new == nil ? base : head).languages,
      record: isForMeeting ? change.new ?? change.old : nil,
      party: isForMeeting ? { bodies.name(of: $0, in: language) } : nil, isWhole: isFull,
      corrections: corrections(in: change))
  }

  /// The planned dates that changed when the record was done already, which counts for nothing.
  private func corrections(in change: RoadmapChange) -> [FieldPath] {
    guard change.kind == .action || change.kind == .phase else { return [] }
    let isDone = [change.old, change.new].allSatisfy { record in
      record.map { Action($0).status == .done } ?? false
    }
    let steps = moved[change.key]?.steps ?? []
    let isEndCorrected = !steps.isEmpty && steps.allSatisfy(\.isCorrection)
    return change.fields.map(\.change.path).filter { path in
      switch (path.keys.first, path.keys.last) {
      case ("end", "end"): isDone || isEndCorrected
      case ("start", "start"), ("milestones", "date"): isDone
      default: false
      }
    }
  }

  /// What became of a record, as far as some of its values are meant; all of it where none are.
  func line(of change: RoadmapChange, only fields: [FieldChange]) -> Line {
    let words = words(for: change)
    let values = fields.isEmpty ? told(of: change).map(\.change) : fields
    let whole = fields.isEmpty ? self.whole(change).map { [$0] } ?? [] : []
    return Self.joined(whole + values.map { line($0, words) })
  }

  func item(_ change: RoadmapChange) -> Item {
    let words = words(for: change)
    let name = title(of: change).map { " " + (isForMeeting ? $0 : shortened($0, to: 60)) } ?? ""
    let told = told(of: change)
    var parts = whole(change).map { [$0] } ?? []
    if !isFull { parts += told.map { line($0.change, words) } }
    let tail = parts.isEmpty ? Line("") : Line(": ") + Self.joined(parts)
    let why =
      reason(of: change).map { Line(" – " + (isForMeeting ? $0 : shortened($0)), .dim) } ?? Line("")
    let items = isFull ? change.fields.map { Item(line($0.change, words)) } : []
    return Item(
      Line(id(of: change), .strong) + Line(name) + tail + why,
      items: items + steps(change) + cumulated(change) + consequences(of: change),
      folded: isFull ? nil : rest(of: change, besides: told, words))
  }

  /// What else changed in a record besides what is told in its line.
  func rest(
    of change: RoadmapChange, besides told: [TypedChange], _ words: FieldWords
  ) -> FoldedItems? {
    let rest = change.fields.filter { $0.isOwn && !told.contains($0) }
    guard !rest.isEmpty else { return nil }
    return FoldedItems(
      title: phrases.moreChanges(rest.count),
      brief: Line(" " + phrases.furtherChanges(rest.count), .dim),
      items: rest.map { Item(line($0.change, words)) })
  }

  /// The moves that a move is the net of, where there were several: a meeting asks for them.
  func steps(_ change: RoadmapChange) -> [Item] {
    let steps = isForMeeting ? moved[change.key]?.steps ?? [] : []
    guard steps.count > 1 else { return [] }
    let words = steps.map { move in
      let dates = [move.from, move.to].map { $0.map(phrases.period) ?? "–" }
      return "\(phrases.day(move.landed)): \(dates[0]) → \(dates[1])"
    }
    return [Item(Line(phrases.label(DiffLabel.steps) + ": " + words.joined(separator: "; "), .dim))]
  }

  /// What a moved end has come to, where that is more than this one move.
  func cumulated(_ change: RoadmapChange) -> [Item] {
    guard let end = change.fields.first(where: { $0.type == .endMoved }),
      let moved = moved[change.key], isFull || end.significance > .editorial
    else { return [] }
    /// A slip that is not just the days of this move.
    func told(_ slip: Slip) -> String? {
      guard let days = slip.days, let workdays = slip.workdays, days != end.change.days ?? 0 else {
        return nil
      }
      return phrases.slip(days, workdays: workdays)
    }
    // An end that is where the baseline had it says so by its dates.
    let isAtBaseline = moved.sinceBaseline.days == 0
    let slips = phrases.cumulated(
      sinceFirst: told(moved.sinceFirst),
      sinceBaseline: isAtBaseline ? nil : told(moved.sinceBaseline))
    let times = moved.replans > 1 ? phrases.movedTimes(moved.replans) : ""
    let words = [slips, times].filter { !$0.isEmpty }.joined(separator: "; ")
    return words.isEmpty ? [] : [Item(Line(words.capitalizedFirst, .dim))]
  }

  /// What is said of a record in one line: what weighs most, and notes only where there is nothing
  /// else to say.
  func told(of change: RoadmapChange) -> [TypedChange] {
    let weighty = change.fields.filter {
      $0.significance == change.significance && $0.isOwn
    }
    let plain = weighty.filter { $0.type != .noteAdded && $0.type != .decisionLinked }
    let chosen = Array((plain.isEmpty ? weighty : plain).prefix(4))
    guard isForMeeting else { return chosen }
    // What is finished or joined to another record says so, and an end that moved, whatever weighs
    // more.
    let outcome = change.fields.filter {
      $0.isOwn
        && ($0.type == .finished || $0.type == .endMoved || $0.change.path.keys == ["merged-into"])
    }
    return chosen + outcome.filter { !chosen.contains($0) }
  }

  static func joined(_ parts: [Line]) -> Line {
    parts.dropFirst().reduce(parts.first ?? "") { $0 + Line("; ") + $1 }
  }

  /// What became of the record as a whole.
  func whole(_ change: RoadmapChange) -> Line? {
    switch change.difference.class {
    case .changed: nil
    case .added: Line(phrases.event(.added, isReturned: false, from: nil), .good) + plan(of: change)
    case .removed: Line(phrases.event(.removed, isReturned: false, from: nil), .warning)
    case .renamed:
      Line(phrases.event(.renamed, isReturned: false, from: change.difference.fromID))
    }
  }

  /// When a new record is to be done.
  private func plan(of change: RoadmapChange) -> Line {
    guard let end = change.new?[.end]?.period else { return "" }
    return Line(", " + phrases.endsIn(phrases.period(end)))
  }

  func line(_ change: FieldChange, _ words: FieldWords) -> Line {
    let label = words.label(change.path)
    // The name of one part of a record ends in an id or a day.
    let gap = change.path.keys.count > 1 ? ": " : " "
    var line = Line(label + gap) + words.values(of: change)
    if let days = change.days, let workdays = change.workdays, days != 0 {
      line = line + Line(", " + phrases.slip(days, workdays: workdays))
    } else if let kind = MoveKind(rawValue: change.kind.rawValue) {
      line = line + Line(", " + phrases.move(kind))
    }
    guard words.corrections.contains(change.path) else { return line }
    return line + Line(", " + phrases.mark(.correction), .dim)
  }
}
