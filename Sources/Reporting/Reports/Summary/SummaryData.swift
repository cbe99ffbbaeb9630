internal import Diagnostics
internal import RoadmapModel
internal import RoadmapSlippage

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
      let standing = show.standing
      for state in Standing.allCases { json.member(named: state.rawValue, standing[state] ?? 0) }
    }
    json.objects("decisions", wanted) { json, entry in
      writeHead(entry.work, to: &json)
      json.objects("wanted", entry.what) { write($1, to: &$0) }
    }
    json.objects("late", late) { json, late in
      writeHead(late.work, to: &json)
      json.member("end", late.end)
      json.member("days", late.days)
      json.member("workdays", late.workdays)
      json.member("reason", late.reason)
    }
    json.objects("reviews-due", works.filter(show.isReviewDue)) { json, work in
      writeHead(work, to: &json)
      json.member("review", work.review)
    }
    writePast(to: &json)
    writeComing(to: &json)
    writeLevels(to: &json)
    json.objects("silent", silent) { json, silent in
      writeHead(silent.work, to: &json)
      json.member("last", silent.last)
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

  private func write(_ wanted: Wanted, to json: inout JSONWriter) {
    switch wanted {
    case .moved(let moved):
      json.member("kind", "moved")
      json.member("from", moved.from)
      json.member("to", moved.to)
      json.member("days", moved.slip.days)
      json.member("workdays", moved.slip.workdays)
    case .late(let late):
      json.member("kind", "late")
      json.member("days", late.days)
      json.member("workdays", late.workdays)
    case .lacking(let lack): json.member("kind", lack.rawValue)
    case .proposed: json.member("kind", "proposed")
    }
  }

  private func writePast(to json: inout JSONWriter) {
    json.objects("moved", moved) { json, moved in
      writeHead(moved.work, to: &json)
      json.member("from", moved.from)
      json.member("to", moved.to)
      json.member("kind", moved.kind.rawValue)
      json.member("days", moved.slip.days)
      json.member("workdays", moved.slip.workdays)
      json.member("since-first", moved.sinceFirst)
      json.member("reason", moved.reason)
      json.member("decision", decision(on: moved.work)?.path)
    }
    json.objects("finished", finished) { json, done in
      writeHead(done.work, to: &json)
      json.member("completed", done.day)
      json.member("completed-inferred", done.isInferred)
      json.member("promised", done.promised)
      json.member("since-previous", done.sincePrevious)
      json.member("since-first", done.sinceFirst)
    }
    json.objects("started", started) { json, work in
      writeHead(work, to: &json)
      json.member("started", work.started)
      json.member("end", work.end)
    }
  }

  private func writeComing(to json: inout JSONWriter) {
    json.objects("coming", ahead) { json, entry in
      json.member("record", entry.record.path)
      json.member("title", entry.title)
      json.member("responsible", entry.responsible?.id)
      json.member("kind", entry.kind.rawValue)
      json.member("date", entry.period)
      json.member("days-left", entry.day.days(since: today))
    }
    json.objects("deadlines", due) { json, due in
      json.member("record", due.requirement.path)
      json.member("deadline", due.id)
      json.member("title", show.words(due))
      json.member("date", due.date)
      json.member("days-left", due.date.last.days(since: today))
      json.member("covered", due.isCovered)
      json.objects("actions", due.covers) { json, cover in
        writeHead(cover.action, to: &json)
        json.member("end", cover.action.end)
        json.member("keeps", cover.keeps.word)
        json.member("days", cover.keeps.days)
      }
    }
  }

  private func writeLevels(to json: inout JSONWriter) {
    json.objects("levels", levels) { json, level in
      json.member("record", level.record.path)
      json.member("title", show.title(level.record))
      json.member("baseline", level.baseline)
      json.member("now", level.level(on: today))
      json.member("target", level.target)
      json.member("by", level.record["target"]?["by"]?.period)
      json.member("gap", show.gap(level))
    }
    json.objects("indicators", readings) { json, reading in
      json.member("record", reading.record.path)
      json.member("title", show.title(reading.record))
      json.member("unit", reading.record["unit"]?.text.map(show.text))
      json.member("now", reading.now)
      json.member("measured", reading.measured)
      json.member("target", reading.target)
      json.member("by", reading.by)
      json.member("reached", reading.isReached)
    }
  }

  private func write(
    _ party: Record, _ requests: [Asked], to json: inout JSONWriter
  ) {
    json.member("party", party.id)
    json.member("title", show.title(party))
    json.objects("requests", requests) { json, request in
      json.member("record", request.work.record.path)
      json.member("title", show.title(request.work.record))
      json.objects("asks", request.asks) { json, ask in
        json.member("kind", ask.word)
        json.member("text", phrases.ask(ask))
      }
    }
  }
}
