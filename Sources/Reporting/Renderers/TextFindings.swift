extension TextRenderer {
  /// A finding: its heading, its lines with marks under what is meant, and notes.
  ///
  ///     roadmap.yaml:4:10: error: ends (2026-Q2) before it starts (2026-10) [end-before-start]
  ///         ╭ actions/A04
  ///       3 │     start: 2026-10
  ///         │            ------- the start is here
  ///       4 │     end: 2026-Q2
  ///         │          ^^^^^^^
  ///         = help: check which of the two is right
  func finding(_ finding: Finding) -> String {
    let heading =
      painted(cleaned(finding.place) + ":", .strong) + " "
      + painted(cleaned(finding.word) + ":", finding.role) + " "
      + painted(cleaned(finding.message), .strong) + " "
      + painted("[" + cleaned(finding.rule) + "]", .dim)
    let gutter = String(repeating: " ", count: gutterWidth(of: finding) + 3)
    let notes = finding.notes.map { note in
      wrap(note, indent: gutter + "  ", first: gutter + painted("=", .dim) + " ")
    }
    return ([heading] + snippets(of: finding) + notes).joined(separator: "\n")
  }

  /// A line of a file with a part of it underlined.
  func excerpt(_ excerpt: Excerpt) -> String {
    let mark = Finding.Mark(column: excerpt.column, length: excerpt.length, label: excerpt.label)
    let line = Finding.SourceLine(number: excerpt.line, text: excerpt.text, marks: [mark])
    return draw(line, role: .error, gutter: String(excerpt.line).count).joined(separator: "\n")
  }

  /// The lines of the files with their marks.
  func snippets(of finding: Finding) -> [String] {
    let digits = gutterWidth(of: finding)
    let blank = String(repeating: " ", count: digits + 3)
    var rows: [String] = []
    for (index, snippet) in finding.snippets.enumerated() {
      if let heading = snippet.heading {
        rows.append(blank + painted((index == 0 ? "╭ " : "├ ") + short(heading), .dim))
      }
      var last: Int?
      for line in snippet.lines {
        if let last, line.number > last + 1 { rows.append(blank + painted("⋮", .dim)) }
        rows += draw(line, role: finding.role, gutter: digits + 2)
        last = line.number
      }
    }
    return rows
  }

  private func gutterWidth(of finding: Finding) -> Int {
    max(finding.snippets.flatMap(\.lines).map { String($0.number).count }.max() ?? 1, 1)
  }

  /// A line with its number before it, and below it a row of signs for each mark.
  private func draw(_ line: Finding.SourceLine, role: Inline.Role, gutter: Int) -> [String] {
    let room = max(20, width - gutter - 3)
    // A line that is too long is shown once for each mark, cut around it.
    if line.marks.count > 1, displayWidth(shown(line.text)) > room {
      return line.marks.flatMap { mark in
        draw(
          Finding.SourceLine(
            number: line.number, text: line.text, marks: [mark], isCut: line.isCut),
          role: role, gutter: gutter)
      }
    }
    let number = fitted(String(line.number), to: gutter, side: .trailing)
    let bar = painted(String(repeating: " ", count: gutter) + " │ ", .dim)
    var pieces = Pieces(line, mark: line.marks.first, shown: shown)
    pieces.fit(into: room)
    var rows = [trimmedRight(painted(number + " │ ", .dim) + pieces.text)]
    for mark in line.marks {
      let own = mark == line.marks.first ? pieces : Pieces(line, mark: mark, shown: shown)
      let sign = String(
        repeating: mark.isMain ? "^" : "-", count: max(1, displayWidth(own.marked)))
      let pad = String(repeating: " ", count: displayWidth(own.before))
      let color: Inline.Role = mark.isMain ? role : .info
      let label = mark.label.map { " " + short($0) } ?? ""
      rows.append(bar + pad + painted(sign + label, color))
    }
    return rows
  }

  /// Words on one line, cut at the width.
  private func short(_ text: String) -> String {
    let text = cleaned(text)
    return displayWidth(text) > width ? fitted(text, to: width) : text
  }

  /// A piece of a line as a terminal may show it: tabs as two spaces.
  private func shown(_ text: String) -> String {
    cleaned(text.replacing("\t", with: "  "))
  }
}

/// A line in three: what comes before a mark, what it marks, what comes after.
private struct Pieces {
  var before: String
  var marked = ""
  var after = ""

  var text: String { before + marked + after }

  init(_ line: Finding.SourceLine, mark: Finding.Mark?, shown: (String) -> String) {
    let scalars = line.text.unicodeScalars
    func piece(_ part: some Sequence<Unicode.Scalar>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: part)
      return shown(String(view))
    }
    guard let mark else {
      before = piece(scalars)
      return
    }
    let rest = scalars.dropFirst(mark.column - 1)
    before = piece(scalars.prefix(mark.column - 1))
    marked = piece(rest.prefix(mark.length))
    after = piece(rest.dropFirst(mark.length))
    // An invisible character that is meant is made visible.
    if displayWidth(marked) == 0, !rest.isEmpty { marked = "\u{FFFD}" }
    if line.isCut.before { before = "…" + before }
    if line.isCut.after { after += "…" }
  }

  /// Cuts the line around what is marked until it fits.
  mutating func fit(into room: Int) {
    guard displayWidth(text) > room else { return }
    let wanted = displayWidth(marked) + min(displayWidth(after), room / 4)
    let left = max(room / 4, room - wanted)
    var width = displayWidth(before)
    if width > left {
      var cut = before[...]
      while width > left - 1, let first = cut.popFirst() { width -= displayWidth(String(first)) }
      before = "…" + cut
    }
    let rest = max(4, room - displayWidth(before))
    if displayWidth(marked) > rest {
      (marked, after) = (trimmed(fitted(marked, to: rest)), "")
    } else if displayWidth(marked) + displayWidth(after) > rest {
      after = trimmed(fitted(after, to: rest - displayWidth(marked)))
    }
  }

  private func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
