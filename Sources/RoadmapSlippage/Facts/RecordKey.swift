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
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Whether a text stands before another when runs of digits count as numbers.
private func naturallyPrecedes(_ one: String, _ other: String) -> Bool {
  let (a, b) = (one.utf8, other.utf8)
  var (i, j) = (a.startIndex, b.startIndex)
  func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  while i < a.endIndex, j < b.endIndex {
    guard isDigit(a[i]), isDigit(b[j]) else {
      if a[i] != b[j] { return a[i] < b[j] }
      i = a.index(after: i)
      j = b.index(after: j)
      continue
    }
    let (x, y) = (a[i...].prefix(while: isDigit), b[j...].prefix(while: isDigit))
    let (p, q) = (x.drop { $0 == 0x30 }, y.drop { $0 == 0x30 })
    let (length, otherLength) = (p.count, q.count)
    if length != otherLength { return length < otherLength }
    if !p.elementsEqual(q) { return p.lexicographicallyPrecedes(q) }
    i = x.endIndex
    j = y.endIndex
  }
  // Ids that count alike, such as A2 and A02, are told apart by their letters.
  let (isOneOver, isOtherOver) = (i == a.endIndex, j == b.endIndex)
  return isOneOver != isOtherOver ? isOneOver : a.lexicographicallyPrecedes(b)
}
