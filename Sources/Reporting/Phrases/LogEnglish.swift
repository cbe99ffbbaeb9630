package import RoadmapDiff

// The words of `log` and `blame` in English.
extension English: LogPhrases {
  package func label(_ label: LogLabel) -> String {
    switch label {
    case .nothing: "No changes."
    case .field: "Field"
    case .value: "Value"
    case .version: "Version"
    case .lookedPast: "only in a version to be looked past"
    case .gone: "The record is no longer in the roadmap."
    }
  }

  package func logTitle(_ name: String) -> String { "Changes: \(name)" }

  package func blameTitle(_ name: String) -> String { "Where the fields come from: \(name)" }

  package func event(
    _ class: RecordDifference.Class, isReturned: Bool, from id: String?
  ) -> String {
    let words =
      switch `class` {
      case .added: isReturned ? "returned" : "added"
      case .removed: "removed"
      case .changed, .renamed: "changed"
      }
    return id.map { "\(words), the id was \($0)" } ?? words
  }

  package func runningSlip(_ days: String) -> String {
    "\(days) in all from the first plan"
  }

  package func flag(_ flag: Bool) -> String { flag ? "yes" : "no" }

  package func field(_ key: String) -> String? {
    if let known = FieldLabels.show[key] { return label(known) }
    return switch key {
    case "start": "Start"
    case "end": "End"
    case "continuous": "Continuous"
    case "requirements": "Requirements"
    case "text": "Text"
    case "by": "By"
    case "by-when": "By"
    case "light": "Light"
    case "reached": "Reached"
    case "action": "Action"
    case "type": "Kind of dependency"
    case "requirement": "Requirement"
    case "section": "Section"
    case "deadline": "Deadline"
    case "estimate": "Estimate"
    case "min": "At least"
    case "max": "At most"
    case "currency": "Currency"
    case "by-year": "By year"
    case "name": "Name"
    case "amount": "Amount"
    case "use-by": "To be used by"
    case "state": "State"
    case "beneficiary": "Who gains"
    case "measure": "How it is seen"
    case "value": "Value"
    case "from": "From"
    case "targets": "Targets"
    case "measurements": "Measurements"
    case "about": "About"
    case "active": "Active"
    case "answered": "Answered"
    case "bodies": "Bodies"
    case "body": "Body"
    case "cadence": "Cadence"
    case "case-number": "Case number"
    case "checked-on": "Checked"
    case "closed": "Closed"
    case "code": "Code"
    case "contact": "Contact"
    case "coordinator": "Coordinator"
    case "counts": "Answers"
    case "deadlines": "Deadlines"
    case "decision": "Decision"
    case "direction": "Direction"
    case "dont-know": "Don't know"
    case "email": "E-mail"
    case "groups": "Groups"
    case "invited": "Invited"
    case "labels": "Level names"
    case "mean": "Mean"
    case "members": "Members"
    case "min-cell": "Smallest group shown"
    case "n": "Answers"
    case "number": "Number"
    case "opened": "Opened"
    case "operating-model": "Operating model"
    case "outcome": "Outcome"
    case "parent": "Part of"
    case "ref": "Version"
    case "report": "Report"
    case "results": "Results"
    case "role": "Role"
    case "scope": "Scope"
    case "statement": "Vision"
    case "survey": "Survey"
    case "time-zone": "Time zone"
    case "to": "Until"
    case "actions": "Actions"
    case "parties": "Parties"
    case "phases": "Phases"
    case "surveys": "Surveys"
    case "reviews": "Reviews"
    default: nil
    }
  }
}
