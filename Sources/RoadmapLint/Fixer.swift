package import Diagnostics

/// Puts in the fixes of findings, by edits of the text that keep comments and layout.
package enum Fixer {
  /// What fixing changed.
  package struct Outcome: Sendable {
    /// The files' texts after all fixes, by path; only files that changed.
    package var changed: [String: SourceText] = [:]
    /// How many findings were fixed.
    package var count = 0
  }

  /// Applies fixes until nothing is left to fix, so that a second run changes nothing.
  ///
  /// `relint` lints the roadmap with some files' texts replaced. A round that would add errors is
  /// not taken.
  package static func fix(
    _ report: LintReport, sources: [String: SourceText],
    relint: ([String: SourceText]) -> LintReport
  ) -> Outcome {
    var outcome = Outcome()
    var report = report
    for _ in 0..<8 {
      let fixes = report.findings.compactMap(\.fix)
      guard !fixes.isEmpty else { break }
      var round = outcome.changed
      let edits = Dictionary(grouping: fixes.flatMap(\.edits), by: \.place.file)
      for (path, edits) in edits {
        guard let source = round[path] ?? sources[path] else { continue }
        let fixed = source.applying(unique(edits))
        if fixed.bytes != source.bytes { round[path] = fixed }
      }
      let after = relint(round)
      guard after.count(.error) <= report.count(.error),
        round.contains(where: { outcome.changed[$0.key]?.bytes != $0.value.bytes })
      else { break }
      outcome.count += max(fixes.count - after.findings.count { $0.fix != nil }, 0)
      outcome.changed = round
      report = after
    }
    return outcome
  }

  /// The edits with each place only once: two findings may ask for the same change.
  private static func unique(_ edits: [TextEdit]) -> [TextEdit] {
    var seen: Set<TextEdit> = []
    return edits.filter { seen.insert($0).inserted }
  }
}
