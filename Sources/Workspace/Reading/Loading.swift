package import Diagnostics
internal import RoadmapModel
internal import YAMLTree

extension Workspace {
  /// Reads the roadmap as it lies in the folder now.
  ///
  /// - Parameter overlay: a file's text that counts instead of what is on disk, for editors.
  package func load(overlay: SourceText? = nil) throws -> LoadedRoadmap {
    try load(roadmapFilesOnDisk(), overlay: overlay)
  }

  /// Reads the roadmap from the files of one state.
  ///
  /// - Throws: a `WorkspaceFault` where none of them has anything in it.
  package func load<Tree>(
    _ files: RoadmapFiles<Tree>, overlay: SourceText? = nil
  ) throws -> LoadedRoadmap {
    let loaded = try LoadedRoadmap.read(files, overlay: overlay)
    guard !loaded.roadmap.records.isEmpty || !loaded.diagnostics.isEmpty else {
      throw WorkspaceFault.nothingThere(files.name)
    }
    return loaded
  }

  /// The path under which a file of the roadmap is read, by its place without a link on it; nil
  /// where it is none.
  package func roadmapPath(ofFile full: String) -> String? {
    guard let files = try? roadmapFilesOnDisk(), let top = Files.real(files.tree.top),
      let place = Path.relative(full, to: top)
    else { return nil }
    return files.files.first { $0.place == place }?.path
  }

  /// The files of the roadmap as they lie in the folder now.
  package func roadmapFilesOnDisk() throws -> RoadmapFiles<DiskTree> {
    let tree = diskTree
    return try spoken {
      guard let home = try tree.way(to: Path.relative(root, to: tree.top) ?? "") else {
        throw FolderFault.absent(root)
      }
      return try RoadmapFiles(tree, home: home, folder: configuration.folder)
    }
  }

  /// Says in words why the files of a roadmap cannot be listed.
  ///
  /// - Parameter source: the `tiekartta.yaml` that names the folder, where it is not this one.
  func spoken<Tree>(
    by source: () throws -> SourceText? = { nil }, _ list: () throws -> RoadmapFiles<Tree>
  ) throws -> RoadmapFiles<Tree> {
    do {
      return try list()
    } catch let fault as FolderFault {
      switch fault {
      case .absent(let folder): throw WorkspaceFault.noSuchFolder(folder)
      case .outside(let folder):
        throw ConfigurationFault.folderOutside(folder, in: try source() ?? configuration.source)
      }
    } catch let fault as FileFault {
      throw WorkspaceFault.unreadable(fault)
    }
  }

  /// The files on disk, as far as a roadmap may reach.
  package var diskTree: DiskTree { DiskTree(top: repository ?? root) }

  /// The same roadmap with some files' texts replaced.
  package func reload(_ loaded: LoadedRoadmap, with changed: [String: SourceText]) -> LoadedRoadmap
  {
    let sources = loaded.files.map { changed[$0.source.path] ?? $0.source }
    return .assemble(sources, loaded.found) { loaded.named[$0] ?? .absent }
  }
}
