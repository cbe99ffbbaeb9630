internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapSlippage

/// A record's life as data: `log --format json`, always oldest first.
extension LogReport {
  var data: [JSONMember] {
    subject.head(versions) + [
      JSONMember("events", .array(events.map(json))),
      JSONMember("cautions", .array(subject.cautions.map { .string($0[subject.language]) })),
    ]
  }

  private func json(_ event: LogEvent) -> JSONValue {
    var members = event.origin
    members += [
      JSONMember("class", .string(event.class.rawValue)),
      JSONMember("from-id", .optional(event.fromID)),
      JSONMember(
        "fields",
        .array(
          fields(of: event).map { change in
            // Where one merge landed several people's changes, each has its own.
            let own = event.introductions[change.path].map {
              [JSONMember("introduced-by", $0.json)]
            }
            return .object(change.members + (own ?? []))
          })),
      JSONMember("reason", .optional(event.reason.flatMap { subject.text($0.text) })),
      JSONMember("reason-source", .optional(event.reason?.source.rawValue)),
      JSONMember("decided", .string(event.decided.description)),
      JSONMember("introduced-by", event.introducedBy?.json ?? .null),
    ]
    if event.isReturned { members.append(JSONMember("returned", true)) }
    if event.move != nil, subject.field.map({ FieldPath("end").isInside($0) }) ?? true {
      members.append(JSONMember("slip", event.runningSlip?.json ?? .null))
      members += event.marks.map { JSONMember($0, true) }
    }
    return .object(members)
  }
}

extension LogSubject {
  /// The members that say which record it is.
  func head(_ versions: [Version]) -> [JSONMember] {
    [
      JSONMember("record", .string(key.path)),
      JSONMember("title", .optional(titles.last?.title)),
      JSONMember(
        "titles",
        .array(
          titles.map { title in
            [
              "title": .string(title.title),
              "from": .string(versions[title.version].landed.description),
            ]
          })),
      JSONMember("ids", .array(ids.map { .string($0) })),
    ]
  }

  /// A text in the language of output, or the nearest there is.
  func text(_ text: [LanguageText]) -> String? { words.text(text) }
}

extension LogEvent {
  /// Where the event comes from; the uncommitted working tree has neither commit nor author.
  var origin: [JSONMember] {
    [JSONMember("commit", .optional(commit))]
      + (commit == nil ? [JSONMember("uncommitted", true)] : [])
      + [
        JSONMember("date", .string(landed.description)),
        JSONMember("author", .optional(commit == nil ? nil : author.name)),
      ]
  }

  /// What must be said of a move of the end besides, by the names that `slippage` has for it.
  fileprivate var marks: [String] {
    guard let move else { return [] }
    return [
      ("correction", move.isCorrection), ("frozen", move.isFrozen),
      ("retroactive", move.isRetroactive), ("preliminary", move.isPreliminary),
      ("after-gap", move.crossesGap),
    ].filter(\.1).map(\.0)
  }
}

extension Introduction {
  /// The commit, who made it, and the author's day.
  var json: JSONValue {
    [
      "commit": .string(commit), "author": .string(author.name),
      "date": .string(decided.description),
    ]
  }
}

extension Slip {
  /// Calendar and working days.
  var json: JSONValue {
    [
      "days": days.map { .int($0) } ?? .null, "workdays": workdays.map { .int($0) } ?? .null,
    ]
  }
}
