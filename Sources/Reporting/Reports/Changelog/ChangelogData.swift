internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapSlippage
internal import RoadmapStanding

/// The change log as data: `changelog --format json`.
extension ChangelogReport {
  func writeData(to json: inout JSONWriter) {
    write(from, "from", to: &json)
    write(to, "to", to: &json)
    json.member("today", today)
    json.member("cautions", cautions.map { $0[language] })
    json.member("unreadable", diff.unreadable.count)
    json.object("counts") { json in
      json.member("actions", show.actions.count)
      json.member(
        "added", diff.changes.count { $0.kind == .action && $0.difference.class == .added })
      json.member("finished", became(.done))
      json.member("cancelled", became(.cancelled))
      json.member("merged", became(.merged))
      let schedules = standing.schedules
      for state in ScheduleState.allCases {
        json.member(named: state.rawValue, schedules.count { $0.state == state })
      }
      json.member("unchanged", unchanged)
      json.member(
        "editorial", diff.changes.count { $0.significance == .editorial && $0.echoOf == nil })
    }
    json.object("standing") { json in
      let counts = Dictionary(
        uniqueKeysWithValues: standing.classes.map { ($0.class, $0.count) })
      for place in ScheduleClass.all { json.member(named: place.word, counts[place] ?? 0) }
    }
    let figures = slippage.totals.figures
    write(figures.sincePrevious, \.sincePrevious, "slip-since-previous", to: &json)
    write(figures.sinceFirst, \.sinceFirst, "slip-since-first", to: &json)
    json.objects("decision", matters.pendingChanges) { json, change in
      diff.write(change, to: &json)
    }
    json.objects("pending", matters.pending) { json, pending in
      json.member("record", pending.record.path)
      json.objects("wanted", pending.matters) { $1.write(to: &$0) }
    }
    json.objects("decided", matters.decided) { json, decided in
      diff.write(decided.change, to: &json)
      json.member("decision", decided.decision.id)
    }
    json.objects("information", toKnow) { json, change in diff.write(change, to: &json) }
    json.objects("slipped", slipped) { json, slipped in
      json.member("record", slipped.action.record.path)
      json.member("first", slipped.course.end.first?.date)
      json.member("now", slipped.course.end.now)
      json.member("completed", slipped.course.completed)
      write(slipped.course.end.sinceFirst, "since-first", to: &json)
      write(slipped.course.end.sincePrevious, "since-previous", to: &json)
    }
    list("overdue", standing.late.map(\.work.record.path), to: &json)
    list("silent", standing.silent.map(\.action.record.path), to: &json)
    list("past-legal-deadline", standing.pastLegalDeadline.map(\.record.path), to: &json)
    json.objects("requests", standing.warnings) { json, request in
      json.member("record", request.action.record.path)
      json.member("light", request.light.rawValue)
      json.member("reason", request.reason.map(show.text))
    }
    json.objects("risks", standing.risks) { json, risk in
      json.member("record", risk.action.record.path)
      json.member("text", show.text(risk.risk.text))
      json.member("score", risk.score)
    }
    json.objects("decisions", decisions) { json, decision in
      json.member("id", decision.id)
      json.member("quote", show.quote(decision.id))
      json.member("outcome", decision[.outcome]?.word)
      list("about", (decision[.about]?.list ?? []).compactMap(\.word), to: &json)
    }
  }

  private func write(_ side: ChangelogSide, _ key: StaticString, to json: inout JSONWriter) {
    json.object(key) { json in
      json.member("name", side.name)
      json.member("commit", side.commit)
      json.member("day", side.day)
      json.member("decision", side.decision)
      json.member("review", side.review)
    }
  }

  private func write(
    _ spread: Spread, _ slip: KeyPath<DateCourse, Slip>, _ key: StaticString,
    to json: inout JSONWriter
  ) {
    json.object(key, of: furthest(slip)) { json, record in
      json.member("median", spread.median)
      json.member("largest", spread.worst)
      json.member("record", record.path)
      json.member("measured", spread.count)
    }
  }

  private func write(_ slip: Slip, _ key: StaticString, to json: inout JSONWriter) {
    json.object(key) { json in
      json.member("days", slip.days)
      json.member("workdays", slip.workdays)
    }
  }

  private func list(_ key: StaticString, _ values: [String], to json: inout JSONWriter) {
    json.array(key) { json in
      for value in values { json.element(value) }
    }
  }
}
