/// The words of `summary`.
package protocol SummaryPhrases: Sendable {
  /// What a word of the report is called.
  func label(_ label: SummaryLabel) -> String
  /// What comes on a day: `end`, `start`, `milestone`, `review`, `report` or `deadline`.
  func ahead(_ kind: String) -> String
  /// Whether an action's end keeps a deadline, and by how many days it does not.
  func keeping(_ word: String, days: Int?) -> String
  /// What is asked of a party, and what of it is the matter.
  func ask(_ request: SummaryRequest) -> String
}

/// The fixed words of `summary`, each translated once per language.
package enum SummaryLabel: Sendable, CaseIterable {
  case title, since, inPeriod, noPast, faulty, nothing
  case decisions, decidedBy, endMoved, noDecision, lacksResponsible, lacksEnd, lacksReview
  case proposalWaits
  case late, noneLate, why, noReason, moved, noneMoved, change, sinceFirst
  case finished, promised, inferred, started, soon, later
  case deadlines, levels, by, reached, notReached
  case silent, lastNote, neverTold, silentFor
  case asked, askedHelp, askedOfEach, nothingAsked
  case background, earlier, afterwards, toldOnTimeline, inFirstPlan, inBaseline, trend
}
