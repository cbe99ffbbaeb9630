package import RoadmapModel

/// That bytes are not what a `ByteWriter` wrote.
package struct MalformedBytes: Error {
  package init() {}
}

/// Reads what a `ByteWriter` wrote; whatever the bytes are, it ends with a value or says so.
package struct ByteReader: Sendable {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Reads bytes that end with their checksum; nil when it is not that of the rest.
  package init?(sealed bytes: [UInt8]) {
    guard bytes.count >= 8 else { return nil }
    let content = bytes.dropLast(8)
    let sum = bytes.suffix(8).reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    guard Checksum.of(content) == sum else { return nil }
    self.init(content)
  }

  /// How many bytes are still to be read.
  package var remaining: Int { bytes.endIndex - position }

  /// Reads a whole number that is not negative.
  package mutating func number() throws(MalformedBytes) -> UInt64 {
    guard position < bytes.endIndex else { throw MalformedBytes() }
    let first = bytes[position]
    position += 1
    if first < 0x80 { return UInt64(first) }
    var value = UInt64(first & 0x7F)
    var shift: UInt64 = 7
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      // The tenth byte holds the last bit of sixty-four.
      if shift == 63, byte > 1 { throw MalformedBytes() }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw MalformedBytes()
  }

  /// Reads the count of what follows, of which each takes some bytes at least: it is never more
  /// than there can be, so that room may be made for all.
  package mutating func count(ofAtLeast size: Int = 1) throws(MalformedBytes) -> Int {
    let count = try number()
    guard count <= UInt64(remaining / max(size, 1)) else { throw MalformedBytes() }
    return Int(count)
  }

  /// Reads an index into something that has so many places.
  package mutating func index(below end: Int) throws(MalformedBytes) -> Int {
    let index = try number()
    guard index < UInt64(end) else { throw MalformedBytes() }
    return Int(index)
  }

  /// Reads a whole number with a sign.
  package mutating func signed() throws(MalformedBytes) -> Int { Self.unzigzag(try number()) }

  /// Reads a text.
  package mutating func text() throws(MalformedBytes) -> String {
    String(decoding: try raw(count()), as: UTF8.self)
  }

  /// Reads bytes as they are.
  package mutating func raw(_ count: Int) throws(MalformedBytes) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining else { throw MalformedBytes() }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// Reads a day.
  package mutating func day() throws(MalformedBytes) -> Day { try Self.day(number()) }

  /// Reads a day that may be absent.
  package mutating func optionalDay() throws(MalformedBytes) -> Day? {
    let number = try number()
    return number == 0 ? nil : try Self.day(number - 1)
  }

  /// Reads a period that may be absent.
  package mutating func optionalPeriod() throws(MalformedBytes) -> Period? {
    let code = try number()
    return code == 0 ? nil : try Self.period(code - 1)
  }

  /// The period that a number stands for.
  static func period(_ code: UInt64) throws(MalformedBytes) -> Period {
    guard let precision = Period.Precision(rawValue: Int(code & 7)),
      let period = Period(from: try day(code >> 3), precision)
    else { throw MalformedBytes() }
    return period
  }

  private static func day(_ code: UInt64) throws(MalformedBytes) -> Day {
    let number = unzigzag(code)
    guard Int32(exactly: number) != nil else { throw MalformedBytes() }
    return Day(number: number)
  }

  private static func unzigzag(_ code: UInt64) -> Int {
    Int(truncatingIfNeeded: code >> 1) ^ -Int(truncatingIfNeeded: code & 1)
  }
}
