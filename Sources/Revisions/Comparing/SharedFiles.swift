internal import RoadmapHistory
internal import YAMLParts

/// The files that are the same in both states, of which only those are read that may matter.
struct SharedFiles {
  /// Without those that cannot be read.
  let files: [(path: String, bytes: [UInt8])]

  /// Those that may have one of some words as a key, in the order of their paths.
  func holding(_ words: Set<String>) -> [(path: String, bytes: [UInt8])] {
    let search = KeySearch(words)
    return files.filter { search.finds(in: $0.bytes) }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
