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
  /// `relint` lints the roadmap with some files' texts replaced. Fixes that would add errors or
  /// write a key, an id or an item twice are not taken.
  package static func fix(
    _ report: LintReport, sources: [String: SourceText],
    relint: ([String: SourceText]) -> LintReport
  ) -> Outcome {
    var outcome = Outcome()
    var report = report
    for _ in 0..<8 {
      let fixes = report.findings.compactMap(\.fix)
      guard !fixes.isEmpty,
        let round = harmless(fixes, to: outcome.changed, sources, report, relint)
      else { break }
      outcome.count += max(fixes.count - round.after.findings.count { $0.fix != nil }, 0)
      outcome.changed = round.changed
      report = round.after
    }
    return outcome
  }

  /// What a round of fixes makes of the files.
  private struct Round {
    let fixes: [Fix]
    let changed: [String: SourceText]
    let after: LintReport
  }

  /// The round of all fixes, or of those that do no harm; nil where none is left.
  private static func harmless(
    _ fixes: [Fix], to changed: [String: SourceText], _ sources: [String: SourceText],
    _ before: LintReport, _ relint: ([String: SourceText]) -> LintReport
  ) -> Round? {
    var texts = changed
    for (path, edits) in Dictionary(grouping: fixes.flatMap(\.edits), by: \.place.file) {
      guard let source = texts[path] ?? sources[path] else { continue }
      let fixed = source.applying(unique(edits))
      if fixed.bytes != source.bytes { texts[path] = fixed }
    }
    guard texts.contains(where: { changed[$0.key]?.bytes != $0.value.bytes }) else { return nil }
    let after = relint(texts)
    if after.count(.error) <= before.count(.error), repeated(after) <= repeated(before) {
      return Round(fixes: fixes, changed: texts, after: after)
    }
    guard fixes.count > 1 else { return nil }
    let middle = fixes.count / 2
    let first = harmless(Array(fixes[..<middle]), to: changed, sources, before, relint)
    let second = harmless(Array(fixes[middle...]), to: changed, sources, before, relint)
    guard let first, let second else { return first ?? second }
    let both = first.fixes + second.fixes
    guard both.count < fixes.count else { return first }
    return harmless(both, to: changed, sources, before, relint)
  }

  /// How often something is written twice.
  private static func repeated(_ report: LintReport) -> Int {
    report.findings.count { $0.rule.hasPrefix("duplicate-") }
  }

  /// The edits with each place only once: two findings may ask for the same change.
  private static func unique(_ edits: [TextEdit]) -> [TextEdit] {
    var seen: Set<TextEdit> = []
    return edits.filter { seen.insert($0).inserted }
  }
}
