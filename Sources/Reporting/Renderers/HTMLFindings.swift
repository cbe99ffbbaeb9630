/// What is wrong in files, on a page: the lines with what is meant marked in them.
extension HTMLPage {
  /// A finding with its lines and what to do.
  func finding(_ finding: Finding) -> HTMLMarkup {
    let head = Line([
      Inline(finding.word + ":", finding.role), Inline(" " + finding.message + " "),
      Inline(finding.rule, .code),
    ])
    let place = HTMLMarkup(
      "p", ["class": "place"], HTMLMarkup("code", HTMLMarkup(text: finding.place)))
    return HTMLMarkup(
      "div", ["class": "finding"],
      .rows(
        [HTMLMarkup("p", inline(head)), place] + finding.snippets.map(snippet)
          + (finding.notes.isEmpty ? [] : [list(finding.notes.map { Item($0) })])))
  }

  private func snippet(_ snippet: Finding.Snippet) -> HTMLMarkup {
    let width = snippet.lines.map { String($0.number).count }.max() ?? 1
    let heading = snippet.heading.map {
      HTMLMarkup("p", ["class": "place"], HTMLMarkup(text: $0))
    }
    let lines = snippet.lines.enumerated().map { index, line in
      HTMLMarkup.joined([index == 0 ? .nothing : .own("\n"), source(line, width: width)])
    }
    return .joined([heading ?? .nothing, HTMLMarkup("pre", HTMLMarkup("code", lines))])
  }

  /// A line of a file with a part of it marked.
  func excerpt(_ excerpt: Excerpt) -> HTMLMarkup {
    let place = "\(excerpt.path):\(excerpt.line):\(excerpt.column)"
    let mark = Finding.Mark(column: excerpt.column, length: excerpt.length, label: excerpt.label)
    let line = Finding.SourceLine(number: excerpt.line, text: excerpt.text, marks: [mark])
    return HTMLMarkup(
      "div", ["class": "finding"],
      .rows([
        HTMLMarkup("p", ["class": "place"], HTMLMarkup("code", HTMLMarkup(text: place))),
        HTMLMarkup("pre", HTMLMarkup("code", source(line, width: String(excerpt.line).count))),
      ]))
  }

  /// A line with its number, its marks, and what is said at them.
  private func source(_ line: Finding.SourceLine, width: Int) -> HTMLMarkup {
    let number = fitted(String(line.number), to: width, side: .trailing) + " │ "
    var parts = [HTMLMarkup("span", ["class": "dim"], HTMLMarkup(text: number))]
    if line.isCut.before { parts.append(HTMLMarkup(text: "…")) }
    let scalars = Array(line.text.unicodeScalars)
    var place = 0
    for mark in line.marks.sorted(by: { $0.column < $1.column }) {
      let start = min(max(mark.column - 1, place), scalars.count)
      let end = min(
        max(start, start.addingReportingOverflow(mark.length).partialValue), scalars.count)
      parts.append(words(scalars[place..<start]))
      if start < end {
        parts.append(
          HTMLMarkup("mark", ["class": mark.isMain ? "main" : "other"], words(scalars[start..<end]))
        )
      }
      place = max(place, end)
    }
    parts.append(words(scalars[place...]))
    if line.isCut.after { parts.append(HTMLMarkup(text: "…")) }
    for label in line.marks.compactMap(\.label) {
      parts.append(HTMLMarkup("span", ["class": "info"], HTMLMarkup(text: "  ← " + label)))
    }
    return .joined(parts)
  }

  private func words(_ scalars: some Sequence<Unicode.Scalar>) -> HTMLMarkup {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return HTMLMarkup(text: String(view).replacing("\t", with: "  "))
  }
}
