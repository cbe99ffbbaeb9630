extension Gate {
  /// What the gate found.
  package struct Result: Sendable {
    /// The gravest first, then in the order of the records.
    package let violations: [Violation]
    package let notices: [GateNotice]
    /// The ids of the rules that were asked.
    package let rules: [String]

    package var passed: Bool { !violations.contains(where: \.fails) }
  }
}

extension Gate.Result {
  /// The verdict on a branch that is held against several states: the worst of each, so that it
  /// passes where it passes every one.
  package func joined(with other: Gate.Result) -> Gate.Result {
    var all = violations
    for violation in other.violations {
      guard let known = all.firstIndex(where: { $0.isSame(as: violation) }) else {
        all.append(violation)
        continue
      }
      if violation.fails, !all[known].fails { all[known] = violation }
    }
    let levels = all.map(\.level)
    let order = all.indices.sorted { (levels[$1], $0) < (levels[$0], $1) }
    return Gate.Result(
      violations: order.map { all[$0] },
      notices: notices + other.notices.filter { !notices.contains($0) },
      rules: rules + other.rules.filter { !rules.contains($0) })
  }
}

extension Violation {
  /// Whether another one tells of the same thing by the same rule.
  fileprivate func isSame(as other: Violation) -> Bool {
    rule == other.rule && fingerprint == other.fingerprint && record == other.record
  }
}
