/// The files on disk, below the top of a repository or the folder of a roadmap.
package struct DiskTree: FileTree {
  /// Absolute, with every link followed.
  package let top: String

  package init(top: String) {
    self.top = top
  }

  package func items(
    in folder: String
  ) throws -> [(name: String, item: FileItem<String, String>)] {
    try Files.entries(in: folder).compactMap { name, sort in
      let path = Path.join(folder, name)
      return switch sort {
      case .file: (name, .file(path))
      case .folder: (name, .folder(path))
      case .link: (name, .link(path))
      case .other: (name, .other)
      case nil: nil
      }
    }
  }

  package func item(_ name: String, in folder: String) -> FileItem<String, String>? {
    let path = Path.join(folder, name)
    switch Files.sort(of: path) {
    case .file: return .file(path)
    case .folder:
      return Files.sort(of: Path.join(path, ".git")) == nil ? .folder(path) : .repository
    case .link: return .link(path)
    case .other: return .other
    case nil: return nil
    }
  }

  package func target(of link: String) -> String? { Files.target(of: link) }

  package func bytes(of file: String, atMost limit: Int) throws -> [UInt8]? {
    // The way was looked at name by name: what is a link by now leads who knows where.
    let bytes = try Files.bytes(of: file, limit: limit + 1, followsLink: false)
    return bytes.count > limit ? nil : bytes
  }
}
