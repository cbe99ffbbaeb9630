internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapStanding

/// What lies ahead as entries of a calendar.
extension ShowReport {
  /// Ends, milestones and reviews of open actions, phases, the roadmap's reviews and the deadlines
  /// of the law that open actions answer to.
  ///
  /// - Parameters:
  ///   - id: the one record that is asked for; the whole roadmap without one.
  ///   - party: the one party whose dates they are: what it answers for, the deadlines that its
  ///     actions answer to, its meetings.
  ///   - written: when the state that is told came to be, in seconds since 1970.
  package func calendar(
    of id: String? = nil, party: String? = nil, written: Int
  ) -> CalendarFile {
    let entries = standing.dates.compactMap { date -> CalendarFile.Entry? in
      guard id == nil || date.record.id == id, party.map({ date.concerns($0) }) ?? true else {
        return nil
      }
      return entry(date)
    }
    let title = roadmap.single(.roadmap)?[.title]?.text.map(text) ?? label(.actions)
    let whole = party.map { "\(title) – \(self.name(.party, $0))" } ?? title
    return CalendarFile(
      name: whole, tooLate: Self.tooLate[language], host: host, written: written,
      entries: entries.sorted {
        $0.day == $1.day ? NaturalOrder.precedes($0.id, $1.id) : $0.day < $1.day
      })
  }

  private static let tooLate = Phrase(
    fi: "Puuttuu, koska kalenteri päättyy vuoteen 9999",
    sv: "Saknas eftersom en kalender slutar år 9999",
    en: "Left out, since a calendar ends with the year 9999")

  /// A date as an entry; nil of what no calendar wants: a start, a meeting or a deadline that is
  /// over.
  private func entry(_ date: ComingDate) -> CalendarFile.Entry? {
    let record = date.record
    let title = title(record)
    let name = record.kind == .action ? "\(record.id) \(title)" : title
    var description = ""
    if record.kind == .action, let party = date.work?.responsible {
      description = "\(label(.responsible)): \(self.name(.party, party.id))"
    }
    func entry(_ part: String, _ what: String, _ name: String) -> CalendarFile.Entry {
      // A date less exact than a day is an entry of its last day, which says so.
      let exact = date.period.precision == .day ? "" : " (\(phrases.period(date.period)))"
      return CalendarFile.Entry(
        id: "\(lasting(record)).\(part)", day: date.period.last,
        title: "\(name) – \(what)\(exact)", description: description)
    }
    switch date.kind {
    case .start: return nil
    case .end: return entry(record.kind == .phase ? "phase" : "end", label(.ends), name)
    case .review: return entry("review", label(.reviewed), name)
    case .milestone(let step):
      let words = step.value[.title]?.text.map(text) ?? step.id
      description = name
      return entry("milestone.\(step.id)", label(.milestoneDue), "\(record.id) \(words)")
    case .report:
      guard date.day >= today else { return nil }
      let body = record[.body]?.word.map { self.name(.party, $0) } ?? record.id
      return entry("meeting", label(.reviewed), body)
    case .deadline(let covered):
      guard date.day >= today || covered.isOpen else { return nil }
      let number = record[.number]?.word.map { ", \($0)" } ?? ""
      description = covered.covers.map(\.action.id).joined(separator: ", ")
      return entry(
        "deadline.\(covered.deadline.id)", label(.deadline).lowercased(),
        (covered.deadline.title.map(text) ?? title) + number)
    }
  }

  /// The first id a record had, so that an entry stays the same through new ones; to the public its
  /// fingerprint, since the record may have been internal while it had it.
  private func lasting(_ record: Record) -> String {
    guard let first = firstIDs[record.key] else { return record.id }
    guard isPublic else { return first }
    return Fingerprint.of(["calendar", host, record.kind.rawValue, first])
      .replacing(":", with: "-")
  }

  /// What this roadmap is told apart by: whose it is, as no sentence that anybody may reword.
  private var host: String {
    let organization = roadmap.single(.roadmap)?[.organization]
    let name = organization?[.code]?.word ?? organization?[.name]?.text?.parts.first?.text
    let known = name ?? roadmap.single(.roadmap)?[.title]?.text?.parts.first?.text ?? ""
    return Fingerprint.of(["calendar", known]).replacing(":", with: "-") + ".tiekartta"
  }
}

extension ComingDate {
  /// Whether it is a date of what a party answers for, of a deadline that its actions answer to, or
  /// of its own meeting.
  fileprivate func concerns(_ party: String) -> Bool {
    switch kind {
    case .deadline(let covered): covered.covers.contains { $0.action.responsible?.id == party }
    case .report: record[.body]?.word == party
    default: work?.responsible?.id == party
    }
  }
}
