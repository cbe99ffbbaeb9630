internal import CommonMark
internal import Diagnostics
internal import RoadmapModel
internal import RoadmapStanding

extension ShowReport {
  /// The whole roadmap: what it is, how it stands, what is late, what comes, then the rest.
  package func overview() -> Report {
    Report(command: "show", document: overviewDocument, data: writeOverview)
  }

  private var overviewDocument: Document {
    var blocks: [Block] = []
    if faults > 0 { blocks.append(.note(Line(phrases.faults(faults), .warning))) }
    blocks.append(.facts(headFacts + [vision, count].compactMap { $0 }))
    if let strip { blocks.append(strip) }
    blocks += lateBlocks + comingBlocks + forewordBlocks + goalBlocks
    blocks += [proposals, timeline, levels, deadlineTable, continuous, phaseTable, untranslated]
      .compactMap { $0 }
    let title = roadmap.single(.roadmap)?[.title]?.text.map(text) ?? ""
    return Document(
      title: title.isEmpty ? label(.actions) : title, language: language.rawValue, blocks: blocks)
  }

  // MARK: What it is and how it stands

  /// How many actions there are.
  var count: Fact {
    Fact(
      label(.actions),
      actions.isEmpty ? Line(label(.noActions)) : Line("\(actions.count)", .strong))
  }

  /// What the roadmap is, whose, and how far it is approved.
  var headFacts: [Fact] {
    let head = roadmap.single(.roadmap)
    var facts: [Fact] = []
    func add(_ label: ShowLabel, _ text: String?) {
      if let text, !text.isEmpty { facts.append(Fact(self.label(label), Line(text))) }
    }
    add(.situation, phrases.day(today))
    add(.organization, head?[.organization]?[.name]?.text.map(text))
    if let period = head?[.period] {
      add(.period, phrases.span(period[.start]?.period, period[.end]?.period))
    }
    add(.state, head?[.state]?.word.map { say($0, Choices.state) })
    add(.approval, head?[.approval]?.word.map(quote))
    add(.owner, head?[.owner]?.word.map { name(.party, $0) })
    add(.coordinator, head?[.operatingModel]?[.coordinator]?.word.map { name(.party, $0) })
    return facts
  }

  private var vision: Fact? {
    guard let vision = roadmap.single(.vision), let statement = vision[.statement]?.text else {
      return nil
    }
    let horizon = vision[.horizon]?.period.map { " " + phrases.period($0) } ?? ""
    return Fact(label(.vision) + horizon, Line(text(statement)))
  }

  private var lateBlocks: [Block] {
    guard !actions.isEmpty else { return [] }
    let late = standing.late
    let due = standing.dueReviews.map(\.action.id)
    let reviews: [Block] =
      due.isEmpty
      ? []
      : [.paragraph(Line("\(label(.reviewsDue)): \(due.joined(separator: ", "))", .warning))]
    guard !late.isEmpty else { return [.paragraph(Line(label(.noneLate), .good))] + reviews }
    return [
      .table(
        Table(
          caption: "\(label(.late)): \(late.count)",
          columns: [
            (label(.record), .leading), (label(.title), .leading),
            (label(.responsible), .leading), (label(.end), .leading), (label(.lateBy), .trailing),
            (label(.workdays), .trailing),
          ],
          rows: late.map { late in
            [
              Line(late.work.id, .strong), Line(title(late.work.record)), responsible(late.work),
              Line(phrases.period(late.end)), Line(phrases.days(late.days), .error),
              Line(String(late.workdays)),
            ]
          }))
    ] + reviews
  }

  func responsible(_ action: Action) -> Line {
    Line(action.responsible.map { name(.party, $0.id) } ?? "–")
  }

  var forewordBlocks: [Block] {
    guard let foreword, !foreword.blocks.isEmpty else { return [] }
    return [.heading(1, Line(label(.foreword))), .prose(foreword)]
  }

  /// The whole foreword in the language of output, or the nearest there is.
  private var foreword: Prose? {
    guard case .document(let parts)? = roadmap.single(.roadmap)?[.foreword]?.content else {
      return nil
    }
    let first = roadmap.languages[0]
    let wanted = [language.rawValue, first]
    let part =
      wanted.lazy.compactMap { code in
        parts.first { ($0.language.isEmpty ? first : $0.language) == code }
      }.first ?? parts.first
    guard let part, let text = roadmap.text(of: part) else { return nil }
    var prose = prose(text, in: part.language.isEmpty ? first : part.language)
    // The report calls it by its name already.
    if case .heading(_, let words)? = prose.blocks.first, words.count == 1,
      case .text(let title)? = words.first, Self.forewords.contains(title)
    {
      prose.blocks.removeFirst()
    }
    return prose
  }

  /// What a foreword is called.
  private static let forewords = Set(Language.allCases.map { ShowLabel.foreword.words[$0] })

  // MARK: Goals and their actions

  /// Each goal with the actions that serve it first; proposed ones stand apart.
  private var goalBlocks: [Block] {
    let goals = roadmap.records(.goal)
    let planned = actions.filter { $0.status != .proposed }
    var blocks: [Block] = []
    if !goals.isEmpty || !planned.isEmpty { blocks.append(.heading(1, Line(label(.goals)))) }
    for goal in goals {
      blocks.append(.heading(2, Line(heading(of: goal))))
      let own = planned.filter { $0.goals.first?.id == goal.id }
      if !own.isEmpty { blocks.append(.table(table(of: own))) }
      let others = planned.filter { action in
        action.goals.dropFirst().contains { $0.id == goal.id } && action.goals.first?.id != goal.id
      }
      if !others.isEmpty {
        let ids = others.map(\.id).joined(separator: ", ")
        blocks.append(.paragraph(Line("\(label(.also)): \(ids)", .dim)))
      }
    }
    let known = Set(goals.map(\.id))
    let rest = planned.filter { $0.goals.first.map { !known.contains($0.id) } ?? true }
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
          Line(schedule(action)), responsible(action),
        ]
      })
  }

  private var proposals: Block? {
    let list = actions.filter { $0.status == .proposed }
    guard !list.isEmpty else { return nil }
    return .table(
      Table(
        caption: label(.proposed),
        columns: [
          (label(.record), .leading), (label(.title), .leading), (label(.goals), .leading),
          (label(.schedule), .leading), (label(.responsible), .leading),
        ],
        rows: list.map { action in
          [
            Line(action.id, .strong), Line(title(action.record)),
            Line(action.goals.map(\.id).joined(separator: ", ")), Line(schedule(action)),
            responsible(action),
          ]
        }))
  }
}
