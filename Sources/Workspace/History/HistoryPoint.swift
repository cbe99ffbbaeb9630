internal import Diagnostics
internal import GitHistory
package import RoadmapModel
package import RoadmapSlippage
internal import YAMLTree

extension History {
  /// The roadmap's state that a revision names, to measure against.
  ///
  /// A commit of the line is known from the walk; any other one is read.
  package func point(named name: String, at revision: String) throws -> ReportPoint {
    let commit = try repository.resolveName(revision)
    let known = try repository.lineCommit(commit)
    let facts =
      if let place = line.commits.firstIndex(of: commit) { facts(atPlace: place) } else {
        try facts(of: known)
      }
    return ReportPoint(name: name, commit: commit.hex, day: day(known.time), facts: facts)
  }

  /// The roadmap's state at the end of a day; none where it had not begun.
  package func point(named name: String, on day: Day) -> ReportPoint {
    guard let index = versions.lastIndex(landedBy: day), versions[index].commit != nil else {
      return ReportPoint(name: name, commit: nil, day: day, facts: [:])
    }
    return ReportPoint(
      name: name, commit: versions[index].commit, day: day,
      facts: versions.facts(through: index))
  }

  /// The latest review whose report is dated today or before and can be found in the history.
  package func lastReport(by today: Day) -> ReportPoint? {
    let reviews = versions.facts(through: versions.count - 1).values
      .filter { $0.key.kind == .review }
      .compactMap { facts -> (id: String, date: Day, ref: String)? in
        func value(_ path: String) -> String? { facts.values.first { $0.path == path }?.value }
        guard let date = value("date").flatMap({ Day(iso: $0) }), date <= today,
          let ref = value("ref")
        else { return nil }
        return (facts.key.id, date, ref)
      }
      .sorted { ($1.date, $1.id) < ($0.date, $0.id) }
    for review in reviews {
      if let point = try? point(named: review.id, at: review.ref) { return point }
    }
    return nil
  }

  private func facts(atPlace place: Int) -> [RecordKey: RecordFacts] {
    let index = built.steps.lastIndex { line.steps[$0].place <= place }
    return index.map { built.versions.facts(through: $0) } ?? [:]
  }

  /// The records of a commit beside the line.
  private func facts(of commit: LineCommit) throws -> [RecordKey: RecordFacts] {
    var walk = FolderWalk(
      repository, home: workspace.repositoryHome(repository), guide: Configuration.fileName,
      folder: workspace.configuration.folder)
    var files: [(path: String, blob: ObjectName)] = []
    let repository = repository
    try walk.advance(
      to: commit.tree, folderSaid: { guide throws(GitError) in try repository.folderSaid(guide) }
    ) { change in
      if let blob = change.new, change.path.isYAML { files.append((change.path, blob)) }
    }
    let known = Dictionary(
      zip(line.blobs, line.facts).compactMap { blob, facts in facts.map { (blob, $0) } },
      uniquingKeysWith: { first, _ in first })
    var builder = VersionBuilder(paths: files.map(\.path))
    _ = builder.apply(
      try files.enumerated().map { index, file in
        let facts =
          try known[file.blob]
          ?? FactsReader.read(
            bytes: repository.content(of: file.blob, atMost: YAMLLimits.fileBytes))
        return (Int32(index), facts)
      }, at: 0)
    return builder.now
  }
}

extension Repository {
  /// The folder that a version's own `tiekartta.yaml` names.
  func folderSaid(_ guide: ObjectName) throws(GitError) -> String? {
    guard let bytes = try? content(of: guide, atMost: YAMLLimits.fileBytes) else { return nil }
    return Configuration.folder(in: SourceText(path: Configuration.fileName, bytes: bytes))
  }
}
