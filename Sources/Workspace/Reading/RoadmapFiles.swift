internal import Diagnostics
internal import RoadmapModel
internal import YAMLTree

/// Which files are the roadmap: every YAML file in its folder but hidden ones, `tiekartta.yaml`,
/// folders with a `tiekartta.yaml` of their own, and other repositories.
///
/// A file is called by the names that lead to it from the folder of `tiekartta.yaml` as they are
/// written. A link inside the roadmap's folder adds what would not be read otherwise, under the
/// link's name; of several links to one file the first in path order names it. The folder itself
/// may be a link inside the repository. What leads out of the roadmap's folder is not followed.
package struct RoadmapFiles<Tree: FileTree> {
  package struct File {
    /// The path from the folder of `tiekartta.yaml`.
    package let path: String
    /// The path from the top of the tree, without a link on it.
    package let place: String
    package let content: Tree.Content
  }

  /// Something in the roadmap's folder that may have been meant to be a part of it, and is not read.
  package struct Refusal {
    package let path: String
    /// What the link itself holds, where it is one.
    package let link: Tree.Content?
    let finding: Diagnostic
  }

  package let tree: Tree
  /// The roadmap's folder from that of `tiekartta.yaml`, as it is written there.
  package let name: String
  /// The folder of `tiekartta.yaml`.
  package let home: FolderWay<Tree.Folder>
  /// The roadmap's folder.
  package let folder: FolderWay<Tree.Folder>
  /// The YAML files in the order of their paths' bytes.
  package private(set) var files: [File] = []
  /// The files that a text may be in, such as a foreword; hidden ones are not listed.
  package private(set) var others: [File] = []
  package private(set) var refusals: [Refusal] = []
  /// The folders in the roadmap's that are left out since they have a `tiekartta.yaml` of their own.
  package private(set) var ownRoadmaps: [String] = []
  /// Whether a link was met on the way, so that trees alone do not tell which files there are.
  package private(set) var hasLinks = false
  /// Whether a link's way led out of the roadmap's folder, wherever it ended.
  package private(set) var looksOutside = false

  /// A link that waits until everything is known that is read without links.
  private struct Link {
    let path: String
    let name: String
    let way: FolderWay<Tree.Folder>
    let content: Tree.Content

    /// Whether the name may be that of a file or folder with records, and has no other file's ending.
    ///
    /// Where what it leads to is not known, the name alone tells.
    var mayHoldRecords: Bool { name.isYAML || !name.contains(".") }
  }

  private var links: [Link] = []
  /// The names that links give to folders that are read anyway.
  private var secondNames: [(path: String, place: String)] = []
  private var seenFolders: Set<String> = []
  /// How many folders are looked through: far more than people make, and few enough to come to an end
  /// where a commit's folders hold the same ones several times.
  private static var folderLimit: Int { 1 << 15 }
  private var seenFiles: Set<String> = []

  /// - Parameters:
  ///   - home: the way to the folder of `tiekartta.yaml`.
  ///   - folder: the roadmap's folder from there, as `tiekartta.yaml` writes it.
  /// - Throws: a `FolderFault` where there is no such folder, or none that is to be followed.
  package init(_ tree: Tree, home: FolderWay<Tree.Folder>, folder: String) throws {
    self.tree = tree
    self.home = home
    name = folder
    switch try tree.end(of: folder, from: home) {
    case .folder(let way): self.folder = way
    case .outside: throw FolderFault.outside(folder)
    case .file, .nothing, .other: throw FolderFault.absent(folder)
    }
    hasLinks = self.folder.path != Path.join(home.path, folder)
    try scan(self.folder, folder, depth: 0)
    while !links.isEmpty {
      hasLinks = true
      let waiting = links.sorted { $0.path.precedesInBytes($1.path) }
      links = []
      for link in waiting { try follow(link) }
    }
    for (path, place) in secondNames {
      // A text may be named this way too.
      others += others.filter { $0.place.hasPrefix(place) }.map {
        File(path: path + $0.place.dropFirst(place.count), place: $0.place, content: $0.content)
      }
    }
    files.sort { $0.path.precedesInBytes($1.path) }
  }

  /// What a file named by a text of the roadmap is, by its path from the folder of
  /// `tiekartta.yaml`.
  package func named(_ path: String) throws -> NamedFile {
    switch try tree.end(of: path, from: home) {
    case .file(let content, let way, _):
      guard way.isInside(folder) else { return .outside }
      do {
        let bytes = try tree.bytes(of: content, atMost: YAMLLimits.fileBytes)
        return bytes.map { .text(String(decoding: $0, as: UTF8.self)) } ?? .absent
      } catch is FileFault {
        return .absent
      } catch is UnmergedFile {
        return .absent
      }
    case .outside: return .outside
    case .folder(let way): return way.isInside(folder) ? .absent : .outside
    case .nothing, .other: return .absent
    }
  }

  // MARK: Looking

  private mutating func scan(
    _ way: FolderWay<Tree.Folder>, _ path: String, depth: Int
  ) throws {
    guard seenFolders.insert(way.path).inserted else { return }
    guard depth <= 128 else { throw FileFault(path: path, code: FileFault.tooDeep) }
    guard seenFolders.count <= Self.folderLimit else {
      throw FileFault(path: path, code: FileFault.tooMany)
    }
    let items = try tree.items(in: way.folder)
    if depth > 0, items.contains(where: { $0.name == Configuration.fileName }) {
      ownRoadmaps.append(path)
      return
    }
    if depth > 0, items.contains(where: { $0.name == ".git" }) { return }
    let place = way.path.isEmpty ? "" : way.path + "/"
    for (name, item) in items where !name.hasPrefix(".") && name != Configuration.fileName {
      let inner = path.isEmpty ? name : path + "/" + name
      switch item {
      case .file(let content): add(File(path: inner, place: place + name, content: content))
      case .folder(let folder):
        var next = way
        next.enter(name, folder)
        try scanInner(next, inner, depth: depth + 1)
      case .link(let content):
        links.append(Link(path: inner, name: name, way: way, content: content))
      case .other where name.isYAML:
        refuse(inner, .unreadable(inner, FileFault.noFile))
      case .repository, .other: break
      }
    }
  }

  /// Looks through a folder in the roadmap's; one that cannot be read leaves the others.
  private mutating func scanInner(
    _ way: FolderWay<Tree.Folder>, _ path: String, depth: Int
  ) throws {
    do {
      try scan(way, path, depth: depth)
    } catch let fault as FileFault {
      refuse(path, .unreadableFile(path, fault))
    }
  }

  private mutating func refuse(_ path: String, _ finding: Diagnostic, link: Tree.Content? = nil) {
    refusals.append(Refusal(path: path, link: link, finding: finding))
  }

  private mutating func add(_ file: File) {
    guard file.path.isYAML else {
      others.append(file)
      return
    }
    if seenFiles.insert(file.place).inserted { files.append(file) }
  }

  private mutating func follow(_ link: Link) throws {
    var least = 0
    let end = try tree.end(of: link.name, from: link.way, &least)
    if least < folder.names.count { looksOutside = true }
    switch end {
    case .file(let content, let way, let name):
      if way.isInside(folder) {
        add(File(path: link.path, place: Path.join(way.path, name), content: content))
      } else if link.path.isYAML {
        refuse(link, .linkOutside(link.path))
      }
    case .folder(let way):
      guard way.isInside(folder) else {
        refuse(link, .linkOutside(link.path))
        return
      }
      if seenFolders.contains(way.path) {
        secondNames.append((link.path + "/", way.path.isEmpty ? "" : way.path + "/"))
      } else {
        // Its own tiekartta.yaml makes another roadmap of a folder, by whatever name it is met.
        try scanInner(way, link.path, depth: 1)
      }
    case .outside where link.mayHoldRecords: refuse(link, .linkOutside(link.path))
    case .nothing where link.mayHoldRecords: refuse(link, .unreadable(link.path, FileFault.absent))
    case .other where link.path.isYAML: refuse(link, .unreadable(link.path, FileFault.noFile))
    case .outside, .nothing, .other: break
    }
  }

  private mutating func refuse(_ link: Link, _ finding: Diagnostic) {
    refuse(link.path, finding, link: link.content)
  }
}

/// Why the folder that `tiekartta.yaml` names cannot be read.
package enum FolderFault: Error {
  /// There is no folder of this name.
  case absent(String)
  /// A link on the way leads out of the repository, or out of the folder of `tiekartta.yaml` where
  /// there is none.
  case outside(String)
}

extension Diagnostic {
  fileprivate static func unreadable(_ path: String, _ code: Int32) -> Diagnostic {
    .unreadableFile(path, FileFault(path: path, code: code))
  }
}

/// What a file named by a text of the roadmap turned out to be.
package enum NamedFile: Sendable {
  case text(String)
  case absent
  case outside
}

extension String {
  /// Whether a path is that of a file that roadmaps are read from.
  package var isYAML: Bool {
    let bytes = utf8
    guard bytes.suffix(5).elementsEqual(".yaml".utf8) || bytes.suffix(4).elementsEqual(".yml".utf8)
    else { return false }
    let guide = Configuration.fileName.utf8
    guard bytes.suffix(guide.count).elementsEqual(guide) else { return true }
    return bytes.count > guide.count
      && bytes.dropLast(guide.count).last != UInt8(ascii: "/")
  }
}
