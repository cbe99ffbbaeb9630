internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel

/// What lies ahead as entries of a calendar.
extension ShowReport {
  /// Ends, milestones and reviews of open actions, phases, the roadmap's reviews and the deadlines
  /// of the law that open actions answer to.
  ///
  /// - Parameters:
  ///   - id: the one record that is asked for; the whole roadmap without one.
  ///   - party: the one party whose dates they are: what it answers for, the deadlines that its
  ///     actions answer to, its meetings.
  package func calendar(of id: String? = nil, party: String? = nil) -> CalendarFile {
    var entries: [CalendarFile.Entry] = []
    func add(
      _ record: Record, _ part: String, _ period: Period?, _ what: String, _ title: String,
      _ description: String = ""
    ) {
      guard let period, id == nil || record.id == id else { return }
      // A date less exact than a day is an entry of its last day, which says so.
      let exact = period.precision == .day ? "" : " (\(phrases.period(period)))"
      entries.append(
        CalendarFile.Entry(
          id: "\(lasting(record)).\(part)", day: period.last, title: "\(title) – \(what)\(exact)",
          description: description))
    }
    func isAsked(_ id: String?) -> Bool { party == nil || id == party }
    for action in actions where action.isOpen && isAsked(action.responsible?.id) {
      let record = action.record
      let name = "\(action.id) \(title(record))"
      let party = action.responsible.map { "\(label(.responsible)): \(self.name(.party, $0.id))" }
      if action.isContinuous {
        add(record, "review", action.review, label(.reviewed), name, party ?? "")
      } else {
        add(record, "end", action.end, label(.ends), name, party ?? "")
      }
      for milestone in action.milestones where milestone.reached == nil {
        let step = milestone.value["title"]?.text.map(text) ?? milestone.id
        add(
          record, "milestone.\(milestone.id)", milestone.date, label(.milestoneDue),
          "\(action.id) \(step)", name)
      }
    }
    for phase in roadmap.records(.phase).map(Action.init)
    where phase.isOpen && isAsked(phase.responsible?.id) {
      let record = phase.record
      add(record, "phase", record["end"]?.period, label(.ends), title(record))
    }
    for record in roadmap.records(.review) where isAsked(record["body"]?.word) {
      guard let day = record["date"]?.day, day >= today else { continue }
      let body = record["body"]?.word.map { name(.party, $0) } ?? record.id
      add(record, "meeting", Period(day), label(.reviewed), body)
    }
    for deadline in openDeadlines
    where party == nil || deadline.covers.contains(where: { isAsked($0.action.responsible?.id) }) {
      let number = deadline.requirement["number"]?.word.map { ", \($0)" } ?? ""
      add(
        deadline.requirement, "deadline.\(deadline.id)", deadline.date,
        label(.deadline).lowercased(),
        (deadline.title ?? title(deadline.requirement)) + number,
        deadline.covers.map(\.action.id).joined(separator: ", "))
    }
    let title = roadmap.single(.roadmap)?["title"]?.text.map(text) ?? label(.actions)
    let whole = party.map { "\(title) – \(self.name(.party, $0))" } ?? title
    return CalendarFile(
      name: whole, host: host, today: today,
      entries: entries.sorted { ($0.day, $0.id) < ($1.day, $1.id) })
  }

  /// The first id a record had, so that an entry stays the same through new ones.
  private func lasting(_ record: Record) -> String {
    record["formerly"]?.list.first?.word ?? record.id
  }

  /// What this roadmap is told apart by: whose it is, as no sentence that anybody may reword.
  private var host: String {
    let organization = roadmap.single(.roadmap)?["organization"]
    let name = organization?["code"]?.word ?? organization?["name"]?.text?.parts.first?.text
    let known = name ?? roadmap.single(.roadmap)?["title"]?.text?.parts.first?.text ?? ""
    return Fingerprint.of(["calendar", known]).replacing(":", with: "-") + ".tiekartta"
  }
}
