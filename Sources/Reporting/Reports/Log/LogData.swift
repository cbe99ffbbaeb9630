internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapSlippage

/// A record's life as data: `log --format json`, always oldest first.
extension LogReport {
  func writeData(to json: inout JSONWriter) {
    subject.writeHead(versions, to: &json)
    json.objects("events", events) { write($1, to: &$0) }
    json.member("cautions", subject.cautions.map { $0[subject.language] })
  }

  private func write(_ event: LogEvent, to json: inout JSONWriter) {
    event.writeOrigin(to: &json)
    json.member("class", event.class.rawValue)
    json.member("from-id", event.fromID)
    json.objects("fields", fields(of: event)) { json, change in
      change.writeMembers(to: &json)
      // Where one merge landed several people's changes, each has its own.
      if let own = event.introductions[change.path] { json.member("introduced-by", own) }
    }
    json.member("reason", event.reason.flatMap { subject.text($0.text) })
    json.member("reason-source", event.reason?.source.rawValue)
    json.member("decided", event.decided)
    json.member("introduced-by", event.introducedBy)
    json.mark("returned", event.isReturned)
    if let move = event.move, subject.field.map({ FieldPath("end").isInside($0) }) ?? true {
      json.member("slip", event.runningSlip)
      // By the names that `slippage` has for them.
      json.mark("correction", move.isCorrection)
      json.mark("frozen", move.isFrozen)
      json.mark("retroactive", move.isRetroactive)
      json.mark("preliminary", move.isPreliminary)
      json.mark("after-gap", move.crossesGap)
    }
  }
}

extension LogSubject {
  /// The members that say which record it is.
  func writeHead(_ versions: [Version], to json: inout JSONWriter) {
    let titles = titles
    json.member("record", key.path)
    json.member("title", titles.last?.title)
    json.objects("titles", titles) { json, title in
      json.member("title", title.title)
      json.member("from", versions[title.version].landed)
    }
    json.member("ids", ids)
  }

  /// A text in the language of output, or the nearest there is.
  func text(_ text: [LanguageText]) -> String? { words.text(text) }
}

extension LogEvent {
  /// Where the event comes from; the uncommitted working tree has neither commit nor author.
  func writeOrigin(to json: inout JSONWriter) {
    json.origin(commit, landed)
    json.member("author", commit == nil ? nil : author.name)
  }
}
