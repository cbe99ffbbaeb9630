internal import Diagnostics
internal import GitHistory
internal import RoadmapHistory
package import Workspace
internal import YAMLTree

extension Workspace {
  /// The roadmap's place as the next commit would have it: `tiekartta.yaml` is that of git's index,
  /// found by walking up from a folder.
  package init(stagedFrom folder: String, in hook: HookEnvironment) throws {
    guard let start = Files.real(folder), Files.sort(of: start) == .folder else {
      throw WorkspaceFault.noSuchFolder(folder)
    }
    let place: GitPlace
    do throws(GitError) {
      place = try hook.place(of: start)
    } catch {
      throw error.kind == .notARepository ? HistoryFault.noRepository : error
    }
    let repository = try Repository(at: place)
    guard let top = place.workdir, let below = Path.relative(start, to: top) else {
      throw WorkspaceFault.noIndex
    }
    let tree = try IndexTree(repository)
    var homes = [below]
    while let last = homes.last, !last.isEmpty { homes.append(Path.parent(of: last)) }
    let paths = homes.map { Path.join($0, Configuration.fileName) }
    for (home, path) in zip(homes, paths) {
      if tree.announced.contains(path) { throw WorkspaceFault.notStaged(path) }
      guard let way = try tree.way(to: home),
        tree.item(Configuration.fileName, in: way.folder) != nil
      else { continue }
      self.init(
        configuration: try .read(tree.text(of: Configuration.fileName, from: way)),
        root: Path.join(top, home), repository: top, named: place)
      return
    }
    let written = paths.first { Files.sort(of: Path.join(top, $0)) != nil }
    throw written.map { WorkspaceFault.notStaged($0) }
      ?? WorkspaceFault.noConfiguration(from: folder, near: nil)
  }

  /// Reads the roadmap as the next commit would have it: what is in git's index, and nothing else.
  package func loadStaged() throws -> LoadedRoadmap {
    try load(roadmapFilesInIndex(of: findRepository()))
  }

  /// What a file has in git's index, by its path from the folder of `tiekartta.yaml`; nil where
  /// it is not there.
  package func stagedBytes(of path: String, limit: Int) throws -> [UInt8]? {
    let repository = try findRepository()
    let tree = try IndexTree(repository)
    return try tree.way(to: repositoryHome(repository)).flatMap {
      try tree.bytes(at: path, from: $0, atMost: limit)
    }
  }
}

extension WorkspaceFault {
  /// That there is no index, since nothing is checked out.
  fileprivate static let noIndex = WorkspaceFault(
    Phrase(
      fi: "paljaassa repositoriossa ei ole mitään tallennettavana",
      sv: "i ett naket arkiv väntar inget på att sparas",
      en: "in a bare repository nothing waits to be committed"),
    hint: Phrase(
      fi: "tarkista jokin versio: tiekartta lint --at HEAD",
      sv: "granska en version: tiekartta lint --at HEAD",
      en: "look at a revision: tiekartta lint --at HEAD"))

  fileprivate static func notStaged(_ path: String) -> WorkspaceFault {
    WorkspaceFault(
      Phrase(
        fi: "seuraavaan tallennukseen ei tule tiedostoa '\(path)'",
        sv: "filen '\(path)' kommer inte med i nästa version",
        en: "the next commit would not hold '\(path)'"),
      hint: Phrase(
        fi: "lisää se: git add \(path)", sv: "lägg till den: git add \(path)",
        en: "add it: git add \(path)"))
  }
}
