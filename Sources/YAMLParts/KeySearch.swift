#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Looks for keys in texts without reading any YAML: every key that is there is found, whatever its
/// layout, and what only looks like one may be found as well.
package struct KeySearch {
  /// The hashes of the words.
  private let hashes: Set<UInt64>
  /// A bit for the lowest bits of each hash, so that most keys are told apart without the set.
  private let bits: [Bool]
  /// Whether one of the words is no proper id or key, so that nothing tells where it is.
  private let isBlind: Bool

  package init(_ words: Set<String>) {
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
    isBlind = words.contains { word in
      word.isEmpty || word.unicodeScalars.contains { $0.isASCII && !Self.isOfIDs($0) }
    }
  }

  /// Whether one of the words stands before a colon, as a key does, or alone in braces.
  package func finds(in bytes: [UInt8]) -> Bool {
    guard !hashes.isEmpty else { return false }
    return bytes.withUnsafeBufferPointer { text in
      bits.withUnsafeBufferPointer { bits in finds(in: text, bits) }
    }
  }

  private func finds(
    in text: UnsafeBufferPointer<UInt8>, _ bits: UnsafeBufferPointer<Bool>
  ) -> Bool {
    guard let base = text.baseAddress else { return false }
    if isBlind || Self.hasMarkedKey(text) { return true }
    var next = 0
    // Holds: what is found lies in the text, of which the rest is looked through.
    while next < text.count, let found = memchr(base + next, 0x3A, text.count - next) {
      let colon = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
      next = colon + 1
      var end = colon
      while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
      if end > 0, text[end - 1].isQuote {
        end -= 1
        // A key may be written with escapes, or end with a quotation mark itself.
        if end > 0, text[end - 1].isQuote { return true }
      }
      var hash = Self.start
      while end > 0, !Self.isEdge(text[end - 1]) {
        if text[end - 1] == UInt8(ascii: "\\") { return true }
        end -= 1
        hash = Self.mix(hash, text[end])
      }
      // In a text of two bytes a character the other byte of a colon is a zero.
      if hash == Self.start, end == 0 || text[end - 1] <= 0x20 { return true }
      if end > 0, text[end - 1] >= 0x7F, Self.isUnseen(text, before: end) { return true }
      let bit = Int(truncatingIfNeeded: hash % UInt64(bits.count))
      if bits[bit], hashes.contains(hash) { return true }
    }
    return finds(inBracesOf: text)
  }

  /// Whether one of the words is a key in braces that no colon follows: `{A1, B: x}`.
  private func finds(inBracesOf text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress else { return false }
    /// The brackets that are open.
    var open: [UInt8] = []
    /// Whether the part at hand has a colon, so that it holds a value.
    var hasColon = false
    var place = 0
    while place < text.count {
      if open.isEmpty {
        // Holds: what is found lies in the text, of which the rest is looked through.
        guard let found = memchr(base + place, 0x7B, text.count - place) else { return false }
        place = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
      }
      let byte = text[place]
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open.append(byte)
        hasColon = false
      case UInt8(ascii: ","), UInt8(ascii: "}"):
        if open.last == UInt8(ascii: "{"), !hasColon, isWord(in: text, before: place) {
          return true
        }
        if byte == UInt8(ascii: ",") {
          hasColon = open.last != UInt8(ascii: "{")
        } else {
          while let last = open.popLast(), last != UInt8(ascii: "{") {}
          hasColon = true
        }
      case UInt8(ascii: "]"):
        if open.last == UInt8(ascii: "[") { open.removeLast() }
        hasColon = true
      case UInt8(ascii: ":"): hasColon = true
      default: break
      }
      place += 1
    }
    return false
  }

  /// Whether one of the words ends before a place, or something that may be one of them in other
  /// writing.
  private func isWord(in text: UnsafeBufferPointer<UInt8>, before place: Int) -> Bool {
    var end = place
    while end > 0, text[end - 1] <= 0x20 || text[end - 1].isQuote { end -= 1 }
    var hash = Self.start
    while end > 0, !Self.isEdge(text[end - 1]) {
      if text[end - 1] == UInt8(ascii: "\\") { return true }
      end -= 1
      hash = Self.mix(hash, text[end])
    }
    return hashes.contains(hash)
  }

  /// Whether there may be a key that is marked by a question mark, which needs no colon.
  private static func hasMarkedKey(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress else { return false }
    var next = 0
    // Holds: what is found lies in the text, of which the rest is looked through.
    while next < text.count, let found = memchr(base + next, 0x3F, text.count - next) {
      let mark = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
      next = mark + 1
      guard next == text.count || text[next] <= 0x20 else { continue }
      // A byte order mark may stand before it, and a no-break space is shown to YAML as spaces.
      if mark == 0 || mark == 3 || text[mark - 1] <= 0x20 { return true }
      if "[{,-:?".utf8.contains(text[mark - 1]) || text[mark - 1].isQuote { return true }
      if mark > 1, text[mark - 1] == 0xA0, text[mark - 2] == 0xC2 { return true }
    }
    return false
  }

  /// Whether the character that ends at a place is none that YAML is shown.
  ///
  /// Such are control characters, byte order marks, no-break spaces, marks of direction and what has
  /// no width. A key may go on before it.
  private static func isUnseen(_ text: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
    let last = text[end - 1]
    if last == 0x7F { return true }
    if end > 1, text[end - 2] == 0xC2 { return last == 0xA0 || last == 0x85 || last == 0xAD }
    if end > 1, text[end - 2] == 0xD8 { return last == 0x9C }
    guard end > 2 else { return false }
    return text[end - 3] == 0xEF && text[end - 2] == 0xBB
      || text[end - 3] == 0xE2 && (text[end - 2] == 0x80 || text[end - 2] == 0x81)
  }

  /// Whether an ASCII character may stand in an id or a key of the format.
  private static func isOfIDs(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-": true
    default: false
    }
  }

  // FNV-1a, from the end of a key to its beginning.
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Whether a byte ends what is compared of a key: letters with marks may be written in two ways.
  private static func isEdge(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte >= 0x7F || byte.isQuote || byte == UInt8(ascii: "{")
      || byte == UInt8(ascii: "[") || byte == UInt8(ascii: ",")
  }
}
