/// The kinds of record a roadmap holds, in the order in which they are shown.
package enum Kind: String, CaseIterable, Sendable {
  case roadmap, vision, scale, perspective, goal, indicator, action, party, requirement, phase
  case survey, decision, review

  /// The key of the section that holds records of this kind.
  package var section: String {
    switch self {
    case .roadmap, .vision, .scale: rawValue
    case .party: "parties"
    default: rawValue + "s"
    }
  }

  /// Whether the roadmap holds one such record at most, written without an id.
  package var isSingle: Bool {
    switch self {
    case .roadmap, .vision, .scale: true
    default: false
    }
  }

  /// By its place among the kinds: without this the letters of its name would be hashed each time
  /// that a record is looked up.
  package func hash(into hasher: inout Hasher) { hasher.combine(place) }

  private var place: UInt8 {
    switch self {
    case .roadmap: 0
    case .vision: 1
    case .scale: 2
    case .perspective: 3
    case .goal: 4
    case .indicator: 5
    case .action: 6
    case .party: 7
    case .requirement: 8
    case .phase: 9
    case .survey: 10
    case .decision: 11
    case .review: 12
    }
  }

  /// The kind whose section has a key.
  package init?(section: String) {
    guard let kind = Self.bySection[section] else { return nil }
    self = kind
  }

  private static let bySection = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.section, $0) })
}
