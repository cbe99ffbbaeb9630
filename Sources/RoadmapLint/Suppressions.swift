internal import Diagnostics
internal import RoadmapModel
internal import YAMLTree

/// The comments `# tiekartta: ignore rule-id [until DAY] reason` of all files.
///
/// A comment at the end of a line covers that line and what is indented below it; one on a line of
/// its own covers the next line the same way. So above a record's id it covers the record.
struct Suppressions {
  private struct Entry {
    let rule: String
    let until: Day?
    let hasReason: Bool
    let place: Place
    /// The bytes that the comment covers.
    let covers: Span
    /// The bytes to take out when the comment goes: its whole line, or it and the space before.
    let removal: Span?
    var isUsed = false
  }

  private var entries: [Entry] = []
  /// The entries of a file and a rule, by what they cover.
  private var byRule: [String: [String: Covers]] = [:]
  private var faults: [Diagnostic] = []
  private let today: Day

  init(_ files: [ReadFile], today: Day) {
    self.today = today
    for file in files {
      let comments = file.directives
      guard !comments.isEmpty else { continue }
      let lines = LineTable(file.source)
      let blocks = Blocks(lines)
      for comment in comments { read(comment, in: file.source, lines, blocks) }
    }
    var grouped: [String: [String: [Int]]] = [:]
    for (index, entry) in entries.enumerated() {
      grouped[entry.place.file, default: [:]][entry.rule, default: []].append(index)
    }
    byRule = grouped.mapValues { rules in
      rules.mapValues { indices in Covers(indices.map { (entries[$0].covers, $0) }) }
    }
  }

  private mutating func read(
    _ comment: Comment, in source: SourceText, _ lines: LineTable, _ blocks: Blocks
  ) {
    var words = source.text(in: comment.span).drop { $0 == "#" || $0 == " " || $0 == "\t" }
      .split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)[...]
    guard words.first == "tiekartta:" else { return }
    words.removeFirst()
    let place = Place(file: source.path, span: comment.span)
    guard words.popFirst() == "ignore", let rules = words.popFirst() else {
      faults.append(SuppressionRemark.malformed(at: place))
      return
    }
    var until: Day?
    if words.first == "until" {
      words.removeFirst()
      guard let text = words.popFirst(), let period = PeriodReading(text).period,
        period.precision == .day
      else {
        faults.append(SuppressionRemark.malformed(at: place))
        return
      }
      until = period.first
    }
    let covers = blocks.covered(by: comment)
    let names = rules.split(separator: ",").map(String.init)
    // A comment for several rules may still hide something for another one.
    let removal = names.count == 1 ? Self.removal(of: comment, in: source, lines) : nil
    for rule in names {
      if Rules.rule(rule) == nil {
        faults.append(SuppressionRemark.unknownRule(rule, at: place))
        continue
      }
      entries.append(
        Entry(
          rule: rule, until: until, hasReason: !words.isEmpty, place: place, covers: covers,
          removal: removal))
    }
  }

  private static func removal(
    of comment: Comment, in source: SourceText, _ lines: LineTable
  ) -> Span {
    let line = lines.position(at: Int(comment.span.start)).line
    if comment.isWholeLine {
      return Span(lines.start(ofLine: line), lines.start(ofLine: line + 1))
    }
    var start = Int(comment.span.start)
    while start > 0, source.bytes[start - 1] == 0x20 || source.bytes[start - 1] == 0x09 {
      start -= 1
    }
    return Span(start, Int(comment.span.end))
  }

  /// Whether a comment hides a finding; then it counts as used.
  mutating func hide(_ finding: Diagnostic) -> Bool {
    guard let own = byRule[finding.place.file]?[finding.rule],
      Rules.rule(finding.rule)?.about.isSuppressible ?? true
    else { return false }
    var isHidden = false
    for index in own.covering(finding.place.span) {
      entries[index].isUsed = true
      if entries[index].until.map({ today <= $0 }) ?? true { isHidden = true }
    }
    return isHidden
  }

  /// What is wrong with the comments themselves, once every finding was held against them.
  var remarks: [Diagnostic] {
    faults
      + entries.flatMap { entry in
        SuppressionRemark.remarks(
          rule: entry.rule, isUsed: entry.isUsed, until: entry.until, today: today,
          hasReason: entry.hasReason, at: entry.place,
          removal: entry.removal.map { span in
            Fix(
              Phrase(fi: "poista kommentti", sv: "ta bort kommentaren", en: "remove the comment"),
              edits: [TextEdit(at: Place(file: entry.place.file, span: span), with: "")])
          })
      }
  }
}

/// The waivers of `tiekartta.yaml` held against findings.
struct WaiverBook {
  private let waivers: [Waiver]
  private var isUsed: [Bool]
  private let today: Day

  init(_ waivers: [Waiver], today: Day) {
    self.waivers = waivers
    self.today = today
    isUsed = Array(repeating: false, count: waivers.count)
  }

  /// Whether a waiver hides a finding; then it counts as used.
  mutating func hide(_ finding: Diagnostic) -> Bool {
    guard !waivers.isEmpty, Rules.rule(finding.rule)?.about.isSuppressible ?? true else {
      return false
    }
    var isHidden = false
    for (index, waiver) in waivers.enumerated()
    where waiver.rule == finding.rule && (waiver.record ?? finding.record) == finding.record
      && (waiver.field ?? finding.field) == finding.field
    {
      isUsed[index] = true
      if waiver.until.map({ today <= $0 }) ?? true { isHidden = true }
    }
    return isHidden
  }

  /// What is wrong with the waivers themselves.
  var remarks: [Diagnostic] {
    zip(waivers, isUsed).flatMap { waiver, isUsed in
      SuppressionRemark.remarks(
        rule: waiver.rule, isUsed: isUsed, until: waiver.until, today: today,
        hasReason: waiver.reason != nil, at: waiver.place, removal: nil)
    }
  }
}
