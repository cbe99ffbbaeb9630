internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapSlippage
internal import RoadmapStanding

/// The change log as a steering group reads it.
extension ChangelogReport {
  private var phrases: any ChangelogPhrases { language.phrases }
  private var words: any ShowPhrases & SlippagePhrases { language.phrases }

  var document: Document {
    let name = new.single(.roadmap)?[.title]?.text.map(show.text) ?? ""
    let title = [phrases.label(.title), name].filter { !$0.isEmpty }.joined(separator: ": ")
    let blocks: [Block] =
      notes + [.facts(versions), .heading(1, Line(phrases.label(.inNumbers))), .facts(numbers)]
      + strip + changes + slipBlocks + silence + talk + decided
      + [show.untranslated].compactMap { $0 }
    return Document(title: title, language: language.rawValue, blocks: blocks)
  }

  // MARK: Which versions, and how things stand

  private var versions: [Fact] {
    let coordinator = new.single(.roadmap)?[.operatingModel]?[.coordinator]?.word
    let owner = new.single(.roadmap)?[.owner]?.word
    var facts = [
      Fact(phrases.label(.from), line(of: from)), Fact(phrases.label(.to), line(of: to)),
    ]
    if let party = coordinator ?? owner {
      facts.append(Fact(phrases.label(.preparedBy), Line(show.name(.party, party))))
    }
    return facts
  }

  /// What stands in the way of the figures, and that there is nothing to compare.
  private var notes: [Block] {
    var notes = cautions.map { Block.caution($0, in: language) }
    if !diff.unreadable.isEmpty {
      notes.append(.note(Line(phrases.unreadable(diff.unreadable.count), .warning)))
    }
    if let commit = from.commit, commit == to.commit {
      notes.append(.paragraph(Line(phrases.label(.sameVersion))))
    }
    return notes
  }

  private func line(of side: ChangelogSide) -> Line {
    let commit = side.commit.map { " (" + $0.prefix(8) + ")" } ?? ""
    let known = side.decision.map { show.quote($0) } ?? side.review.map { review(of: $0) }
    // What stands at the head of the line, or in the folder, or is named by its commit, is known by
    // its day.
    let isNamed =
      !["HEAD", side.day.description, ""].contains(side.name)
      && side.commit?.hasPrefix(side.name.prefix(40)) != true
    let day = words.day(side.day)
    let name = isNamed ? Line(side.name, .strong) + Line(", " + day) : Line(day, .strong)
    return name + Line(commit) + Line(known.map { " – " + $0 } ?? "")
  }

  /// A review by its body and day.
  private func review(of id: String) -> String {
    guard let review = new.record(.review, id) else { return id }
    let body = review[.body]?.word.map { show.name(.party, $0) }
    return [body, review[.date]?.day.map(words.day)].compactMap { $0 }.joined(separator: " ")
  }

  private var numbers: [Fact] {
    let actions = show.actions
    let added = diff.changes.count { $0.kind == .action && $0.difference.class == .added }
    var facts = [
      Fact(
        phrases.label(.actions),
        Line(
          phrases.actions(
            total: actions.count, new: added, finished: became(.done),
            cancelled: became(.cancelled), merged: became(.merged))))
    ]
    let schedules = standing.schedules
    if !schedules.isEmpty {
      let counts = ScheduleState.allCases.compactMap { state -> String? in
        let count = schedules.count { $0.state == state }
        return count == 0 ? nil : "\(phrases.label(state)) \(count)"
      }
      facts.append(Fact(phrases.label(.open), Line(counts.joined(separator: ", "))))
    }
    let figures = slippage.totals.figures
    facts.append(
      Fact(phrases.label(.slipSince), words(of: figures.sincePrevious, \.sincePrevious)))
    facts.append(Fact(phrases.label(.slipFirst), words(of: figures.sinceFirst, \.sinceFirst)))
    let past =
      standing.pastLegalDeadline.map { Line($0.id, .warning) }
      + standing.missedDeadlines.flatMap(\.missed).map { action, keeping in
        Line("\(action.id) \(show.language.phrases.keeping(keeping))", .warning)
      }
    facts.append(
      Fact(
        phrases.label(.legal),
        past.isEmpty ? Line(phrases.label(.none)) : DiffReport.joined(past)))
    return facts
  }

  private func words(of spread: Spread, _ slip: KeyPath<DateCourse, Slip>) -> Line {
    guard let median = spread.median, let worst = spread.worst, let record = furthest(slip) else {
      return Line(phrases.label(.nothingToMeasure))
    }
    return Line(
      phrases.spread(
        median: words.slip(median), worst: worst > 0 ? words.slip(worst) + " (\(record.id))" : nil,
        count: spread.count))
  }

  // MARK: What changed

  private var changes: [Block] {
    let known = diff.blocks(.information, of: toKnow)
    var blocks =
      pending + decidedChanges
      + (known.isEmpty ? [.paragraph(Line(phrases.label(.nothingToKnow)))] : known)
    let editorial = diff.changes.count { $0.significance == .editorial && $0.echoOf == nil }
    blocks.append(
      .paragraph(Line(phrases.rest(unchanged: unchanged, editorial: editorial), .dim)))
    return blocks
  }

  /// What nobody has decided: changes in full, then what else waits.
  private var pending: [Block] {
    guard !matters.pending.isEmpty else {
      return [.paragraph(Line(phrases.label(.nothingToDecide)))]
    }
    let others = matters.pending.compactMap { pending -> Item? in
      let matters = pending.matters.filter { if case .changed = $0 { false } else { true } }
      guard !matters.isEmpty else { return nil }
      let words = matters.map { show.words($0, of: pending.record, diff) }
      return Item(named(Action(pending.record)) + Line(": ") + DiffReport.joined(words))
    }
    let bodies = diff.bodies.names(for: .decision, in: language)
    let heading = language.phrases.heading(.decision, of: bodies, matters.pending.count)
    return [
      .heading(1, Line(heading)), .list(diff.meetingItems(matters.pendingChanges) + others),
    ]
  }

  /// The changes that a body has decided on, each with its decision.
  private var decidedChanges: [Block] {
    let items = matters.decided.map { decided in
      diff.meetingItem(
        decided.change,
        [Item(Line(show.label(.decision) + ": " + show.quote(decided.decision.id), .good))])
    }
    return list(.decided, items)
  }

  private var silence: [Block] {
    let late = standing.late.map { late in
      Item(
        named(late.work) + Line(": ")
          + Line(words.days(late.days) + " " + show.label(.isLate), .error)
          + Line(", " + party(of: late.work), .dim))
    }
    let silent = standing.silent.map { silent in
      Item(named(silent.action) + Line(", " + party(of: silent.action), .dim))
    }
    return list(.overdue, late) + list(.silent, silent)
  }

  private var talk: [Block] {
    let risks = standing.risks.map { action, risk, score in
      Item(
        named(action) + Line(": " + show.text(risk.text)) + Line(" (\(score))", .dim),
        items: risk.mitigation.map {
          [Item(Line(show.label(.mitigation) + ": " + show.text($0)))]
        } ?? [])
    }
    let requests = standing.warnings.map { request in
      Item(
        named(request.action) + Line(": ")
          + Line(
            show.say(request.light.rawValue, Choices.light),
            request.light == .red ? .error : .warning)
          + Line(request.reason.map { " – " + show.text($0) } ?? ""))
    }
    return list(.requests, requests) + list(.risks, risks)
  }

  private var decided: [Block] {
    let items = decisions.map { decision in
      let outcome = decision[.outcome]?.word.map { " – " + show.say($0, Choices.outcome) } ?? ""
      let about = (decision[.about]?.list ?? []).compactMap(\.word)
      let states = about.compactMap { id -> Item? in
        guard let record = new.record(.action, id) else { return nil }
        let action = Action(record)
        return Item(named(action) + Line(": ") + show.status(action))
      }
      let title = decision[.title]?.text.map { ": " + show.text($0) } ?? ""
      return Item(Line(show.quote(decision.id), .strong) + Line(title + outcome), items: states)
    }
    return list(.decisions, items)
  }

  func named(_ action: Action) -> Line {
    Line(action.id, .strong) + Line(" " + show.title(action.record))
  }

  private func party(of action: Action) -> String {
    action.responsible.map { show.name(.party, $0.id) } ?? show.label(.responsible) + ": –"
  }

  private func list(_ label: ChangelogLabel, _ items: [Item]) -> [Block] {
    items.isEmpty
      ? [] : [.heading(1, Line(phrases.label(label) + " (\(items.count))")), .list(items)]
  }
}
