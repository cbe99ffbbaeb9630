internal import Diagnostics
internal import RoadmapModel
internal import RoadmapSlippage

/// The schedule's moves as data: `slippage --format json`.
extension SlippageReport {
  var data: [JSONMember] {
    [
      JSONMember(
        "head",
        [
          "revision": .string(head.revision), "commit": .optional(head.commit),
          "uncommitted": .bool(head.hasUncommitted),
        ]),
      JSONMember("versions", .int(slippage.versions.count)),
      JSONMember("commits", .int(head.commits)), JSONMember("shallow", .bool(head.isShallow)),
      JSONMember("today", day(slippage.today)),
      JSONMember("previous", point(slippage.previous)),
      JSONMember("baseline-point", point(slippage.baseline)),
      JSONMember("records", .array(records.map(record))),
      JSONMember("totals", totals),
      JSONMember("groups", .array(slippage.groups.map(group))),
      JSONMember("causes", .array(slippage.causes.map(cause))),
      JSONMember("values", .array(values.map(value))),
      JSONMember("suspected-renames", .array(slippage.suspectedRenames.map(rename))),
      JSONMember("unreadable", .array(unreadable)),
      JSONMember("cautions", .array(head.cautions.map { .string($0[language]) })),
    ]
  }

  // MARK: Records

  private func record(_ record: RecordSlippage) -> JSONValue {
    let replans = record.replans
    return [
      "record": .string(record.key.path), "title": .string(title(record.facts.title, record.key)),
      "ids": .array(record.ids.map { .string($0) }), "present": .bool(record.isPresent),
      "status": .optional(record.facts.status), "first": first(record.end, "end"),
      "baseline": fixed(record.end.baseline, "end"),
      "previous": fixed(record.end.previous, "end"), "end": period(record.end.now),
      "completed": day(record.completed), "completed-inferred": .bool(record.isCompletedInferred),
      "slip": slips(record.end), "late-days": int(record.lateDays),
      "moves": .array(record.end.moves.map(move)),
      "start": [
        "now": period(record.start.now), "first": first(record.start, "start"),
        "slip": slips(record.start), "moves": .array(record.start.moves.map(move)),
      ],
      "milestones": .array(record.milestones.map { milestone($0) }),
      "replans": [
        "count": .int(replans.count), "later": .int(replans.later),
        "earlier": .int(replans.earlier), "cleared": .int(replans.cleared),
        "reset": .int(replans.reset), "flips": .int(replans.flips), "path": .int(replans.path),
        "thrash": ratio(replans.thrash),
      ],
      "inherited-slip": record.inherited.map { inherited in
        [
          "inherited": .int(inherited.inherited), "own": .int(inherited.own),
          "from": .string(inherited.from.path),
        ]
      } ?? .null,
      "continuous": .bool(record.facts.isContinuous), "review-due": .bool(record.isReviewDue),
    ]
  }

  private func milestone(_ milestone: MilestoneCourse) -> JSONValue {
    [
      "id": .string(milestone.id), "title": .string(text(milestone.title) ?? milestone.id),
      "present": .bool(milestone.isPresent), "reached": day(milestone.reached),
      "date": period(milestone.course.now), "first": first(milestone.course, "end"),
      "slip": slips(milestone.course), "late-days": int(milestone.lateDays),
      "moves": .array(milestone.course.moves.map(move)),
    ]
  }

  private func move(_ move: Move) -> JSONValue {
    var members = origin(move.commit, move.landed, move.author.name)
    members += [
      JSONMember("from", period(move.from)), JSONMember("to", period(move.to)),
      JSONMember("kind", .string(move.kind.rawValue)),
      JSONMember("days", int(move.slip.days)), JSONMember("workdays", int(move.slip.workdays)),
      JSONMember("reason", .optional(move.reason.flatMap { text($0.text) })),
      JSONMember("reason-source", .optional(move.reason?.source.rawValue)),
      JSONMember("introduced-by", introduction(move.introducedBy)),
      JSONMember("notice-days", int(move.noticeDays)),
    ]
    let marks = [
      ("correction", move.isCorrection), ("frozen", move.isFrozen),
      ("retroactive", move.isRetroactive), ("preliminary", move.isPreliminary),
      ("coarser", move.isCoarser), ("after-gap", move.crossesGap),
    ]
    members += marks.filter(\.1).map { JSONMember($0.0, true) }
    return .object(members)
  }

  private func first(_ course: DateCourse, _ key: String) -> JSONValue {
    guard case .object(var members) = fixed(course.first, key) else { return .null }
    if head.isShallow { members.append(JSONMember("no-later-than", true)) }
    return .object(members)
  }

  private func fixed(_ date: FixedDate?, _ key: String) -> JSONValue {
    guard let date else { return .null }
    return [
      key: period(date.date), "commit": .optional(date.commit), "date": day(date.landed),
    ]
  }

  private func slips(_ course: DateCourse) -> JSONValue {
    func slip(_ slip: Slip) -> JSONValue {
      ["days": int(slip.days), "workdays": int(slip.workdays)]
    }
    return [
      "first": slip(course.sinceFirst), "baseline": slip(course.sinceBaseline),
      "previous": slip(course.sincePrevious),
    ]
  }
}
