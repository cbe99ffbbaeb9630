internal import Diagnostics
internal import RoadmapModel

/// Deadlines of requirements, and what answers to them.
extension ShowReport {
  /// A deadline of a requirement.
  struct Deadline {
    let requirement: Record
    let id: String
    let title: String?
    let date: Period
    /// The actions that answer to it, without those that were given up.
    let covers: [(action: Action, keeps: Keeping)]
    /// Whether they name the deadline itself.
    let isNamed: Bool
    /// Whether there may be actions that are not shown.
    let isPublic: Bool

    /// Whether something that is planned or done answers to it; the public is not told where only
    /// something internal might.
    var isCovered: Bool? {
      covers.contains { $0.keeps != .proposed } ? true : isPublic ? nil : false
    }
  }

  /// Whether an action's end keeps a deadline.
  enum Keeping: Equatable {
    case done
    /// It was done so many days after the deadline.
    case doneLate(Int)
    case keeps
    /// It is planned to end so many days after the deadline.
    case misses(Int)
    /// Its own end, or the deadline, has passed and it is still open.
    case late
    case noEnd
    case continuous
    case proposed

    /// The word of JSON.
    var word: String {
      switch self {
      case .done: "done"
      case .doneLate: "done-late"
      case .keeps: "keeps"
      case .misses: "misses"
      case .late: "late"
      case .noEnd: "no-end"
      case .continuous: "continuous"
      case .proposed: "proposed"
      }
    }

    /// How many days after the deadline.
    var days: Int? {
      switch self {
      case .doneLate(let days), .misses(let days): days
      default: nil
      }
    }
  }

  /// Every deadline of the requirements, in the order written.
  var deadlines: [Deadline] {
    roadmap.records(.requirement).flatMap { requirement in
      (requirement["deadlines"]?.entries ?? []).compactMap { entry -> Deadline? in
        guard let date = entry.value["date"]?.period else { return nil }
        func answers(_ deadline: String?) -> [Action] {
          actions.filter { action in
            action.status?.isRetired != true
              && action.requirements.contains {
                $0.requirement.id == requirement.id && $0.deadline?.id == deadline
              }
          }
        }
        // Who answers to the requirement at large counts where nobody names the deadline.
        let named = answers(entry.key)
        let covers = named.isEmpty ? answers(nil) : named
        return Deadline(
          requirement: requirement, id: entry.key, title: entry.value["title"]?.text.map(text),
          date: date, covers: covers.map { ($0, keeping($0, by: date.last)) },
          isNamed: !named.isEmpty, isPublic: isPublic)
      }
    }
  }

  /// Deadlines that lie ahead, and passed ones that an open action still names; soonest first.
  var openDeadlines: [Deadline] {
    deadlines.filter { deadline in
      deadline.date.last >= today
        || deadline.isNamed && deadline.covers.contains { $0.action.isOpen }
    }.sorted { ($0.date.last, $0.requirement.id) < ($1.date.last, $1.requirement.id) }
  }

  private func keeping(_ action: Action, by deadline: Day) -> Keeping {
    if action.status == .done {
      let late = action.completed.map { $0.days(since: deadline) } ?? 0
      return late > 0 ? .doneLate(late) : .done
    }
    if action.status == .proposed { return .proposed }
    if action.isContinuous { return .continuous }
    guard let end = action.end else { return deadline < today ? .late : .noEnd }
    if end.last > deadline { return .misses(end.last.days(since: deadline)) }
    return end.last < today || deadline < today ? .late : .keeps
  }

  /// What a deadline is called: what must be done, and by which requirement.
  func words(_ deadline: Deadline) -> String {
    let number = deadline.requirement["number"]?.word.map { ", \($0)" } ?? ""
    return [deadline.title, title(deadline.requirement) + number].compactMap { $0 }
      .joined(separator: " – ")
  }

  /// That nothing answers to a deadline; the public is not told where something internal might.
  var uncovered: Line {
    isPublic ? Line(label(.coveredQuietly)) : Line(label(.notCovered), .error)
  }
}
