internal import RoadmapModel
internal import RoadmapSlippage

/// What else changed, and what the figures cannot be sure of.
extension SlippageReport {
  /// How levels and indicator targets were changed.
  var valueBlocks: [Block] {
    // Giving a level or a target for the first time changes nothing that was promised.
    let changes = values.flatMap { course in
      course.steps.filter { $0.from != nil }.map { (course, $0) }
    }
    guard !changes.isEmpty else { return [] }
    let table = Table(
      caption: "",
      columns: [
        (label(.day), .leading), (label(.record), .leading), (label(.value), .leading),
        (label(.change), .leading), (label(.who), .leading),
      ],
      rows: changes.map { course, step in
        [
          Line(phrases.day(step.landed)), name(course.title, course.key.id),
          Line(phrases.valuePath(course.path)),
          written(step.from, course) + Line(" → ") + written(step.to, course),
          who(step.introducedBy?.author ?? step.author),
        ]
      })
    return [.heading(1, Line(label(.values))), .table(table)]
  }

  /// A value as data has it, written as people write it where it is a number or a date.
  private func written(_ value: String?, _ course: ValueCourse) -> Line {
    guard let value else { return Self.nothing }
    if let number = Decimal(value) {
      let isLevel = course.key.kind == .perspective && course.path.hasSuffix("/value")
      return Line(isLevel ? phrases.level(number) : phrases.number(number))
    }
    return Line(Period(iso: value).map(phrases.period) ?? value)
  }

  // MARK: Renames

  /// Records that may be one under a new id, each with the line that would say so.
  var renameBlocks: [Block] {
    guard !slippage.suspectedRenames.isEmpty else { return [] }
    return [.heading(1, Line(label(.renames))), .paragraph(Line(label(.renamesHelp)))]
      + slippage.suspectedRenames.flatMap { rename -> [Block] in
        let place = [phrases.day(rename.landed), Self.short(rename.commit)].compactMap { $0 }
        let score = "\(label(.alike)) \(rename.score)/100"
        return [
          .paragraph(
            Line("\(rename.old.id) → \(rename.new.id)", .strong)
              + Line(" (\((place + [score]).joined(separator: ", ")))", .dim)),
          .code(formerly(rename)),
        ]
      }
  }

  /// The line to add, with the earlier ids that stand there already.
  private func formerly(_ rename: SuspectedRename) -> String {
    let record = slippage.records.first { $0.key == rename.new }
    // Of an id that the history does not know nobody can tell whether the public may.
    let earlier = (record?.facts.formerly ?? []).filter { record?.ids.contains($0) ?? false }
    return FormerlyLine.text(earlier + [rename.old.id])
  }

  // MARK: What could not be read

  /// What could not be taken at its word; the same in several versions is said once.
  var unreadableBlocks: [Block] {
    var order: [VersionRemark] = []
    var places: [VersionRemark: [Version]] = [:]
    for version in slippage.versions {
      for remark in version.remarks {
        if places[remark] == nil { order.append(remark) }
        places[remark, default: []].append(version)
      }
    }
    guard !order.isEmpty else { return [] }
    let shown = order.prefix(30)
    let items = shown.compactMap { remark -> Item? in
      guard let all = places[remark], let first = all.first else { return nil }
      let place = [phrases.day(first.landed), Self.short(first.commit)].compactMap { $0 }
      let more = all.count > 1 ? [phrases.moreVersions(all.count - 1)] : []
      let note = Line(" (\((place + more).joined(separator: ", ")))", .dim)
      return Item(Line(phrases.remark(remark)) + note)
    }
    let more = order.count - shown.count
    return [.heading(1, Line(label(.unreadable))), .list(items)]
      + (more > 0 ? [.paragraph(Line(phrases.more(more), .dim))] : [])
  }

  // MARK: What was read

  /// What the figures were counted from, and on which day.
  var sources: Block {
    var revision = [head.revision, Self.short(head.commit)].compactMap { $0 }
      .joined(separator: ", ")
    if head.hasUncommitted { revision += ", " + label(.uncommitted) }
    func point(_ name: SlippageLabel, _ point: ReportPoint?) -> Fact? {
      point.map { point in
        Fact(label(name), Line("\(point.name) (\(phrases.day(point.day)))"))
      }
    }
    return .facts(
      [
        Fact(label(.today), Line(phrases.day(slippage.today))),
        Fact(label(.revision), Line(revision)),
        Fact(
          label(.counted),
          Line(phrases.looked(versions: slippage.versions.count, commits: head.commits))),
        point(.previous, slippage.previous), point(.baseline, slippage.baseline),
      ].compactMap { $0 })
  }
}
