package import Diagnostics
package import RoadmapModel
package import YAMLTree

/// All that is looked at in one run.
package struct LintInput: Sendable {
  package let files: [ReadFile]
  package let roadmap: Roadmap
  /// What reading the files found, and what stands in the way of reading others.
  package let reading: [Diagnostic]
  package let settings: LintSettings
  package let today: Day
  /// The last day each of the `ChangesWanted` changed, by its path; empty where no history is read.
  package let lastChanges: [RecordKey: Day]

  package init(
    files: [ReadFile], roadmap: Roadmap, reading: [Diagnostic], settings: LintSettings,
    today: Day, lastChanges: [RecordKey: Day] = [:]
  ) {
    self.files = files
    self.roadmap = roadmap
    self.reading = reading
    self.settings = settings
    self.today = today
    self.lastChanges = lastChanges
  }

  /// One roadmap text as input, for tests, examples and editors.
  package init(
    text: String, path: String = "roadmap.yaml", settings: LintSettings = LintSettings(),
    today: Day, lastChanges: [RecordKey: Day] = [:]
  ) {
    let tree = YAMLTree.read(SourceText(path: path, text: text))
    let file = RoadmapDecoder.decode(tree)
    self.init(
      files: [ReadFile(tree)], roadmap: Roadmap(records: file.records), reading: file.diagnostics,
      settings: settings, today: today, lastChanges: lastChanges)
  }
}

/// What a run found, and how much it was told to hide.
package struct LintReport: Sendable {
  /// The findings in the order of files and places.
  package var findings: [Diagnostic]
  /// Findings hidden by comments, by waivers, by `lint: ignore:` and by the baseline.
  package var hidden: Hidden
  package let files: Int
  package let records: Int

  package struct Hidden: Equatable, Sendable {
    package var byComment = 0
    package var byWaiver = 0
    package var byPath = 0
    package var byBaseline = 0
  }

  /// How many findings have a severity.
  package func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity }
  }
}

/// Runs all rules over a roadmap and sorts out what is to be told.
package enum Linter {
  package static func lint(_ input: LintInput) -> LintReport {
    let plan = Plan(
      input.roadmap, today: input.today, settings: input.settings,
      lastChanges: input.lastChanges)
    var findings = Findings()
    let severities = input.settings.severities
    for rule in Rules.all {
      // What a rule says of itself is made when it is first asked for: most runs ask few.
      if !severities.isEmpty, severities[rule.about.id] == .some(nil) { continue }
      rule.check(plan, into: &findings)
    }
    let owners = RecordFinder(input.roadmap)
    let unread = UnreadRecords(input.files)
    let found = findings.list.filter { !unread.explain($0) }
    var list = (input.reading + found).map(owners.withRecord)
    var hidden = LintReport.Hidden()

    var suppressions = Suppressions(input.files, today: input.today)
    var waivers = WaiverBook(input.settings.waivers, today: input.today)
    list.removeAll { finding in
      if case .some(nil) = input.settings.severities[finding.rule] { return true }
      if PathPattern.any(input.settings.ignoredPaths, match: finding.place.file) {
        hidden.byPath += 1
        return true
      }
      if suppressions.hide(finding), input.settings.honoursComments {
        hidden.byComment += 1
        return true
      }
      if waivers.hide(finding) {
        hidden.byWaiver += 1
        return true
      }
      return false
    }
    let remarks = suppressions.remarks + waivers.remarks
    list += remarks.filter { remark in
      if case .some(nil) = input.settings.severities[remark.rule] { return false }
      return !PathPattern.any(input.settings.ignoredPaths, match: remark.place.file)
    }
    for index in list.indices {
      if let severity = input.settings.severities[list[index].rule] ?? nil {
        list[index].severity = severity
      }
    }
    return LintReport(
      findings: sorted(list), hidden: hidden, files: input.files.count,
      records: input.roadmap.records.count)
  }

  /// In the order of files, places and rules; the same finding only once.
  private static func sorted(_ findings: [Diagnostic]) -> [Diagnostic] {
    // Indices are sorted, for findings are large to move.
    let order = findings.indices.sorted { first, second in
      let (one, other) = (findings[first], findings[second])
      let (a, b) = (one.place, other.place)
      if a.file != b.file { return a.file < b.file }
      if a.span != b.span { return (a.span.start, a.span.end) < (b.span.start, b.span.end) }
      return (one.rule, one.facet ?? "", first) < (other.rule, other.facet ?? "", second)
    }
    var result = order.map { findings[$0] }
    var last: Diagnostic?
    result.removeAll { finding in
      defer { last = finding }
      return finding == last
    }
    return result
  }
}

/// Finds the record that a place lies in.
private struct RecordFinder {
  private var spans: [String: [(span: Span, path: String)]] = [:]

  init(_ roadmap: Roadmap) {
    for record in roadmap.records {
      spans[record.file, default: []].append((record.span, record.path))
    }
    // Records never lie in each other: in order, one search finds the only one it can be.
    for file in spans.keys { spans[file]?.sort { $0.span.start < $1.span.start } }
  }

  func withRecord(_ finding: Diagnostic) -> Diagnostic {
    guard finding.record == nil, let owner = owner(of: finding.place) else { return finding }
    return Diagnostic(
      rule: finding.rule, severity: finding.severity, message: finding.message,
      hint: finding.hint, place: finding.place, record: owner.path, field: finding.field,
      facet: finding.facet, related: finding.related, fix: finding.fix)
  }

  private func owner(of place: Place) -> (span: Span, path: String)? {
    guard let all = spans[place.file] else { return nil }
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].span.start <= place.span.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, all[low - 1].span.contains(place.span) else { return nil }
    return all[low - 1]
  }
}
