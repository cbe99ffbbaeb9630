/// How many of a whole are in which state: one bar in parts, each with its count.
package struct StatusStrip: Equatable, Sendable {
  package struct Part: Equatable, Sendable {
    package let state: ChartState
    package let word: String
    package let count: Int

    package init(_ state: ChartState, _ word: String, _ count: Int) {
      self.state = state
      self.word = word
      self.count = count
    }
  }

  package let caption: String
  /// What the states and their counts are called.
  package let heads: [String]
  /// The parts that something is in; together they are the whole.
  package let parts: [Part]

  package init(caption: String, heads: [String], parts: [Part]) {
    self.caption = caption
    self.heads = heads
    self.parts = parts.filter { $0.count > 0 }
  }

  package var total: Int { parts.reduce(0) { $0 + $1.count } }

  /// A length shared out among the parts as whole units: each is seen, and together they fill it.
  func shared(_ length: Int) -> [Int] {
    let total = total
    // One unit each; the rest by the largest remainder, the first of equal ones before the others.
    let rest = max(0, length - parts.count)
    guard total > 0 else { return [] }
    let exact = parts.map { part in Double(part.count) / Double(total) * Double(rest) }
    var shares = exact.map { Int($0) }
    let missing = rest - shares.reduce(0, +)
    let order = exact.indices.sorted {
      (Double(shares[$0]) - exact[$0], $0) < (Double(shares[$1]) - exact[$1], $1)
    }
    for index in order.prefix(max(0, missing)) { shares[index] += 1 }
    return shares.map { $0 + 1 }
  }
}

/// The states that charts tell apart by shape as well as by colour.
package enum ChartState: CaseIterable, Equatable, Sendable {
  case done, open, planned, atRisk, movedFar, red, late, paused, proposed, retired
}
