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
    one.kind == other.kind
      ? NaturalOrder.precedes(one.id, other.id) : one.kind.rank < other.kind.rank
  }
}
