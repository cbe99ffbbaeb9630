/// The order of ids as people count, where runs of digits are numbers: A2 before A10.
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
        if a[i] != b[j] { return a[i] < b[j] }
        i += 1
        j += 1
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
    // Ids that count alike, such as A2 and A02, are told apart by their letters.
    let (isOneOver, isOtherOver) = (i == a.count, j == b.count)
    return isOneOver != isOtherOver ? isOneOver : a.lexicographicallyPrecedes(b)
  }
}

extension Kind {
  /// The place of a kind in the order in which kinds are shown.
  package var rank: Int { Self.ranks[self] ?? 0 }

  private static let ranks = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
