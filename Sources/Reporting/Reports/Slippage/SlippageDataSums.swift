internal import RoadmapModel
internal import RoadmapSlippage

/// Sums, changed values and doubts as data.
extension SlippageReport {
  func writeTotals(to json: inout JSONWriter) {
    let totals = slippage.totals
    write(totals.figures, to: &json)
    json.object("moves") { json in
      for moves in totals.moves { json.member(named: moves.kind.rawValue, moves.count) }
    }
    json.member("corrections", totals.corrections)
    json.member("retroactive", totals.retroactive)
    json.member("replans", totals.replans)
    json.member("replans-without-reason", totals.replansWithoutReason)
    json.member("share-without-reason", ratio(totals.shareWithoutReason))
    json.member("days-lost", totals.daysLost)
  }

  func write(_ group: GroupFigures, to json: inout JSONWriter) {
    json.member("sort", group.sort.rawValue)
    json.member("id", group.id.isEmpty ? nil : group.id)
    json.member("title", text(group.title))
    write(group.figures, to: &json)
    json.member("days-lost", group.daysLost)
  }

  func write(_ cause: CauseFigures, to json: inout JSONWriter) {
    json.member("reason", cause.reason.flatMap(text))
    json.member("moves", cause.moves)
    json.member("records", cause.records)
    json.member("days-lost", cause.daysLost)
  }

  private func write(_ figures: Figures, to json: inout JSONWriter) {
    json.member("records", figures.records)
    json.member("open", figures.open)
    json.member("done", figures.done)
    json.member("late", figures.late)
    json.member("slipped", figures.slipped)
    json.object("spreads") { json in
      json.object("first") { write(figures.sinceFirst, to: &$0) }
      json.object("baseline") { write(figures.sinceBaseline, to: &$0) }
      json.object("previous") { write(figures.sincePrevious, to: &$0) }
    }
    json.object("on-time") { json in
      write(figures.onTime, to: &json)
      json.object("phases") { write(figures.phasesOnTime, to: &$0) }
    }
  }

  private func write(_ onTime: OnTime, to json: inout JSONWriter) {
    json.object("first") { write(onTime.first, to: &$0) }
    json.object("baseline") { write(onTime.baseline, to: &$0) }
    json.object("promise") { write(onTime.promise, to: &$0) }
  }

  private func write(_ spread: Spread, to json: inout JSONWriter) {
    json.member("count", spread.count)
    json.member("total", spread.total)
    json.member("median", spread.median)
    json.member("worst", spread.worst)
  }

  private func write(_ rate: Rate, to json: inout JSONWriter) {
    json.member("due", rate.due)
    json.member("on-time", rate.onTime)
    json.member("retired", rate.retired)
    json.member("share", ratio(rate.share))
  }

  // MARK: Values and doubts

  func write(_ course: ValueCourse, to json: inout JSONWriter) {
    json.member("record", course.key.path)
    json.member("title", title(course.title, course.key))
    json.member("path", course.path)
    json.member("now", course.now)
    json.objects("steps", course.steps) { json, step in
      json.origin(step.commit, step.landed, step.author.name)
      json.member("from", step.from)
      json.member("to", step.to)
      json.member("introduced-by", step.introducedBy)
    }
  }

  func write(_ rename: SuspectedRename, to json: inout JSONWriter) {
    json.origin(rename.commit, rename.landed)
    json.member("old", rename.old.path)
    json.member("new", rename.new.path)
    json.member("score", rename.score)
  }

  /// What could not be taken at its word, version by version.
  func writeUnreadable(to json: inout JSONWriter) {
    for version in slippage.versions {
      for remark in version.remarks {
        json.element { json in
          json.origin(version.commit, version.landed)
          write(remark, to: &json)
        }
      }
    }
  }

  private func write(_ remark: VersionRemark, to json: inout JSONWriter) {
    func what(_ word: String, file: String? = nil) {
      json.member("what", word)
      json.member("file", file)
      json.member("record", remark.record?.path)
    }
    switch remark {
    case .unreadable(let file): what("unreadable-file", file: file)
    case .repeated(_, let file): what("repeated-id", file: file)
    case .unreadDate(_, let path):
      what("unread-date")
      json.member("path", path)
    case .clockBackwards(let seconds):
      what("clock-backwards")
      json.member("seconds", seconds)
    }
  }
}
