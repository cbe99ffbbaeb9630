internal import RoadmapModel
package import RoadmapSlippage

// The words of `slippage` in English.
extension English: SlippagePhrases {
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
}
