internal import RoadmapModel
internal import RoadmapSlippage

/// Sums, changed values and doubts as data.
extension SlippageReport {
  var totals: JSONValue {
    let totals = slippage.totals
    return .object(
      figures(totals.figures) + [
        JSONMember(
          "moves", .object(totals.moves.map { JSONMember($0.kind.rawValue, .int($0.count)) })),
        JSONMember("corrections", .int(totals.corrections)),
        JSONMember("retroactive", .int(totals.retroactive)),
        JSONMember("replans", .int(totals.replans)),
        JSONMember("replans-without-reason", .int(totals.replansWithoutReason)),
        JSONMember("share-without-reason", ratio(totals.shareWithoutReason)),
        JSONMember("days-lost", .int(totals.daysLost)),
      ])
  }

  func group(_ group: GroupFigures) -> JSONValue {
    .object(
      [
        JSONMember("sort", .string(group.sort.rawValue)),
        JSONMember("id", group.id.isEmpty ? .null : .string(group.id)),
        JSONMember("title", .optional(text(group.title))),
      ] + figures(group.figures) + [JSONMember("days-lost", .int(group.daysLost))])
  }

  func cause(_ cause: CauseFigures) -> JSONValue {
    [
      "reason": .optional(cause.reason.flatMap(text)), "moves": .int(cause.moves),
      "records": .int(cause.records), "days-lost": .int(cause.daysLost),
    ]
  }

  private func figures(_ figures: Figures) -> [JSONMember] {
    func spread(_ spread: Spread) -> JSONValue {
      [
        "count": .int(spread.count), "total": .int(spread.total), "median": int(spread.median),
        "worst": int(spread.worst),
      ]
    }
    func rate(_ rate: Rate) -> JSONValue {
      [
        "due": .int(rate.due), "on-time": .int(rate.onTime), "retired": .int(rate.retired),
        "share": ratio(rate.share),
      ]
    }
    return [
      JSONMember("records", .int(figures.records)), JSONMember("open", .int(figures.open)),
      JSONMember("done", .int(figures.done)), JSONMember("late", .int(figures.late)),
      JSONMember("slipped", .int(figures.slipped)),
      JSONMember(
        "spreads",
        [
          "first": spread(figures.sinceFirst), "baseline": spread(figures.sinceBaseline),
          "previous": spread(figures.sincePrevious),
        ]),
      JSONMember(
        "on-time",
        [
          "first": rate(figures.onTimeFirst), "baseline": rate(figures.onTimeBaseline),
          "promise": rate(figures.onTimePromise),
        ]),
    ]
  }

  // MARK: Values and doubts

  func value(_ course: ValueCourse) -> JSONValue {
    [
      "record": .string(course.key.path), "title": .string(title(course.title, course.key)),
      "path": .string(course.path), "now": .optional(course.now),
      "steps": .array(
        course.steps.map { step in
          .object(
            origin(step.commit, step.landed, step.author.name) + [
              JSONMember("from", .optional(step.from)), JSONMember("to", .optional(step.to)),
              JSONMember("introduced-by", introduction(step.introducedBy)),
            ])
        }),
    ]
  }

  func rename(_ rename: SuspectedRename) -> JSONValue {
    .object(
      origin(rename.commit, rename.landed) + [
        JSONMember("old", .string(rename.old.path)), JSONMember("new", .string(rename.new.path)),
        JSONMember("score", .int(rename.score)),
      ])
  }

  /// What could not be taken at its word, version by version.
  var unreadable: [JSONValue] {
    slippage.versions.flatMap { version in
      version.remarks.map { .object(origin(version.commit, version.landed) + members($0)) }
    }
  }

  private func members(_ remark: VersionRemark) -> [JSONMember] {
    func what(_ word: String, file: String? = nil, _ more: JSONMember...) -> [JSONMember] {
      [
        JSONMember("what", .string(word)), JSONMember("file", .optional(file)),
        JSONMember("record", .optional(remark.record?.path)),
      ] + more
    }
    switch remark {
    case .unreadable(let file): return what("unreadable-file", file: file)
    case .repeated(_, let file): return what("repeated-id", file: file)
    case .unreadDate(_, let path): return what("unread-date", JSONMember("path", .string(path)))
    case .clockBackwards(let seconds):
      return what("clock-backwards", JSONMember("seconds", .int(seconds)))
    }
  }
}
