internal import RoadmapModel

/// What one group answered about one perspective, as a mean that is exact until it is shown.
struct SurveyResult {
  /// The sum of the answers' levels, times ten to the power of `scale`.
  private let sum: Int128
  private let scale: Int
  /// How many answers the sum is of; of a mean that was given, one.
  private let answers: Int
  /// The whole result as written.
  let value: Value

  /// Reads `{counts: {1: n, …}}` or `{mean, n}`; nil where part of it is unreadable.
  init?(_ value: Value) {
    guard !value.holdsUnread else { return nil }
    self.value = value
    if let counts = value[.counts] {
      var (sum, answers) = (Int128(0), 0)
      for entry in counts.entries {
        guard let level = Int(entry.key), (-1000...1000).contains(level),
          let count = entry.value.number?.digits
        else { return nil }
        sum += Int128(level) * Int128(count)
        answers += count
      }
      guard answers > 0 else { return nil }
      (self.sum, scale, self.answers) = (sum, 0, answers)
    } else if let mean = value[.mean]?.number {
      (sum, scale, answers) = (Int128(mean.digits), mean.scale, 1)
    } else {
      return nil
    }
  }

  /// Whether a level lies further from the mean than five hundredths.
  func differs(from level: Decimal) -> Bool {
    let mine = sum * power(of: 10, level.scale)
    let other = Int128(level.digits) * Int128(answers) * power(of: 10, scale)
    let unit = Int128(answers) * power(of: 10, level.scale) * power(of: 10, scale)
    return (mine - other).magnitude * 20 > unit.magnitude
  }

  /// The mean to two decimals, halves away from zero.
  var mean: Decimal {
    let whole = Int128(answers) * power(of: 10, scale)
    let hundredths = (sum.magnitude * 200 + whole.magnitude) / (2 * whole.magnitude)
    let digits = Int(clamping: hundredths)
    return Decimal(sum < 0 ? -digits : digits, scale: 2)
  }

  private func power(of base: Int128, _ exponent: Int) -> Int128 {
    (0..<exponent).reduce(Int128(1)) { product, _ in product * base }
  }
}
