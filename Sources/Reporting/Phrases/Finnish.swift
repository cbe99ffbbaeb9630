package import Diagnostics
package import RoadmapModel

/// The words of the reports in Finnish.
package struct Finnish: Phrases {
  package init() {}

  package var language: Language { .fi }

  package func counts(errors: Int, warnings: Int, infos: Int) -> String {
    let parts = [
      errors == 0 ? nil : errors == 1 ? "1 virhe" : "\(errors) virhettä",
      warnings == 0 ? nil : warnings == 1 ? "1 varoitus" : "\(warnings) varoitusta",
      infos == 0 ? nil : infos == 1 ? "1 huomautus" : "\(infos) huomautusta",
    ].compactMap { $0 }
    return parts.isEmpty ? "Ei huomautettavaa" : parts.joined(separator: ", ")
  }

  package func looked(files: Int, records: Int) -> String {
    "Tarkastettu: tiedostoja \(files), tietueita \(records)"
  }

  package func hidden(comments: Int, waivers: Int, paths: Int, baseline: Int) -> String {
    let parts = [
      comments == 0 ? nil : "kommentilla \(comments)",
      waivers == 0 ? nil : "poikkeusluvalla \(waivers)",
      paths == 0 ? nil : "polun perusteella \(paths)",
      baseline == 0 ? nil : "aiemmin hyväksyttyinä \(baseline)",
    ].compactMap { $0 }
    return parts.isEmpty ? "" : "Piilotettu: " + parts.joined(separator: ", ")
  }

  package var hint: String { "ohje" }
  package var canBeFixed: String { "korjattavissa: --fix" }
  package func fixable(_ count: Int) -> String {
    "Korjattavissa valitsimella --fix: \(count)"
  }

  package func fixed(_ count: Int, files: Int) -> String {
    "Korjattu: \(count), tiedostoja \(files)"
  }

  package func baselineWritten(_ count: Int) -> String { "Hyväksyttyjä havaintoja: \(count)" }
  package func baselinePruned(_ count: Int) -> String { "Poistettu luettelosta: \(count)" }
  package func baselineGone(_ count: Int) -> String {
    "Luettelossa on korjattuja havaintoja: "
      + "\(count)"
  }

  package var rule: String { "Sääntö" }
  package var group: String { "Ryhmä" }
  package var usualSeverity: String { "Vakavuus" }
  package var why: String { "Miksi" }
  package var wrong: String { "Näin ei" }
  package var right: String { "Näin" }
  package var howToExcept: String { "Poikkeus" }

  package func day(_ day: Day) -> String {
    let (year, month, date) = day.parts
    return "\(date).\(month).\(year)"
  }

  package func period(_ period: Period) -> String {
    let (year, month, _) = period.first.parts
    switch period.precision {
    case .day: return day(period.first)
    case .week:
      let parts = period.description.split(separator: "-W")
      return "viikko \(Int(parts[1]) ?? 0)/\(parts[0])"
    case .month: return "\(month)/\(year)"
    case .quarter: return "Q\((month - 1) / 3 + 1)/\(year)"
    case .third: return "T\((month - 1) / 4 + 1)/\(year)"
    case .half: return "H\((month - 1) / 6 + 1)/\(year)"
    case .year: return String(year)
    }
  }

  package func span(_ start: Period?, _ end: Period?) -> String {
    switch (start, end) {
    case (nil, nil): "–"
    case (let start?, nil): "alkaen " + period(start)
    case (nil, let end?): "viimeistään " + period(end)
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
        let head = month == other.month ? "\(date)." : "\(date).\(month)."
        return "\(head)–\(day(end.first))"
      case .month: return "\(month)–\(period(end))"
      case .quarter, .third, .half:
        return "\(period(start).prefix(2))–\(period(end))"
      case .week: break
      case .year: break
      }
    }
    return "\(period(start))–\(period(end))"
  }

  package func number(_ number: Decimal) -> String {
    grouped(number, separator: "\u{A0}", point: ",")
  }

  package func level(_ level: Decimal) -> String {
    number(level) + (level.scale == 0 ? ",0" : "")
  }
}

/// A number with its thousands parted and its point as a language has them.
func grouped(_ number: Decimal, separator: String, point: String) -> String {
  let parts = number.description.split(separator: ".", maxSplits: 1)
  var whole = parts[0]
  let sign = whole.hasPrefix("-") ? "−" : ""
  if !sign.isEmpty { whole.removeFirst() }
  var groups: [Substring] = []
  while whole.count > 3 {
    groups.insert(whole.suffix(3), at: 0)
    whole.removeLast(3)
  }
  groups.insert(whole, at: 0)
  // Four digits stand unbroken, as in years.
  let joined =
    groups.count == 2 && groups[0].count == 1
    ? groups.joined() : groups.joined(separator: separator)
  return sign + joined + (parts.count > 1 ? point + parts[1] : "")
}
