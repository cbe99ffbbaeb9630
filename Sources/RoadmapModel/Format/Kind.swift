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

  /// The kind whose section has a key.
  package init?(section: String) {
    guard let kind = Self.bySection[section] else { return nil }
    self = kind
  }

  private static let bySection = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.section, $0) })
}
