package import Diagnostics

/// A record seen as an action, or as a phase, which has the same schedule.
package struct Action: Sendable {
  package let record: Record

  package init(_ record: Record) {
    self.record = record
  }

  package var id: String { record.id }
  /// Its status; one that is not written is `Status.unwritten`, one that cannot be read is none.
  package var status: Status? {
    guard let value = record[.status] else {
      return .unwritten(of: record.kind, isCompleted: record[.completed] != nil)
    }
    return value.word.flatMap(Status.init)
  }
  /// Whether its status is one of the open ones.
  package var isOpen: Bool { status?.isOpen ?? false }
  package var start: Period? { record[.start]?.period }
  package var end: Period? { record[.end]?.period }
  package var isContinuous: Bool { record[.continuous]?.flag == true }
  package var review: Period? { record[.review]?.period }
  package var started: Day? { record[.started]?.day }
  package var completed: Day? { record[.completed]?.day }

  /// The party that answers for it.
  package var responsible: Reference? { references(.responsible).first }
  package var partners: [Reference] { references(.partners) }
  package var goals: [Reference] { references(.goals) }
  package var perspectives: [Reference] { references(.perspectives) }
  package var mergedInto: Reference? { references(.mergedInto).first }

  private func references(_ key: FieldKey) -> [Reference] {
    record[key].map { Reference.all(in: $0) } ?? []
  }

  /// The actions it waits for.
  package var dependencies: [Dependency] {
    (record[.dependsOn]?.list ?? []).compactMap(Dependency.init)
  }

  /// The requirements it answers to.
  package var requirements: [LegalLink] {
    (record[.requirements]?.list ?? []).compactMap(LegalLink.init)
  }

  /// Its dated steps in the order written.
  package var milestones: [Milestone] {
    (record[.milestones]?.entries ?? []).map(Milestone.init)
  }
}

/// An id that names another record, where it is written.
package struct Reference: Sendable {
  package let id: String
  package let span: Span

  /// The references of a value that is one or a list of them.
  package static func all(in value: Value) -> [Reference] {
    value.list.compactMap { item in
      guard case .reference(let id) = item.content else { return nil }
      return Reference(id: id, span: item.span)
    }
  }
}

/// That one action waits for another.
package struct Dependency: Sendable {
  package enum Link: String, Sendable {
    case finishStart = "finish-start"
    case startStart = "start-start"
    case finishFinish = "finish-finish"
    case related
  }

  package let action: Reference
  package let link: Link
  /// Calendar days between; negative when the two may overlap.
  package let lag: Int
  /// The whole entry as written.
  package let span: Span

  init?(_ value: Value) {
    guard let action = value[.action], case .reference(let id) = action.content else { return nil }
    self.action = Reference(id: id, span: action.span)
    link = value[.type]?.word.flatMap(Link.init) ?? .finishStart
    lag = value[.lag]?.lag ?? 0
    span = value.span
  }
}

/// That an action answers to a requirement, perhaps to one of its deadlines.
package struct LegalLink: Sendable {
  package let requirement: Reference
  /// The id of the deadline, where it is written.
  package let deadline: (id: String, span: Span)?

  init?(_ value: Value) {
    guard let target = value[.requirement], case .reference(let id) = target.content else {
      return nil
    }
    requirement = Reference(id: id, span: target.span)
    deadline = value[.deadline].flatMap { value in value.word.map { ($0, value.span) } }
  }
}

/// A dated step of an action.
package struct Milestone: Sendable {
  package let id: String
  package let idSpan: Span
  package let date: Period?
  package let reached: Day?
  package let value: Value

  init(_ entry: Entry) {
    id = entry.key
    idSpan = entry.keySpan
    value = entry.value
    date = entry.value[.date]?.period
    reached = entry.value[.reached]?.day
  }
}
