/// Bytes written one after another, into room that is made ahead of them.
///
/// Growing an array byte by byte asks it each time whether it is shared and has room; a report of
/// megabytes is made of so many small pieces that this would cost more than the pieces.
struct ByteBuffer: ~Copyable {
  /// What is written, and after it the room that is left.
  private var bytes = Self.room(for: 1 << 16)
  private var count = 0
  /// Where what was written goes when the room is full; without it, the room grows.
  private let sink: (([UInt8]) -> Void)?

  init(sink: (([UInt8]) -> Void)? = nil) {
    self.sink = sink
  }

  /// What was written and went nowhere yet; the buffer is empty afterwards.
  mutating func take() -> [UInt8] {
    var result: [UInt8] = []
    swap(&result, &bytes)
    result.removeLast(result.count - count)
    count = 0
    return result
  }

  /// Lets a body write where there is room for so many bytes; it answers how many it wrote.
  @inline(__always)
  mutating func append(atMost room: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    if bytes.count - count < room { grow(by: room) }
    let start = count
    // The array is never empty here, so it has an address, and the room was made just now.
    count += bytes.withUnsafeMutableBufferPointer { buffer in
      body(buffer.baseAddress.unsafelyUnwrapped + start)
    }
  }

  /// Room that is not touched costs nothing, so it grows by more than is wanted.
  @inline(never)
  private mutating func grow(by room: Int) {
    if let sink, count > 0 {
      sink(Array(bytes[..<count]))
      count = 0
      if bytes.count >= room { return }
    }
    var larger = Self.room(for: max(bytes.count * 4, count + room))
    larger.withUnsafeMutableBytes { new in
      // The larger one begins with the room of the smaller one.
      bytes.withUnsafeBytes { new.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    bytes = larger
  }

  private static func room(for count: Int) -> [UInt8] {
    // The bytes are left as they come: none is read before it is written, for only what was
    // written is copied and given away.
    [UInt8](unsafeUninitializedCapacity: count) { $1 = count }
  }

  /// Words of the program's own.
  @inline(__always)
  mutating func append(_ words: StaticString) {
    let length = words.utf8CodeUnitCount
    append(atMost: length) { end in
      // A static string lies in the program, for as long as that runs.
      end.update(from: words.utf8Start, count: length)
      return length
    }
  }

  /// Bytes as they are.
  mutating func append(_ run: Slice<UnsafeBufferPointer<UInt8>>) {
    let run = UnsafeBufferPointer(rebasing: run)
    append(atMost: run.count) { end in
      // Nothing has no address, and then there is nothing to copy.
      if let start = run.baseAddress { end.update(from: start, count: run.count) }
      return run.count
    }
  }

  /// A number in decimal digits.
  mutating func append(_ number: Int) {
    append(atMost: 20) { end in
      let sign = number < 0 ? 1 : 0
      if sign == 1 { end[0] = UInt8(ascii: "-") }
      var rest = number.magnitude
      var length = sign + 1
      var bound: UInt = 10
      // The longest number has 19 digits.
      while rest >= bound, length < sign + 19 {
        length += 1
        bound &*= 10
      }
      for place in (sign..<length).reversed() {
        end[place] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
        rest /= 10
      }
      return length
    }
  }
}
