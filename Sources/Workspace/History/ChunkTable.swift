internal import RoadmapModel

/// Where the records of a file stand, found by indentation alone, without reading any YAML.
///
/// A line at the margin is the key of a section; in a section the first line that stands deeper
/// gives the indentation at which its records begin. This is a guess, which brackets, quotes and
/// texts of several lines can prove wrong: what is made of it is checked against what YAML says.
struct ChunkTable {
  /// Whole lines that hold one record, or a section with all that is in it.
  struct Chunk {
    let start: UInt32
    var end: UInt32
    /// The kind of the one record; nothing when the chunk is a whole section with its key.
    let kind: Kind?
    /// How far the record's id is indented.
    let indent: UInt32
    /// The index of the first of its facts in those of the file; set when they are known.
    var firstFact: UInt32 = 0

    var range: Range<Int> { Int(start)..<Int(end) }
    /// Where the id of the record, or the key of the section, begins.
    var key: Int { Int(start + indent) }
  }

  private(set) var chunks: [Chunk] = []
  /// Where the sections' keys begin.
  private(set) var sections: [Int] = []
  private var names: [Range<Int>] = []
  /// The section that is being gone through: before its first record, in its records, or whole.
  private var place = Place.nowhere

  private enum Place {
    case nowhere
    case records(Kind, indent: Int?)
    case whole
  }

  /// More sections than this no roadmap has.
  private static let mostSections = 64

  /// The chunks of a text, unless something in it makes indentation a bad guide.
  init?(_ text: UnsafeRawBufferPointer) {
    var line = 0
    while line < text.count {
      guard let next = TextWords.nextLine(after: line, in: text), take(line..<next, of: text) else {
        return nil
      }
      line = next
    }
    close(at: text.count)
  }

  /// Takes the next line in; false when it fits no section.
  private mutating func take(_ line: Range<Int>, of text: UnsafeRawBufferPointer) -> Bool {
    var first = line.lowerBound
    if case .records(_, let indent?) = place {
      // Most lines stand deeper than the record's id; no more needs to be known of them.
      let deeper = first + indent
      while first < line.upperBound, text[first] == 0x20 {
        if first == deeper { return true }
        first += 1
      }
    } else {
      while first < line.upperBound, text[first] == 0x20 { first += 1 }
    }
    // Blank lines and comments belong to what stands above them: in a text of several lines they
    // may be content.
    guard first < line.upperBound, text[first] != 0x0A, text[first] != UInt8(ascii: "#") else {
      return true
    }
    let indent = first - line.lowerBound
    if indent == 0 { return open(line, of: text) }
    switch place {
    case .nowhere: return false
    case .whole: return true
    case .records(let kind, let usual):
      guard indent == usual ?? indent else { return false }
      // YAML is shown a no-break space at the head of a line, and a delete, as plain spaces.
      guard text[first] != 0xC2, text[first] != 0x7F else { return false }
      if usual == nil { place = .records(kind, indent: indent) } else { close(at: line.lowerBound) }
      begin(at: line.lowerBound, kind: kind, indent: indent)
      return true
    }
  }

  /// Takes a line at the margin in, which has to be a section's key: lower-case words and a colon.
  private mutating func open(_ line: Range<Int>, of text: UnsafeRawBufferPointer) -> Bool {
    var end = line.lowerBound
    while end < line.upperBound,
      text[end] >= 0x61 && text[end] <= 0x7A || text[end] == UInt8(ascii: "-")
    {
      end += 1
    }
    let name = line.lowerBound..<end
    guard !name.isEmpty, text[name.lowerBound] != UInt8(ascii: "-"), end < line.upperBound,
      text[end] == UInt8(ascii: ":")
    else { return false }
    var rest = end + 1
    guard rest == line.upperBound || text[rest] <= 0x20 else { return false }
    while rest < line.upperBound, text[rest] == 0x20 { rest += 1 }
    let isPlain =
      rest == line.upperBound || text[rest] == 0x0A || text[rest] == UInt8(ascii: "#")
    guard names.count < Self.mostSections,
      !names.contains(where: {
        TextWords.areEqual(.init(rebasing: text[$0]), .init(rebasing: text[name]))
      })
    else { return false }
    close(at: line.lowerBound)
    names.append(name)
    sections.append(line.lowerBound)
    if isPlain, let kind = Kind(section: String(decoding: text[name], as: UTF8.self)),
      !kind.isSingle
    {
      place = .records(kind, indent: nil)
    } else {
      place = .whole
      begin(at: line.lowerBound, kind: nil, indent: 0)
    }
    return true
  }

  private mutating func begin(at start: Int, kind: Kind?, indent: Int) {
    chunks.append(
      Chunk(start: UInt32(start), end: UInt32(start), kind: kind, indent: UInt32(indent)))
  }

  /// Ends the chunk that is open, if there is one.
  private mutating func close(at end: Int) {
    switch place {
    case .nowhere, .records(_, indent: .none): break
    case .records, .whole: chunks[chunks.count - 1].end = UInt32(end)
    }
  }

  /// Says where each chunk's facts begin among those of the file.
  mutating func setFacts(from firsts: [Int]) {
    for index in chunks.indices { chunks[index].firstFact = UInt32(firsts[index]) }
  }
}
