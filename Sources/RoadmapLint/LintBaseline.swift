package import Diagnostics

/// Findings that were accepted at one time: only new ones are reported.
///
/// A finding is known by rule, record and field, never by line, file or wording, so that moving,
/// renaming and formatting files changes nothing.
package struct LintBaseline: Equatable, Sendable {
  package private(set) var keys: Set<String>

  package init(keys: Set<String> = []) {
    self.keys = keys
  }

  /// The baseline that accepts findings.
  package init(accepting findings: [Diagnostic]) {
    keys = Set(findings.map(Self.key))
  }

  /// What a finding is known by: `rule record field facet`, tabs between.
  ///
  /// A finding outside every
  /// record is known by its file.
  package static func key(of finding: Diagnostic) -> String {
    let owner = finding.record ?? "file:" + finding.place.file
    return [finding.rule, owner, finding.field ?? "", finding.facet ?? ""]
      .map(clean).joined(separator: "\t")
  }

  private static func clean(_ part: String) -> String {
    String(part.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  private static let heading = "# tiekartta lint baseline, version 1: rule, record, field, detail"

  /// The baseline as a file: sorted, one finding a line, so that merges stay easy.
  package var text: String {
    ([Self.heading] + keys.sorted()).joined(separator: "\n") + "\n"
  }

  /// Reads a baseline file; nil when it is none.
  package init?(text: String) {
    let lines = text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
    guard lines.first.map(String.init) == Self.heading else { return nil }
    keys = Set(lines.dropFirst().filter { !$0.hasPrefix("#") }.map(String.init))
  }

  /// The accepted findings that are gone; `prune` drops them.
  package func gone(from findings: [Diagnostic]) -> Set<String> {
    keys.subtracting(findings.map(Self.key))
  }
}

extension LintReport {
  /// The report without the findings that a baseline accepts.
  package func without(_ baseline: LintBaseline) -> LintReport {
    var report = self
    report.findings.removeAll { baseline.keys.contains(LintBaseline.key(of: $0)) }
    report.hidden.byBaseline = findings.count - report.findings.count
    return report
  }
}
