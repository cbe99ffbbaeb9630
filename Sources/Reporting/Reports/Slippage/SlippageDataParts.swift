internal import RoadmapModel
internal import RoadmapSlippage

extension JSONWriter {
  /// Where a change comes from; the uncommitted working tree has no commit.
  mutating func origin(_ commit: String?, _ landed: Day) {
    member("commit", commit)
    mark("uncommitted", commit == nil)
    member("date", landed)
  }

  /// Where a change comes from, and who made it.
  mutating func origin(_ commit: String?, _ landed: Day, _ author: String) {
    origin(commit, landed)
    member("author", author)
  }
}

extension Introduction: JSONWritable {
  /// The commit, who made it, and the author's day.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("commit", commit)
      json.member("author", author.name)
      json.member("date", decided)
    }
  }
}

extension ReportPoint: JSONWritable {
  /// What it is called, and where it stands in the history.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("commit", commit)
      json.member("date", day)
    }
  }
}

extension Slip: JSONWritable {
  /// Calendar and working days.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("days", days)
      json.member("workdays", workdays)
    }
  }
}

extension SlippageReport {
  /// A ratio to four decimals.
  func ratio(_ ratio: Double?) -> JSONNumber? {
    ratio.map { JSONNumber(SlippageReport.decimal($0, places: 4)) }
  }

  /// A number of no more than some decimals, with a point and no zeros to spare.
  static func decimal(_ number: Double, places: Int) -> String {
    var unit = 1
    for _ in 0..<places { unit *= 10 }
    let scaled = Int((number * Double(unit)).rounded(.toNearestOrAwayFromZero))
    var (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: unit)
    var text = (scaled < 0 ? "-" : "") + String(whole)
    guard rest > 0 else { return text }
    text += "."
    while rest > 0 {
      unit /= 10
      (whole, rest) = rest.quotientAndRemainder(dividingBy: unit)
      text += String(whole)
    }
    return text
  }
}
