package import Diagnostics
internal import RoadmapModel
package import RoadmapSlippage

extension MilestoneTrend {
  /// The trend as a part of a document.
  ///
  /// - Parameter languages: the roadmap's, the default one first.
  package func block(in language: Language, of languages: [String]) -> Block {
    let words = TrendWords(language: language, languages: languages)
    guard !lines.isEmpty else { return .note(.init(words.phrases.trend(.nothing))) }
    return .trend(words.chart(of: drawn))
  }

  /// The members of the trend as data: every line, and for each report day what was planned.
  package func write(to json: inout JSONWriter, in language: Language, first: String) {
    json.member("report-days", reportDays)
    json.objects("lines", lines) { json, line in
      json.member("record", line.record.path)
      json.member("milestone", line.milestone)
      json.member("title", line.title.best(language.rawValue, first: first))
      json.member("first", line.first)
      json.member("baseline", line.baseline)
      json.objects("samples", line.samples) { json, sample in
        json.member("date", sample.reportDay)
        json.member("planned", sample.planned)
        json.member("reached", sample.isReached)
      }
    }
  }
}

/// Puts a trend into the words of a language.
private struct TrendWords {
  let language: Language
  let languages: [String]

  var phrases: any ShowPhrases {
    switch language {
    case .fi: Finnish()
    case .sv: Swedish()
    case .en: English()
    }
  }

  func chart(of trend: MilestoneTrend) -> TrendChart {
    let lines = trend.lines.prefix(MilestoneTrend.lineLimit)
    let rest = trend.leftOut + trend.lines.count - lines.count
    let reports = trend.reportDays
    let days = lines.flatMap { line in
      line.samples.compactMap(\.planned) + [line.baseline, line.reached].compactMap { $0 }
    }
    let range = (reports + days).sorted()
    return TrendChart(
      caption: phrases.trend(.caption) + (rest > 0 ? " – " + phrases.more(rest) : ""),
      reports: reports.map { TrendChart.Tick($0.number, phrases.day($0)) },
      series: lines.map(series), scales: range.first.map { scales($0, range.last ?? $0) } ?? [],
      words: TrendChart.Words(
        report: phrases.trend(.report), planned: phrases.trend(.planned),
        heads: [
          phrases.trend(.line), phrases.label(.record), phrases.label(.title),
          phrases.trend(.first), phrases.label(.now), phrases.trend(.slip),
        ],
        changeHeads: [
          phrases.trend(.line), phrases.trend(.shortReport), phrases.trend(.shortPlanned),
        ],
        due: phrases.trend(.due), reached: phrases.trend(.reached),
        baseline: phrases.trend(.baseline), shared: phrases.trend(.shared),
        reading: phrases.trend(.reading)))
  }

  private func series(_ line: MilestoneTrend.Line) -> TrendChart.Series {
    let reached = line.reached.map { "● " + phrases.day($0) }
    return TrendChart.Series(
      id: line.milestone.map { "\(line.record.id)/\($0)" } ?? line.record.id,
      title: line.title.told(in: language, of: languages) ?? "",
      samples: line.samples.map { sample in
        TrendChart.Series.Sample(
          report: sample.reportDay.number, planned: sample.planned?.number,
          word: (sample.isReached ? reached : sample.planned.map(phrases.day)) ?? "–")
      },
      reached: line.reached?.number, baseline: line.baseline?.number,
      words: [
        line.first.map(phrases.day) ?? "–", reached ?? line.now.map(phrases.day) ?? "–",
        line.slipDays.map(slip) ?? "–",
      ])
  }

  private func slip(_ days: Int) -> String {
    (days > 0 ? "+" : days < 0 ? "−" : "") + phrases.days(abs(days))
  }

  /// Marks for the axes between two days: years, halves, quarters, months and weeks, as far as
  /// a picture could show them.
  private func scales(_ from: Day, _ to: Day) -> [[TrendChart.Tick]] {
    let years = from.year...max(from.year, to.year)
    func firsts(every months: Int, _ word: (Period) -> String) -> [TrendChart.Tick] {
      years.flatMap { year in
        stride(from: 1, through: 12, by: months).compactMap { month in
          Period(year: year, month: month).flatMap { period in
            period.first >= from && period.first <= to
              ? TrendChart.Tick(period.first.number, word(period)) : nil
          }
        }
      }
    }
    let january = firsts(every: 12) { String($0.first.year) }
    // A plan for the year 9999 must not leave one mark beside the next.
    let steps = years.count > 100 ? [(years.count / 500 + 1) * 100, 100, 10] : [10, 5, 2, 1]
    var scales = steps.map { step in
      january.filter { Day(number: $0.day).year % step == 0 }
    }
    if years.count <= 20 { scales.append(firsts(every: 6, phrases.period)) }
    if years.count <= 12 { scales.append(firsts(every: 3, phrases.period)) }
    if years.count <= 6 { scales.append(firsts(every: 1, phrases.period)) }
    if to.days(since: from) <= 100 {
      let monday = from.adding(days: (8 - from.weekday) % 7)
      scales.append(
        stride(from: monday.number, through: to.number, by: 7).map {
          TrendChart.Tick($0, phrases.day(Day(number: $0)))
        })
    }
    return scales.filter { !$0.isEmpty }
  }
}
