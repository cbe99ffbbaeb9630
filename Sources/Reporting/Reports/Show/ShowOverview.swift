internal import Diagnostics
internal import RoadmapLint
internal import RoadmapModel

extension ShowReport {
  /// The whole roadmap: what it is, how it stands, what is late, then the rest.
  package func overview() -> Report {
    var blocks: [Block] = []
    if faults > 0 { blocks.append(.note(Line(phrases.faults(faults), .warning))) }
    blocks.append(.facts(headFacts))
    blocks += lateBlocks
    blocks += visionBlocks
    blocks += goalBlocks
    blocks += [timeline, levels].compactMap { $0 }
    blocks += [coming, deadlines, phaseTable].compactMap { $0 }
    let title = roadmap.single(.roadmap)?["title"]?.text.map(text) ?? ""
    return Report(
      command: "show",
      document: Document(
        title: title.isEmpty ? label(.actions) : title, language: language.rawValue,
        blocks: blocks),
      data: overviewData)
  }

  // MARK: What it is and how it stands

  private var headFacts: [Fact] {
    let head = roadmap.single(.roadmap)
    var facts: [Fact] = []
    func add(_ label: ShowLabel, _ text: String?) {
      if let text, !text.isEmpty { facts.append(Fact(self.label(label), Line(text))) }
    }
    add(.situation, phrases.day(today))
    add(.organization, head?["organization"]?["name"]?.text.map(text))
    add(
      .period,
      head.flatMap { phrases.span($0["period"]?["start"]?.period, $0["period"]?["end"]?.period) })
    add(.state, head?["state"]?.word.map(phrases.roadmapState))
    add(.approval, head?["approval"]?.word.map(quote))
    add(.owner, head?["owner"]?.word.map { name(.party, $0) })
    add(.coordinator, head?["operating-model"]?["coordinator"]?.word.map { name(.party, $0) })
    facts.append(Fact(label(.actions), counts))
    return facts
  }

  /// How many actions there are in each state, as `29: 7 valmis, 12 käynnissä`.
  private var counts: Line {
    guard !actions.isEmpty else { return Line(label(.noActions)) }
    let parts = Status.allCases.compactMap { status -> String? in
      let count = actions.count { $0.status == status }
      return count == 0 ? nil : "\(phrases.status(status)) \(count)"
    }
    return Line("\(actions.count)", .strong) + Line(" – " + parts.joined(separator: ", "))
  }

  private var lateBlocks: [Block] {
    guard !actions.isEmpty else { return [] }
    let late = actions.compactMap { action in lateness(action).map { (action, $0) } }
      .sorted { ($1.1.days, $0.0.id) < ($0.1.days, $1.0.id) }
    guard !late.isEmpty else { return [.paragraph(Line(label(.noneLate), .good))] }
    return [
      .table(
        Table(
          caption: "\(label(.late)): \(late.count)",
          columns: [
            (label(.record), .leading), (label(.title), .leading),
            (label(.responsible), .leading), (label(.end), .leading), (label(.lateBy), .trailing),
          ],
          rows: late.map { action, by in
            [
              Line(action.id, .strong), Line(title(action.record)),
              Line(action.responsible.map { name(.party, $0.id) } ?? "–"),
              Line(action.end.map(phrases.period) ?? ""),
              Line(phrases.days(by.days, workdays: by.workdays), .error),
            ]
          }))
    ]
  }

  private var visionBlocks: [Block] {
    var blocks: [Block] = []
    if let vision = roadmap.single(.vision), let statement = vision["statement"]?.text {
      let horizon = vision["horizon"]?.period.map { " " + phrases.period($0) } ?? ""
      blocks += [.heading(1, Line(label(.vision) + horizon)), .paragraph(Line(text(statement)))]
    }
    if let words = foreword, !words.isEmpty {
      blocks += [.heading(1, Line(label(.foreword))), .prose(words)]
    }
    return blocks
  }

  /// The foreword's text up to its second paragraph; the rest is for reading elsewhere.
  private var foreword: String? {
    guard case .document(let parts)? = roadmap.single(.roadmap)?["foreword"]?.content else {
      return nil
    }
    let first = roadmap.languages[0]
    let wanted = [language.rawValue, first]
    let part =
      wanted.lazy.compactMap { code in
        parts.first { ($0.language.isEmpty ? first : $0.language) == code }
      }.first ?? parts.first
    guard let text = part.flatMap(roadmap.text(of:)) else { return nil }
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: { $0.allSatisfy(\.isWhitespace) })
      .map { $0.joined(separator: "\n") }.filter { !$0.hasPrefix("#") }
    return paragraphs.prefix(2).joined(separator: "\n\n")
  }

  // MARK: Goals and their actions

  private var goalBlocks: [Block] {
    let goals = roadmap.records(.goal)
    var blocks: [Block] = []
    if !goals.isEmpty || !actions.isEmpty { blocks.append(.heading(1, Line(label(.goals)))) }
    for goal in goals {
      let own = actions.filter { $0.goals.first?.id == goal.id }
      blocks.append(
        .heading(2, Line(goal.id + "  ", .strong) + Line(title(goal), .strong)))
      if !own.isEmpty { blocks.append(.table(table(of: own))) }
    }
    let known = Set(goals.map(\.id))
    let rest = actions.filter { $0.goals.first.map { !known.contains($0.id) } ?? true }
    if !rest.isEmpty {
      blocks += [.heading(2, Line(label(.noGoal))), .table(table(of: rest))]
    }
    return blocks
  }

  private func table(of actions: [Action]) -> Table {
    Table(
      caption: "",
      columns: [
        (label(.record), .leading), (label(.title), .leading), (label(.status), .leading),
        (label(.schedule), .leading), (label(.responsible), .leading),
      ],
      rows: actions.map { action in
        [
          Line(action.id, .strong), Line(title(action.record)), status(action),
          Line(schedule(action)), Line(action.responsible.map { name(.party, $0.id) } ?? "–"),
        ]
      })
  }

  // MARK: Timeline and levels

  /// How many bars a timeline shows at most; the rest is counted.
  private static let rowLimit = 60

  private var timeline: Block? {
    let dated = actions.filter { !$0.isContinuous && ($0.start != nil || $0.end != nil) }
    guard !dated.isEmpty else { return actions.isEmpty ? nil : .paragraph(Line(label(.noDates))) }
    let period = roadmap.single(.roadmap)?["period"]
    let first = dated.compactMap { $0.start?.first ?? $0.end?.first }.min() ?? today
    let last = dated.compactMap { $0.end?.last ?? $0.start?.last }.max() ?? today
    let from = min(first, period?["start"]?.period?.first ?? first)
    let to = max(last, period?["end"]?.period?.last ?? last)
    let days = from.number...max(to.number, from.number + 1)
    let shown = dated.prefix(Self.rowLimit)
    let rest = dated.count - shown.count
    let caption = label(.timeline) + (rest > 0 ? " – " + phrases.more(rest) : "")
    return .timeline(
      TimelineChart(
        caption: caption, days: days, today: today.number, ticks: ticks(from, to),
        rows: shown.map { action in
          TimelineChart.Row(
            title: "\(action.id) \(title(action.record))", first: action.start?.first.number,
            last: action.end?.last.number, state: state(action),
            words: "\(schedule(action)), \(status(action).text)")
        },
        legend: [
          (.done, label(.done)), (.open, label(.open)), (.late, label(.late)),
          (.paused, label(.paused)), (.retired, label(.retired)),
          (.proposed, phrases.status(.proposed)),
        ].filter { entry in shown.contains { state($0) == entry.0 } }))
  }

  private func state(_ action: Action) -> TimelineChart.Row.State {
    if lateness(action) != nil { return .late }
    switch action.status {
    case .done: return .done
    case .paused: return .paused
    case .cancelled, .merged: return .retired
    case .proposed: return .proposed
    default: return .open
    }
  }

  private func ticks(_ from: Day, _ to: Day) -> [(day: Int, word: String)] {
    (from.year...max(to.year, from.year)).prefix(60).compactMap { year in
      Day(year: year, month: 1, day: 1).map { (max($0, from).number, String(year)) }
    }
  }

  private var levels: Block? {
    let rows = roadmap.records(.perspective).map(Perspective.init)
      .filter { $0.baseline != nil || $0.target != nil }
    guard !rows.isEmpty else {
      return roadmap.records(.perspective).isEmpty ? nil : .paragraph(Line(label(.noLevels)))
    }
    return .levels(
      LevelChart(
        caption: label(.levels),
        columns: [label(.baseline), label(.now), label(.target), label(.gap)],
        scale: roadmap.levels,
        rows: rows.map { row in
          let now = row.level(on: today)
          let gap = row.target.flatMap { target in now.map { target - $0 } }
          return LevelChart.Row(
            title: title(row.record), baseline: row.baseline?.double, now: now?.double,
            target: row.target?.double,
            words: [row.baseline, now, row.target, gap].map { $0.map(phrases.level) ?? "–" })
        }))
  }

  // MARK: What comes

  /// Something dated that lies ahead.
  struct Coming {
    let period: Period
    let record: String
    let what: String
  }

  /// Ends, starts, milestones and reviews of open actions in the next 90 days, soonest first.
  var comings: [Coming] {
    let until = today.adding(days: 90)
    func isNear(_ period: Period?) -> Bool {
      period.map { $0.last >= today && $0.last <= until } ?? false
    }
    var found: [Coming] = []
    for action in actions where action.isOpen {
      let name = title(action.record)
      if let end = action.end, isNear(end), !action.isContinuous {
        found.append(Coming(period: end, record: action.id, what: "\(label(.ends)): \(name)"))
      }
      if let review = action.review, action.isContinuous, isNear(review) {
        found.append(
          Coming(
            period: review, record: action.id,
            what: "\(label(.reviewed)): "
              + "\(name)"))
      }
      if let start = action.start, start.first > today, start.first <= until {
        found.append(Coming(period: start, record: action.id, what: "\(label(.starts)): \(name)"))
      }
      for milestone in action.milestones where milestone.reached == nil {
        guard let date = milestone.date, isNear(date) else { continue }
        let step = milestone.value["title"]?.text.map(text) ?? milestone.id
        found.append(
          Coming(period: date, record: action.id, what: "\(label(.milestone)): \(step)"))
      }
    }
    return found.sorted {
      ($0.period.last, $0.record, $0.what) < ($1.period.last, $1.record, $1.what)
    }
  }

  private var coming: Block? {
    let list = comings
    guard !list.isEmpty else { return nil }
    return .table(
      Table(
        caption: label(.coming),
        columns: [(label(.date), .leading), (label(.record), .leading), (label(.what), .leading)],
        rows: list.map { entry in
          [Line(phrases.period(entry.period)), Line(entry.record, .strong), Line(entry.what)]
        }))
  }

  /// A deadline of a requirement, and the actions that name it.
  struct Deadline {
    let requirement: Record
    let id: String
    let title: String?
    let date: Period
    let covering: [Action]
  }

  /// Deadlines that lie ahead, and passed ones that an open action still names; soonest first.
  var openDeadlines: [Deadline] {
    roadmap.records(.requirement).flatMap { requirement in
      (requirement["deadlines"]?.entries ?? []).compactMap { entry -> Deadline? in
        guard let date = entry.value["date"]?.period else { return nil }
        let covering = actions.filter { action in
          action.requirements.contains {
            $0.requirement.id == requirement.id && $0.deadline?.id == entry.key
          }
        }
        guard date.last >= today || covering.contains(where: \.isOpen) else { return nil }
        return Deadline(
          requirement: requirement, id: entry.key, title: entry.value["title"]?.text.map(text),
          date: date, covering: covering)
      }
    }.sorted { ($0.date.last, $0.requirement.id) < ($1.date.last, $1.requirement.id) }
  }

  private var deadlines: Block? {
    let list = openDeadlines
    guard !list.isEmpty else { return nil }
    return .table(
      Table(
        caption: label(.requirements),
        columns: [
          (label(.deadline), .leading), (label(.daysLeft), .trailing), (label(.what), .leading),
          (label(.coveredBy), .leading),
        ],
        rows: list.map { deadline in
          let left = deadline.date.last.days(since: today)
          let number = deadline.requirement["number"]?.word.map { " (\($0))" } ?? ""
          let what = [deadline.title, title(deadline.requirement) + number].compactMap { $0 }
          let isNear = left <= settings.limits.legalWarningDays
          return [
            Line(phrases.period(deadline.date)),
            left < 0
              ? Line(label(.passed), .error)
              : Line(phrases.days(left), isNear ? .warning : .plain),
            Line(what.joined(separator: " – ")),
            deadline.covering.isEmpty
              ? Line(label(.notCovered), .warning)
              : Line(deadline.covering.map(\.id).joined(separator: ", ")),
          ]
        }))
  }

  private var phaseTable: Block? {
    let phases = roadmap.records(.phase).map(Action.init)
    guard !phases.isEmpty else { return nil }
    return .table(
      Table(
        caption: label(.phases),
        columns: [
          (label(.title), .leading), (label(.status), .leading), (label(.schedule), .leading),
        ],
        rows: phases.map { phase in
          [Line(title(phase.record)), status(phase), Line(schedule(phase))]
        }))
  }
}
