internal import Diagnostics
package import GitHistory

/// The files of git's index, which the next commit would hold.
package struct IndexTree: FileTree {
  /// The entries in one folder and below it.
  package struct Folder {
    /// What stands before the names: empty or a path that ends in a slash.
    let prefix: String
    let range: Range<Int>
  }

  private let repository: Repository
  /// In the order of their paths' bytes; one in conflict is there once.
  private let entries: [IndexEntry]
  /// The paths that were announced, with nothing to commit yet.
  package let announced: Set<String>

  package init(_ repository: Repository) throws(GitError) {
    self.repository = repository
    let all = try repository.index().entries
    announced = Set(all.lazy.filter(\.isIntentToAdd).map(\.path))
    var entries: [IndexEntry] = []
    entries.reserveCapacity(all.count)
    for entry in all where !entry.isIntentToAdd && entries.last?.path != entry.path {
      entries.append(entry)
    }
    self.entries = entries
  }

  package var top: Folder { Folder(prefix: "", range: entries.indices) }

  package func items(
    in folder: Folder
  ) -> [(name: String, item: FileItem<Folder, IndexEntry>)] {
    var items: [(name: String, item: FileItem<Folder, IndexEntry>)] = []
    var place = folder.range.lowerBound
    while place < folder.range.upperBound {
      let rest = entries[place].path.utf8.dropFirst(folder.prefix.utf8.count)
      guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else {
        items.append((String(rest) ?? "", Self.item(entries[place])))
        place += 1
        continue
      }
      let name = String(rest[..<slash]) ?? ""
      let inner = self.folder(name, in: folder)
      items.append((name, .folder(inner)))
      place = max(inner.range.upperBound, place + 1)
    }
    // A folder stands where its name with a slash would; names alone come in another order.
    return items.sorted { $0.name.precedesInBytes($1.name) }
  }

  package func item(_ name: String, in folder: Folder) -> FileItem<Folder, IndexEntry>? {
    let path = folder.prefix + name
    let place = self.place(of: path, in: folder.range)
    if place < folder.range.upperBound, entries[place].path == path {
      return Self.item(entries[place])
    }
    let inner = self.folder(name, in: folder)
    return inner.range.isEmpty ? nil : .folder(inner)
  }

  package func target(of link: IndexEntry) throws -> String? {
    try repository.linkTarget(link.blob)
  }

  package func bytes(of file: IndexEntry, atMost limit: Int) throws -> [UInt8]? {
    guard file.isStaged else { throw UnmergedFile() }
    return try repository.content(of: file.blob, ifAtMost: limit)
  }

  private func folder(_ name: String, in folder: Folder) -> Folder {
    let prefix = folder.prefix + name + "/"
    let start = place(of: prefix, in: folder.range)
    // The sign after the slash ends what begins with the prefix.
    let end = place(of: folder.prefix + name + "0", in: folder.range)
    return Folder(prefix: prefix, range: start..<max(start, end))
  }

  /// The place of the first entry whose path is not before another one.
  private func place(of path: String, in range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].path.precedesInBytes(path) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func item(_ entry: IndexEntry) -> FileItem<Folder, IndexEntry> {
    switch entry.sort {
    case .link where entry.isStaged: .link(entry)
    case .repository: .repository
    default: .file(entry)
    }
  }
}

/// That a file has several contents in an unfinished merge, of which none is chosen yet.
package struct UnmergedFile: Error {}
