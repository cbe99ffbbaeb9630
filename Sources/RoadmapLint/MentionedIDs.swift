internal import Diagnostics
internal import RoadmapModel

extension Roadmap {
  /// The ids of a kind that other records mention, by reference or as the author of a note.
  func mentionedIDs(of kind: Kind) -> Set<String> {
    var ids: Set<String> = []
    ReferenceWalk.forEach(in: self) { reference in
      guard reference.kind ?? kind == kind,
        reference.record.path != kind.section + "/" + reference.id
      else { return }
      ids.insert(reference.id)
    }
    guard kind == .party else { return ids }
    for record in records {
      for note in record[.updates]?.entries ?? [] {
        if let author = note.value[.by]?.word { ids.insert(author) }
      }
    }
    return ids
  }
}
