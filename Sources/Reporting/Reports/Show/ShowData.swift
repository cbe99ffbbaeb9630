internal import Diagnostics
internal import RoadmapLint
internal import RoadmapModel

/// The same facts as data: `show --format json`.
extension ShowReport {
  var overviewData: [JSONMember] {
    let head = roadmap.single(.roadmap)
    let late = actions.filter { lateness($0) != nil }.map { JSONValue.string($0.record.path) }
    return [
      JSONMember("today", .string(today.description)),
      JSONMember(
        "roadmap",
        [
          "title": .optional(head?["title"]?.text.map(plain)),
          "organization": .optional(head?["organization"]?["name"]?.text.map(plain)),
          "languages": .array(roadmap.languages.map { .string($0) }),
          "state": .optional(head?["state"]?.word),
          "start": period(head?["period"]?["start"]), "end": period(head?["period"]?["end"]),
          "approval": .optional(head?["approval"]?.word), "owner": .optional(head?["owner"]?.word),
          "vision": .optional(roadmap.single(.vision)?["statement"]?.text.map(plain)),
        ]),
      JSONMember("counts", counts), JSONMember("late", .array(late)),
      JSONMember("goals", .array(roadmap.records(.goal).map(goal))),
      JSONMember("actions", .array(actions.map(summary))),
      JSONMember(
        "perspectives", .array(roadmap.records(.perspective).map(Perspective.init).map(level))),
      JSONMember(
        "coming",
        .array(
          comings.map { entry in
            [
              "date": .string(entry.period.description),
              "record": .string(entry.action.record.path),
              "kind": .string(entry.kind.rawValue), "what": .string(entry.what),
              "days-left": .int(entry.day.days(since: today)),
            ]
          })),
      JSONMember(
        "deadlines",
        .array(
          openDeadlines.map { deadline in
            [
              "record": .string(deadline.requirement.path), "deadline": .string(deadline.id),
              "date": .string(deadline.date.description),
              "days-left": .int(deadline.date.last.days(since: today)),
              "actions": .array(deadline.covering.map { .string($0.record.path) }),
            ]
          })),
      JSONMember("phases", .array(roadmap.records(.phase).map(Action.init).map(summary))),
      JSONMember("faults", .int(faults)),
    ]
  }

  private var counts: JSONValue {
    var members = [JSONMember("actions", .int(actions.count))]
    members += Status.allCases.map { status in
      JSONMember(status.rawValue, .int(actions.count { $0.status == status }))
    }
    members.append(JSONMember("late", .int(actions.count { lateness($0) != nil })))
    return .object(members)
  }

  private func goal(_ record: Record) -> JSONValue {
    let own = actions.filter { $0.goals.contains { $0.id == record.id } }
    return [
      "record": .string(record.path), "title": .string(plainTitle(record)),
      "actions": .array(own.map { .string($0.record.path) }),
    ]
  }

  private func summary(_ action: Action) -> JSONValue {
    let late = lateness(action)
    return [
      "record": .string(action.record.path), "title": .string(plainTitle(action.record)),
      "status": .optional(action.record["status"]?.word),
      "start": period(action.record["start"]), "end": period(action.record["end"]),
      "continuous": .bool(action.isContinuous), "review": period(action.record["review"]),
      "review-due": .bool(isReviewDue(action)),
      "completed": .optional(action.completed?.description),
      "responsible": .optional(action.responsible?.id),
      "late-days": late.map { .int($0.days) } ?? .null,
      "late-workdays": late.map { .int($0.workdays) } ?? .null,
      "finished-late-days": finish(action).map { $0.days > 0 ? .int($0.days) : .null } ?? .null,
    ]
  }

  private func level(_ perspective: Perspective) -> JSONValue {
    func number(_ value: Decimal?) -> JSONValue { value.map { .number($0.description) } ?? .null }
    return [
      "record": .string(perspective.record.path), "title": .string(plainTitle(perspective.record)),
      "baseline": number(perspective.baseline), "now": number(perspective.level(on: today)),
      "target": number(perspective.target), "gap": number(gap(perspective)),
    ]
  }

  /// A title without the mark of a language that people get: data says no more than it means.
  private func plainTitle(_ record: Record) -> String { roadmap.title(of: record, in: language) }

  private func plain(_ text: LocalText) -> String {
    text.best(language.rawValue, first: roadmap.languages[0])?.text ?? ""
  }

  private func period(_ value: Value?) -> JSONValue { .optional(value?.period?.description) }

  // MARK: One record

  func data(of record: Record) -> [JSONMember] {
    var members = [
      JSONMember("today", .string(today.description)), JSONMember("record", .string(record.path)),
      JSONMember("kind", .string(record.kind.rawValue)),
      JSONMember("title", .string(plainTitle(record))),
      JSONMember("file", .string(record.file)),
    ]
    members.append(
      JSONMember(
        "fields",
        .object(
          record.fields.map { JSONMember($0.key, data(of: $0.value)) })))
    guard record.kind == .action else { return members }
    let action = Action(record)
    let late = lateness(action)
    members += [
      JSONMember("late-days", late.map { .int($0.days) } ?? .null),
      JSONMember("late-workdays", late.map { .int($0.workdays) } ?? .null),
      JSONMember("review-due", .bool(isReviewDue(action))),
    ]
    members.append(
      JSONMember(
        "dependants",
        .array(
          dependants(of: action).map { other, link in
            [
              "record": .string(other.record.path), "type": .string(link.link.rawValue),
              "lag-days": .int(link.lag),
              "fits": link.fits(other, waitingFor: action, on: today).map { .bool($0) } ?? .null,
            ]
          })))
    return members
  }

  /// A value as it was read: texts with all their languages, dates in ISO form.
  private func data(of value: Value) -> JSONValue {
    switch value.content {
    case .text(let text):
      if text.parts.count == 1, text.parts[0].language.isEmpty {
        return .string(text.parts[0].text)
      }
      return .object(text.parts.map { JSONMember($0.language, .string($0.text)) })
    case .document(let parts):
      return .object(
        parts.map { part in
          JSONMember(
            part.language.isEmpty ? roadmap.languages[0] : part.language,
            .optional(roadmap.text(of: part)))
        })
    case .word(let word), .choice(let word), .reference(let word): return .string(word)
    case .day(let day): return .string(day.description)
    case .period(let period): return .string(period.description)
    case .flag(let flag): return .bool(flag)
    case .number(let number): return .number(number.description)
    case .lag(let days): return .string("\(days)d")
    case .list(let values): return .array(values.map(data))
    case .map(let entries): return .object(entries.map { JSONMember($0.key, data(of: $0.value)) })
    case .unread(let text): return .string(text)
    }
  }
}
