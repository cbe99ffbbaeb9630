internal import RoadmapModel
internal import RoadmapSlippage

/// The small parts that the data are made of.
extension SlippageReport {
  /// Where a change comes from; the uncommitted working tree has no commit.
  func origin(_ commit: String?, _ landed: Day, _ author: String? = nil) -> [JSONMember] {
    [JSONMember("commit", .optional(commit))]
      + (commit == nil ? [JSONMember("uncommitted", true)] : [])
      + [JSONMember("date", day(landed))]
      + (author.map { [JSONMember("author", .string($0))] } ?? [])
  }

  func introduction(_ introduction: Introduction?) -> JSONValue {
    guard let introduction else { return .null }
    return [
      "commit": .string(introduction.commit), "author": .string(introduction.author.name),
      "date": day(introduction.decided),
    ]
  }

  func point(_ point: ReportPoint?) -> JSONValue {
    guard let point else { return .null }
    return [
      "name": .string(point.name), "commit": .optional(point.commit), "date": day(point.day),
    ]
  }

  func int(_ number: Int?) -> JSONValue { number.map { .int($0) } ?? .null }

  func day(_ day: Day?) -> JSONValue { .optional(day?.description) }

  func period(_ period: Period?) -> JSONValue { .optional(period?.description) }

  /// A ratio to four decimals.
  func ratio(_ ratio: Double?) -> JSONValue {
    ratio.map { .number(SlippageReport.decimal($0, places: 4)) } ?? .null
  }

  /// A number of no more than some decimals, with a point and no zeros to spare.
  static func decimal(_ number: Double, places: Int) -> String {
    var unit = 1
    for _ in 0..<places { unit *= 10 }
    let scaled = Int((number * Double(unit)).rounded(.toNearestOrAwayFromZero))
    let (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: unit)
    var digits = String(rest)
    digits = String(repeating: "0", count: places - digits.utf8.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return (scaled < 0 ? "-" : "") + String(whole) + (digits.isEmpty ? "" : "." + digits)
  }
}
