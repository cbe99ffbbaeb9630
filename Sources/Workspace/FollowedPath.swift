#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Where a path leads once every link on it is followed.
///
/// A link that lies in a work tree came from whoever wrote a branch: it is followed within that
/// work tree only, and not into the git data in it. A link elsewhere is this machine's own.
struct FollowedPath {
  /// Absolute; what is not there yet is named as it would be made.
  let place: String
  /// The folder in which everything on the way is there already; what is left of the path.
  let missing: [String]

  /// A work tree that a link must not lead out of, once no more names are left than when it was met.
  private struct Wall {
    let top: String
    let count: Int
  }

  init(_ path: String) throws(FileFault) {
    let absolute = path.hasPrefix("/") ? path : Path.join(Files.real(".") ?? "/", path)
    var names = Array(absolute.split(separator: "/").reversed())
    var place = "/"
    var walls: [Wall] = []
    var links = 0
    var missing: [String] = []
    while true {
      while let wall = walls.last, names.count <= wall.count {
        guard Self.isInside(place, wall.top) else {
          throw FileFault(path: path, code: FileFault.leadsOut)
        }
        walls.removeLast()
      }
      guard let name = names.popLast() else { break }
      if name == "." { continue }
      if name == ".." {
        place = Path.parent(of: place)
        if !missing.isEmpty { missing.removeLast() }
        continue
      }
      let next = Path.join(place, String(name))
      let sort = missing.isEmpty ? Files.sort(of: next) : nil
      if sort == .link, let target = Files.target(of: next), !Self.isHandle(next) {
        links += 1
        // As many as Linux follows before it takes them for a circle.
        guard links <= 40 else { throw FileFault(path: path, code: ELOOP) }
        if let top = Self.workTree(around: place) {
          walls.append(Wall(top: top, count: names.count))
        }
        if target.hasPrefix("/") { place = "/" }
        names += target.split(separator: "/").reversed()
        continue
      }
      if sort == nil { missing.append(String(name)) }
      place = next
    }
    self.place = place
    self.missing = missing
  }

  /// Whether a link is a name of the kernel's for what a program has open, such as a pipe.
  private static func isHandle(_ link: String) -> Bool { link.hasPrefix("/proc/") }

  /// Whether a path lies in a work tree, and not among git data in it.
  private static func isInside(_ path: String, _ top: String) -> Bool {
    guard let inner = Path.relative(path, to: top) else { return false }
    return !inner.split(separator: "/").contains { Path.isGitData($0) }
  }

  /// The work tree that a folder lies in; where git keeps none around it, the outermost folder with
  /// a `tiekartta.yaml`.
  private static func workTree(around folder: String) -> String? {
    var place = folder
    var roadmap: String?
    while true {
      if Files.sort(of: Path.join(place, ".git")) != nil { return place }
      if Files.sort(of: Path.join(place, Configuration.fileName)) != nil { roadmap = place }
      if place == "/" || place.isEmpty { return roadmap }
      place = Path.parent(of: place)
    }
  }
}
