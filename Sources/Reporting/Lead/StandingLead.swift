internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapSlippage
internal import RoadmapStanding

/// The parts that a follow-up and a change log share: both tell how the roadmap stands.
extension ShowReport {
  private var words: any EveryPhrase { language.phrases }

  /// - Parameters:
  ///   - matters: what waits for a decision.
  ///   - diff: the words of changes; nil where none are known.
  ///   - finished: what became done, in words of the report.
  ///   - why: the reason of a move, as its readers may see it.
  ///   - hasComing: whether the report tells what comes.
  func lead(
    _ matters: DecisionStanding, _ diff: DiffReport?, finished: Lead.Part,
    why: (MoveReason) -> String?, hasComing: Bool
  ) -> Lead {
    let late = standing.late
    let moved = standing.previous == nil ? nil : standing.moved
    let broken = standing.dueDeadlines.count(where: \.isBroken)
    let verdict = words.verdict(
      decide: matters.pending.count, late: late.count, deadlines: broken, moved: moved?.count)
    let role: Inline.Role =
      late.count + broken > 0
      ? .error : matters.pending.count + (moved?.count ?? 0) > 0 ? .warning : .good
    return Lead(
      verdict: Line(verdict, role),
      parts: [
        decide(matters, diff), part(late),
        Lead.Part(
          .deadlines, words.label(SummaryLabel.deadlines), standing.dueDeadlines,
          line: line),
        Lead.Part(
          .moved, words.label(SummaryLabel.moved), moved ?? [],
          line: { line($0, why) }),
        finished,
      ] + (hasComing ? [coming] : []))
  }

  /// An action that became done, with its day.
  func line(done work: Action, on day: Day?) -> Line {
    named(work.record) + Line(day.map { ": \(words.day($0))" } ?? "")
  }

  private func decide(_ matters: DecisionStanding, _ diff: DiffReport?) -> Lead.Part {
    let bodies = Bodies(of: roadmap.single(.roadmap)).deciding.map { name(.party, $0) }
    return Lead.Part(
      .decide, words.label(LeadLabel.decide),
      who: bodies.isEmpty ? nil : bodies.joined(separator: ", "), matters.pending
    ) { pending in
      named(pending.record) + Line(". ")
        + pending.matters.map { self.words($0, of: pending.record, diff) }
        .reduce(Line("")) { $0.runs.isEmpty ? $1 : $0 + Line(" ") + $1 }
    }
  }

  private func part(_ late: [Lateness]) -> Lead.Part {
    Lead.Part(.late, words.label(SummaryLabel.late), late) { late in
      let reason = late.reason(by: today).map(text)
      return named(late.work.record) + Line(": ")
        + Line("\(words.days(late.days)) \(label(.isLate))", .error) + because(reason)
    }
  }

  private func line(_ moved: MovedWork, _ why: (MoveReason) -> String?) -> Line {
    let dates = [moved.from, moved.to].map { $0.map(words.period) ?? "–" }
    let days = moved.slip.days ?? 0
    let slip =
      days == 0
      ? Line(", \(words.move(moved.kind))")
      : Line(", ") + Line(words.slip(days), days > 0 ? .warning : .good)
    let reason = moved.reason.flatMap(why)
    let owes = reason != nil || moved.owesReason
    return named(moved.work.record) + Line(": \(dates[0]) → \(dates[1])") + slip
      + (owes ? because(reason) : Line("."))
  }

  private func line(_ due: CoveredDeadline) -> Line {
    let covers = due.covers.map { "\($0.action.id) \(words.keeping($0.keeping))" }
    let how = covers.isEmpty ? uncovered : Line(covers.joined(separator: "; "))
    let day = Line(words.period(due.deadline.date), .strong)
    return day + Line(" " + words(due.deadline) + ": ")
      + Line(how.text, due.isBroken ? .error : .warning)
  }

  private var coming: Lead.Part {
    let month = today.adding(days: Standing.nearHorizon)
    return Lead.Part(
      .coming, words.label(SummaryLabel.soon), standing.ahead.filter { $0.day <= month }
    ) { entry in
      Line(words.period(entry.period), .strong) + Line(" \(words.ahead(entry.kind.word)) ")
        + Line(entry.record.id, .strong) + Line(" " + title(entry))
    }
  }

  private func because(_ reason: String?) -> Line {
    let why = Line(". \(words.label(SummaryLabel.why)): ")
    guard let reason else {
      return why + Line(words.label(SummaryLabel.noReason), .warning) + Line(".")
    }
    let isEnded = reason.last.map { ".?!".contains($0) } ?? false
    return why + Line(reason + (isEnded ? "" : "."))
  }

  func named(_ record: Record) -> Line {
    let title = title(record)
    return title == record.id || title.isEmpty
      ? Line(record.id, .strong) : Line(record.id, .strong) + Line(" " + title)
  }
}

extension CoveredDeadline {
  /// Whether something that answers to it was done or will be done after it.
  fileprivate var isBroken: Bool {
    covers.contains { cover in
      switch cover.keeping {
      case .doneLate, .misses, .late: true
      default: false
      }
    }
  }
}
