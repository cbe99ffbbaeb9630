internal import RoadmapModel

/// How many people stand behind one group's result on one perspective.
struct SurveyCell {
  /// The answers that give a level.
  let rated: Int
  /// All answers, the ones who don't know among them.
  let all: Int

  /// Counts the answers of `{counts, dont-know}` or `{mean, n}`; nil where they are not known.
  init?(_ value: Value) {
    guard !value.holdsUnread else { return nil }
    if let counts = value[.counts] {
      rated = counts.entries.reduce(0) { $0 + ($1.value.number?.digits ?? 0) }
      all = rated + (value[.dontKnow]?.number?.digits ?? 0)
    } else if let count = value[.n]?.number?.digits {
      (rated, all) = (count, count)
    } else {
      return nil
    }
  }
}
