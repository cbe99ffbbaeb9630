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
    default: nil
    }
  }
}
