internal import Diagnostics
internal import RoadmapLint
internal import RoadmapModel

extension Example {
  /// The example as it would stand in a file, without its marks.
  var unmarked: String { text.withoutMarks }

  /// What the linter really says of the example by a rule.
  func findings(of rule: String, in language: Language) -> [Finding] {
    guard let day = Day(iso: today) else { return [] }
    let sources = files.map {
      SourceText(path: $0.path, bytes: bytes(of: $0.text.withoutMarks))
    }
    var report = Linter.lint(
      LintInput(
        files: sources, settings: settings, today: day,
        lastChanges: lastChanges.compactMapValues { Day(iso: $0) }))
    report.findings.removeAll { $0.rule != rule }
    let result = LintResult(
      report: report, sources: Dictionary(sources.map { ($0.path, $0) }) { $1 },
      language: language, version: "", machinePrefix: "", readerPrefix: "")
    let document = LintDocument(result)
    return report.findings.map(document.finding)
  }

  /// A text as the bytes of a file in the example's encoding.
  private func bytes(of text: String) -> [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .latin1: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    case .utf16: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
  }
}

extension String {
  /// The text without `↓`, also where an invisible character follows and would merge with it.
  fileprivate var withoutMarks: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "↓" }))
  }
}
