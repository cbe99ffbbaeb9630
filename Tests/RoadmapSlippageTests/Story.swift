import RoadmapModel
import RoadmapSlippage

/// A roadmap's history told in the words of its files: one state of its records a version.
struct Story {
  private(set) var versions: [Version] = []
  private var now: [RecordKey: RecordFacts] = [:]
  private var number = 0

  /// Lands a version in which these records are all there are.
  mutating func lands(
    on day: String, because reason: String? = nil, isMerge: Bool = false, _ records: RecordFacts...
  ) {
    let next = Dictionary(records.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
    var changes = next.values.filter { now[$0.key] != $0 }.map { RecordChange($0.key, $0) }
    changes += now.keys.filter { next[$0] == nil }.map { RecordChange($0, nil) }
    now = next
    number += 1
    let landed = Day(iso: day) ?? Day(number: 0)
    versions.append(
      Version(
        commit: "c\(number)", landed: landed, author: Person(name: "Aino", email: "aino@x.fi"),
        decided: landed, reason: reason, isMerge: isMerge, changes: changes))
  }

  /// The study of the story.
  func slippage(
    today: String = "2027-12-31", baseline: SlippageQuestion.Baseline = .none,
    previous: ReportPoint? = nil, introduction: (BroughtValue) -> Introduction? = { _ in nil }
  ) throws -> Slippage {
    let question = SlippageQuestion(
      versions: versions, calendar: .finland, today: Day(iso: today) ?? Day(number: 0),
      baseline: baseline, previous: previous)
    return try SlippageStudy(question).slippage { $0.map(introduction) }
  }

  /// The one record of the story.
  func record(_ id: String = "A1", today: String = "2027-12-31") throws -> RecordSlippage? {
    try slippage(today: today).records.first { $0.key.id == id }
  }

  /// The state after so many versions, as something to measure against.
  func point(after count: Int) -> ReportPoint {
    ReportPoint(
      name: "point", commit: versions[count - 1].commit, day: versions[count - 1].landed,
      version: count - 1, facts: versions.facts(through: count - 1))
  }
}

/// An action as one version has it.
func action(
  _ id: String = "A1", _ status: String = "in-progress", end: String? = nil,
  start: String? = nil, completed: String? = nil, started: String? = nil,
  continuous: Bool = false, review: String? = nil, title: String = "Asiointi",
  milestones: [MilestoneFacts] = [], reasons: [(String, String)] = [], goals: [String] = [],
  responsible: String? = nil, dependencies: [DependencyFacts] = [], formerly: [String] = [],
  isInternal: Bool = false
) -> RecordFacts {
  var links = LinkFacts()
  links.goals = goals
  links.responsible = responsible
  links.dependencies = dependencies
  return RecordFacts(
    key: RecordKey(.action, id), title: [LanguageText("", title)], status: status,
    start: date(start), end: date(end), isContinuous: continuous, isInternal: isInternal,
    review: review.flatMap(period),
    started: started.flatMap { Day(iso: $0) }, completed: completed.flatMap { Day(iso: $0) },
    milestones: milestones,
    reasons: reasons.map { ReasonFacts(key: $0, reason: [LanguageText("", $1)]) },
    links: links, formerly: formerly)
}

/// The roadmap's own record in a state.
func roadmap(_ state: String) -> RecordFacts {
  RecordFacts(key: RecordKey(.roadmap, ""), status: state)
}

/// A milestone.
func milestone(_ id: String, _ written: String, reached: String? = nil) -> MilestoneFacts {
  MilestoneFacts(id: id, date: date(written), reached: reached.flatMap { Day(iso: $0) })
}

func period(_ text: String) -> Period? { Period(iso: text) }

private func date(_ text: String?) -> PlannedDate {
  guard let text else { return .none }
  return period(text).map { .period($0) } ?? .unread
}
