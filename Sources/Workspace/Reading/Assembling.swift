package import Diagnostics
internal import RoadmapModel
package import YAMLTree

/// What one file's text says by itself.
package struct ParsedFile {
  package let file: ReadFile
  let records: [Record]
  let diagnostics: [Diagnostic]

  package init(_ source: SourceText) {
    let tree = YAMLTree.read(source)
    let decoded = RoadmapDecoder.decode(tree)
    file = ReadFile(tree)
    records = decoded.records
    diagnostics = decoded.diagnostics
  }
}

extension LoadedRoadmap {
  /// A roadmap without anything in it.
  package static var empty: LoadedRoadmap { assemble([], []) { _ in .absent } }

  /// Reads a roadmap from the files of one state.
  ///
  /// - Parameter overlay: a file's text that counts instead of what is there.
  /// - Parameter parse: reads one file's text.
  package static func read<Tree>(
    _ files: RoadmapFiles<Tree>, overlay: SourceText? = nil,
    parse: (SourceText) -> ParsedFile = { ParsedFile($0) }
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
    return try assemble(sources, found, parse: parse) { try files.named($0) }
  }

  /// Puts files together to a roadmap, with the texts the foreword names.
  ///
  /// - Parameter parse: reads one file's text.
  package static func assemble(
    _ sources: [SourceText], _ found: [Diagnostic],
    parse: (SourceText) -> ParsedFile = { ParsedFile($0) },
    reading: (String) throws -> NamedFile
  ) rethrows -> LoadedRoadmap {
    var files: [ReadFile] = []
    files.reserveCapacity(sources.count)
    var records: [Record] = []
    var diagnostics = found
    for source in sources {
      let parsed = parse(source)
      files.append(parsed.file)
      records += parsed.records
      diagnostics += parsed.diagnostics
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
