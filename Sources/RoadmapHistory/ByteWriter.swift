package import RoadmapModel
internal import Workspace

/// Writes numbers, texts and days as few bytes, to be read again by a `ByteReader`.
package struct ByteWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Writes a whole number that is not negative: seven bits a byte, the lowest first.
  package mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a count or an index.
  package mutating func write(count: Int) { write(UInt64(count)) }

  /// Writes a whole number with a sign.
  package mutating func write(signed number: Int) { write(Self.zigzag(number)) }

  /// Writes a text with its length.
  package mutating func write(_ text: String) {
    let utf8 = text.utf8
    write(count: utf8.count)
    bytes.append(contentsOf: utf8)
  }

  /// Writes bytes as they are, without their count.
  package mutating func write(raw: some Sequence<UInt8>) { bytes.append(contentsOf: raw) }

  /// Writes a day.
  package mutating func write(_ day: Day) { write(signed: day.number) }

  /// Writes a day that may be absent.
  package mutating func write(_ day: Day?) { write(day.map { Self.zigzag($0.number) + 1 } ?? 0) }

  /// Writes a period that may be absent.
  package mutating func write(_ period: Period?) { write(period.map { Self.code($0) + 1 } ?? 0) }

  /// Forgets what was written, to write something else in its room.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// A period as one number: its first day and its precision.
  static func code(_ period: Period) -> UInt64 {
    zigzag(period.first.number) << 3 | UInt64(period.precision.rawValue)
  }

  /// A number with a sign as one without: 0, -1, 1 and -2 become 0, 1, 2 and 3.
  private static func zigzag(_ number: Int) -> UInt64 {
    UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1)))
  }

  /// All that was written, with a checksum at its end that `ByteReader(sealed:)` looks at.
  package var sealed: [UInt8] {
    let sum = Checksum.of(bytes[...])
    return bytes + (0..<8).map { UInt8(truncatingIfNeeded: sum >> ($0 * 8)) }
  }
}

/// Tells bytes that came to harm from those that were written.
enum Checksum {
  /// A number that any change within eight bytes changes for certain, and others all but certainly.
  static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    // Each step can be undone, so two sums that once differ differ to the end.
    var sum = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    func add(_ word: UInt64) {
      sum = (sum ^ word) &* 0xFF51_AFD7_ED55_8CCD
      sum ^= sum >> 32
    }
    // Holds: each load lies within the buffer, whose length is looked at before.
    bytes.withUnsafeBytes { buffer in
      var index = 0
      while index + 8 <= buffer.count {
        add(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        index += 8
      }
      var rest: UInt64 = 0
      for byte in buffer[index...] { rest = rest << 8 | UInt64(byte) }
      add(rest)
    }
    return sum
  }
}
