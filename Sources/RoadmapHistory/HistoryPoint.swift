package import Diagnostics
internal import GitHistory
package import RoadmapModel
package import RoadmapSlippage
internal import Workspace
internal import YAMLTree

extension History {
  /// The roadmap's state that a revision names, to measure against.
  ///
  /// A commit of the line is known from the walk; any other one is read.
  package func point(named name: String, at revision: String) throws -> ReportPoint {
    let commit = try repository.resolveName(revision)
    let known = try repository.lineCommit(commit)
    let day = day(known.time)
    guard let place = line.commits.firstIndex(of: commit) else {
      // Beside the line ids name what they named on it that day.
      return ReportPoint(
        name: name, commit: commit.hex, day: day, version: built.versions.lastIndex(landedBy: day),
        facts: try facts(of: known))
    }
    let version = built.steps.lastIndex { line.steps[$0].place <= place }
    return ReportPoint(
      name: name, commit: commit.hex, day: day, version: version,
      facts: version.map { built.versions.facts(through: $0) } ?? [:])
  }

  /// Whether a fixed point is younger than the state that is looked at: nothing was measured by it
  /// then, so it counts for nothing there.
  package func isYounger(_ point: ReportPoint) -> Bool {
    guard let commit = point.commit.flatMap({ ObjectName(hex: $0) }) else { return false }
    if let place = line.commits.firstIndex(of: commit) { return place >= built.cut ?? .max }
    if let until { return point.day > until }
    if let shared = try? repository.mergeBase(tip, commit), shared == tip { return true }
    guard let (one, other) = try? (repository.lineCommit(commit), repository.lineCommit(tip)) else {
      return false
    }
    return one.time > other.time
  }

  /// The roadmap's state at the end of a day; none where it had not begun.
  package func point(named name: String, on day: Day) -> ReportPoint {
    // What is not committed has landed on no day.
    let landed = hasUncommitted ? versions.dropLast() : versions[...]
    guard let index = Array(landed).lastIndex(landedBy: day) else {
      return ReportPoint(name: name, commit: nil, day: day, facts: [:])
    }
    return ReportPoint(
      name: name, commit: versions[index].commit, day: day, version: index,
      facts: versions.facts(through: index))
  }

  /// The latest review whose report is dated today or before and can be found in the history.
  package func lastReport(by today: Day) -> ReportPoint? {
    for review in reviews(by: today) {
      if let point = try? point(named: review.id, at: review.ref), !isYounger(point) {
        return point
      }
    }
    return nil
  }

  /// What a reader must know of the last report: later ones whose versions this clone lacks.
  package func cautionsOfReports(by today: Day) -> [Phrase] {
    let later = reviews(by: today).prefix { review in
      (try? point(named: review.id, at: review.ref)).map(isYounger) ?? true
    }
    return later.filter { (try? repository.resolveName($0.ref)) == nil }
      .map { review in
        let missing = HistoryFault.missingReport(review.id, ref: review.ref).message
        return Phrase(
          fi: missing.fi + ", joten vertailukohta ei ole viimeisin raportti: git fetch --tags",
          sv: missing.sv + ", så jämförelsen gäller inte den senaste rapporten: git fetch --tags",
          en: missing.en + ", so the last report is not what is compared with: git fetch --tags")
      }
  }

  /// The reviews with a report that are dated today or before, the latest first.
  private func reviews(by today: Day) -> [(id: String, date: Day, ref: String)] {
    versions.facts(through: versions.count - 1).values
      .filter { $0.key.kind == .review }
      .compactMap { facts -> (id: String, date: Day, ref: String)? in
        func value(_ path: String) -> String? { facts.values.first { $0.path == path }?.value }
        guard let date = value("date").flatMap({ Day(iso: $0) }), date <= today,
          let ref = value("ref")
        else { return nil }
        return (facts.key.id, date, ref)
      }
      .sorted { ($1.date, $1.id) < ($0.date, $0.id) }
  }

  /// The records of a commit beside the line.
  private func facts(of commit: LineCommit) throws -> [RecordKey: RecordFacts] {
    let files: [RoadmapFiles<CommitTree>.File]
    do {
      let tree = CommitTree(repository, at: commit.tree)
      let home = workspace.repositoryHome(repository)
      let homes = [home] + line.formerHomes.reversed().map(\.path)
      let there = try homes.first { try repository.hasConfiguration(in: $0, of: commit.tree) }
      files = try workspace.roadmapFiles(of: tree, there ?? home).files
    } catch is WorkspaceFault {
      return [:]
    }
    let known = Dictionary(
      zip(line.blobs, line.facts).compactMap { blob, facts in facts.map { (blob, $0) } },
      uniquingKeysWith: { first, _ in first })
    var builder = VersionBuilder(paths: files.map(\.path))
    _ = builder.apply(
      try files.enumerated().map { index, file in
        let facts =
          try known[file.content]
          ?? FactsReader.read(
            bytes: repository.content(of: file.content, atMost: YAMLLimits.fileBytes))
        return (Int32(index), facts)
      }, at: 0)
    return builder.now
  }
}
