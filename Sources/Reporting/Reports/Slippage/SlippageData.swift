internal import Diagnostics
internal import RoadmapModel
internal import RoadmapSlippage

/// The schedule's moves as data: `slippage --format json`.
extension SlippageReport {
  func writeData(to json: inout JSONWriter) {
    json.object("head") { json in
      json.member("revision", head.revision)
      json.member("commit", head.commit)
      json.member("uncommitted", head.hasUncommitted)
    }
    json.member("versions", slippage.versions.count)
    json.member("commits", head.commits)
    json.member("shallow", head.isShallow)
    json.member("today", slippage.today)
    json.member("previous", slippage.previous)
    json.member("baseline-point", slippage.baseline)
    json.objects("records", records) { write($1, to: &$0) }
    json.object("totals") { writeTotals(to: &$0) }
    json.objects("groups", slippage.groups) { write($1, to: &$0) }
    json.objects("causes", slippage.causes) { write($1, to: &$0) }
    json.objects("values", values) { write($1, to: &$0) }
    json.objects("suspected-renames", slippage.suspectedRenames) { write($1, to: &$0) }
    json.array("unreadable") { writeUnreadable(to: &$0) }
    json.member("cautions", head.cautions.map { $0[language] })
    if let trend {
      json.object("trend") {
        trend.write(to: &$0, in: language, first: roadmapLanguages.first ?? "fi")
      }
    }
  }

  // MARK: Records

  private func write(_ record: RecordSlippage, to json: inout JSONWriter) {
    json.member("record", record.key.path)
    json.member("title", title(record.facts.title, record.key))
    json.member("ids", record.ids)
    json.member("present", record.isPresent)
    json.member("status", record.facts.status)
    writeFirst(record.end, "end", to: &json)
    write("baseline", record.end.baseline, "end", to: &json)
    write("previous", record.end.previous, "end", to: &json)
    json.member("end", record.end.now)
    json.member("completed", record.completed)
    json.member("completed-inferred", record.isCompletedInferred)
    writeSlips(record.end, to: &json)
    json.member("late-days", record.lateDays)
    json.objects("moves", record.end.moves) { write($1, to: &$0) }
    json.object("start") { json in
      json.member("now", record.start.now)
      writeFirst(record.start, "start", to: &json)
      writeSlips(record.start, to: &json)
      json.objects("moves", record.start.moves) { write($1, to: &$0) }
    }
    json.objects("milestones", record.milestones) { write($1, to: &$0) }
    json.object("replans") { write(record.replans, to: &$0) }
    json.object("inherited-slip", of: record.inherited) { json, slip in
      json.member("inherited", slip.inherited)
      json.member("own", slip.own)
      json.member("from", slip.from.path)
    }
    json.member("continuous", record.facts.isContinuous)
    json.member("review-due", record.isReviewDue)
  }

  private func write(_ milestone: MilestoneCourse, to json: inout JSONWriter) {
    json.member("id", milestone.id)
    json.member("title", text(milestone.title) ?? milestone.id)
    json.member("present", milestone.isPresent)
    json.member("reached", milestone.reached)
    json.member("date", milestone.course.now)
    writeFirst(milestone.course, "end", to: &json)
    writeSlips(milestone.course, to: &json)
    json.member("late-days", milestone.lateDays)
    json.objects("moves", milestone.course.moves) { write($1, to: &$0) }
  }

  private func write(_ replans: Replans, to json: inout JSONWriter) {
    json.member("count", replans.count)
    json.member("later", replans.later)
    json.member("earlier", replans.earlier)
    json.member("cleared", replans.cleared)
    json.member("reset", replans.reset)
    json.member("flips", replans.flips)
    json.member("path", replans.path)
    json.member("thrash", ratio(replans.thrash))
  }

  func write(_ move: Move, to json: inout JSONWriter) {
    json.origin(move.commit, move.landed, move.author.name)
    json.member("from", move.from)
    json.member("to", move.to)
    json.member("kind", move.kind.rawValue)
    json.member("days", move.slip.days)
    json.member("workdays", move.slip.workdays)
    json.member("reason", move.reason.flatMap { text($0.text) })
    json.member("reason-source", move.reason?.source.rawValue)
    json.member("reason-by", move.reason?.by)
    json.member("introduced-by", move.introducedBy)
    json.member("notice-days", move.noticeDays)
    json.mark("correction", move.isCorrection)
    json.mark("frozen", move.isFrozen)
    json.mark("retroactive", move.isRetroactive)
    json.mark("preliminary", move.isPreliminary)
    json.mark("coarser", move.isCoarser)
    json.mark("after-gap", move.crossesGap)
  }

  // MARK: Courses

  private func writeFirst(_ course: DateCourse, _ key: StaticString, to json: inout JSONWriter) {
    json.object("first", of: course.first) { json, date in
      write(date, key, to: &json)
      json.mark("no-later-than", head.isShallow)
    }
  }

  private func write(
    _ name: StaticString, _ date: FixedDate?, _ key: StaticString, to json: inout JSONWriter
  ) {
    json.object(name, of: date) { write($1, key, to: &$0) }
  }

  private func write(_ date: FixedDate, _ key: StaticString, to json: inout JSONWriter) {
    json.member(key, date.date)
    json.member("commit", date.commit)
    json.member("date", date.landed)
  }

  private func writeSlips(_ course: DateCourse, to json: inout JSONWriter) {
    json.object("slip") { json in
      json.member("first", course.sinceFirst)
      json.member("baseline", course.sinceBaseline)
      json.member("previous", course.sincePrevious)
    }
  }
}
