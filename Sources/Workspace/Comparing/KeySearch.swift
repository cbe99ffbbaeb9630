#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Looks for keys in texts without making them out: every key that is there is found, and what only
/// looks like one may be found as well.
struct KeySearch {
  /// The hashes of the words.
  private let hashes: Set<UInt64>
  /// A bit for the lowest bits of each hash, so that most keys are told apart without the set.
  private let bits: [Bool]

  init(_ words: Set<String>) {
    var hashes: Set<UInt64> = []
    var bits = [Bool](repeating: false, count: 1 << 12)
    for word in words {
      // Of an id that is no proper one, what stands before its colon is enough to find it by.
      var hash = Self.start
      for byte in word.utf8.reversed().prefix(while: { !Self.isEdge($0) }) {
        hash = Self.mix(hash, byte)
      }
      hashes.insert(hash)
      bits[Int(truncatingIfNeeded: hash % UInt64(bits.count))] = true
    }
    self.hashes = hashes
    self.bits = bits
  }

  /// Whether one of the words stands before a colon, as a key does.
  func finds(in bytes: [UInt8]) -> Bool {
    guard !hashes.isEmpty else { return false }
    return bytes.withUnsafeBufferPointer { text in
      bits.withUnsafeBufferPointer { bits in finds(in: text, bits) }
    }
  }

  private func finds(
    in text: UnsafeBufferPointer<UInt8>, _ bits: UnsafeBufferPointer<Bool>
  ) -> Bool {
    guard let base = text.baseAddress else { return false }
    var next = 0
    // Holds: what is found lies in the text, of which the rest is looked through.
    while next < text.count, let found = memchr(base + next, 0x3A, text.count - next) {
      let colon = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
      next = colon + 1
      var end = colon
      while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
      if end > 0, Self.isQuote(text[end - 1]) {
        end -= 1
        // A key may be written with escapes, or end with a quotation mark itself.
        if end > 0, Self.isQuote(text[end - 1]) { return true }
      }
      var hash = Self.start
      while end > 0, !Self.isEdge(text[end - 1]) {
        if text[end - 1] == UInt8(ascii: "\\") { return true }
        end -= 1
        hash = Self.mix(hash, text[end])
      }
      // A key that is marked by a question mark ends before the line of its colon; and in a text
      // of two bytes a character the other byte of a colon is a zero.
      if hash == Self.start, end == 0 || text[end - 1] <= 0x20 { return true }
      let bit = Int(truncatingIfNeeded: hash % UInt64(bits.count))
      if bits[bit], hashes.contains(hash) { return true }
    }
    return false
  }

  // FNV-1a, from the end of a key to its beginning.
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// Whether a byte ends what is compared of a key: letters with marks may be written in two ways.
  private static func isEdge(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte >= 0x80 || isQuote(byte) || byte == UInt8(ascii: "{")
      || byte == UInt8(ascii: ",")
  }
}
