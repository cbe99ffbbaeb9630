internal import Diagnostics
internal import RoadmapCheck

// The words of `check` in English.
extension English: CheckPhrases {
  func label(_ label: CheckLabel) -> String {
    switch label {
    case .passed: "Passes: nothing stands in the way."
    case .oldApproval:
      "It was approved before this branch already; that entry does not count again: write a new one in its place."
    case .howToApprove: "How to approve"
    case .orRun: "Or run:"
    case .notices: "To know"
    case .aboutRule:
      "A rule of the gate on pull requests: tiekartta check."
        + " It stops a change where all holds that is written here."
    case .ruleText: "The rule and its examples"
    case .otherLevel: "Another level, or off, in tiekartta.yaml:"
    case .ruleTests: "The examples of the rules"
    }
  }

  func checkTitle(from base: String, to head: String) -> String { "Check: \(base) → \(head)" }

  func failed(_ count: Int) -> String {
    count == 1
      ? "Does not pass: 1 thing stands in the way."
      : "Does not pass: \(count) things stand in the way."
  }

  func heading(_ level: Severity, _ count: Int) -> String {
    switch level {
    case .error: "In the way (\(count))"
    case .warning: "Warnings (\(count))"
    case .info: "For information (\(count))"
    }
  }

  func approvedHeading(_ count: Int) -> String { "Approved (\(count))" }
  func mayApprove(_ names: String) -> String { "May approve: \(names)" }
  func approvedBy(_ name: String) -> String { "Approved: \(name)" }
  func expired(_ day: String) -> String { "The approval counted until \(day)." }

  func wrongRole(_ name: String, isDecision: Bool) -> String {
    isDecision
      ? "This approval does not count: \(name) is no approving decision of a body that may approve."
      : "This approval does not count: \(name) may not approve this."
  }

  func howToApprove(in file: String) -> String {
    "Who may approve adds these lines to \(file) in this branch, with the reason:"
  }

  func notice(_ notice: GateNotice) -> String {
    switch notice {
    case .expired(let all): "Approvals that have expired: \(all.joined(separator: ", "))"
    case .unused(let all):
      "Approvals of this branch that nothing needs: \(all.joined(separator: ", "))"
    case .orphaned(let all):
      "Approvals that name a record, decision or party that is not there: "
        + all.joined(separator: ", ")
    case .unexplained(let all):
      "Approvals of this branch that do not say why yet: " + all.joined(separator: ", ")
    case .elsewhere(let all):
      "Approvals by a decision that is about other records: " + all.joined(separator: ", ")
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

  func tested(_ count: Int, failed: Int) -> String {
    failed == 0
      ? "All \(count) examples hold." : "\(failed) of \(count) examples do not hold."
  }

  func failedExample(_ number: Int, of rule: String, mustFail: Bool) -> String {
    mustFail
      ? "\(rule), example \(number): the rule lets it pass and must not"
      : "\(rule), example \(number): the rule stops it and must not"
  }

  func untested(_ rules: String) -> String { "Rules without an example: \(rules)" }
}
