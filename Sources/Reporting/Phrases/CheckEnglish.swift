package import Diagnostics
package import RoadmapCheck

// The words of `check` in English.
extension English: CheckPhrases {
  package func checkTitle(from base: String, to head: String) -> String {
    "Check: \(base) → \(head)"
  }

  package func failed(_ count: Int) -> String {
    count == 1
      ? "Does not pass: 1 thing stands in the way."
      : "Does not pass: \(count) things stand in the way."
  }

  package func heading(_ level: Severity, _ count: Int) -> String {
    switch level {
    case .error: "In the way (\(count))"
    case .warning: "Warnings (\(count))"
    case .info: "For information (\(count))"
    }
  }

  package func approvedHeading(_ count: Int) -> String { "Approved (\(count))" }
  package func mayApprove(_ names: String) -> String { "May approve: \(names)" }
  package func approvedBy(_ name: String) -> String { "Approved: \(name)" }
  package func expired(_ day: String) -> String { "The approval counted until \(day)." }

  package func worthless(_ why: String) -> String { "This approval does not count: \(why)." }

  package func howToApprove(in file: String) -> String {
    "Who may approve adds these lines to \(file) in this branch, with the reason:"
  }

  package func notice(_ notice: GateNotice) -> String {
    switch notice {
    case .expired(let all): "Approvals that have expired: \(all.named)"
    case .unused(let all):
      "Approvals of this branch that nothing needs: \(all.named)"
    case .orphaned(let all):
      "Approvals that name a record, decision or party that is not there: "
        + all.named
    case .unexplained(let all):
      "Approvals of this branch that do not say why yet: " + all.named
    case .elsewhere(let all):
      "Approvals by a decision that is about other records: " + all.named
    case .signatures:
      "A file does not prove who approved: let the repository's review rules require it."
    case .oldFindings(let count):
      count == 1
        ? "1 finding of lint was there before and does not count."
        : "\(count) findings of lint were there before and do not count."
    case .newRoadmap: "The base has no roadmap yet: there is nothing to hold changes against."
    case .unreadBase:
      "The tiekartta.yaml of the base cannot be read: the built-in rules count instead."
    case .nobodyApproves:
      "The operating model names no body that approves, and the roadmap has no owner:"
        + " nobody may approve."
    }
  }

  package func tested(_ count: Int, failed: Int) -> String {
    failed == 0
      ? "All \(count) examples hold." : "\(failed) of \(count) examples do not hold."
  }

  package func failedExample(_ number: Int, of rule: String, mustFail: Bool) -> String {
    mustFail
      ? "\(rule), example \(number): the rule lets it pass and must not"
      : "\(rule), example \(number): the rule stops it and must not"
  }

  package func untested(_ rules: String) -> String { "Rules without an example: \(rules)" }
}
