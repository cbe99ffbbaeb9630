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
  func load<Tree>(
    _ files: RoadmapFiles<Tree>, overlay: SourceText? = nil
  ) throws -> LoadedRoadmap {
    var found = files.refusals.map(\.finding)
    var sources: [SourceText] = []
    for file in files.files {
      if let overlay, overlay.path == file.path {
        sources.append(overlay)
        continue
      }
      do {
        if let bytes = try files.tree.bytes(of: file.content, atMost: YAMLLimits.fileBytes) {
          sources.append(SourceText(path: file.path, bytes: bytes))
        } else {
          found.append(.tooLarge(path: file.path))
        }
      } catch let fault as FileFault {
        found.append(.unreadableFile(file.path, fault))
      } catch is UnmergedFile {
        found.append(.inConflict(file.path))
      }
    }
    if let overlay, !files.files.contains(where: { $0.path == overlay.path }) {
      sources.append(overlay)
    }
    let loaded = try assemble(sources, found) { try files.named($0) }
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
  func roadmapFilesOnDisk() throws -> RoadmapFiles<DiskTree> {
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
  var diskTree: DiskTree { DiskTree(top: repository ?? root) }

  /// The same roadmap with some files' texts replaced.
  package func reload(_ loaded: LoadedRoadmap, with changed: [String: SourceText]) -> LoadedRoadmap
  {
    let sources = loaded.files.map { changed[$0.source.path] ?? $0.source }
    return assemble(sources, loaded.found) { loaded.named[$0] ?? .absent }
  }

  /// Puts files together to a roadmap, with the texts the foreword names.
  func assemble(
    _ sources: [SourceText], _ found: [Diagnostic], reading: (String) throws -> NamedFile
  ) rethrows -> LoadedRoadmap {
    var files: [ReadFile] = []
    files.reserveCapacity(sources.count)
    var records: [Record] = []
    var diagnostics = found
    for source in sources {
      let tree = YAMLTree.read(source)
      files.append(ReadFile(tree))
      let file = RoadmapDecoder.decode(tree)
      records += file.records
      diagnostics += file.diagnostics
    }
    var documents: [String: String] = [:]
    var named: [String: NamedFile] = [:]
    for record in records where record.kind == .roadmap {
      guard case .document(let parts)? = record[.foreword]?.content else { continue }
      for part in parts {
        guard let file = part.file else { continue }
        let place = record.place(part.span)
        guard let path = Roadmap.path(of: file, namedIn: record.file) else {
          diagnostics.append(.pathOutside(file, at: place, record))
          continue
        }
        let content = try reading(path)
        named[path] = content
        switch content {
        case .text(let text): documents[path] = text
        case .absent: diagnostics.append(.missingFile(file, at: place, record))
        case .outside: diagnostics.append(.pathOutside(file, at: place, record))
        }
      }
    }
    return LoadedRoadmap(
      files: files, roadmap: Roadmap(records: records, documents: documents),
      diagnostics: diagnostics, found: found, named: named)
  }
}
