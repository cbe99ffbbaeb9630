internal import Diagnostics
internal import RoadmapCheck
internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapSlippage
internal import RoadmapStanding

extension SummaryReport {
  /// What the follow-up answers in ten seconds; of one party, what is asked of it and by when.
  var lead: Lead {
    if let party { return lead(for: party) }
    let finished = Lead.Part(
      .finished, label(.finished), standing.finished
    ) { show.line(done: $0.work, on: $0.day) }
    return show.lead(
      matters, diff, finished: finished, why: { past?.said($0) }, hasComing: true)
  }

  private func lead(for party: Record) -> Lead {
    let words: any EveryPhrase = language.phrases
    let asks = (requests[party.id] ?? []).flatMap { asked in asked.asks.map { (asked.work, $0) } }
    let next = standing.dates.lazy.filter {
      if case .report = $0.kind { $0.day >= today } else { false }
    }.map(\.day).min()
    return Lead(
      verdict: Line(
        words.verdict(asked: asks.count, by: next.map(words.day)), asks.isEmpty ? .good : .warning),
      parts: [
        Lead.Part(.asked, label(.asked), asks) { work, ask in
          name(work.record) + Line(". " + self.words(ask))
        }
      ])
  }
}

extension ChangelogReport {
  /// What the change log answers in ten seconds.
  var lead: Lead {
    let words: any EveryPhrase = language.phrases
    let finished = Lead.Part(
      .finished, words.label(SummaryLabel.finished), actions(thatBecame: [.done])
    ) { show.line(done: $0, on: standing.completed($0)) }
    return show.lead(
      matters, diff, finished: finished,
      why: { $0.told(in: language, of: new.languages) }, hasComing: false)
  }
}

extension DiffReport {
  /// What a comparison answers in ten seconds.
  var lead: Lead {
    let words: any EveryPhrase = language.phrases
    let told = changes.filter { $0.echoOf == nil && $0.significance > .editorial }
    let moved = told.compactMap { change -> (RoadmapChange, FieldChange)? in
      let end = change.fields.first { $0.type == .endMoved && ($0.change.days ?? 0) != 0 }
      return end.map { (change, $0.change) }
    }.enumerated().sorted { one, other in
      (-abs(one.element.1.days ?? 0), one.offset) < (-abs(other.element.1.days ?? 0), other.offset)
    }.map(\.element)
    let pending = told.filter { $0.significance == .decision }
    let known = told.filter { $0.significance == .information }
    let verdict = words.verdict(
      decide: pending.count, moved: moved.count, changes: changes.count { $0.echoOf == nil })
    func line(_ change: RoadmapChange) -> Line {
      let name = title(of: change).map { " " + $0 } ?? ""
      return Line(id(of: change), .strong) + Line(name + ": ") + self.line(of: change, only: [])
    }
    let bodies = self.bodies.names(for: .decision, in: language)
    return Lead(
      verdict: Line(verdict, pending.isEmpty ? .good : .warning),
      parts: [
        Lead.Part(
          .decide, words.label(LeadLabel.decide),
          who: bodies.isEmpty ? nil : bodies.joined(separator: ", "), pending,
          line: line),
        Lead.Part(.moved, words.label(SummaryLabel.moved), moved) { moved in
          let dates = [moved.1.from, moved.1.to].map { $0?.period.map(words.period) ?? "–" }
          let days = moved.1.days ?? 0
          let why = reason(of: moved.0).map { ". \(words.label(SummaryLabel.why)): \($0)" } ?? ""
          return Line(id(of: moved.0), .strong)
            + Line((title(of: moved.0).map { " " + $0 } ?? "") + ": \(dates[0]) → \(dates[1]), ")
            + Line(words.slip(days), days > 0 ? .warning : .good) + Line(why)
        },
        Lead.Part(
          .information, words.label(LeadLabel.information), known, line: line),
      ])
  }
}

extension CheckReport {
  /// What the gate answers in ten seconds: its verdict, what stands in the way, and what should be
  /// looked at.
  var lead: Lead {
    let words: any EveryPhrase = language.phrases
    let warned = result.violations.filter { $0.level == .warning }
    func part(_ matter: Lead.Matter, _ label: LeadLabel, _ violations: [Violation]) -> Lead.Part {
      let groups = together(violations)
      return Lead.Part(matter, words.label(label), groups) { same in
        let reasons = same.map { $0.message[language] }.joined(separator: "; ")
        let names = same[0].mayApprove.map(name(ofParty:)).joined(separator: ", ")
        let who = matter == .obstacles && !names.isEmpty ? ". \(words.mayApprove(names))" : ""
        return subject(of: same) + Line(" – " + reasons + who)
      }
    }
    return Lead(
      verdict: Line(verdict, result.passed ? .good : .error),
      parts: [part(.obstacles, .obstacles, failing), part(.warnings, .warnings, warned)])
  }
}
