internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapSlippage

/// The change log as a steering group reads it.
extension ChangelogReport {
  private var phrases: any ChangelogPhrases { language.changelogPhrases }
  private var words: any Phrases & ShowPhrases & SlippagePhrases { language.diffPhrases }

  var document: Document {
    let name = new.single(.roadmap)?["title"]?.text.map(show.text) ?? ""
    let title = [phrases.label(.title), name].filter { !$0.isEmpty }.joined(separator: ": ")
    let blocks: [Block] =
      notes + [.facts(versions), .heading(1, Line(phrases.label(.inNumbers))), .facts(numbers)]
      + strip + changes + slipBlocks + silence + talk + decided
      + [show.untranslated].compactMap { $0 }
    return Document(title: title, language: language.rawValue, blocks: blocks)
  }

  // MARK: Which versions, and how things stand

  private var versions: [Fact] {
    let coordinator = new.single(.roadmap)?["operating-model"]?["coordinator"]?.word
    let owner = new.single(.roadmap)?["owner"]?.word
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
    var notes = cautions.map { Block.note(Line($0[language], .warning)) }
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
    let body = review["body"]?.word.map { show.name(.party, $0) }
    return [body, review["date"]?.day.map(words.day)].compactMap { $0 }.joined(separator: " ")
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
    let lights = lights
    if !lights.isEmpty {
      facts.append(
        Fact(
          phrases.label(.open),
          Line(
            phrases.lights(
              onTrack: lights.count { $0.light == .onTrack },
              atRisk: lights.count { $0.light == .atRisk },
              late: lights.count { $0.light == .late }))))
    }
    facts.append(Fact(phrases.label(.slipSince), words(of: spread(\.sincePrevious))))
    facts.append(Fact(phrases.label(.slipFirst), words(of: spread(\.sinceFirst))))
    let past = pastLegalDeadline
    facts.append(
      Fact(
        phrases.label(.legal),
        past.isEmpty
          ? Line(phrases.label(.none)) : Line(past.map(\.id).joined(separator: ", "), .warning)))
    return facts
  }

  private func words(of spread: Spread?) -> Line {
    guard let spread else { return Line(phrases.label(.nothingToMeasure)) }
    let worst = spread.largest > 0 ? words.slip(spread.largest) + " (\(spread.record.id))" : nil
    return Line(
      phrases.spread(median: words.slip(spread.median), worst: worst, count: spread.measured))
  }

  // MARK: What changed

  private var changes: [Block] {
    let weights: [Significance] = [.decision, .information]
    var blocks: [Block] = weights.flatMap { weight -> [Block] in
      let found = diff.blocks(weight)
      let heading = weight == .decision ? ChangelogLabel.nothingToDecide : .nothingToKnow
      return found.isEmpty ? [.paragraph(Line(phrases.label(heading)))] : found
    }
    let editorial = diff.changes.count { $0.significance == .editorial && $0.echoOf == nil }
    blocks.append(
      .paragraph(Line(phrases.rest(unchanged: unchanged, editorial: editorial), .dim)))
    return blocks
  }

  private var silence: [Block] {
    let late = overdue.map { action in
      let days = show.lateness(action)?.days ?? 0
      return Item(
        named(action) + Line(": ")
          + Line(words.days(days) + " " + show.label(.finishedLate), .error)
          + Line(", " + party(of: action), .dim))
    }
    let silent = silent.map { action in
      Item(named(action) + Line(", " + party(of: action), .dim))
    }
    return list(.overdue, late) + list(.silent, silent)
  }

  private var talk: [Block] {
    let risks = risks.map { risk in
      Item(
        named(risk.action) + Line(": " + show.text(risk.text)) + Line(" (\(risk.score))", .dim),
        items: risk.mitigation.map {
          [Item(Line(show.label(.mitigation) + ": " + show.text($0)))]
        } ?? [])
    }
    let requests = requests.map { request in
      Item(
        named(request.action) + Line(": ")
          + Line(words.light(request.light), request.light == "red" ? .error : .warning)
          + Line(request.reason.map { " – " + show.text($0) } ?? ""))
    }
    return list(.requests, requests) + list(.risks, risks)
  }

  private var decided: [Block] {
    let items = decisions.map { decision in
      let outcome = decision["outcome"]?.word.map { " – " + words.decisionOutcome($0) } ?? ""
      let about = (decision["about"]?.list ?? []).compactMap(\.word)
      let states = about.compactMap { id -> Item? in
        guard let record = new.record(.action, id) else { return nil }
        let action = Action(record)
        return Item(named(action) + Line(": ") + show.status(action))
      }
      let title = decision["title"]?.text.map { ": " + show.text($0) } ?? ""
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
