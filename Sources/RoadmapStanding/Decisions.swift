package import RoadmapDiff
package import RoadmapModel
internal import RoadmapSlippage

/// Why a record is before those who decide.
package enum Matter: Sendable {
  /// It changed so much that a body decides on it.
  case changed(RoadmapChange)
  /// It is late by `limits.slip-decision` days or more.
  case late(Lateness)
  case lacking(Lack)
  /// It is proposed and waits.
  case proposed
}

/// A record on which nobody has decided, and why a body has to.
package struct PendingRecord: Sendable {
  /// The record as it is now; of one that is gone, as it was.
  package let record: Record
  package let matters: [Matter]
}

/// A change that a body has decided on.
package struct DecidedChange: Sendable {
  package let change: RoadmapChange
  package let decision: Record
}

/// What waits for a decision and what was decided, of the changes since a report.
package struct DecisionStanding: Sendable {
  /// In the order of the roadmap, actions and phases first.
  package let pending: [PendingRecord]
  /// In the order of the changes.
  package let decided: [DecidedChange]

  /// The changes that wait.
  package var pendingChanges: [RoadmapChange] {
    pending.flatMap(\.matters).compactMap { matter in
      if case .changed(let change) = matter { change } else { nil }
    }
  }
}

extension Standing {
  /// What nobody has decided, and what was decided.
  ///
  /// - Parameters:
  ///   - changes: what became of the roadmap since the previous report.
  ///   - since: the day of that report; nil where there is none.
  package func decisions(on changes: [RoadmapChange], since: Day?) -> DecisionStanding {
    var decided: [DecidedChange] = []
    var waiting: [RecordKey: RoadmapChange] = [:]
    var others: [RoadmapChange] = []
    let known = Set(works.map(\.key))
    for change in changes where change.significance == .decision && change.echoOf == nil {
      if let since, let decision = decision(on: change, since: since) {
        decided.append(DecidedChange(change: change, decision: decision))
      } else if !isSettled(change) {
        let key = RecordKey(change.kind, change.difference.id)
        if known.contains(key) { waiting[key] = change } else { others.append(change) }
      }
    }
    let pending = works.compactMap { work -> PendingRecord? in
      var matters: [Matter] = []
      if let change = waiting[work.key] { matters.append(.changed(change)) }
      if let late = lateness(of: work), late.days >= limits.slipDecision {
        matters.append(.late(late))
      }
      matters += work.lacks.map(Matter.lacking)
      if work.status == .proposed { matters.append(.proposed) }
      return matters.isEmpty ? nil : PendingRecord(record: work.record, matters: matters)
    }
    let rest = others.compactMap { change in
      (change.new ?? change.old).map {
        PendingRecord(record: $0, matters: [.changed(change)])
      }
    }
    return DecisionStanding(pending: pending + rest, decided: decided)
  }

  /// Whether nothing is left to decide of a change: of a proposal, which waits as a whole; and of
  /// an end that moved, where the work is done by now or the end never counted.
  private func isSettled(_ change: RoadmapChange) -> Bool {
    guard let record = change.new, change.kind == .action || change.kind == .phase else {
      return false
    }
    let work = Action(record)
    if work.status == .proposed { return true }
    let isOnlyEnd =
      change.type == nil
      && change.fields.allSatisfy { $0.significance < .decision || $0.type == .endMoved }
    guard isOnlyEnd else { return false }
    if work.status == .done { return true }
    return course(of: work).map { $0.end.first == nil } ?? false
  }

  /// The decision that covers a change: one that the record names or that is about the record, which
  /// approved, dated from the day of the change on and no later than today; the latest of several.
  private func decision(on change: RoadmapChange, since: Day) -> Record? {
    guard let record = change.new ?? change.old else { return nil }
    // An earlier id that another record has by now names that one.
    let former = change.difference.fromID.flatMap {
      roadmap.record(change.kind, $0) == nil ? $0 : nil
    }
    let ids = [change.difference.id, former].compactMap { $0 }
    let named = Set(record[.decisions].map { Reference.all(in: $0).map(\.id) } ?? [])
    let isRejected = change.fields.contains { $0.type == .rejected }
    let day = self.day(of: change) ?? since
    let found = roadmap.records(.decision).filter { decision in
      let isLinked = change.fields.contains {
        $0.type == .decisionLinked && $0.change.path.keys.last == decision.id
      }
      let isAbout =
        named.contains(decision.id)
        || (decision[.about].map { Reference.all(in: $0) } ?? []).contains { ids.contains($0.id) }
      guard isAbout, decision.approves || isRejected && decision[.outcome]?.word == "rejected",
        let made = decision[.date]?.day
      else { return false }
      return made >= (isLinked ? since : day) && made <= today
    }
    return found.max { ($0[.date]?.day ?? today) < ($1[.date]?.day ?? today) }
  }

  /// The day on which an end that weighs alone was first moved, by who moved it; nil of all else.
  private func day(of change: RoadmapChange) -> Day? {
    let weighty = change.fields.filter { $0.significance == .decision }
    guard weighty.count == 1, let end = weighty.first, end.type == .endMoved,
      let record = change.new
    else { return nil }
    let steps =
      course(of: Action(record))?.end.moves(
        from: end.change.from?.period, to: end.change.to?.period) ?? []
    return steps.map { $0.introducedBy?.decided ?? $0.landing.decided }.min()
  }
}
