internal import Diagnostics
internal import RoadmapModel

extension LegalDeadline {
  /// Where the deadline is named and where it is written.
  var related: [Related] {
    [
      Related(
        Phrase(
          fi: "toimenpide nimeää määräajan tässä", sv: "åtgärden anger tidsfristen här",
          en: "the action names the deadline here"), at: reference),
      Related(SharedWords.deadlineIsHere, at: datePlace),
    ]
  }
}

extension Plan {
  /// The deadlines that an action names and that bind.
  func legalDeadlines(of action: Action) -> [LegalDeadline] { roadmap.legalDeadlines(of: action) }
}
