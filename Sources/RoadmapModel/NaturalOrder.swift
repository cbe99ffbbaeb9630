/// The order of ids and names as people count and spell: runs of digits are numbers, A2 before A10,
/// and letters stand as in the Finnish and Swedish alphabets, Z, Å, Ä, Ö.
package enum NaturalOrder {
  /// Whether a text stands before another.
  package static func precedes(_ one: String, _ other: String) -> Bool {
    // Copies, since only what may change is sure to be given as bytes; short ids stay on the stack.
    var (one, other) = (one, other)
    return one.withUTF8 { a in other.withUTF8 { b in precedes(a, b) } }
  }

  private static func precedes(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var (i, j) = (0, 0)
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    while i < a.count, j < b.count {
      guard isDigit(a[i]), isDigit(b[j]) else {
        let (x, y) = (letter(in: a, at: &i), letter(in: b, at: &j))
        if x != y { return x < y }
        continue
      }
      while i < a.count, a[i] == 0x30 { i += 1 }
      while j < b.count, b[j] == 0x30 { j += 1 }
      let (x, y) = (i, j)
      while i < a.count, isDigit(a[i]) { i += 1 }
      while j < b.count, isDigit(b[j]) { j += 1 }
      if i - x != j - y { return i - x < j - y }
      for offset in 0..<i - x where a[x + offset] != b[y + offset] {
        return a[x + offset] < b[y + offset]
      }
    }
    // What spells and counts alike, such as A2 and A02 or a1 and A1, is told apart by its bytes.
    let (isOneOver, isOtherOver) = (i == a.count, j == b.count)
    return isOneOver != isOtherOver ? isOneOver : a.lexicographicallyPrecedes(b)
  }

  /// The place of the letter at an index in the alphabet, small and capital alike; moves past it.
  ///
  /// å, ä and ö stand after z, and before every other letter beyond ASCII, whether written as one
  /// character or as a letter and a mark above it.
  private static func letter(in text: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt32 {
    func byte(_ offset: Int) -> UInt8 {
      index + offset < text.count ? text[index + offset] : 0
    }
    let first = byte(0)
    if first < 0x80 {
      let isCapital = first >= 0x41 && first <= 0x5A
      let small = isCapital ? first | 0x20 : first
      // A ring (U+030A) or two dots (U+0308) above.
      if small == 0x61 || small == 0x6F, byte(1) == 0xCC, byte(2) == 0x8A || byte(2) == 0x88,
        small == 0x61 || byte(2) == 0x88
      {
        let place = small == 0x6F ? Self.ö : byte(2) == 0x8A ? Self.å : Self.ä
        index += 3
        return place
      }
      index += 1
      return UInt32(small)
    }
    if first == 0xC3 {
      let place: UInt32? =
        switch byte(1) {
        case 0x85, 0xA5: Self.å
        case 0x84, 0xA4: Self.ä
        case 0x96, 0xB6: Self.ö
        default: nil
        }
      if let place {
        index += 2
        return place
      }
    }
    index += 1
    return 0x100 + UInt32(first)
  }

  // After `z` (0x7A) and before what follows it in ASCII, `{`, which no id holds.
  private static let å: UInt32 = 0x80
  private static let ä: UInt32 = 0x81
  private static let ö: UInt32 = 0x82
}

extension Kind {
  /// The place of a kind in the order in which kinds are shown.
  package var rank: Int { Self.ranks[self] ?? 0 }

  private static let ranks = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
