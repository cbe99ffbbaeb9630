package import RoadmapModel

/// Which record is meant, whatever file and version it stands in.
package struct RecordKey: Hashable, Comparable, Sendable {
  package let kind: Kind
  /// The id; of the one roadmap, vision or scale, empty.
  package let id: String

  package init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// How the record is named in findings and JSON: `actions/A02`, or `roadmap`.
  package var path: String { kind.isSingle ? kind.section : kind.section + "/" + id }

  /// By kind in the order in which kinds are shown, then by id as people count: A2 before A10.
  package static func < (one: RecordKey, other: RecordKey) -> Bool {
    one.kind == other.kind ? naturallyPrecedes(one.id, other.id) : one.kind.rank < other.kind.rank
  }
}

extension Kind {
  /// The place of a kind in the order in which kinds are shown.
  fileprivate var rank: Int { Self.ranks[self] ?? 0 }

  private static let ranks = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}

/// Whether a text stands before another when runs of digits count as numbers.
private func naturallyPrecedes(_ one: String, _ other: String) -> Bool {
  // Copies, since only what may change is sure to be given as bytes; short ids stay on the stack.
  var (one, other) = (one, other)
  return one.withUTF8 { a in other.withUTF8 { b in naturallyPrecedes(a, b) } }
}

private func naturallyPrecedes(
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
