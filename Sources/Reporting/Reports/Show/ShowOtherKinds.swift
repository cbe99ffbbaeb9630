internal import Diagnostics
internal import RoadmapModel

/// What `show ID` says of a goal, a party, a perspective, a requirement, a decision, an indicator.
extension ShowReport {
  func list(_ actions: [Action], _ heading: ShowLabel) -> [Block] {
    guard !actions.isEmpty else { return [] }
    return [
      .heading(2, Line(label(heading))),
      .list(
        actions.map { action in
          Item(
            Line(action.id, .strong)
              + Line(" \(title(action.record)) – \(schedule(action)), ")
              + status(action))
        }),
    ]
  }

  func partyBlocks(_ record: Record) -> [Block] {
    let goals = roadmap.records(.goal).filter { $0[.owner]?.word == record.id }
    let owned: [Block] =
      goals.isEmpty
      ? []
      : [
        .heading(2, Line(label(.owns))),
        .list(goals.map { Item(Line($0.id, .strong) + Line(" " + title($0))) }),
      ]
    return owned + list(actions.filter { $0.responsible?.id == record.id }, .answersFor)
      + list(actions.filter { $0.partners.contains { $0.id == record.id } }, .takesPartIn)
  }

  func perspectiveBlocks(_ record: Record) -> [Block] {
    let perspective = Perspective(record)
    let goals = Set(
      roadmap.records(.goal).filter { goal in
        goal[.perspectives].map { Reference.all(in: $0).contains { $0.id == record.id } } ?? false
      }.map(\.id))
    let raising = actions.filter { action in
      action.perspectives.contains { $0.id == record.id }
        || action.goals.contains { goals.contains($0.id) }
    }
    guard perspective.baseline != nil || perspective.target != nil else {
      return list(raising, .actions)
    }
    return [.levels(chart(of: [perspective])), levelTable(record)] + list(raising, .actions)
  }

  /// Every level of a perspective with its day and what it rests on.
  private func levelTable(_ record: Record) -> Block {
    var rows: [[Line]] = []
    func add(_ label: ShowLabel, _ date: Period?, _ value: Value?, _ source: String?) {
      guard let number = value?[.value]?.number else { return }
      rows.append([
        Line(self.label(label)), Line(date.map(phrases.period) ?? "–"),
        Line(phrases.level(number)), Line(source ?? ""),
      ])
    }
    func survey(_ value: Value?) -> String? { value?[.survey]?.word.map { name(.survey, $0) } }
    let (baseline, target) = (record[.baseline], record[.target])
    add(.baseline, baseline?[.date]?.period, baseline, survey(baseline))
    for entry in record[.measurements]?.entries ?? [] {
      add(.measured, Period(iso: entry.key), entry.value, survey(entry.value))
    }
    add(.target, target?[.by]?.period, target, target?[.decision]?.word.map(quote))
    return .table(
      Table(
        caption: "",
        columns: [
          (label(.what), .leading), (label(.date), .leading), (label(.values), .trailing),
          (label(.source), .leading),
        ],
        rows: rows))
  }

  func requirementBlocks(_ record: Record) -> [Block] {
    let items = (record[.deadlines]?.entries ?? []).compactMap { entry -> Item? in
      guard let date = entry.value[.date]?.period else { return nil }
      let what = entry.value[.title]?.text.map(text) ?? entry.key
      let left = date.last.days(since: today)
      let rest = left < 0 ? label(.passed) : "\(label(.daysLeft)) \(phrases.days(left))"
      return Item(Line("\(phrases.period(date))  \(what) – \(rest)"))
    }
    let deadlines: [Block] =
      items.isEmpty ? [] : [.heading(2, Line(label(.deadline))), .list(items)]
    let naming = actions.filter { $0.requirements.contains { $0.requirement.id == record.id } }
    return deadlines + list(naming, .coveredBy)
  }

  func decisionBlocks(_ record: Record) -> [Block] {
    var facts = [Fact(label(.decision), Line(quote(record.id)))]
    if let outcome = record[.outcome]?.word {
      facts.append(Fact(label(.state), Line(say(outcome, Choices.outcome))))
    }
    let about = record[.about].map { Reference.all(in: $0) } ?? []
    let items = about.flatMap { reference in
      roadmap.records(withID: reference.id)
        .map { Item(Line($0.id, .strong) + Line(" " + title($0))) }
    }
    return [.facts(facts)]
      + (items.isEmpty ? [] : [.heading(2, Line(label(.about))), .list(items)])
  }

  func indicatorBlocks(_ record: Record) -> [Block] {
    func row(_ period: String, _ value: Value?) -> [Line]? {
      guard let number = value?.number else { return nil }
      let shown = Period(iso: period).map(phrases.period) ?? period
      return [Line(shown), Line(phrases.number(number))]
    }
    var rows: [[Line]] = []
    if let baseline = record[.baseline], let number = baseline[.value]?.number {
      let date = baseline[.date]?.period.map(phrases.period) ?? "–"
      rows.append([Line(label(.baseline)), Line(date), Line(phrases.number(number))])
    }
    for entry in record[.measurements]?.entries ?? [] {
      if let cells = row(entry.key, entry.value[.value]) {
        rows.append([Line(label(.measured))] + cells)
      }
    }
    for entry in record[.targets]?.entries ?? [] {
      if let cells = row(entry.key, entry.value) { rows.append([Line(label(.target))] + cells) }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: label(.values),
          columns: [
            (label(.what), .leading), (label(.date), .leading), (label(.values), .trailing),
          ],
          rows: rows))
    ]
  }
}
