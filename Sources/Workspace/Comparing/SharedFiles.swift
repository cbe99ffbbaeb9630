internal import GitHistory

/// The files that are the same in both states, of which only those are made out that may matter.
struct SharedFiles {
  /// In the order of their paths; without those that cannot be read.
  private let files: [(path: String, bytes: [UInt8])]

  init(_ paths: Set<String>, of side: SideFiles, repository: Repository) throws(GitError) {
    var files: [(path: String, bytes: [UInt8])] = []
    files.reserveCapacity(paths.count)
    for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      if let bytes = try side.bytes(of: path, repository) { files.append((path, bytes)) }
    }
    self.files = files
  }

  /// Those that may have one of some words as a key.
  func holding(_ words: Set<String>) -> [(path: String, bytes: [UInt8])] {
    let search = KeySearch(words)
    return files.filter { search.finds(in: $0.bytes) }
  }
}
