package import RoadmapModel
package import RoadmapStanding

/// The words of `summary`.
package protocol SummaryPhrases: Phrases {
  /// Whether an action's end keeps a deadline, and by how many days it does not.
  func keeping(_ keeping: Keeping) -> String
  /// What is asked of a party, and what of it is the matter; milestones by their titles.
  func ask(_ ask: Ask, title: (Milestone) -> String) -> String
}
