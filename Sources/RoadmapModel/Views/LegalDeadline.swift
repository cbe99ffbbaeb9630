package import Diagnostics

/// A deadline of a requirement that binds; a bill's never does.
package struct LegalDeadline: Sendable {
  package let requirement: Record
  package let id: String
  /// What has to be done by then, where it says so.
  package let title: LocalText?
  /// When it falls due: on the period's last day.
  package let date: Period
  /// Where its date is written.
  package let datePlace: Place

  /// What tells it from all other deadlines.
  package var facet: String { "\(requirement.id)/\(id)" }
}

/// A deadline that an action answers to, and where the action says so.
package struct AnsweredDeadline: Sendable {
  package let deadline: LegalDeadline
  /// Whether the action names the deadline itself, and not only its requirement.
  package let isNamed: Bool
  /// Where the action names the deadline, or else its requirement.
  package let reference: Place

  package var date: Period { deadline.date }
  package var datePlace: Place { deadline.datePlace }
  package var facet: String { deadline.facet }
}

/// The legal deadlines of a roadmap and who answers to them.
///
/// A deadline is answered by the actions that name it; where none does, by those that name its
/// requirement without a deadline. Cancelled and merged actions answer to nothing.
package struct LegalDeadlines: Sendable {
  /// Every deadline that binds, in the order written; of requirements that could not be read whole
  /// nothing is said.
  package let all: [LegalDeadline]
  /// The places in `all` by requirement.
  private let places: [String: Range<Int>]
  /// The facets of the deadlines that some action names.
  private let named: Set<String>

  package init(of roadmap: Roadmap, answeredBy actions: [Action]) {
    var all: [LegalDeadline] = []
    var places: [String: Range<Int>] = [:]
    for requirement in roadmap.records(.requirement) where requirement.binds {
      let first = all.count
      for entry in requirement[.deadlines]?.entries ?? [] {
        guard let date = entry.value[.date], let period = date.period else { continue }
        all.append(
          LegalDeadline(
            requirement: requirement, id: entry.key, title: entry.value[.title]?.text,
            date: period, datePlace: requirement.place(date)))
      }
      places[requirement.id] = first..<all.count
    }
    self.all = all
    self.places = places
    var named: Set<String> = []
    for action in actions where action.status?.isRetired != true {
      for link in action.requirements {
        if let deadline = link.deadline { named.insert("\(link.requirement.id)/\(deadline.id)") }
      }
    }
    self.named = named
  }

  /// The deadlines that an action answers to, each once.
  package func answered(by action: Action) -> [AnsweredDeadline] {
    guard !all.isEmpty, action.status?.isRetired != true else { return [] }
    var seen: Set<String> = []
    return action.requirements.flatMap { link -> [AnsweredDeadline] in
      let own = all[places[link.requirement.id] ?? 0..<0]
      let meant =
        link.deadline.map { named in own.filter { $0.id == named.id } }
        ?? own.filter { !named.contains($0.facet) }
      let span = link.deadline?.span ?? link.requirement.span
      return meant.filter { seen.insert($0.facet).inserted }
        .map {
          AnsweredDeadline(
            deadline: $0, isNamed: link.deadline != nil, reference: action.record.place(span))
        }
    }
  }
}

extension Record {
  /// Whether deadlines of the requirement bind, as far as it could be read.
  fileprivate var binds: Bool {
    !isDamaged && self[.kind]?.isUnread != true && self[.kind]?.word != "bill"
  }
}

extension Roadmap {
  /// The deadlines that an action names itself and that bind, each once.
  package func legalDeadlines(of action: Action) -> [LegalDeadline] {
    var seen: Set<String> = []
    return action.requirements.compactMap { link in
      guard let named = link.deadline,
        let requirement = record(.requirement, link.requirement.id), requirement.binds,
        let entry = requirement[.deadlines]?[key: named.id], let date = entry[.date],
        let period = date.period, seen.insert("\(requirement.id)/\(named.id)").inserted
      else { return nil }
      return LegalDeadline(
        requirement: requirement, id: named.id, title: entry[.title]?.text, date: period,
        datePlace: requirement.place(date))
    }
  }
}
