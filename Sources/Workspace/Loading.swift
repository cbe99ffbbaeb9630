package import Diagnostics
internal import RoadmapModel
internal import YAMLTree

extension Workspace {
  /// Reads the roadmap as it lies in the folder now.
  ///
  /// - Parameter overlay: a file's text that counts instead of what is on disk, for editors.
  package func load(overlay: SourceText? = nil) throws -> LoadedRoadmap {
    let folder = Path.join(root, configuration.folder)
    guard Files.real(folder) != nil else {
      throw WorkspaceFault.noSuchFolder(configuration.folder)
    }
    var finder = FileFinder(root: root, folder: configuration.folder)
    do {
      try finder.run()
    } catch {
      throw WorkspaceFault.unreadable(error)
    }
    var paths = finder.files
    if let overlay, !paths.contains(overlay.path) { paths.append(overlay.path) }
    guard !paths.isEmpty || !finder.diagnostics.isEmpty else {
      throw WorkspaceFault.nothingThere(configuration.folder)
    }
    var diagnostics = finder.diagnostics
    var sources: [SourceText] = []
    for path in paths {
      if let overlay, overlay.path == path {
        sources.append(overlay)
        continue
      }
      do {
        let bytes = try Files.bytes(
          of: Path.join(root, path), limit: YAMLLimits.fileBytes + 1)
        sources.append(SourceText(path: path, bytes: bytes))
      } catch {
        diagnostics.append(.unreadableFile(path, error))
      }
    }
    let loaded = assemble(sources, diagnostics) { path in
      guard let real = Files.real(Path.join(root, path)), let home = Files.real(folder),
        Path.relative(real, to: home) != nil
      else { return Files.sort(of: Path.join(root, path)) == nil ? .absent : .outside }
      guard let bytes = try? Files.bytes(of: real, limit: YAMLLimits.fileBytes) else {
        return .absent
      }
      return .text(String(decoding: bytes, as: UTF8.self))
    }
    guard !loaded.roadmap.records.isEmpty || !loaded.diagnostics.isEmpty else {
      throw WorkspaceFault.nothingThere(configuration.folder)
    }
    return loaded
  }

  /// The same roadmap with some files' texts replaced.
  package func reload(_ loaded: LoadedRoadmap, with changed: [String: SourceText]) -> LoadedRoadmap
  {
    let sources = loaded.files.map { changed[$0.source.path] ?? $0.source }
    return assemble(sources, loaded.found) { loaded.named[$0] ?? .absent }
  }

  /// Puts files together to a roadmap, with the texts the foreword names.
  func assemble(
    _ sources: [SourceText], _ found: [Diagnostic], reading: (String) -> NamedFile
  ) -> LoadedRoadmap {
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
      guard case .document(let parts)? = record["foreword"]?.content else { continue }
      for part in parts {
        guard let file = part.file else { continue }
        let place = record.place(part.span)
        guard let path = Roadmap.path(of: file, namedIn: record.file) else {
          diagnostics.append(.pathOutside(file, at: place, record))
          continue
        }
        let content = reading(path)
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

/// Finds the files of a roadmap: every YAML file of the folder but hidden ones, the configuration
/// and folders that are roadmaps of their own.
struct FileFinder {
  private let root: String
  private let folder: String
  private var seen: Set<String> = []
  /// Paths relative to the root, in the order of their bytes.
  private(set) var files: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(root: String, folder: String) {
    self.root = root
    self.folder = folder
  }

  mutating func run() throws(FileFault) {
    let start = Path.join(root, folder)
    guard let real = Files.real(start) else { throw FileFault(path: folder, code: 2) }
    try search(folder, real: real, home: real, depth: 0)
    files.sort { $0.precedesInBytes($1) }
  }

  private mutating func search(
    _ path: String, real: String, home: String, depth: Int
  ) throws(FileFault) {
    guard seen.insert(real).inserted, depth < 64 else { return }
    let entries = try Files.entries(in: real)
    if depth > 0, entries.contains(where: { $0.name == Configuration.fileName }) { return }
    var links: [(path: String, target: String, sort: Files.Sort)] = []
    for (name, sort) in entries where !name.hasPrefix(".") && name != Configuration.fileName {
      let inner = path.isEmpty ? name : path + "/" + name
      let target = Path.join(real, name)
      switch sort {
      case .file where Self.isYAML(name):
        if seen.insert(target).inserted { files.append(inner) }
      case .folder:
        do {
          try search(inner, real: target, home: home, depth: depth + 1)
        } catch {
          diagnostics.append(.unreadableFile(inner, error))
        }
      case .link:
        guard let end = Files.real(target), let sort = Files.sort(of: end) else {
          if Self.isYAML(name) {
            diagnostics.append(.unreadableFile(inner, FileFault(path: inner, code: 2)))
          }
          continue
        }
        guard Path.relative(end, to: home) != nil else {
          if Self.isYAML(name) || sort == .folder { diagnostics.append(.linkOutside(inner)) }
          continue
        }
        links.append((inner, end, sort))
      default: break
      }
    }
    // A link inside the folder names what is read anyway, unless its target is passed over.
    for link in links where link.sort == .file && Self.isYAML(link.path) {
      let isHidden = link.target.split(separator: "/").contains { $0.hasPrefix(".") }
      if isHidden, seen.insert(link.target).inserted { files.append(link.path) }
    }
  }

  private static func isYAML(_ name: String) -> Bool {
    name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }
}

/// The words for files that could not be taken in.
extension Diagnostic {
  private static func file(
    _ rule: String, _ message: Phrase, hint: Phrase, at place: Place, record: Record? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: .error, message: message, hint: hint, place: place,
      record: record?.path, field: record == nil ? nil : "foreword")
  }

  static func unreadableFile(_ path: String, _ fault: FileFault) -> Diagnostic {
    file(
      "unreadable-file",
      Phrase(
        fi: "tiedostoa ei voi lukea (\(fault.reason))",
        sv: "filen går inte att läsa "
          + "(\(fault.reason))",
        en: "the file cannot be read (\(fault.reason))"),
      hint: Phrase(
        fi: "tarkista lukuoikeus, tai poista tiedosto tiekartan kansiosta",
        sv: "kontrollera läsrätten, eller ta bort filen ur färdplanens mapp",
        en: "check the permission to read, or take the file out of the roadmap's folder"),
      at: Place(file: path, span: Span(0, 0)))
  }

  static func linkOutside(_ path: String) -> Diagnostic {
    file(
      "link-outside-folder",
      Phrase(
        fi: "symbolinen linkki vie tiekartan kansion ulkopuolelle",
        sv: "den symboliska länken leder ut ur färdplanens mapp",
        en: "the symbolic link leads out of the roadmap's folder"),
      hint: Phrase(
        fi: "kopioi tiedosto kansioon; linkkiä ei seurattu",
        sv: "kopiera filen till mappen; länken följdes inte",
        en: "copy the file into the folder; the link was not followed"),
      at: Place(file: path, span: Span(0, 0)))
  }

  static func missingFile(_ path: String, at place: Place, _ record: Record) -> Diagnostic {
    file(
      "missing-file",
      Phrase(
        fi: "tiedostoa '\(path)' ei ole", sv: "filen '\(path)' finns inte",
        en: "there is no file '\(path)'"),
      hint: Phrase(
        fi: "polku luetaan tämän tiedoston kansiosta",
        sv: "sökvägen läses från den här "
          + "filens mapp",
        en: "the path is read from this file's folder"),
      at: place, record: record)
  }

  static func pathOutside(_ path: String, at place: Place, _ record: Record) -> Diagnostic {
    file(
      "path-outside-folder",
      Phrase(
        fi: "polku '\(path)' vie tiekartan kansion ulkopuolelle",
        sv: "sökvägen '\(path)' leder ut ur färdplanens mapp",
        en: "the path '\(path)' leads out of the roadmap's folder"),
      hint: Phrase(
        fi: "siirrä tiedosto tiekartan kansioon", sv: "flytta filen till färdplanens mapp",
        en: "move the file into the roadmap's folder"),
      at: place, record: record)
  }
}
