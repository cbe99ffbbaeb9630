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
  var (a, b) = (Array(one.utf8)[...], Array(other.utf8)[...])
  func digits(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    text.prefix { $0 >= 0x30 && $0 <= 0x39 }
  }
  while let first = a.first, let second = b.first {
    let (x, y) = (digits(a), digits(b))
    if !x.isEmpty, !y.isEmpty {
      let (p, q) = (x.drop { $0 == 0x30 }, y.drop { $0 == 0x30 })
      if p.count != q.count { return p.count < q.count }
      if !p.elementsEqual(q) { return p.lexicographicallyPrecedes(q) }
      a = a.dropFirst(x.count)
      b = b.dropFirst(y.count)
    } else {
      if first != second { return first < second }
      a = a.dropFirst()
      b = b.dropFirst()
    }
  }
  // Ids that count alike, such as A2 and A02, are told apart by their letters.
  return a.isEmpty != b.isEmpty ? a.isEmpty : one.utf8.lexicographicallyPrecedes(other.utf8)
}
