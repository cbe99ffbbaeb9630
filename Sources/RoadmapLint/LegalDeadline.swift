internal import Diagnostics
internal import RoadmapModel

extension AnsweredDeadline {
  /// Where the deadline or its requirement is named and where it is written.
  var related: [Related] {
    [
      Related(
        isNamed
          ? Phrase(
            fi: "toimenpide nimeää määräajan tässä", sv: "åtgärden anger tidsfristen här",
            en: "the action names the deadline here")
          : Phrase(
            fi: "toimenpide nimeää säädöksen tässä", sv: "åtgärden anger kravet här",
            en: "the action names the requirement here"), at: reference),
      Related(SharedWords.deadlineIsHere, at: datePlace),
    ]
  }
}

extension Plan {
  /// The deadlines that bind and that an action answers to.
  func legalDeadlines(of action: Action) -> [AnsweredDeadline] {
    deadlines.answered(by: action)
  }
}
