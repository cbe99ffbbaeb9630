internal import Diagnostics
internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapStanding

/// The same facts as data: `show --format json`.
extension ShowReport {
  func writeOverview(to json: inout JSONWriter) {
    json.member("today", today)
    json.object("roadmap") { writeHead(to: &$0) }
    json.object("counts") { writeCounts(to: &$0) }
    json.member("late", standing.late.map(\.work.record.path))
    json.objects("goals", roadmap.records(.goal)) { json, goal in
      let own = actions.filter { $0.goals.contains { $0.id == goal.id } }
      json.member("record", goal.path)
      json.member("title", plainTitle(goal))
      json.member("actions", own.map(\.record.path))
    }
    json.objects("actions", actions) { write($1, to: &$0) }
    json.objects("perspectives", roadmap.records(.perspective)) { json, record in
      write(Perspective(record), to: &json)
    }
    json.objects("coming", standing.ahead) { json, entry in
      json.member("date", entry.period)
      json.member("record", entry.record.path)
      json.member("kind", entry.kind.word)
      json.member("what", "\(phrases.ahead(entry.kind.word)): \(title(entry))")
      json.member("days-left", entry.day.days(since: today))
    }
    json.objects("deadlines", standing.openDeadlines) { json, covered in
      let deadline = covered.deadline
      json.member("record", deadline.requirement.path)
      json.member("deadline", deadline.id)
      json.member("date", deadline.date)
      json.member("days-left", deadline.date.last.days(since: today))
      json.member("actions", covered.covers.map(\.action.record.path))
    }
    json.objects("phases", roadmap.records(.phase)) { write(Action($1), to: &$0) }
    json.member("faults", faults)
  }

  private func writeHead(to json: inout JSONWriter) {
    let head = roadmap.single(.roadmap)
    json.member("title", head?[.title]?.text.map(plain))
    json.member("organization", head?[.organization]?[.name]?.text.map(plain))
    json.member("languages", roadmap.languages)
    json.member("state", head?[.state]?.word)
    json.member("start", head?[.period]?[.start]?.period)
    json.member("end", head?[.period]?[.end]?.period)
    json.member("approval", head?[.approval]?.word)
    json.member("owner", head?[.owner]?.word)
    json.member("vision", roadmap.single(.vision)?[.statement]?.text.map(plain))
  }

  private func writeCounts(to json: inout JSONWriter) {
    json.member("actions", actions.count)
    for status in Status.allCases {
      json.member(named: status.rawValue, actions.count { $0.status == status })
    }
    json.member("late", standing.states[.late] ?? 0)
  }

  private func write(_ action: Action, to json: inout JSONWriter) {
    let late = standing.lateness(of: action)
    json.member("record", action.record.path)
    json.member("title", plainTitle(action.record))
    json.member("status", action.record[.status]?.word)
    json.member("start", action.record[.start]?.period)
    json.member("end", action.record[.end]?.period)
    json.member("continuous", action.isContinuous)
    json.member("review", action.record[.review]?.period)
    json.member("review-due", action.passedReview(on: today) != nil)
    json.member("completed", action.completed)
    json.member("responsible", action.responsible?.id)
    json.member("late-days", late?.days)
    json.member("late-workdays", late?.workdays)
    json.member("finished-late-days", finish(action).flatMap { $0.days > 0 ? $0.days : nil })
  }

  private func write(_ perspective: Perspective, to json: inout JSONWriter) {
    json.member("record", perspective.record.path)
    json.member("title", plainTitle(perspective.record))
    json.member("baseline", perspective.baseline)
    json.member("now", perspective.measured(on: today))
    json.member("target", perspective.target)
    json.member("gap", gap(perspective))
  }

  /// A title without the mark of a language that people get: data says no more than it means.
  private func plainTitle(_ record: Record) -> String { roadmap.title(of: record, in: language) }

  private func plain(_ text: LocalText) -> String {
    text.best(language.rawValue, first: roadmap.languages[0])?.text ?? ""
  }

  // MARK: One record

  func write(_ record: Record, to json: inout JSONWriter) {
    json.member("today", today)
    json.member("record", record.path)
    json.member("kind", record.kind.rawValue)
    json.member("title", plainTitle(record))
    json.member("file", record.file)
    json.object("fields") { json in
      for field in record.fields {
        json.member(named: field.key, ValueData(value: field.value, roadmap: roadmap))
      }
    }
    guard record.kind == .action || record.kind == .phase else { return }
    let action = Action(record)
    let late = standing.lateness(of: action)
    json.member("late-days", late?.days)
    json.member("late-workdays", late?.workdays)
    json.member("review-due", action.passedReview(on: today) != nil)
    guard record.kind == .action else { return }
    json.objects("dependants", dependants(of: action)) { json, dependant in
      let (other, link) = dependant
      json.member("record", other.record.path)
      json.member("type", link.link.rawValue)
      json.member("lag-days", link.lag)
      json.member("fits", link.fits(other, waitingFor: action, on: today))
    }
  }
}

/// A value as it was read: texts with all their languages, dates in ISO form.
private struct ValueData: JSONWritable {
  let value: Value
  /// The roadmap that the value stands in.
  let roadmap: Roadmap

  func write(to json: inout JSONWriter) {
    switch value.content {
    case .text(let text):
      if text.parts.count == 1, text.parts[0].language.isEmpty {
        json.write(text.parts[0].text)
      } else {
        json.object { json in
          for part in text.parts { json.member(named: part.language, part.text) }
        }
      }
    case .document(let parts):
      json.object { json in
        for part in parts {
          let language = part.language.isEmpty ? roadmap.languages[0] : part.language
          json.member(named: language, roadmap.text(of: part))
        }
      }
    case .word(let word), .choice(let word), .reference(let word): json.write(word)
    case .day(let day): day.write(to: &json)
    case .period(let period): period.write(to: &json)
    case .flag(let flag): flag.write(to: &json)
    case .number(let number): number.write(to: &json)
    case .lag(let days): json.write("\(days)d")
    case .list(let values):
      values.map { ValueData(value: $0, roadmap: roadmap) }.write(to: &json)
    case .map(let entries):
      json.object { json in
        for entry in entries {
          json.member(named: entry.key, ValueData(value: entry.value, roadmap: roadmap))
        }
      }
    case .unread(let text): json.write(text)
    }
  }
}
