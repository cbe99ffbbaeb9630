/// What an action's lines plainly say of when it ends, what for, and what it waits for.
///
/// Making out YAML takes far longer than telling lines apart. Only what stands in the simplest way
/// is taken, a word on the line of its key or a list of words; of an action that says any of it
/// otherwise nothing is known here.
struct ActionLines {
  /// What is told, as it is written; none where there is no such key.
  private(set) var status: String?
  private(set) var end: String?
  private(set) var completed: String?
  private(set) var continuous: String?
  private(set) var goals: [String] = []
  /// All words under the key of dependencies, the ids among them.
  private(set) var waits: [String] = []
  /// Whether ids may stand there that are none of the words.
  private(set) var hasHiddenWaits = false

  private enum Field: Int {
    case status, end, completed, continuous, goals, waits, other
  }

  /// The field whose lines are gone through, and which ones were met.
  private var field = Field.other
  private var met = 0
  /// How far the items of the list of goals are indented; none while it has none.
  private var itemIndent: Int?

  /// Nothing where it takes YAML to tell, or where a section stands here that is written in
  /// brackets.
  ///
  /// - Parameter text: one in which lines are closed, and that has no other control characters than
  ///   line feeds.
  init?(_ chunk: ChunkTable.Chunk, in text: UnsafeRawBufferPointer) {
    var line = chunk.range.lowerBound
    let end = chunk.range.upperBound
    var keyIndent: Int?
    while line < end {
      let next = TextWords.nextLine(after: line, in: text) ?? end
      let start = line
      line = next
      var first = start
      while first < next, text[first] == 0x20 { first += 1 }
      guard first < next, text[first] != 0x0A, text[first] != UInt8(ascii: "#") else { continue }
      var last = next
      while text[last - 1] <= 0x20 { last -= 1 }
      if start == chunk.range.lowerBound {
        // Nothing may follow the id on its line.
        guard text[first..<last].firstIndex(of: UInt8(ascii: ":")) == last - 1 else { return nil }
        continue
      }
      let indent = first - start
      let usual = keyIndent ?? indent
      keyIndent = usual
      guard indent >= usual, indent > chunk.indent else { return nil }
      let rest = UnsafeRawBufferPointer(rebasing: text[first..<last])
      // The items of a list may stand as deep as the key they belong to.
      let isTaken =
        indent > usual || rest[0] == UInt8(ascii: "-") ? take(rest, at: indent) : begin(rest)
      guard isTaken else { return nil }
    }
  }

  /// Takes a line in that begins a field.
  private mutating func begin(_ line: UnsafeRawBufferPointer) -> Bool {
    let key = line.prefix { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
    let colon = key.endIndex
    guard !key.isEmpty, colon < line.count, line[colon] == UInt8(ascii: ":"),
      colon + 1 == line.count || line[colon + 1] == 0x20
    else { return false }
    field = Self.field(of: key)
    guard field != .other else { return true }
    guard met & 1 << field.rawValue == 0 else { return false }
    met |= 1 << field.rawValue
    let value = UnsafeRawBufferPointer(
      rebasing: line[(colon + 1)...].drop { $0 == 0x20 })
    switch field {
    case .status:
      status = Self.word(value)
      return status != nil
    case .end:
      end = Self.word(value)
      return end != nil
    case .completed:
      completed = Self.word(value)
      return completed != nil
    case .continuous:
      continuous = Self.word(value)
      return continuous != nil
    case .goals: return value.isEmpty || takeGoals(value)
    case .waits:
      takeWaits(value)
      return true
    case .other: return true
    }
  }

  private static func field(of key: Slice<UnsafeRawBufferPointer>) -> Field {
    switch key.count {
    case 3 where key.elementsEqual("end".utf8): .end
    case 5 where key.elementsEqual("goals".utf8): .goals
    case 6 where key.elementsEqual("status".utf8): .status
    case 9 where key.elementsEqual("completed".utf8): .completed
    case 10 where key.elementsEqual("continuous".utf8): .continuous
    case 10 where key.elementsEqual("depends-on".utf8): .waits
    default: .other
    }
  }

  /// Takes a further line of the field in.
  private mutating func take(_ line: UnsafeRawBufferPointer, at indent: Int) -> Bool {
    switch field {
    case .other: return true
    case .waits:
      takeWaits(line)
      return true
    case .goals:
      // Not a list of words and one of lines at once.
      guard goals.isEmpty || itemIndent != nil, indent == itemIndent ?? indent, line.count > 2,
        line[0] == UInt8(ascii: "-"), line[1] == 0x20,
        let goal = Self.word(UnsafeRawBufferPointer(rebasing: line[2...]))
      else { return false }
      itemIndent = indent
      goals.append(goal)
      return true
    case .status, .end, .completed, .continuous: return false
    }
  }

  /// Takes a list of words in brackets in.
  private mutating func takeGoals(_ value: UnsafeRawBufferPointer) -> Bool {
    guard value.count > 2, value[0] == UInt8(ascii: "["), value.last == UInt8(ascii: "]") else {
      return false
    }
    for item in value[1..<(value.count - 1)].split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    {
      var item = item.drop { $0 == 0x20 }
      while item.last == 0x20 { item.removeLast() }
      guard let goal = Self.word(UnsafeRawBufferPointer(rebasing: item)) else { return false }
      goals.append(goal)
    }
    return true
  }

  private mutating func takeWaits(_ line: UnsafeRawBufferPointer) {
    for word in line.split(whereSeparator: Self.isAroundWords) {
      // Other letters may be written in two ways, and any of them with escapes.
      if word.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "\\") }) { hasHiddenWaits = true }
      waits.append(String(decoding: word, as: UTF8.self))
    }
  }

  private static func isAroundWords(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Whether an id is one of those that can be found among the words.
  static func isWord(_ id: String) -> Bool { id.utf8.allSatisfy(isPlain) && !id.isEmpty }

  /// A text that says the same in YAML; nothing of one that may not.
  private static func word(_ bytes: UnsafeRawBufferPointer) -> String? {
    guard let first = bytes.first, first != UInt8(ascii: "-"), bytes.allSatisfy(isPlain) else {
      return nil
    }
    // YAML knows a word for nothing.
    if bytes.count == 4, first | 0x20 == UInt8(ascii: "n") { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
