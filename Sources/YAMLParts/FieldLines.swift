/// A line of an entry that says something.
package struct FieldLine {
  /// The key, where the line begins a field; else it goes on with the one before.
  package let key: UnsafeRawBufferPointer?
  /// What stands after the key, else all of it, without the spaces around.
  package let text: UnsafeRawBufferPointer
  package let indent: Int
  /// Where the line starts.
  let start: Int
}

// The fields of entries, told by indentation alone, in a text in which all lines are closed.
extension DividedText {
  /// Goes through the lines of an entry; false where it takes YAML to tell its fields, or as soon as
  /// the body says so.
  ///
  /// The key of the entry must stand alone on its line, and all of its fields equally deep, each
  /// with a key that is a plain word. What a line's text means is not looked at.
  package func eachFieldLine(of part: Part, _ body: (FieldLine) -> Bool) -> Bool {
    // Holds: the closure keeps nothing of the text, as lines are for it alone.
    bytes.withUnsafeBytes { text in
      let end = part.range.upperBound
      var start = part.range.lowerBound
      var depth: Int?
      while start < end {
        let line = Line(at: start, upTo: Line.end(from: start, in: text) ?? end, in: text)
        defer { start = line.next }
        if start == Int(part.start) {
          guard let key = LineKey(at: line.first, before: line.next, in: text),
            Line.isEmpty(from: key.value, upTo: line.next, in: text)
          else { return false }
          continue
        }
        if line.isEmpty(in: text) { continue }
        let isFirst = depth == nil
        let usual = depth ?? line.indent
        depth = usual
        guard line.indent >= usual, line.indent > part.indent else { return false }
        var last = line.next
        while text[last - 1] <= 0x20 { last -= 1 }
        var key: LineKey?
        // The items of a list may stand as deep as the key they belong to.
        if line.indent == usual, isFirst || text[line.first] != UInt8(ascii: "-") {
          key = LineKey(at: line.first, before: last, in: text)
          guard key != nil else { return false }
        }
        let found = FieldLine(
          key: key.map { UnsafeRawBufferPointer(rebasing: text[$0.word]) },
          text: UnsafeRawBufferPointer(rebasing: text[(key?.value ?? line.first)..<last]),
          indent: line.indent, start: line.start)
        guard body(found) else { return false }
      }
      return true
    }
  }

  /// Some parts put together, as if they were all of the text, without fields nobody asks for.
  ///
  /// - Parameter keys: by section, the fields to keep of its entries; an entry whose fields only
  ///   YAML can tell is kept as it is.
  package func text(of places: some Sequence<Int>, keeping keys: [String: Set<String>]) -> [UInt8] {
    let wanted = sections.map { keys[$0.name] }
    var text: [UInt8] = []
    append(places, to: &text) { part, text in
      let before = text.count
      guard !part.isWhole, let keys = wanted[part.section] else {
        text += bytes[part.range]
        return
      }
      // What is kept begins here; nothing while a field is passed over.
      var kept: Int? = part.range.lowerBound
      let isTold = eachFieldLine(of: part) { line in
        guard let key = line.key else { return true }
        let isWanted = keys.contains(String(decoding: key, as: UTF8.self))
        if let start = kept, !isWanted {
          text += bytes[start..<line.start]
          kept = nil
        } else if kept == nil, isWanted {
          kept = line.start
        }
        return true
      }
      if !isTold {
        text.removeSubrange(before...)
        kept = part.range.lowerBound
      }
      if let kept { text += bytes[kept..<part.range.upperBound] }
    }
    return text
  }
}
