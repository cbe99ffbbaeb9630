package import RoadmapModel

/// The part of the format that facts are taken from; the rest of a record need not be read.
package enum FactsFormat {
  /// The keys that facts of a kind are taken from.
  package static func fields(of kind: Kind) -> Fieldset {
    switch kind {
    case .action: action
    case .phase: phase
    case .roadmap: roadmap
    case .perspective: perspective
    case .indicator: indicator
    case .review: review
    default: named[kind] ?? RoadmapFormat.fields(of: kind)
    }
  }

  private static let action = RoadmapFormat.fields(of: .action).only([
    .title, .status, .start, .end, .continuous, .review, .started, .completed,
    .visibility, .milestones, .updates, .responsible, .goals, .perspectives,
    .serviceAreas, .requirements, .dependsOn, .formerly,
  ])
  private static let phase = RoadmapFormat.fields(of: .phase).only([
    .title, .status, .start, .end, .completed, .responsible, .updates,
  ])
  private static let roadmap = RoadmapFormat.fields(of: .roadmap).only([
    .title, .state, .languages, .timeZone, .foreword,
  ])
  private static let perspective = RoadmapFormat.fields(of: .perspective).only([
    .title, .baseline, .target,
  ])
  private static let indicator = RoadmapFormat.fields(of: .indicator).only([
    .title, .baseline, .targets,
  ])
  private static let review = RoadmapFormat.fields(of: .review).only([.date, .ref])
  /// All the other kinds have but a name, and perhaps had another id.
  private static let named = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map {
      ($0, RoadmapFormat.fields(of: $0).only([.title, .formerly]))
    })
}
