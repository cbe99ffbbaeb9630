/// A text of YAML divided into its parts by indentation alone, without reading any YAML: each entry
/// of some sections, and each other section as a whole.
///
/// A line at the margin is the key of a section; in a section the first line that stands deeper
/// gives the indentation at which its entries begin. This is a guess, which brackets, quotes and
/// texts of several lines can prove wrong. Whoever uses a part makes sure of it first: either
/// nothing in the text reaches beyond its line (`isClosed`), or what YAML found in the parts begins
/// where they do (`firsts(of:in:)`).
package struct DividedText: Sendable {
  /// Whole lines that hold one entry, or a section with all that is in it.
  package struct Part: Sendable {
    let start: UInt32
    var end: UInt32
    /// The index of the section that it belongs to, or is.
    package let section: Int
    /// Whether it is a section with its key, and no entry of one.
    package let isWhole: Bool
    /// How far the entry's key is indented.
    let indent: UInt32

    package var range: Range<Int> { Int(start)..<Int(end) }
    /// Where the key begins.
    var key: Int { Int(start + indent) }
  }

  package struct Section: Sendable {
    package let name: String
    /// Where its key begins.
    let key: Int
  }

  package let bytes: [UInt8]
  package private(set) var parts: [Part] = []
  package private(set) var sections: [Section] = []
  /// The section that is being gone through: before its first entry, in its entries, or whole.
  private var place = Place.nowhere

  private enum Place {
    case nowhere
    case entries(indent: Int?)
    case whole
  }

  /// More sections than this no file has that is meant for us.
  private static let mostSections = 64

  /// Nil where something in the text makes indentation a bad guide: tabs and other control
  /// characters, documents, lists as deep as a key, keys that are no plain words, or one section twice.
  ///
  /// - Parameter sections: the names of those sections whose entries are parts.
  package init?(_ bytes: [UInt8], dividing sections: Set<String>) {
    self.bytes = bytes
    let isDivided = bytes.withUnsafeBytes { divide($0, sections) }
    guard isDivided else { return nil }
  }

  private mutating func divide(
    _ text: UnsafeRawBufferPointer, _ divided: Set<String>
  ) -> Bool {
    // Some editors begin a file with a mark.
    var line = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while line < text.count {
      guard let next = Line.end(from: line, in: text), take(line..<next, of: text, divided) else {
        return false
      }
      line = next
    }
    close(at: text.count)
    return true
  }

  /// Takes the next line in; false when it fits no section.
  private mutating func take(
    _ line: Range<Int>, of text: UnsafeRawBufferPointer, _ divided: Set<String>
  ) -> Bool {
    if case .entries(let indent?) = place {
      // Most lines stand deeper than the entry's key; no more needs to be known of them.
      var first = line.lowerBound
      let deeper = first + indent
      while first < line.upperBound, text[first] == 0x20 {
        if first == deeper { return true }
        first += 1
      }
    }
    let line = Line(at: line.lowerBound, upTo: line.upperBound, in: text)
    // Blank lines and comments belong to what stands above them.
    if line.isEmpty(in: text) { return true }
    if line.indent == 0 { return open(line, of: text, divided) }
    switch place {
    case .nowhere: return false
    case .whole: return true
    case .entries(let usual):
      guard line.indent == usual ?? line.indent else { return false }
      // A list that stands as deep as its key, or a key marked by a question mark, is no entry of
      // its own; a no-break space at the head of a line, and a delete, are shown to YAML as spaces.
      guard !"-?:\u{7F}".utf8.contains(text[line.first]), text[line.first] != 0xC2 else {
        return false
      }
      if usual == nil { place = .entries(indent: line.indent) } else { close(at: line.start) }
      begin(at: line.start, indent: line.indent)
      return true
    }
  }

  /// Takes a line at the margin in, which has to be a section's key.
  private mutating func open(
    _ line: Line, of text: UnsafeRawBufferPointer, _ divided: Set<String>
  ) -> Bool {
    guard let key = LineKey(at: line.first, before: line.next, in: text) else { return false }
    let name = String(decoding: text[key.word], as: UTF8.self)
    guard sections.count < Self.mostSections, !sections.contains(where: { $0.name == name }) else {
      return false
    }
    close(at: line.start)
    sections.append(Section(name: name, key: line.first))
    if divided.contains(name), Line.isEmpty(from: key.value, upTo: line.next, in: text) {
      place = .entries(indent: nil)
    } else {
      place = .whole
      begin(at: line.start, indent: nil)
    }
    return true
  }

  /// Begins an entry; one without an indentation is a section as a whole.
  private mutating func begin(at start: Int, indent: Int?) {
    parts.append(
      Part(
        start: UInt32(start), end: UInt32(start), section: sections.count - 1,
        isWhole: indent == nil, indent: UInt32(indent ?? 0)))
  }

  /// Ends the part that is open, if there is one.
  private mutating func close(at end: Int) {
    switch place {
    case .nowhere, .entries(indent: .none): break
    case .entries, .whole: parts[parts.count - 1].end = UInt32(end)
    }
  }

  // MARK: What it is made of

  /// The key that a part begins with; nothing of one that only YAML can tell.
  package func name(of part: Part) -> String? {
    bytes.withUnsafeBytes { text in
      LineKey(at: part.key, before: part.range.upperBound, in: text).map {
        String(decoding: text[$0.word], as: UTF8.self)
      }
    }
  }

  /// Some parts put together under the keys of their sections, as if they were all of the text.
  package func text(of places: some Sequence<Int>) -> [UInt8] {
    var text: [UInt8] = []
    append(places, to: &text) { $1 += bytes[$0.range] }
    return text
  }

  /// Appends some parts, each with the key of its section before the first of it.
  func append(
    _ places: some Sequence<Int>, to text: inout [UInt8], by add: (Part, inout [UInt8]) -> Void
  ) {
    var section: Int?
    for place in places {
      let part = parts[place]
      if !part.isWhole, part.section != section { text += "\(sections[part.section].name):\n".utf8 }
      section = part.section
      add(part, &text)
    }
  }
}
