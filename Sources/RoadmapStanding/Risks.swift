package import RoadmapModel

/// A risk of an action.
package struct Risk: Sendable {
  package let text: LocalText
  package let mitigation: LocalText?
  /// Probability and impact, 1 to 5 each; nil where one is not given or is no grade.
  package let grades: (probability: Int, impact: Int)?

  /// Probability times impact, 1 to 25.
  package var score: Int? { grades.map { $0.probability * $0.impact } }
  /// Whether it is worth a discussion.
  package var isHigh: Bool { (score ?? 0) >= 9 }
}

extension Action {
  /// The risks that have a text, in the order written.
  package var risks: [Risk] {
    (record[.risks]?.list ?? []).compactMap { risk in
      guard let text = risk[.text]?.text ?? risk.text else { return nil }
      let probability = risk[.probability].flatMap(grade)
      let impact = risk[.impact].flatMap(grade)
      return Risk(
        text: text, mitigation: risk[.mitigation]?.text,
        grades: probability.flatMap { probability in impact.map { (probability, $0) } })
    }
  }
}

/// A probability or an impact; what is no grade of its scale weighs nothing.
private func grade(_ value: Value) -> Int? {
  (value.number?.double).flatMap { (1...5).contains($0) && $0 == $0.rounded() ? Int($0) : nil }
}

extension Standing {
  /// The risks of open actions that are worth a discussion, the gravest first.
  package var risks: [(action: Action, risk: Risk, score: Int)] {
    actions.filter(\.isOpen).flatMap { action in
      action.risks.filter(\.isHigh).compactMap { risk in risk.score.map { (action, risk, $0) } }
    }.sorted { ($1.score, $0.action.record.key) < ($0.score, $1.action.record.key) }
  }

  /// The open actions whose light was set by hand to something but green.
  package var warnings: [(action: Action, light: Light, reason: LocalText?)] {
    actions.compactMap { action in
      guard let light = action.light, light != .green else { return nil }
      return (action, light, action.record[.health]?[.reason]?.text)
    }
  }
}
