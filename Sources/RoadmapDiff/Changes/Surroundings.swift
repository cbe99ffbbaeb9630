package import RoadmapModel

/// Two states of a roadmap as a whole, which tell what a change means for records that did not
/// change.
package struct Surroundings: Sendable {
  package let old: Roadmap
  package let new: Roadmap
  /// The last planned day of goals among actions that are the same in both states, where those
  /// were left out of them.
  let goalDays: [String: Day]
  /// The day from which on what has happened binds no more.
  package let today: Day

  /// The keys, by kind, that are asked of records that did not change.
  ///
  /// Where others are asked as well, they have to stand here: of such records nothing else may have
  /// been read.
  package static let keys: [Kind: Set<FieldKey>] = [
    .action: [
      .status, .start, .end, .continuous, .started, .completed, .goals, .dependsOn,
    ],
    .requirement: [.title, .number, .kind, .deadlines],
  ]

  package init(old: Roadmap, new: Roadmap, goalDays: [String: Day] = [:], today: Day) {
    self.old = old
    self.new = new
    self.goalDays = goalDays
    self.today = today
  }
}

/// What of the records that did not change has to be known to tell what changes bring about.
package struct Reach: Sendable {
  /// The actions that others may wait for, by their ids before and now.
  package let actions: Set<String>
  /// The goals that may end later.
  package let goals: Set<String>
  /// The requirements whose deadlines may be missed.
  package let requirements: Set<String>
}

extension RoadmapChanges {
  /// How far the changes may be felt; nil where no other record feels them.
  package var reach: Reach? {
    let felt = changes.filter(\.mayHaveEffects)
    guard !felt.isEmpty else { return nil }
    let sides = felt.flatMap { [$0.old, $0.new] }.compactMap { $0.map(Action.init) }
    return Reach(
      actions: Set(sides.map(\.id)), goals: Set(sides.flatMap { $0.goals.map(\.id) }),
      requirements: Set(sides.flatMap { $0.requirements.map(\.requirement.id) }))
  }
}
