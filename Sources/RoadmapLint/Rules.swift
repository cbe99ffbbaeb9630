/// All rules, sorted by id: the one place where a rule is listed.
package enum Rules {
  package static let all: [any Rule.Type] = [
    EndBeforeStart.self,
    ExpiredSuppression.self,
    SuppressionWithoutReason.self,
    UnknownReference.self,
    UnknownRule.self,
    UnknownTimeZone.self,
    UnusedSuppression.self,
  ]

  /// The rule with an id.
  package static func rule(_ id: String) -> (any Rule.Type)? {
    all.first { $0.about.id == id }
  }
}
