internal import Diagnostics

/// Finds the block of lines to pass over around a fault: first the field, then the record, then
/// the section, then the rest of the file.
struct BlockFinder {
  private let bytes: [UInt8]
  private var starts: [Int] = [0]
  /// How often a line has already been the start of a hole: each time a wider one is tried.
  private var tries: [Int: Int] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    for index in bytes.indices where bytes[index] == 0x0A || isLoneReturn(index) {
      starts.append(index + 1)
    }
  }

  private func isLoneReturn(_ index: Int) -> Bool {
    bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
  }

  /// The next hole to blank for a fault at an offset; one in brackets goes on to the next line
  /// that looks like a key or an item.
  mutating func hole(at offset: Int, isFlow: Bool) -> Span {
    var line = lineIndex(of: offset)
    while line > 0, indent(line) == nil { line -= 1 }
    let widen = tries[line, default: 0]
    tries[line] = widen + 1
    var top = line
    for _ in 0..<widen {
      guard let parent = parent(of: top) else { return Span(starts[top], bytes.count) }
      top = parent
    }
    if widen > 0, top == line { return Span(starts[top], bytes.count) }
    let end = self.end(ofBlock: top, isFlow: isFlow)
    // A hole must cover the fault itself, or the next attempt would stop at the same place.
    return Span(starts[top], max(end, min(offset + 1, bytes.count)))
  }

  /// The bytes of a line and of the deeper ones below it.
  func hole(ofLine line: Int) -> Span {
    Span(starts[line], end(ofBlock: line, isFlow: false))
  }

  private func end(ofBlock top: Int, isFlow: Bool) -> Int {
    var line = top + 1
    let depth = level(of: top)
    while line < starts.count {
      if let inner = indent(line), inner <= depth, !(isFlow && continuesFlow(line)) { break }
      line += 1
    }
    return line < starts.count ? starts[line] : bytes.count
  }

  /// Whole lines from one offset up to the line of another.
  func lines(from start: Int, upTo end: Int) -> Span {
    Span(starts[lineIndex(of: start)], starts[lineIndex(of: end)])
  }

  /// How deep the lines stand that come next after a line and its own: as deep as it is, or, if it
  /// stands between two levels, as deep as the inner one.
  private func level(of line: Int) -> Int {
    guard let own = indent(line) else { return 0 }
    var inner: Int?
    var above = line - 1
    while above >= 0 {
      if let indent = indent(above) {
        if indent == own { return own }
        if indent < own { break }
        inner = min(inner ?? indent, indent)
      }
      above -= 1
    }
    return inner ?? own
  }

  /// Whether a line starts with what only stands inside brackets.
  private func continuesFlow(_ line: Int) -> Bool {
    let text = starts[line] + indentation(of: line).range.count
    return text < bytes.count && "[]{},".utf8.contains(bytes[text])
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// How far a line is indented, a tab as two; an empty line or a comment has no say.
  private func indent(_ line: Int) -> Int? {
    let space = indentation(of: line).range
    let end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    let text = space.upperBound
    guard text < end, bytes[text] > 0x20, bytes[text] != UInt8(ascii: "#") else { return nil }
    return space.reduce(0) { $0 + (bytes[$1] == 0x09 ? 2 : 1) }
  }

  /// The spaces and tabs before a line's text.
  func indentation(of line: Int) -> Span {
    var index = starts[line]
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return Span(starts[line], index)
  }

  // MARK: Tabs

  /// The lines from the one of an offset on that tabs indent.
  func tabRun(at offset: Int) -> Range<Int> {
    let first = lineIndex(of: offset)
    var end = first + 1
    while end < starts.count, indent(end) == nil || hasTab(end) { end += 1 }
    while end > first + 1, indent(end - 1) == nil { end -= 1 }
    return first..<end
  }

  private func hasTab(_ line: Int) -> Bool { bytes[indentation(of: line).range].contains(0x09) }

  /// Whether no line is indented with spaces: then tabs can be read as such.
  private(set) lazy var isIndentedByTabsOnly = starts.indices.allSatisfy { line in
    indent(line) == nil || !bytes[indentation(of: line).range].contains(0x20)
  }

  /// Spaces for the tabs of a run of lines, where there is no doubt how deep they should stand:
  /// as deep as the line above, or one step deeper below a key without a value.
  mutating func fix(for run: Range<Int>, in source: SourceText) -> Fix? {
    guard isIndentedByTabsOnly || fits(run.lowerBound) else { return nil }
    let edits = run.compactMap { line -> TextEdit? in
      let space = indentation(of: line)
      guard bytes[space.range].contains(0x09) else { return nil }
      let spaces = bytes[space.range].map { $0 == 0x09 ? "  " : " " }.joined()
      return TextEdit(at: Place(file: source.path, span: space), with: spaces)
    }
    return Fix(
      Phrase(
        fi: "vaihda sarkaimet välilyönneiksi", sv: "byt tabbarna mot mellanslag",
        en: "replace the tabs with spaces"), edits: edits)
  }

  private func fits(_ line: Int) -> Bool {
    var above = line - 1
    while above >= 0, indent(above) == nil { above -= 1 }
    guard above >= 0, let upper = indent(above), let own = indent(line) else { return false }
    var end = above + 1 < starts.count ? starts[above + 1] : bytes.count
    while end > starts[above], bytes[end - 1] <= 0x20 { end -= 1 }
    let opens = end > starts[above] && bytes[end - 1] == UInt8(ascii: ":")
    return own == (opens ? upper + 2 : upper)
  }

  private func parent(of line: Int) -> Int? {
    guard let own = indent(line), own > 0 else { return nil }
    var above = line - 1
    while above >= 0 {
      if let indent = indent(above), indent < own { return above }
      above -= 1
    }
    return nil
  }
}
