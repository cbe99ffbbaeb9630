internal import Diagnostics
internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapStanding

/// What `show ID` says of an action.
extension ShowReport {
  func actionBlocks(_ action: Action) -> [Block] {
    var blocks: [Block] = []
    func add(_ label: ShowLabel, _ items: [Item]) {
      guard !items.isEmpty else { return }
      blocks += [.heading(2, Line(self.label(label))), .list(items)]
    }
    add(.milestones, action.milestones.map { item($0, of: action) })
    add(
      .dependsOn,
      action.dependencies.compactMap { link in
        item(
          link, from: action, to: roadmap.record(.action, link.action.id).map(Action.init),
          shows: link.action.id)
      })
    add(
      .dependants,
      dependants(of: action).map { item($0.link, from: $0.action, to: action, shows: $0.action.id) }
    )
    add(.legalBasis, action.requirements.map { Item(requirement($0, of: action)) })
    add(.benefits, texts(action.record, .benefits).map { Item(Line($0)) })
    add(
      .risks,
      (action.record[.risks]?.list ?? []).compactMap { risk in
        guard let words = risk[.text]?.text.map(text) else { return nil }
        let weights = [
          risk[.probability]?.number.map { "\(label(.probability)) \($0)" },
          risk[.impact]?.number.map { "\(label(.impact)) \($0)" },
        ].compactMap { $0 }.joined(separator: ", ")
        let cure = risk[.mitigation]?.text.map { Item(Line("\(label(.mitigation)): \(text($0))")) }
        return Item(
          Line(weights.isEmpty ? words : "\(words) (\(weights))"), items: cure.map { [$0] } ?? [])
      })
    add(
      .funding,
      (action.record[.funding]?.list ?? []).map { entry in
        let parts = [
          entry[.name]?.text.map(text)
            ?? entry[.source]?.word.map { say($0, Choices.fundingSource) },
          entry[.amount]?.number.map { phrases.number($0) + "\u{A0}" + unit(action.record) },
          entry[.useBy]?.period.map(phrases.period),
          entry[.state]?.word.map { say($0, Choices.fundingState) },
        ]
        return Item(Line(parts.compactMap { $0 }.joined(separator: ", ")))
      })
    add(
      .decisions,
      Reference.all(in: action.record[.decisions] ?? Value(.list([]), span: action.record.span))
        .map { Item(Line(quote($0.id))) })
    add(.updates, updates(action.record))
    add(
      .links,
      (action.record[.links]?.entries ?? []).compactMap { entry in
        entry.value.word.map {
          Item(Line([Inline(entry.key, .link($0)), Inline("  \($0)", .dim)]))
        }
      })
    return blocks
  }

  private func item(_ milestone: Milestone, of action: Action) -> Item {
    let name = milestone.value[.title]?.text.map(text) ?? milestone.id
    let date = milestone.date.map { phrases.period($0) + "  " } ?? ""
    if let reached = milestone.reached {
      return Item(
        Line(date + name) + Line(" – \(label(.reached)) \(phrases.day(reached))", .good))
    }
    guard let planned = milestone.passedDate(of: action, on: today) else {
      return Item(Line(date + name))
    }
    let days = today.days(since: planned.last)
    return Item(
      Line(date + name)
        + Line(" – \(label(.timeIsOver)): \(phrases.days(days))", .warning))
  }

  /// The actions that wait for one, each with the dependency by which it waits.
  func dependants(of action: Action) -> [(action: Action, link: Dependency)] {
    actions.flatMap { other in
      other.dependencies.filter { $0.action.id == action.id }.map { (other, $0) }
    }
  }

  private func item(
    _ link: Dependency, from dependent: Action, to other: Action?, shows id: String
  ) -> Item {
    let shown = id == dependent.id ? dependent : other
    var line = Line(id, .strong) + Line(shown.map { " " + title($0.record) } ?? "")
    if let shown { line = line + Line(" – \(schedule(shown)), ") + status(shown) }
    var words = phrases.dependency(link.link)
    if link.lag != 0 { words += ", \(label(.lag)) \(phrases.days(link.lag))" }
    var below = Line(words)
    let isOver = dependent.status.map { $0 == .done || $0.isRetired } ?? false
    if !isOver, let fits = other.flatMap({ link.fits(dependent, waitingFor: $0, on: today) }) {
      below =
        below + Line(" – ")
        + (fits ? Line(label(.fits), .good) : Line(label(.doesNotFit), .error))
    }
    return Item(line, items: [Item(below)])
  }

  private func requirement(_ link: LegalLink, of action: Action) -> Line {
    guard let record = roadmap.record(.requirement, link.requirement.id) else {
      return Line(link.requirement.id)
    }
    let number = record[.number]?.word.map { " (\($0))" } ?? ""
    var words = title(record) + number
    if let id = link.deadline?.id, let date = record[.deadlines]?[key: id]?[.date]?.period {
      let left = date.last.days(since: today)
      words += " – \(label(.deadline)) \(phrases.period(date)), "
      words += left < 0 ? label(.passed) : "\(label(.daysLeft)) \(phrases.days(left))"
      if let days = action.completed?.days(since: date.last), action.status == .done, days > 0 {
        return Line(words)
          + Line(", " + language.phrases.keeping(.doneLate(days)), .warning)
      }
    }
    return Line(words)
  }

  func texts(_ record: Record, _ key: FieldKey) -> [String] {
    (record[key]?.list ?? []).compactMap { ($0[.text]?.text ?? $0.text).map(text) }
  }

  /// The follow-up notes, newest first, with their reasons.
  func updates(_ record: Record) -> [Item] {
    (record[.updates]?.entries ?? []).sorted { $0.key > $1.key }.map { entry in
      let day = Day(iso: entry.key.prefix(10)).map(phrases.day) ?? entry.key
      let words = entry.value[.text]?.text.map(text) ?? ""
      let by = entry.value[.by]?.word.map { " (\(name(.party, $0)))" } ?? ""
      let reason = entry.value[.reason]?.text.map { Item(Line("\(label(.reason)): \(text($0))")) }
      return Item(Line(day, .strong) + Line(" " + words + by), items: reason.map { [$0] } ?? [])
    }
  }
}
