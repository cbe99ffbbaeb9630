internal import Diagnostics
internal import RoadmapLint

/// A summary for the page of a CI job: counts and the gravest findings, no more than a page takes.
enum MarkdownFormat: LintFormat {
  static let id = "markdown"

  static func render(_ result: LintResult, width: Int, hasColor: Bool) -> String {
    var limit = 1_000
    while true {
      let text = MarkdownRenderer().render(document(result, rows: limit))
      if text.utf8.count <= MarkdownRenderer.pageLimit || limit == 0 { return text }
      limit /= 2
    }
  }

  private static func document(_ result: LintResult, rows limit: Int) -> Document {
    let phrases = result.phrases
    let findings = result.gravestFirst
    let rows = findings.prefix(limit).map { finding -> [Line] in
      let hint = finding.hint.map { Line(" (\(phrases.hint): \(result.words($0)))") }
      return [
        Line(phrases.severity(finding.severity), finding.severity.role),
        Line(result.readerPlace(finding.place), .code),
        Line(result.words(finding.message)) + (hint ?? Line("")), Line(finding.rule, .code),
      ]
    }
    var blocks: [Block] = [.lines(LintDocument(result).summary)]
    if !rows.isEmpty {
      blocks.append(
        .table(
          Table(
            caption: "",
            columns: [
              (phrases.usualSeverity, .leading), (phrases.place, .leading),
              (phrases.finding, .leading), (phrases.rule, .leading),
            ], rows: rows)))
    }
    if findings.count > rows.count {
      let rest = findings.dropFirst(rows.count)
      blocks.append(.note(Line(phrases.notShown(result.counts(of: rest)))))
    }
    return Document(
      title: phrases.findingsTitle, language: result.language.rawValue, blocks: blocks)
  }
}
