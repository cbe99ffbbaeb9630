internal import Diagnostics
internal import RoadmapCheck
internal import RoadmapDiff

/// What people read of the gate: what stands in the way, who may approve it, and how.
extension CheckReport {
  private var phrases: any CheckPhrases { language.phrases }

  var document: Document {
    let title = phrases.checkTitle(from: diff.name(of: diff.base), to: diff.name(of: diff.head))
    let verdict = Line(self.verdict, result.passed ? .good : .error)
    let groups = [Severity.error, .warning, .info].flatMap { group($0) }
    return Document(
      title: title, language: language.rawValue,
      blocks: [.paragraph(verdict)] + groups + howToApprove + notices)
  }

  private func group(_ level: Severity) -> [Block] {
    let failed = result.violations.filter { $0.level == level && (level != .error || $0.fails) }
    let approved = result.violations.filter { $0.level == level && level == .error && !$0.fails }
    var blocks: [Block] = []
    if !failed.isEmpty {
      blocks += [
        .heading(2, Line(phrases.heading(level, Self.count(failed)))), .list(items(failed)),
      ]
    }
    if !approved.isEmpty {
      blocks += [
        .heading(2, Line(phrases.approvedHeading(Self.count(approved)))), .list(items(approved)),
      ]
    }
    return blocks
  }

  /// How many changes violate something: several rules may look at one.
  private static func count(_ violations: [Violation]) -> Int {
    Set(violations.map(\.fingerprint)).count
  }

  /// The violations with those of one record together, since one approval covers them.
  private func items(_ violations: [Violation]) -> [Item] {
    together(violations).map { same in
      let violation = same[0]
      let reasons = same.map { violation in
        let words = violation.message[language]
        // A rule of one's own may say nothing but its name.
        return Item(Line(words) + Line(words == violation.rule ? "" : " [\(violation.rule)]", .dim))
      }
      return Item(subject(of: same), items: reasons + approval(of: violation))
    }
  }

  /// The violations of one change each, in their order.
  func together(_ violations: [Violation]) -> [[Violation]] {
    var groups: [String: [Violation]] = [:]
    for violation in violations { groups[violation.fingerprint, default: []].append(violation) }
    var seen: Set<String> = []
    return violations.compactMap {
      seen.insert($0.fingerprint).inserted ? groups[$0.fingerprint] : nil
    }
  }

  func subject(of violations: [Violation]) -> Line {
    switch violations[0].subject {
    case .change(let change, _):
      let title = diff.title(of: change).map { " " + shortened($0, to: 60) } ?? ""
      var fields: [FieldChange] = []
      for case .change(_, let more) in violations.map(\.subject) {
        fields += more.filter { !fields.contains($0) }
      }
      return Line(diff.id(of: change), .strong) + Line(title) + Line(": ")
        + diff.line(of: change, only: fields)
    case .setting(let change):
      switch change.part {
      case .key(let key): return Line("tiekartta.yaml", .strong) + Line(": " + key)
      case .place(let places): return Line(places, .strong)
      }
    case .file(let path): return Line(path, .strong)
    case .finding(let finding):
      let spot = place(of: finding)
      let place = "\(finding.place.file):\(spot.line):\(spot.column)"
      guard let record = finding.record else { return Line(place, .strong) }
      return Line(record, .strong) + Line(" – " + place, .dim)
    }
  }

  private func approval(of violation: Violation) -> [Item] {
    guard violation.level == .error else { return [] }
    let names = violation.mayApprove.map(name(ofParty:)).joined(separator: ", ")
    let code = Item(Line(violation.fingerprint, .code))
    let who = names.isEmpty ? [] : [Item(Line(phrases.mayApprove(names)))]
    switch violation.approval {
    case .notNeeded, .missing: return who + [code]
    case .old: return [Item(Line(phrases.label(.oldApproval), .warning))] + who + [code]
    case .expired(let approval):
      let day = approval.expires.map(language.phrases.day) ?? ""
      return [Item(Line(phrases.expired(day), .warning))] + who + [code]
    case .wrongRole(_, let fault):
      let why = fault.words(name(ofParty:))[language]
      return [Item(Line(phrases.worthless(why), .warning))] + who + [code]
    case .valid(let approval):
      let name = approval.decision ?? approval.party.map(name(ofParty:)) ?? ""
      let why = approval.reason.map { " – " + shortened($0) } ?? ""
      return [Item(Line(phrases.approvedBy(name) + why, .good))]
    }
  }

  // MARK: What to do

  /// The lines to paste, those of all changes that wait for an approval.
  private var howToApprove: [Block] {
    var seen: Set<String> = []
    let wanted = failing.filter { seen.insert($0.fingerprint).inserted }.compactMap(proposal)
    guard let text = Approval.stanza(of: wanted) else { return [] }
    return [
      .heading(2, Line(phrases.label(.howToApprove))),
      .paragraph(Line(phrases.howToApprove(in: ApprovalFile.path))), .code(text),
      .paragraph(
        Line(phrases.label(.orRun) + " ")
          + Line("tiekartta check --approve \(wanted[0].fingerprint) --decision ID", .code)),
    ]
  }

  private var notices: [Block] {
    let lines = result.notices.map { Item(Line(phrases.notice($0))) }
    return lines.isEmpty
      ? [] : [.heading(2, Line(phrases.label(.notices))), .list(lines)]
  }

  func place(of finding: Diagnostic) -> Spot {
    Spot.all(of: [finding.place], in: sources)[finding.place] ?? .unknown
  }
}
