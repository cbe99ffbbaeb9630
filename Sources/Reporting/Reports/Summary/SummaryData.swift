internal import Diagnostics
internal import RoadmapModel
internal import RoadmapSlippage
internal import RoadmapStanding

/// The same follow-up as data: `summary --format json`.
extension SummaryReport {
  func writeData(to json: inout JSONWriter) {
    json.member("today", today)
    json.member("audience", isPublic ? "public" : "internal")
    json.object("head", of: past?.head) { json, head in
      json.member("revision", head.revision)
      json.member("commit", head.commit)
      json.member("uncommitted", head.hasUncommitted)
    }
    json.member("since", since)
    json.member(
      "cautions",
      (past?.head.cautions ?? []).map { $0[language] } + (missing.map { [$0[language]] } ?? []))
    json.member("faults", show.faults)
    if let party {
      json.object("party") { write(party, requests[party.id] ?? [], to: &$0) }
      return
    }
    json.object("actions") { json in
      json.member("total", show.actions.count)
      let states = standing.states
      for state in WorkState.allCases { json.member(named: state.rawValue, states[state] ?? 0) }
    }
    json.objects("decisions", matters.pending) { json, pending in
      writeHead(Action(pending.record), to: &json)
      json.objects("wanted", pending.matters) { $1.write(to: &$0) }
    }
    json.objects("late", standing.late) { json, late in
      writeHead(late.work, to: &json)
      json.member("end", late.end)
      json.member("days", late.days)
      json.member("workdays", late.workdays)
      json.member("reason", late.reason(by: today).map(show.text))
    }
    json.objects("reviews-due", standing.dueReviews) { json, due in
      writeHead(due.action, to: &json)
      json.member("review", due.review)
    }
    writePast(to: &json)
    writeComing(to: &json)
    writeLevels(to: &json)
    json.objects("silent", standing.silent) { json, silent in
      writeHead(silent.action, to: &json)
      json.member("last", silent.last?.day)
      json.member("days", silent.days)
    }
    let all = requests
    json.objects("parties", answeringParties) { write($1, all[$1.id] ?? [], to: &$0) }
  }

  private func writeHead(_ work: Action, to json: inout JSONWriter) {
    json.member("record", work.record.path)
    json.member("title", show.title(work.record))
    json.member("responsible", work.responsible?.id)
  }

  private func writePast(to json: inout JSONWriter) {
    json.objects("moved", standing.moved) { json, moved in
      writeHead(moved.work, to: &json)
      json.member("from", moved.from)
      json.member("to", moved.to)
      json.member("kind", moved.kind.rawValue)
      json.member("days", moved.slip.days)
      json.member("workdays", moved.slip.workdays)
      json.member("since-first", moved.sinceFirst)
      json.member("reason", moved.reason.flatMap { past?.said($0) })
      json.member("decision", decision(on: moved.work)?.path)
    }
    json.objects("finished", standing.finished) { json, done in
      writeHead(done.work, to: &json)
      json.member("completed", done.day)
      json.member("completed-inferred", done.isInferred)
      json.member("promised", done.promised)
      json.member("since-previous", done.sincePrevious)
      json.member("since-first", done.sinceFirst)
    }
    json.objects("started", standing.started) { json, work in
      writeHead(work, to: &json)
      json.member("started", work.started)
      json.member("end", work.end)
    }
  }

  private func writeComing(to json: inout JSONWriter) {
    json.objects("coming", standing.ahead) { json, entry in
      json.member("record", entry.record.path)
      json.member("title", show.title(entry))
      json.member("responsible", entry.work?.responsible?.id)
      json.member("kind", entry.kind.word)
      json.member("date", entry.period)
      json.member("days-left", entry.day.days(since: today))
    }
    json.objects("deadlines", standing.dueDeadlines) { json, covered in
      let due = covered.deadline
      json.member("record", due.requirement.path)
      json.member("deadline", due.id)
      json.member("title", show.words(due))
      json.member("date", due.date)
      json.member("days-left", due.date.last.days(since: today))
      json.member("covered", show.isCovered(covered))
      json.objects("actions", covered.covers) { json, cover in
        writeHead(cover.action, to: &json)
        json.member("end", cover.action.end)
        json.member("keeps", cover.keeping.word)
        json.member("days", cover.keeping.days)
      }
    }
  }

  private func writeLevels(to json: inout JSONWriter) {
    json.objects("levels", levels) { json, level in
      json.member("record", level.record.path)
      json.member("title", show.title(level.record))
      json.member("baseline", level.baseline)
      json.member("now", level.measured(on: today))
      json.member("target", level.target)
      json.member("by", level.record[.target]?[.by]?.period)
      json.member("gap", show.gap(level))
    }
    json.objects("indicators", standing.readings) { json, reading in
      json.member("record", reading.record.path)
      json.member("title", show.title(reading.record))
      json.member("unit", reading.record[.unit]?.text.map(show.text))
      json.member("now", reading.now)
      json.member("measured", reading.measured)
      json.member("target", reading.target)
      json.member("by", reading.by)
      json.member("reached", reading.isReached)
    }
  }

  private func write(
    _ party: Record, _ requests: [AskedWork], to json: inout JSONWriter
  ) {
    json.member("party", party.id)
    json.member("title", show.title(party))
    json.objects("requests", requests) { json, request in
      json.member("record", request.work.record.path)
      json.member("title", show.title(request.work.record))
      json.objects("asks", request.asks) { json, ask in
        json.member("kind", ask.word)
        json.member("text", words(ask))
      }
    }
  }
}
