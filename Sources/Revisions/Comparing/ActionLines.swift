internal import RoadmapHistory
internal import Workspace
internal import YAMLParts

/// What an action's lines plainly say of when it ends, what for, and what it waits for.
///
/// Reading YAML takes far longer than telling lines apart. Only what stands in the simplest way is
/// taken, a word on the line of its key or a list of words; of an action that says any of it
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

  /// Nil where only YAML can tell.
  ///
  /// - Parameter text: one in which lines are closed.
  init?(_ action: DividedText.Part, in text: DividedText) {
    let isTold = text.eachFieldLine(of: action) { line in
      line.key.map { begin($0, line.text) } ?? take(line.text, at: line.indent)
    }
    guard isTold else { return nil }
  }

  /// Takes the first line of a field in.
  private mutating func begin(
    _ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer
  ) -> Bool {
    field = Self.field(of: key)
    guard field != .other else { return true }
    guard met & 1 << field.rawValue == 0 else { return false }
    met |= 1 << field.rawValue
    switch field {
    case .status: return Self.set(&status, to: value)
    case .end: return Self.set(&end, to: value)
    case .completed: return Self.set(&completed, to: value)
    case .continuous: return Self.set(&continuous, to: value)
    case .goals: return value.isEmpty || takeGoals(value)
    case .waits:
      takeWaits(value)
      return true
    case .other: return true
    }
  }

  private static func set(_ word: inout String?, to value: UnsafeRawBufferPointer) -> Bool {
    word = Self.word(value)
    return word != nil
  }

  private static func field(of key: UnsafeRawBufferPointer) -> Field {
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
  static func isWord(_ id: String) -> Bool { id.utf8.allSatisfy(\.isPlain) && !id.isEmpty }

  /// A text that says the same in YAML; nil where it may not.
  private static func word(_ bytes: UnsafeRawBufferPointer) -> String? {
    guard let first = bytes.first, first != UInt8(ascii: "-"), bytes.allSatisfy(\.isPlain) else {
      return nil
    }
    // YAML knows a word for nothing.
    if bytes.count == 4, first | 0x20 == UInt8(ascii: "n") { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
