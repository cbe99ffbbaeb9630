/// Writes JSON as it is told of it, without making a tree of it first: indented by two spaces,
/// keys in the order in which they are given.
///
/// It is handed from one to the next and never copied, for each copy would hold all of the text.
/// What takes a body is inlined, so that no body copies the report that it writes from.
package struct JSONWriter: ~Copyable {
  var buffer: ByteBuffer
  /// How many arrays and objects are open.
  private var depth = 0
  /// Whether nothing stands yet in the array or object at hand.
  private var isAtStart = true

  private init(sink: (([UInt8]) -> Void)? = nil) {
    buffer = ByteBuffer(sink: sink)
  }

  /// The text of one value, which the body writes, and a line break.
  package static func text(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    body(&json)
    json.buffer.append("\n")
    return json.buffer.take()
  }

  /// Writes the text of one value piece by piece: memory that holds all of a large one costs more
  /// than to write it.
  package static func write(
    to sink: @escaping ([UInt8]) -> Void, _ body: (inout JSONWriter) -> Void
  ) {
    var json = JSONWriter(sink: sink)
    body(&json)
    json.buffer.append("\n")
    sink(json.buffer.take())
  }

  // MARK: Values

  /// Nothing, as a value.
  mutating func writeNull() { buffer.append("null") }

  /// An object with the members that the body writes.
  @inline(__always)
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    buffer.append("{")
    nest(members)
    buffer.append("}")
  }

  /// An array with the elements that the body writes.
  @inline(__always)
  package mutating func array(_ elements: (inout JSONWriter) -> Void) {
    buffer.append("[")
    nest(elements)
    buffer.append("]")
  }

  @inline(__always)
  private mutating func nest(_ body: (inout JSONWriter) -> Void) {
    isAtStart = true
    depth += 1
    body(&self)
    depth -= 1
    if !isAtStart { breakLine(isFirst: true) }
    isAtStart = false
  }

  // MARK: Members of an object

  /// A member with its value.
  @inline(__always)
  package mutating func member(_ key: StaticString, _ value: some JSONWritable) {
    self.key(key)
    value.write(to: &self)
  }

  /// A member whose key comes from the roadmap.
  package mutating func member(named key: String, _ value: some JSONWritable) {
    separate()
    write(key)
    buffer.append(": ")
    value.write(to: &self)
  }

  /// A member that is there, and true, only where something holds.
  package mutating func mark(_ key: StaticString, _ holds: Bool) {
    if holds { member(key, true) }
  }

  /// A member that is an object.
  @inline(__always)
  package mutating func object(_ key: StaticString, _ members: (inout JSONWriter) -> Void) {
    self.key(key)
    object(members)
  }

  /// A member that is an object made of a value, or null where there is none.
  @inline(__always)
  package mutating func object<Value>(
    _ key: StaticString, of value: Value?, _ members: (inout JSONWriter, Value) -> Void
  ) {
    self.key(key)
    if let value { object { members(&$0, value) } } else { writeNull() }
  }

  /// A member that is an array.
  @inline(__always)
  package mutating func array(_ key: StaticString, _ elements: (inout JSONWriter) -> Void) {
    self.key(key)
    array(elements)
  }

  /// A member that is an array with an object for each of some values.
  @inline(__always)
  package mutating func objects<Value>(
    _ key: StaticString, _ values: [Value], _ members: (inout JSONWriter, Value) -> Void
  ) {
    array(key) { json in
      // By index no value is copied, as it would be by an iterator.
      for index in values.indices { json.element { members(&$0, values[index]) } }
    }
  }

  // MARK: Elements of an array

  /// The next element of an array.
  package mutating func element(_ value: some JSONWritable) {
    separate()
    value.write(to: &self)
  }

  /// The next element of an array, an object.
  @inline(__always)
  package mutating func element(_ members: (inout JSONWriter) -> Void) {
    separate()
    object(members)
  }

  // MARK: Lines

  /// Begins the line of a member; a key of the program's own needs no escapes.
  private mutating func key(_ key: StaticString) {
    let length = key.utf8CodeUnitCount
    let (depth, isFirst) = (depth, isAtStart)
    isAtStart = false
    buffer.append(atMost: Self.lineRoom(depth) + length + 4) { end in
      let start = Self.startLine(end, depth, isFirst: isFirst)
      end[start] = UInt8(ascii: "\"")
      // A static string lies in the program, for as long as that runs.
      (end + start + 1).update(from: key.utf8Start, count: length)
      end[start + length + 1] = UInt8(ascii: "\"")
      end[start + length + 2] = UInt8(ascii: ":")
      end[start + length + 3] = UInt8(ascii: " ")
      return start + length + 4
    }
  }

  /// Begins the line of an element, after a comma where it is not the first.
  private mutating func separate() {
    breakLine(isFirst: isAtStart)
    isAtStart = false
  }

  private mutating func breakLine(isFirst: Bool) {
    let depth = depth
    buffer.append(atMost: Self.lineRoom(depth)) { Self.startLine($0, depth, isFirst: isFirst) }
  }

  /// How much room the start of a line may take.
  private static func lineRoom(_ depth: Int) -> Int { max(depth * 2, 32) + 2 }

  /// Writes what stands before a line that is indented so deep; answers how much that is.
  @inline(__always)
  private static func startLine(
    _ end: UnsafeMutablePointer<UInt8>, _ depth: Int, isFirst: Bool
  ) -> Int {
    let start = isFirst ? 1 : 2
    end[0] = UInt8(ascii: ",")
    end[start - 1] = 0x0A
    // As many spaces as most lines need and more are written in one go; what comes next stands
    // over those that are too many.
    let spaces: StaticString = "                                "
    (end + start).update(from: spaces.utf8Start, count: 32)
    if depth > 16 { (end + start).update(repeating: 0x20, count: depth * 2) }
    return start + depth * 2
  }
}
