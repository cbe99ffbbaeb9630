internal import Diagnostics
internal import RoadmapLint

/// A run of `lint` as a report for every medium.
extension LintResult {
  /// The result ready for every medium.
  package func asReport() -> Report {
    var made = Report(
      command: "lint", pageTitle: phrases.findingsTitle, document: LintDocument(self).document,
      data: writeData)
    made.markdownPage = markdownPage
    made.annotations = { annotations }
    made.findings = self
    return made
  }

  /// A summary for the page of a CI job: counts and the gravest findings, no more than a page takes.
  private func markdownPage() -> String {
    var limit = 1_000
    while true {
      let text = MarkdownRenderer().render(page(rows: limit))
      if text.utf8.count <= MarkdownRenderer.pageLimit || limit == 0 { return text }
      limit /= 2
    }
  }

  private func page(rows limit: Int) -> Document {
    let findings = gravestFirst
    let rows = findings.prefix(limit).map { finding -> [Line] in
      let hint = finding.hint.map { Line(" (\(phrases.hint): \(words($0)))") }
      return [
        Line(phrases.severity(finding.severity), finding.severity.role),
        Line(readerPlace(finding.place), .code),
        Line(words(finding.message)) + (hint ?? Line("")), Line(finding.rule, .code),
      ]
    }
    var blocks: [Block] = [.lines(LintDocument(self).summary)]
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
      blocks.append(.note(Line(phrases.notShown(counts(of: rest)))))
    }
    return Document(
      title: phrases.findingsTitle, language: language.rawValue, blocks: blocks)
  }

  /// The JSON contract of `lint`: lines and columns from 1, columns in code points, ends exclusive.
  @Sendable private func writeData(to json: inout JSONWriter) {
    json.objects("findings", report.findings) { write($1, to: &$0) }
    json.object("counts") { json in
      json.member("error", report.count(.error))
      json.member("warning", report.count(.warning))
      json.member("info", report.count(.info))
    }
    json.member("files", report.files)
    json.member("records", report.records)
    json.object("hidden") { json in
      json.member("comment", report.hidden.byComment)
      json.member("waiver", report.hidden.byWaiver)
      json.member("path", report.hidden.byPath)
      json.member("baseline", report.hidden.byBaseline)
    }
    json.member("language", language.rawValue)
  }

  private func write(
    _ finding: Diagnostic, to json: inout JSONWriter
  ) {
    json.member("rule", finding.rule)
    json.member("severity", finding.severity.rawValue)
    json.member("message", finding.message[language])
    write(finding.place, to: &json)
    json.member("record", finding.record)
    json.member("field", finding.field)
    json.member("hint", finding.hint?[language])
    json.member("fixable", finding.fix != nil)
    json.objects("related", finding.related) { json, related in
      write(related.place, to: &json)
      json.member("message", related.message[language])
    }
    json.member("key", LintBaseline.key(of: finding))
  }

  private func write(_ place: Place, to json: inout JSONWriter) {
    let spot = spot(place)
    json.member("file", machinePath(place))
    json.member("line", spot.line)
    json.member("column", spot.column)
    json.member("end-line", spot.endLine)
    json.member("end-column", spot.endColumn)
  }
}
