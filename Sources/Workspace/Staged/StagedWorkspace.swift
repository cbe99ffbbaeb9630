internal import Diagnostics
internal import GitHistory
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
    let entries = try repository.index().entries.filter {
      Path.name(of: $0.path) == Configuration.fileName
    }
    var homes = [below]
    while let last = homes.last, !last.isEmpty { homes.append(Path.parent(of: last)) }
    let paths = homes.map { Path.join($0, Configuration.fileName) }
    let found = paths.firstIndex { path in
      entries.contains { $0.path == path && ($0.mode == .regular || $0.mode == .executable) }
    }
    guard let found, let entry = entries.first(where: { $0.path == paths[found] }) else {
      let written = paths.first { Files.sort(of: Path.join(top, $0)) != nil }
      throw written.map { WorkspaceFault.notStaged($0) }
        ?? WorkspaceFault.noConfiguration(from: folder, near: nil)
    }
    guard entry.isStaged else {
      throw entry.isIntentToAdd
        ? WorkspaceFault.notStaged(entry.path) : WorkspaceFault.inConflict(entry.path)
    }
    let bytes = try repository.content(of: entry.blob, atMost: YAMLLimits.fileBytes)
    self.init(
      configuration: try Configuration.read(
        SourceText(path: Configuration.fileName, bytes: bytes)),
      root: Path.join(top, homes[found]), repository: top, named: place)
  }

  /// Reads the roadmap as the next commit would have it: what is in git's index, and nothing else.
  package func loadStaged() throws -> LoadedRoadmap {
    let repository = try findRepository()
    let entries = try repository.index().entries
    let tracked = TrackedFiles(
      entries.filter(\.isStaged).map(\.file), below: repositoryHome(repository),
      folder: configuration.folder)
    let conflicts = Set(entries.filter { $0.stage > 0 }.map(\.path)).filter(tracked.isRoadmapFile)
    return try load(
      tracked, from: repository,
      found: conflicts.sorted().map { .inConflict(tracked.pathFromHome($0)) })
  }

  /// What a file has in git's index, by its path from the folder of `tiekartta.yaml`; nothing where
  /// it is not there.
  package func stagedBytes(of path: String, limit: Int) throws -> [UInt8]? {
    let repository = try findRepository()
    let path = Path.join(repositoryHome(repository), path)
    let entry = try repository.index().entries.first { $0.path == path && $0.isStaged }
    return try entry.map { try repository.content(of: $0.blob, atMost: limit) }
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

  fileprivate static func inConflict(_ path: String) -> WorkspaceFault {
    let words = Diagnostic.conflictWords
    return WorkspaceFault(
      Phrase(
        fi: "\(path): \(words.message.fi)", sv: "\(path): \(words.message.sv)",
        en: "\(path): \(words.message.en)"), hint: words.hint)
  }
}

extension Diagnostic {
  fileprivate static let conflictWords = (
    message: Phrase(
      fi: "tiedoston yhdistäminen on kesken", sv: "filen väntar på att slås ihop",
      en: "the file is in an unfinished merge"),
    hint: Phrase(
      fi: "ratkaise ristiriita ja lisää tiedosto: git add",
      sv: "lös konflikten och lägg till filen: git add",
      en: "resolve the conflict and add the file: git add")
  )

  /// That a file has two contents, of which none is chosen yet.
  fileprivate static func inConflict(_ path: String) -> Diagnostic {
    Diagnostic(
      rule: "unreadable-file", severity: .error, message: conflictWords.message,
      hint: conflictWords.hint, place: Place(file: path, span: Span(0, 0)))
  }
}
