internal import Diagnostics
internal import RoadmapLint
package import RoadmapModel
internal import RoadmapStanding

extension ShowReport {
  /// One record with everything that hangs together with it.
  ///
  /// An id is found in exact case, then in any case, then as an earlier id of a record.
  ///
  /// - Parameter moves: finds how the end of an action or a phase moved, where there is a history.
  package func record(
    _ wanted: String, moves: (Record) throws -> EndMoves? = { _ in nil }
  ) throws -> Report {
    let (record, note) = try find(wanted)
    let hasSchedule = record.kind == .action || record.kind == .phase
    let moves = hasSchedule ? try moves(record) : nil
    return Report(
      command: "show", document: document(of: record, note: note, moves: moves),
      data: { json in
        write(record, to: &json)
        moves?.write(to: &json)
      })
  }

  private func document(of record: Record, note: String?, moves: EndMoves?) -> Document {
    var blocks: [Block] = note.map { [.note(Line($0, .info))] } ?? []
    if !record.kind.isSingle { blocks.append(.facts(facts(of: record))) }
    if let text = record[.description]?.text { blocks.append(.prose(prose(of: text))) }
    blocks += moves?.blocks ?? []
    switch record.kind {
    case .action: blocks += actionBlocks(Action(record))
    case .goal:
      blocks += list(actions.filter { $0.goals.contains { $0.id == record.id } }, .actions)
    case .perspective: blocks += perspectiveBlocks(record)
    case .party: blocks += partyBlocks(record)
    case .requirement: blocks += requirementBlocks(record)
    case .decision: blocks += decisionBlocks(record)
    case .indicator: blocks += indicatorBlocks(record)
    case .roadmap: blocks += roadmapBlocks(record)
    case .vision: blocks += visionBlocks(record)
    case .scale: blocks += scaleBlocks(record)
    case .survey: blocks += surveyBlocks(record)
    case .phase: blocks += phaseBlocks(record)
    case .review: break
    }
    return Document(title: heading(of: record), language: language.rawValue, blocks: blocks)
  }

  /// A record's id and title; of one without a title, the id or what kind it is.
  func heading(of record: Record) -> String {
    let title = title(record)
    if record.kind.isSingle { return record.kind == .roadmap ? title : phrases.kind(record.kind) }
    if record.kind == .decision, record[.title] == nil {
      return "\(record.id)  \(quote(record.id))"
    }
    return title == record.id ? title : "\(record.id)  \(title)"
  }

  private func find(_ wanted: String) throws -> (Record, note: String?) {
    var id = wanted
    var kinds = Kind.allCases.filter { !$0.isSingle }
    if let slash = wanted.firstIndex(of: "/"), let kind = Kind(section: String(wanted[..<slash])) {
      id = String(wanted[wanted.index(after: slash)...])
      kinds = [kind]
    }
    let visible = roadmap.records.filter { kinds.contains($0.kind) }
    if let exact = visible.first(where: { $0.id == id }) { return (exact, nil) }
    if let kind = Kind(section: wanted.lowercased()), kind.isSingle,
      let only = roadmap.single(kind)
    {
      return (only, nil)
    }
    if let other = visible.first(where: { $0.id.lowercased() == id.lowercased() }) {
      return (other, phrases.foundInOtherCase(other.id))
    }
    let former = visible.first { record in
      (record[.formerly]?.list ?? []).contains { $0.word == id }
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
    func names(_ key: FieldKey, _ kind: Kind) -> Line? {
      record[key].map { value in
        Line(Reference.all(in: value).map { name(kind, $0.id) }.joined(separator: ", "))
      }
    }
    func words(_ key: FieldKey) -> Line? {
      record[key].map { Line($0.list.compactMap(\.word).joined(separator: ", ")) }
    }
    func said(_ key: FieldKey) -> Line? {
      guard case .choice(let choice)? = RoadmapFormat.fields(of: record.kind)[key]?.shape else {
        return nil
      }
      return record[key]?.word.map { Line(say($0, choice)) }
    }
    func day(_ key: FieldKey) -> Line? { record[key]?.day.map { Line(phrases.day($0)) } }

    if record.kind == .action || record.kind == .phase { addSchedule(of: Action(record), add) }
    add(.officialTitle, record[.officialTitle]?.text.map { Line(text($0)) })
    add(.goals, names(.goals, .goal))
    add(.perspectives, names(.perspectives, .perspective))
    add(.owner, names(.owner, .party))
    add(.responsible, names(.responsible, .party))
    add(.partners, names(.partners, .party))
    add(.kindOfWork, said(.kind))
    add(
      .serviceAreas,
      record[.serviceAreas].map { areas in
        let words = areas.list.compactMap(\.word).map { $0 == "all" ? self.label(.everywhere) : $0 }
        return Line(words.joined(separator: ", "))
      })
    add(.priority, said(.priority))
    add(.progress, record[.progress]?.number.map { Line("\($0) %") })
    add(.health, health(record))
    add(.costs, cost(record))
    add(.indicators, names(.indicators, .indicator))
    add(.mergedInto, names(.mergedInto, .action))
    add(.number, words(.number))
    add(.certainty, said(.certainty))
    add(.checkedOn, day(.checkedOn))
    if record.kind == .review {
      add(.date, day(.date))
      add(.responsible, names(.body, .party))
      add(.reported, words(.ref))
      add(.report, words(.report))
    }
    if record.kind == .survey {
      add(.opened, Line(phrases.span(record[.opened]?.period, record[.closed]?.period)))
      add(.minCell, record[.minCell]?.number.map { Line(phrases.number($0)) })
    }
    add(.unit, record[.unit]?.text.map { Line(text($0)) })
    add(.parent, names(.parent, .party))
    add(.members, names(.members, .party))
    if let contact = record[.contact] {
      add(.contact, Line(contact.entries.compactMap(\.value.word).joined(separator: ", ")))
    }
    add(.url, words(.url))
    add(.formerly, words(.formerly))
    add(.tags, words(.tags))
    if record[.visibility]?.word == "internal" { add(.visibility, said(.visibility)) }
    add(.internalNote, record[.internalNote]?.text.map { Line(text($0)) })
    return facts
  }

  private func addSchedule(of action: Action, _ add: (ShowLabel, Line?) -> Void) {
    add(.status, status(action))
    add(.schedule, Line(schedule(action)))
    if let late = standing.lateness(of: action) {
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
    guard let health = record[.health], let light = health[.light]?.word else { return nil }
    let reason = health[.reason]?.text.map { ": " + text($0) } ?? ""
    let source = [
      health[.by]?.word.map { name(.party, $0) }, health[.date]?.day.map(phrases.day),
    ].compactMap { $0 }.joined(separator: " ")
    return Line(say(light, Choices.light) + reason + (source.isEmpty ? "" : " (\(source))"))
  }

  /// The sign of the money a record counts in.
  func unit(_ record: Record) -> String {
    let currency = record[.cost]?[.currency]?.word ?? "EUR"
    return currency == "EUR" ? "€" : currency
  }

  private func cost(_ record: Record) -> Line? {
    guard let cost = record[.cost] else { return nil }
    let unit = unit(record)
    let range = [cost[.min]?.number, cost[.max]?.number].compactMap { $0.map(phrases.number) }
    var text = cost[.estimate]?.number.map(phrases.number) ?? range.joined(separator: "–")
    if !text.isEmpty { text += "\u{A0}\(unit)" }
    let years = (cost[.byYear]?.entries ?? []).compactMap { entry in
      entry.value.number.map { "\(entry.key): \(phrases.number($0))\u{A0}\(unit)" }
    }
    return Line(
      [text, years.joined(separator: ", ")].filter { !$0.isEmpty }.joined(separator: " – "))
  }

  /// A word of the format as people say it.
  func say(_ word: String, _ choice: Choice) -> String { choice.say(word, in: language) }
}
