extension String {
  /// Whether the text comes before another one in the order of their bytes in UTF-8, which is the
  /// order that git has names in.
  package func precedesInBytes(_ other: String) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { Self.precedes(own, $0) }
    }
    // A text that came from elsewhere may not lie in one piece.
    return (found ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }

  private static func precedes(
    _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for index in 0..<Swift.min(one.count, other.count) where one[index] != other[index] {
      return one[index] < other[index]
    }
    return one.count < other.count
  }
}
