internal import Diagnostics
internal import RoadmapLint

/// What a run of `lint` found, for people.
struct LintDocument {
  private let result: LintResult
  private let lines: [String: LineTable]

  init(_ result: LintResult) {
    self.result = result
    let findings = result.report.findings
    let files = Set(findings.map(\.place.file) + findings.flatMap(\.related).map(\.place.file))
    lines = result.sources.filter { files.contains($0.key) }.mapValues(LineTable.init)
  }

  /// All findings in the order of files and places, then what there was in all.
  var document: Document {
    Document(
      title: "", language: result.language.rawValue,
      blocks: result.report.findings.map { .finding(finding($0)) } + [.lines(summary)])
  }

  /// How much was found, looked at, hidden, and can be fixed.
  var summary: [Line] {
    let report = result.report
    let phrases = result.phrases
    let worst = Severity.allCases.filter { report.count($0) > 0 }.max()
    let hidden = phrases.hidden(
      comments: report.hidden.byComment, waivers: report.hidden.byWaiver,
      paths: report.hidden.byPath, baseline: report.hidden.byBaseline)
    let fixable = report.findings.count { $0.fix != nil }
    return [
      Line(result.counts(of: report.findings), worst?.role ?? .good),
      Line(phrases.looked(files: report.files, records: report.records)),
      Line(hidden), Line(fixable == 0 ? "" : phrases.fixable(fixable)),
    ].filter { !$0.runs.isEmpty }
  }

  /// One finding with its lines, at most four other places, and what to do.
  func finding(_ finding: Diagnostic) -> Finding {
    let phrases = result.phrases
    let others = finding.related.prefix(4)
    var notes: [Line] = []
    for other in others where lines[other.place.file] == nil {
      notes.append(Line("\(result.readerPlace(other.place)): \(result.words(other.message))"))
    }
    if finding.related.count > others.count {
      notes.append(Line(phrases.morePlaces(finding.related.count - others.count), .dim))
    }
    if let hint = finding.hint {
      notes.append(Line(phrases.hint + ":", .strong) + Line(" " + result.words(hint)))
    }
    if finding.fix != nil { notes.append(Line(phrases.canBeFixed, .good)) }
    return Finding(
      place: result.readerPlace(finding.place), role: finding.severity.role,
      word: phrases.severity(finding.severity), message: result.words(finding.message),
      rule: finding.rule, snippets: snippets(of: finding, with: Array(others)), notes: notes)
  }

  // MARK: Lines of files

  private struct MarkedPlace {
    let place: Place
    let isMain: Bool
    let label: String?
  }

  /// The finding's own lines, then those of other files.
  private func snippets(of finding: Diagnostic, with others: [Related]) -> [Finding.Snippet] {
    var marks = [MarkedPlace(place: finding.place, isMain: true, label: nil)]
    marks += others.map {
      MarkedPlace(place: $0.place, isMain: false, label: result.words($0.message))
    }
    var files: [String] = []
    for mark in marks where !files.contains(mark.place.file) { files.append(mark.place.file) }
    return files.compactMap { file -> Finding.Snippet? in
      guard let table = lines[file], let source = result.sources[file] else { return nil }
      let own = marks.filter { $0.place.file == file }
      let heading = file == finding.place.file ? finding.record : result.readerPlace(own[0].place)
      return Finding.Snippet(heading: heading, lines: lines(of: own, in: source, table))
    }
  }

  /// The lines that hold places, and a line that lies alone between two of them.
  private func lines(
    of marks: [MarkedPlace], in source: SourceText, _ table: LineTable
  ) -> [Finding.SourceLine] {
    let byLine = Dictionary(grouping: marks) { result.spot($0.place).line }
    var lines: [Finding.SourceLine] = []
    for (number, marks) in byLine.sorted(by: { $0.key < $1.key }) {
      if let last = lines.last?.number, number == last + 2,
        let between = whole(last + 1, source, table)
      {
        lines.append(between)
      }
      let span = table.span(ofLine: number)
      if Int(span.end) - Int(span.start) <= Self.longLine {
        let from = Int(span.start)
        lines.append(
          Finding.SourceLine(
            number: number, text: source.text(in: span),
            marks: marks.map { mark($0, in: source, from: from, to: Int(span.end)) }))
      } else {
        lines += marks.map { part(number, around: $0, of: span, in: source) }
      }
    }
    return lines
  }

  /// Of longer lines, only the part around a place is read.
  private static let longLine = 1_500

  private func whole(_ number: Int, _ source: SourceText, _ table: LineTable) -> Finding.SourceLine?
  {
    let span = table.span(ofLine: number)
    guard Int(span.end) - Int(span.start) <= Self.longLine else { return nil }
    return Finding.SourceLine(number: number, text: source.text(in: span))
  }

  private func part(
    _ number: Int, around mark: MarkedPlace, of line: Span, in source: SourceText
  ) -> Finding.SourceLine {
    func aligned(_ offset: Int) -> Int {
      var offset = offset
      while offset > Int(line.start), offset < source.bytes.count,
        source.bytes[offset] & 0xC0 == 0x80
      {
        offset -= 1
      }
      return offset
    }
    let start = max(Int(line.start), aligned(Int(mark.place.span.start) - 600))
    let end = min(Int(line.end), aligned(min(Int(line.end), Int(mark.place.span.start) + 600)))
    return Finding.SourceLine(
      number: number, text: source.text(in: Span(start, end)),
      marks: [self.mark(mark, in: source, from: start, to: end)],
      isCut: (start > Int(line.start), end < Int(line.end)))
  }

  /// A mark in the text between two offsets of a line; of a place on several lines the first.
  private func mark(
    _ mark: MarkedPlace, in source: SourceText, from: Int, to end: Int
  ) -> Finding.Mark {
    func points(_ from: Int, _ to: Int) -> Int {
      source.text(in: Span(from, max(from, min(to, end)))).unicodeScalars.count
    }
    let start = max(from, min(Int(mark.place.span.start), end))
    return Finding.Mark(
      column: points(from, start) + 1, length: points(start, Int(mark.place.span.end)),
      isMain: mark.isMain, label: mark.label)
  }
}

extension Severity {
  /// How its word is shown.
  var role: Inline.Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }
}
