internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapSlippage
internal import RoadmapStanding

/// What is to be decided, and what was.
extension SummaryReport {
  var decisionBlocks: [Block] {
    guard !matters.pending.isEmpty else { return [] }
    let bodies = Bodies(of: show.roadmap.single(.roadmap)).deciding
      .map { show.name(.party, $0) }
    let who: [Block] =
      bodies.isEmpty
      ? [] : [.paragraph(Line("\(label(.decidedBy)): \(bodies.joined(separator: ", "))"))]
    let items = matters.pending.map { pending in
      let work = Action(pending.record)
      let party = work.responsible == nil ? Line("") : Line(" – ", .dim) + responsible(work)
      return Item(
        name(pending.record) + party,
        items: pending.matters.map { Item(show.words($0, of: pending.record, diff)) })
    }
    return part(.decisions, who + [.list(items)], count: matters.pending.count)
  }

  /// The decision that covers what changed in a record since the previous report.
  func decision(on work: Action) -> Record? {
    matters.decided.first {
      $0.change.kind == work.record.kind && $0.change.difference.id == work.id
    }?.decision
  }
}

extension SummaryReport.Past.Before {
  /// What changed up to now, as the readers of a report may see it.
  fileprivate func changes(to roadmap: Roadmap, for show: ShowReport) -> RoadmapChanges {
    func state(_ seen: Roadmap) -> RoadmapChanges.State {
      RoadmapChanges.State(
        records: seen.records, languages: seen.languages, documents: seen.documents)
    }
    let old = show.isPublic ? self.roadmap.publicView(without: internalIDs.old) : self.roadmap
    let new =
      show.isPublic
      ? roadmap.publicView(without: internalIDs.new, knowing: old.actionIDs) : roadmap
    return RoadmapChanges(
      from: state(old), to: state(new), calendar: show.settings.calendar, rule: rule,
      earlier: { keys[$0] })
  }

  func diff(to roadmap: Roadmap, for show: ShowReport) -> DiffReport {
    func side(_ roadmap: Roadmap) -> DiffSide {
      DiffSide(sort: .workingTree, revision: "", commit: nil, languages: roadmap.languages)
    }
    var diff = DiffReport(
      changes(to: roadmap, for: show), base: side(self.roadmap), head: side(roadmap),
      language: show.language,
      bodies: DiffBodies(
        Bodies(of: show.roadmap.single(.roadmap)), parties: show.roadmap.records(.party),
        languages: show.roadmap.languages))
    diff.isForMeeting = true
    return diff
  }
}
