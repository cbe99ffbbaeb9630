package import Diagnostics
package import RoadmapModel

/// The words of the reports in Swedish as written in Finland.
package struct Swedish: Phrases {
  package init() {}

  package var language: Language { .sv }

  package func counts(errors: Int, warnings: Int, infos: Int) -> String {
    let parts = [
      errors == 0 ? nil : "\(errors) fel",
      warnings == 0 ? nil : warnings == 1 ? "1 varning" : "\(warnings) varningar",
      infos == 0 ? nil : infos == 1 ? "1 anmärkning" : "\(infos) anmärkningar",
    ].compactMap { $0 }
    return parts.isEmpty ? "Inget att anmärka på" : parts.joined(separator: ", ")
  }

  package func looked(files: Int, records: Int) -> String {
    "Granskat: filer \(files), poster \(records)"
  }

  package func hidden(comments: Int, waivers: Int, paths: Int, baseline: Int) -> String {
    let parts = [
      comments == 0 ? nil : "med kommentar \(comments)",
      waivers == 0 ? nil : "med undantag \(waivers)",
      paths == 0 ? nil : "enligt sökväg \(paths)",
      baseline == 0 ? nil : "godkända tidigare \(baseline)",
    ].compactMap { $0 }
    return parts.isEmpty ? "" : "Dolda: " + parts.joined(separator: ", ")
  }

  package var hint: String { "råd" }
  package var canBeFixed: String { "kan rättas: --fix" }
  package func fixable(_ count: Int) -> String {
    "Kan rättas med --fix: \(count)"
  }

  package func fixed(_ count: Int, files: Int) -> String {
    "Rättat: \(count), filer \(files)"
  }

  package func baselineWritten(_ count: Int) -> String { "Godkända fynd: \(count)" }
  package func baselinePruned(_ count: Int) -> String { "Borttagna från listan: \(count)" }
  package func baselineGone(_ count: Int) -> String { "Åtgärdade fynd kvar på listan: \(count)" }

  package var rule: String { "Regel" }
  package var group: String { "Grupp" }
  package var usualSeverity: String { "Allvarlighet" }
  package var why: String { "Varför" }
  package var wrong: String { "Inte så här" }
  package var right: String { "Så här" }
  package var howToExcept: String { "Undantag" }

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
      return "vecka \(Int(parts[1]) ?? 0)/\(parts[0])"
    case .month: return "\(month)/\(year)"
    case .quarter: return "Q\((month - 1) / 3 + 1) \(year)"
    case .third: return "T\((month - 1) / 4 + 1) \(year)"
    case .half: return "H\((month - 1) / 6 + 1) \(year)"
    case .year: return String(year)
    }
  }

  package func span(_ start: Period?, _ end: Period?) -> String {
    switch (start, end) {
    case (nil, nil): "–"
    case (let start?, nil): "från " + period(start)
    case (nil, let end?): "senast " + period(end)
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
        let head = month == other.month ? "\(date)" : "\(date).\(month)"
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
