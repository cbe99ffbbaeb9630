internal import Diagnostics
internal import GitHistory
internal import RoadmapModel
internal import YAMLTree

extension Workspace {
  /// Reads the roadmap as a commit has it, by this configuration; only the folder follows the
  /// commit's own.
  ///
  /// - Throws: a `GitError` where the repository or the revision cannot be read.
  package func load(at revision: String) throws -> LoadedRoadmap {
    let repository = try Repository(discoveringFrom: root)
    let commit = try repository.resolve(revision)
    let home = repository.workdir.flatMap(Files.real) ?? root
    let prefix = Path.relative(root, to: home).map { $0.isEmpty ? "" : $0 + "/" } ?? ""
    let files = try repository.files(in: commit, under: prefix)
    let folder = try folder(in: files, prefix, repository)
    let inside = prefix + (folder.isEmpty ? "" : folder + "/")

    // Folders with a configuration of their own are roadmaps of their own.
    let foreign = files.map(\.path).filter {
      Path.name(of: $0) == Configuration.fileName && $0.hasPrefix(inside)
        && Path.parent(of: $0) + "/" != inside && !Path.parent(of: $0).isEmpty
        && Path.parent(of: $0) + "/" != prefix
    }.map { Path.parent(of: $0) + "/" }
    func isOurs(_ path: String) -> Bool {
      guard path.hasPrefix(inside), !foreign.contains(where: path.hasPrefix) else { return false }
      let rest = path.dropFirst(inside.count)
      return !rest.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    var sources: [SourceText] = []
    var found: [Diagnostic] = []
    for file in files where isOurs(file.path) && Path.name(of: file.path) != Configuration.fileName
    {
      guard file.path.hasSuffix(".yaml") || file.path.hasSuffix(".yml") else { continue }
      let path = String(file.path.dropFirst(prefix.count))
      switch file.mode {
      case .regular, .executable:
        do throws(GitError) {
          let bytes = try repository.text(of: file.blob, atMost: YAMLLimits.fileBytes)
          sources.append(SourceText(path: path, bytes: bytes))
        } catch {
          guard error.kind == .tooLarge else { throw error }
          found.append(.tooLarge(path: path))
        }
      case .symlink: found.append(.linkOutside(path))
      case .submodule: break
      }
    }
    let blobs = Dictionary(
      files.map { ($0.path, $0.blob) }, uniquingKeysWith: { first, _ in first })
    let loaded = assemble(sources, found) { path in
      let full = prefix + path
      guard full.hasPrefix(inside) else { return .outside }
      guard let blob = blobs[full],
        let bytes = try? repository.text(of: blob, atMost: YAMLLimits.fileBytes)
      else { return .absent }
      return .text(String(decoding: bytes, as: UTF8.self))
    }
    guard !loaded.roadmap.records.isEmpty || !loaded.diagnostics.isEmpty else {
      throw WorkspaceFault.nothingThere(folder)
    }
    return loaded
  }

  /// The roadmap's folder in a commit, by the commit's own configuration.
  private func folder(
    in files: [GitFile], _ prefix: String, _ repository: Repository
  ) throws -> String {
    guard let file = files.first(where: { $0.path == prefix + Configuration.fileName }) else {
      return configuration.folder
    }
    let bytes = try repository.text(of: file.blob, atMost: YAMLLimits.fileBytes)
    let source = SourceText(path: Configuration.fileName, bytes: bytes)
    return Configuration.folder(in: source) ?? configuration.folder
  }
}
