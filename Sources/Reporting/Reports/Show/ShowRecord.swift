internal import Diagnostics
internal import RoadmapLint
internal import RoadmapModel

extension ShowReport {
  /// One record with everything that hangs together with it.
  ///
  /// An id is found in exact case, then in any case, then as an earlier id of a record.
  package func record(_ wanted: String) throws -> Report {
    let (record, note) = try find(wanted)
    var blocks: [Block] = note.map { [.note(Line($0, .info))] } ?? []
    blocks.append(.facts(facts(of: record)))
    if let text = record["description"]?.text.map(text) { blocks.append(.prose(text)) }
    switch record.kind {
    case .action: blocks += actionBlocks(Action(record))
    case .goal:
      blocks += list(actions.filter { $0.goals.contains { $0.id == record.id } }, .actions)
    case .perspective: blocks += perspectiveBlocks(record)
    case .party: blocks += partyBlocks(record)
    case .requirement: blocks += requirementBlocks(record)
    case .decision: blocks += decisionBlocks(record)
    case .indicator: blocks += indicatorBlocks(record)
    default: break
    }
    return Report(
      command: "show",
      document: Document(
        title: "\(record.id)  \(title(record))", language: language.rawValue, blocks: blocks),
      data: data(of: record))
  }

  private func find(_ wanted: String) throws -> (Record, note: String?) {
    var id = wanted
    var kinds = Kind.allCases.filter { !$0.isSingle }
    if let slash = wanted.firstIndex(of: "/"), let kind = Kind(section: String(wanted[..<slash])) {
      id = String(wanted[wanted.index(after: slash)...])
      kinds = [kind]
    }
    let visible = roadmap.records.filter { record in
      kinds.contains(record.kind)
        && !(isPublic && record.kind == .action && Action(record).isInternal)
    }
    if let exact = visible.first(where: { $0.id == id }) { return (exact, nil) }
    if let other = visible.first(where: { $0.id.lowercased() == id.lowercased() }) {
      return (other, nil)
    }
    let former = visible.first { record in
      (record["formerly"]?.list ?? []).contains { $0.word == id }
    }
    if let former { return (former, phrases.foundByEarlierID(id)) }
    throw UnknownID(id: wanted, nearest: nearest(to: id, in: visible.map(\.id)))
  }

  // MARK: Facts of any record

  private func facts(of record: Record) -> [Fact] {
    var facts: [Fact] = []
    func add(_ label: ShowLabel, _ line: Line?) {
      if let line, !line.text.isEmpty { facts.append(Fact(self.label(label), line)) }
    }
    func names(_ key: String, _ kind: Kind) -> Line? {
      record[key].map { value in
        Line(Reference.all(in: value).map { name(kind, $0.id) }.joined(separator: ", "))
      }
    }
    func words(_ key: String) -> Line? {
      record[key].map { Line($0.list.compactMap(\.word).joined(separator: ", ")) }
    }
    func said(_ key: String) -> Line? {
      record[key].map { Line($0.list.compactMap(\.word).map(say).joined(separator: ", ")) }
    }
    func day(_ key: String) -> Line? { record[key]?.day.map { Line(phrases.day($0)) } }

    if record.kind == .action || record.kind == .phase { addSchedule(of: Action(record), add) }
    add(.officialTitle, record["official-title"]?.text.map { Line(text($0)) })
    add(.goals, names("goals", .goal))
    add(.perspectives, names("perspectives", .perspective))
    add(.owner, names("owner", .party))
    add(.responsible, names("responsible", .party))
    add(.partners, names("partners", .party))
    add(.kindOfWork, said("kind"))
    add(.serviceAreas, said("service-areas"))
    add(.priority, said("priority"))
    add(.progress, record["progress"]?.number.map { Line("\($0) %") })
    add(.health, health(record))
    add(.costs, cost(record))
    add(.indicators, names("indicators", .indicator))
    add(.mergedInto, names("merged-into", .action))
    add(.number, words("number"))
    add(.certainty, said("certainty"))
    add(.checkedOn, day("checked-on"))
    add(.unit, record["unit"]?.text.map { Line(text($0)) })
    add(.parent, names("parent", .party))
    add(.members, names("members", .party))
    if !isPublic, let contact = record["contact"] {
      add(.contact, Line(contact.entries.compactMap(\.value.word).joined(separator: ", ")))
    }
    add(.url, words("url"))
    add(.formerly, words("formerly"))
    add(.tags, words("tags"))
    if record["visibility"]?.word == "internal" { add(.visibility, said("visibility")) }
    if !isPublic { add(.internalNote, record["internal-note"]?.text.map { Line(text($0)) }) }
    return facts
  }

  private func addSchedule(of action: Action, _ add: (ShowLabel, Line?) -> Void) {
    add(.status, status(action))
    add(.schedule, Line(schedule(action)))
    if let late = lateness(action) {
      add(.lateBy, Line(phrases.days(late.days, workdays: late.workdays), .error))
    }
    add(.started, action.started.map { Line(phrases.day($0)) })
    guard let finish = finish(action) else { return }
    let days = phrases.days(abs(finish.days))
    let how: Line =
      if action.end == nil { Line("") } else if finish.days > 0 {
        Line(" – \(days) \(label(.finishedLate))", .warning)
      } else if finish.days < 0 {
        Line(" – \(days) \(label(.finishedEarly))", .good)
      } else {
        Line(" – \(label(.finishedOnTime))", .good)
      }
    add(.completed, Line(phrases.day(finish.day)) + how)
  }

  private func health(_ record: Record) -> Line? {
    guard let health = record["health"], let light = health["light"]?.word else { return nil }
    let reason = health["reason"]?.text.map { ": " + text($0) } ?? ""
    let source = [
      health["by"]?.word.map { name(.party, $0) }, health["date"]?.day.map(phrases.day),
    ].compactMap { $0 }.joined(separator: " ")
    return Line(phrases.light(light) + reason + (source.isEmpty ? "" : " (\(source))"))
  }

  private func cost(_ record: Record) -> Line? {
    guard let cost = record["cost"] else { return nil }
    let currency = cost["currency"]?.word ?? "EUR"
    let unit = currency == "EUR" ? "€" : currency
    let range = [cost["min"]?.number, cost["max"]?.number].compactMap { $0.map(phrases.number) }
    var text = cost["estimate"]?.number.map(phrases.number) ?? range.joined(separator: "–")
    if !text.isEmpty { text += "\u{A0}\(unit)" }
    let years = (cost["by-year"]?.entries ?? []).compactMap { entry in
      entry.value.number.map { "\(entry.key): \(phrases.number($0))\u{A0}\(unit)" }
    }
    return Line(
      [text, years.joined(separator: ", ")].filter { !$0.isEmpty }.joined(separator: " – "))
  }

  private func say(_ word: String) -> String { ChoiceWords.say(word, in: language) }

  // MARK: Parts of an action

  private func actionBlocks(_ action: Action) -> [Block] {
    var blocks: [Block] = []
    func add(_ label: ShowLabel, _ items: [Item]) {
      guard !items.isEmpty else { return }
      blocks += [.heading(2, Line(self.label(label))), .list(items)]
    }
    add(.milestones, action.milestones.map(item))
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
    add(.legalBasis, action.requirements.map { Item(Line(requirement($0))) })
    add(.benefits, texts(action.record, "benefits").map { Item(Line($0)) })
    add(
      .risks,
      (action.record["risks"]?.list ?? []).compactMap { risk in
        guard let words = risk["text"]?.text.map(text) else { return nil }
        let weights = [
          risk["probability"]?.number.map { "\(label(.probability)) \($0)" },
          risk["impact"]?.number.map { "\(label(.impact)) \($0)" },
        ].compactMap { $0 }.joined(separator: ", ")
        let cure = risk["mitigation"]?.text.map { Item(Line("\(label(.mitigation)): \(text($0))")) }
        return Item(
          Line(weights.isEmpty ? words : "\(words) (\(weights))"), items: cure.map { [$0] } ?? [])
      })
    add(
      .funding,
      (action.record["funding"]?.list ?? []).map { entry in
        let parts = [
          entry["name"]?.text.map(text) ?? entry["source"]?.word.map(say),
          entry["amount"]?.number.map { phrases.number($0) + "\u{A0}€" },
          entry["use-by"]?.period.map(phrases.period), entry["state"]?.word.map(say),
        ]
        return Item(Line(parts.compactMap { $0 }.joined(separator: ", ")))
      })
    add(
      .decisions,
      Reference.all(in: action.record["decisions"] ?? Value(.list([]), span: action.record.span))
        .map { Item(Line(quote($0.id))) })
    add(.updates, updates(action.record))
    add(
      .links,
      (action.record["links"]?.entries ?? []).compactMap { entry in
        entry.value.word.map {
          Item(Line([Inline(entry.key, .link($0)), Inline("  \($0)", .dim)]))
        }
      })
    return blocks
  }

  private func item(_ milestone: Milestone) -> Item {
    let name = milestone.value["title"]?.text.map(text) ?? milestone.id
    let date = milestone.date.map { phrases.period($0) + "  " } ?? ""
    if let reached = milestone.reached {
      return Item(
        Line(date + name) + Line(" – \(label(.reached)) \(phrases.day(reached))", .good))
    }
    guard let planned = milestone.date, planned.last < today else { return Item(Line(date + name)) }
    let days = today.days(since: planned.last)
    return Item(
      Line(date + name)
        + Line(
          " – \(phrases.days(days)) "
            + "\(label(.finishedLate))", .error))
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
    var line = Line("\(id) ", .strong) + Line(shown.map { title($0.record) } ?? id)
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

  private func requirement(_ link: LegalLink) -> String {
    guard let record = roadmap.record(.requirement, link.requirement.id) else {
      return link.requirement.id
    }
    let number = record["number"]?.word.map { " (\($0))" } ?? ""
    var words = title(record) + number
    if let id = link.deadline?.id, let date = record["deadlines"]?[id]?["date"]?.period {
      let left = date.last.days(since: today)
      words += " – \(label(.deadline)) \(phrases.period(date)), "
      words += left < 0 ? label(.passed) : "\(label(.daysLeft)) \(phrases.days(left))"
    }
    return words
  }

  private func texts(_ record: Record, _ key: String) -> [String] {
    (record[key]?.list ?? []).compactMap { ($0["text"]?.text ?? $0.text).map(text) }
  }

  /// The follow-up notes, newest first, with their reasons.
  private func updates(_ record: Record) -> [Item] {
    (record["updates"]?.entries ?? []).sorted { $0.key > $1.key }.map { entry in
      let day = Day(iso: entry.key.prefix(10)).map(phrases.day) ?? entry.key
      let words = entry.value["text"]?.text.map(text) ?? ""
      let by = entry.value["by"]?.word.map { " (\(name(.party, $0)))" } ?? ""
      let reason = entry.value["reason"]?.text.map { Item(Line("\(label(.reason)): \(text($0))")) }
      return Item(Line(day + "  ", .strong) + Line(words + by), items: reason.map { [$0] } ?? [])
    }
  }
}
