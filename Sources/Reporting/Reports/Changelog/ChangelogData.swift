internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapSlippage

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
      let lights = lights
      for light in Light.allCases {
        json.member(named: light.rawValue, lights.count { $0.light == light })
      }
      json.member("unchanged", unchanged)
      json.member(
        "editorial", diff.changes.count { $0.significance == .editorial && $0.echoOf == nil })
    }
    json.object("standing") { json in
      let counts = Dictionary(uniqueKeysWithValues: standing.map { ($0.place, $0.count) })
      for place in Place.all { json.member(named: place.key, counts[place] ?? 0) }
    }
    write(spread(\.sincePrevious), "slip-since-previous", to: &json)
    write(spread(\.sinceFirst), "slip-since-first", to: &json)
    func changes(_ weight: Significance) -> [RoadmapChange] {
      diff.changes.filter { $0.significance == weight }
    }
    json.objects("decision", changes(.decision)) { json, change in diff.write(change, to: &json) }
    json.objects("information", changes(.information)) { json, change in
      diff.write(change, to: &json)
    }
    json.objects("slipped", slipped) { json, slipped in
      json.member("record", slipped.action.record.path)
      json.member("first", slipped.course.end.first?.date)
      json.member("now", slipped.course.end.now)
      json.member("completed", slipped.course.completed)
      write(slipped.course.end.sinceFirst, "since-first", to: &json)
      write(slipped.course.end.sincePrevious, "since-previous", to: &json)
    }
    list("overdue", overdue.map(\.record.path), to: &json)
    list("silent", silent.map(\.record.path), to: &json)
    list("past-legal-deadline", pastLegalDeadline.map(\.record.path), to: &json)
    json.objects("requests", requests) { json, request in
      json.member("record", request.action.record.path)
      json.member("light", request.light)
      json.member("reason", request.reason.map(show.text))
    }
    json.objects("risks", risks) { json, risk in
      json.member("record", risk.action.record.path)
      json.member("text", show.text(risk.text))
      json.member("score", risk.score)
    }
    json.objects("decisions", decisions) { json, decision in
      json.member("id", decision.id)
      json.member("quote", show.quote(decision.id))
      json.member("outcome", decision["outcome"]?.word)
      list("about", (decision["about"]?.list ?? []).compactMap(\.word), to: &json)
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

  private func write(_ spread: Spread?, _ key: StaticString, to json: inout JSONWriter) {
    json.object(key, of: spread) { json, spread in
      json.member("median", spread.median)
      json.member("largest", spread.largest)
      json.member("record", spread.record.path)
      json.member("measured", spread.measured)
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
