package import Diagnostics
package import RoadmapModel

/// The words of the reports in English.
package struct English: Phrases {
  package init() {}

  package var language: Language { .en }

  package func counts(errors: Int, warnings: Int, infos: Int) -> String {
    let parts = [
      errors == 0 ? nil : errors == 1 ? "1 error" : "\(errors) errors",
      warnings == 0 ? nil : warnings == 1 ? "1 warning" : "\(warnings) warnings",
      infos == 0 ? nil : infos == 1 ? "1 note" : "\(infos) notes",
    ].compactMap { $0 }
    return parts.isEmpty ? "Nothing to remark on" : parts.joined(separator: ", ")
  }

  package func looked(files: Int, records: Int) -> String {
    "Looked at: files \(files), records \(records)"
  }

  package func hidden(comments: Int, waivers: Int, paths: Int, baseline: Int) -> String {
    let parts = [
      comments == 0 ? nil : "by comment \(comments)",
      waivers == 0 ? nil : "by waiver \(waivers)",
      paths == 0 ? nil : "by path \(paths)",
      baseline == 0 ? nil : "accepted before \(baseline)",
    ].compactMap { $0 }
    return parts.isEmpty ? "" : "Hidden: " + parts.joined(separator: ", ")
  }

  package var hint: String { "help" }
  package var canBeFixed: String { "can be fixed: --fix" }
  package func fixable(_ count: Int) -> String {
    "Can be fixed with --fix: \(count)"
  }

  package func fixed(_ count: Int, files: Int) -> String {
    "Mended: \(count), files \(files)"
  }

  package func baselineWritten(_ count: Int) -> String { "Accepted findings: \(count)" }
  package func baselinePruned(_ count: Int) -> String { "Taken off the list: \(count)" }
  package func baselineGone(_ count: Int) -> String {
    "Mended findings still on the list: "
      + "\(count)"
  }

  package var rule: String { "Rule" }
  package var group: String { "Group" }
  package var usualSeverity: String { "Severity" }
  package var why: String { "Why" }
  package var wrong: String { "Wrong" }
  package var right: String { "Right" }
  package var howToExcept: String { "Exception" }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  package func day(_ day: Day) -> String {
    let (year, month, date) = day.parts
    return "\(date) \(Self.months[month - 1]) \(year)"
  }

  package func period(_ period: Period) -> String {
    let (year, month, _) = period.first.parts
    switch period.precision {
    case .day: return day(period.first)
    case .week:
      let parts = period.description.split(separator: "-W")
      return "week \(Int(parts[1]) ?? 0), \(parts[0])"
    case .month: return "\(Self.months[month - 1]) \(year)"
    case .quarter: return "Q\((month - 1) / 3 + 1) \(year)"
    case .third: return "T\((month - 1) / 4 + 1) \(year)"
    case .half: return "H\((month - 1) / 6 + 1) \(year)"
    case .year: return String(year)
    }
  }

  package func span(_ start: Period?, _ end: Period?) -> String {
    switch (start, end) {
    case (nil, nil): "–"
    case (let start?, nil): "from " + period(start)
    case (nil, let end?): "by " + period(end)
    case (let start?, let end?): range(start, end)
    }
  }

  /// Two periods of one year and one precision share what they have in common.
  private func range(_ start: Period, _ end: Period) -> String {
    guard start != end else { return period(end) }
    let (year, month, date) = start.first.parts
    let other = end.first.parts
    if start.precision == end.precision, year == other.year {
      switch start.precision {
      case .day:
        let head = month == other.month ? "\(date)" : "\(date) \(Self.months[month - 1])"
        return "\(head)–\(day(end.first))"
      case .month: return "\(Self.months[month - 1])–\(period(end))"
      case .quarter, .third, .half:
        return "\(period(start).prefix(2))–\(period(end))"
      case .week: break
      case .year: break
      }
    }
    return "\(period(start))–\(period(end))"
  }

  package func number(_ number: Decimal) -> String {
    grouped(number, separator: ",", point: ".")
  }

  package func level(_ level: Decimal) -> String {
    number(level) + (level.scale == 0 ? ".0" : "")
  }
}
