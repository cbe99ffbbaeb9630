package import RoadmapModel
package import RoadmapSlippage

// The words of `slippage` in English.
extension English: SlippagePhrases {
  package func label(_ label: SlippageLabel) -> String {
    switch label {
    case .title: "How the schedule moved"
    case .record: "Id"
    case .name: "Name"
    case .first: "First plan"
    case .baseline: "Baseline"
    case .previous: "Last report"
    case .now: "Now"
    case .firstShort: "First"
    case .baselineShort: "Baseline"
    case .sinceFirst: "Slip"
    case .sincePrevious: "Since report"
    case .lateToday: "Late"
    case .replans: "Moves"
    case .moved: "Late or moved"
    case .latestMoves: "The latest changes of the schedule"
    case .movesSince: "Changes of the schedule since the last report"
    case .noMovesSince: "The schedule has not changed since the last report."
    case .day: "Day"
    case .change: "Change"
    case .days: "Days"
    case .who: "Who"
    case .why: "Why"
    case .noReason: "no reason given"
    case .onTime: "Done on time"
    case .promise: "The promise 30 days before the end"
    case .causes: "Why the schedule moved"
    case .moves: "Moves"
    case .records: "Items"
    case .daysLost: "Days lost"
    case .lateCount: "Late"
    case .slippedCount: "Moved"
    case .done: "Done"
    case .median: "Median"
    case .noGoal: "Without a goal"
    case .noParty: "Without a responsible party"
    case .inDays: "Slip and lateness in days"
    case .values: "Changes of levels and indicator targets"
    case .value: "Value"
    case .renames: "Has an id changed?"
    case .renamesHelp:
      "These look like one thing under a new id. If so, add the line under the new id: its history then goes on."
    case .unreadable: "What could not be read in the history"
    case .counted: "History read"
    case .revision: "Revision"
    case .today: "As of"
    case .status: "Status"
    case .completed: "Completed"
    case .inferred: "inferred from the version in which the status changed"
    case .milestones: "Milestones"
    case .milestone: "Milestone"
    case .reached: "Reached"
    case .inheritedSlip: "Where the slip comes from"
    case .removed: "removed from the roadmap"
    case .continuous: "continuous"
    case .noMoves: "The end has not been moved."
    case .noRecords: "The items asked for are not in the roadmap's history."
    case .reviewDue: "review overdue"
    case .formerIDs: "Earlier ids"
    case .noLaterThan: "no later than that; older history is missing"
    case .uncommitted: "with changes not yet committed"
    case .movesOfStart: "Moves of the start"
    case .movesOfEnd: "Moves of the end"
    case .movesOfMilestones: "Moves of milestones"
    case .alike: "alike"
    }
  }

  package func headline(late: Int, slipped: Int) -> String {
    let first =
      switch late {
      case 0: "No item is late"
      case 1: "1 item is late"
      default: "\(late) items are late"
      }
    let second =
      switch slipped {
      case 0: "none has moved later than first planned"
      case 1: "1 has moved later than first planned"
      default: "\(slipped) have moved later than first planned"
      }
    return "\(first), and \(second)"
  }

  package func pausedPastEnd(_ records: [(id: String, end: String)]) -> String {
    let list = records.map { "\($0.id) (\($0.end))" }.joined(separator: ", ")
    return records.count == 1
      ? "1 paused item is past its planned end: \(list)"
      : "\(records.count) paused items are past their planned ends: \(list)"
  }

  package func spread(median: Int, worst: Int) -> String {
    "the median of all is \(slip(median)), the greatest \(slip(worst))"
  }

  package var nothing: String { "The history has no schedules yet, so nothing has moved." }

  package func slip(_ days: Int) -> String { "\(signed(days)) \(abs(days) == 1 ? "day" : "days")" }

  package func slip(_ days: Int, workdays: Int) -> String {
    "\(slip(days)) (\(signed(workdays)) \(abs(workdays) == 1 ? "working day" : "working days"))"
  }

  package func move(_ kind: MoveKind) -> String {
    switch kind {
    case .slipped: "slipped"
    case .broughtForward: "brought forward"
    case .refined: "refined"
    case .coarsened: "coarsened"
    case .scheduled: "scheduled"
    case .unscheduled: "unscheduled"
    }
  }

  package func mark(_ mark: MoveMark) -> String {
    switch mark {
    case .correction: "correction after completion"
    case .frozen: "after it was cancelled or merged"
    case .retroactive: "moved after the fact"
    case .preliminary: "before the first plan"
    case .coarser: "given less exactly than before"
    case .afterGap: "no schedule in between"
    case .givenLater: "reason given later"
    case .uncommitted: "not yet committed"
    }
  }

  package func replans(_ replans: Replans) -> String {
    let parts = [
      replans.later == 0 ? nil : "later \(replans.later)",
      replans.earlier == 0 ? nil : "earlier \(replans.earlier)",
      replans.cleared == 0 ? nil : "schedule removed \(replans.cleared)",
      replans.reset == 0 ? nil : "schedule restored \(replans.reset)",
      replans.flips == 0 ? nil : "to and fro \(replans.flips)",
    ].compactMap { $0 }
    return parts.isEmpty ? "0" : "\(replans.count) – " + parts.joined(separator: ", ")
  }

  package func inherited(_ days: Int, own: Int, from: String) -> String {
    "inherited \(slip(days)) (\(from)), its own \(slip(own))"
  }

  package func rate(onTime: Int, due: Int, percent: Int) -> String {
    "\(onTime)/\(due), \(percent)%"
  }

  package func retired(_ count: Int) -> String { "besides, cancelled or merged: \(count)" }

  package func others(early: Int, unmoved: Int, unmeasured: Int, gone: Int) -> String {
    let parts = [
      early == 0 ? nil : "done early \(early)",
      unmoved == 0 ? nil : "not moved \(unmoved)",
      unmeasured == 0 ? nil : "no schedule to compare \(unmeasured)",
      gone == 0 ? nil : "removed from the roadmap \(gone)",
    ].compactMap { $0 }
    return parts.isEmpty ? "" : "Other items: " + parts.joined(separator: ", ")
  }

  package func withoutReason(_ count: Int, of replans: Int) -> String {
    "Moves without a reason: \(count)/\(replans)"
  }

  package func valuePath(_ path: String) -> String {
    switch path {
    case "baseline/value": return "baseline level"
    case "target/value": return "target level"
    case "target/by": return "target date"
    default:
      guard path.hasPrefix("targets/") else { return path }
      return "target " + path.dropFirst("targets/".count)
    }
  }

  package func remark(_ remark: VersionRemark) -> String {
    switch remark {
    case .unreadable(let file):
      "\(file): the file could not be read; what it says stayed as it last was"
    case .repeated(let key, let file):
      "\(file): the id \(key.id) is in several places; the first file counted"
    case .unreadDate(let key, let path):
      "\(key.id): the date in the field \(path) could not be read; the one before counted on"
    case .clockBackwards(let seconds):
      "The clock went backwards, seconds: \(seconds); the order of versions counted"
    }
  }

  package func moreVersions(_ count: Int) -> String { "the same in other versions: \(count)" }

  package func looked(versions: Int, commits: Int) -> String {
    "versions of the roadmap \(versions), commits \(commits)"
  }

  package func group(_ sort: GroupFigures.Sort) -> String {
    switch sort {
    case .goal: "By goal"
    case .party: "By responsible party"
    case .serviceArea: "By service area"
    case .perspective: "By perspective"
    case .phase: "By phase"
    case .requirement: "By requirement"
    case .year: "By year"
    }
  }
}
