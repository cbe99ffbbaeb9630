/// Planned days over report days: how plans moved from report to report.
package struct TrendChart: Equatable, Sendable {
  /// What was planned for one end or milestone, from report to report.
  package struct Series: Equatable, Sendable {
    /// One point of it; without a planned day nothing was planned then.
    package struct Sample: Equatable, Sendable {
      /// Day numbers of the report and of what was planned.
      package let report: Int
      package let planned: Int?
      /// The planned day in words, or that it was reached.
      package let word: String

      package init(report: Int, planned: Int?, word: String) {
        self.report = report
        self.planned = planned
        self.word = word
      }
    }

    package let id: String
    package let title: String
    package let samples: [Sample]
    /// The day number on which it was reached; its last sample is the report that saw it.
    package let reached: Int?
    /// The day number of its date in the named baseline.
    package let baseline: Int?
    /// The first plan, the present one and the days between, as words of the language.
    package let words: [String]

    package init(
      id: String, title: String, samples: [Sample], reached: Int? = nil, baseline: Int? = nil,
      words: [String]
    ) {
      self.id = id
      self.title = title
      self.samples = samples
      self.reached = reached
      self.baseline = baseline
      self.words = words
    }
  }

  /// A day on an axis with its word.
  package struct Tick: Equatable, Sendable {
    package let day: Int
    package let word: String

    package init(_ day: Int, _ word: String) {
      self.day = day
      self.word = word
    }
  }

  /// What is said about the picture, in the document's language.
  package struct Words: Equatable, Sendable {
    /// What the axes show: the day of the report, and the planned day.
    package let report: String
    package let planned: String
    /// The heads of the legend: letter, id, title, first plan, plan now, slip.
    package let heads: [String]
    /// The heads of the changes, short for narrow windows: letter, report, plan.
    package let changeHeads: [String]
    /// What the dots, the sign of what was reached, the baseline's mark and the star mean.
    package let due: String
    package let reached: String
    package let baseline: String
    package let shared: String
    /// How the picture is read, in one sentence.
    package let reading: String

    package init(
      report: String, planned: String, heads: [String], changeHeads: [String], due: String,
      reached: String, baseline: String, shared: String, reading: String
    ) {
      self.report = report
      self.planned = planned
      self.heads = heads
      self.changeHeads = changeHeads
      self.due = due
      self.reached = reached
      self.baseline = baseline
      self.shared = shared
      self.reading = reading
    }
  }

  package let caption: String
  /// The report days in order.
  package let reports: [Tick]
  /// At most as many as there are letters that can be told apart.
  package let series: [Series]
  /// Marks for both axes, from the coarsest to the finest; the finest that has room is drawn.
  package let scales: [[Tick]]
  package let words: Words

  package init(
    caption: String, reports: [Tick], series: [Series], scales: [[Tick]], words: Words
  ) {
    self.caption = caption
    self.reports = reports
    self.series = series
    self.scales = scales
    self.words = words
  }

  /// The letter by which a series is known in the picture and the legend.
  package static func letter(_ index: Int) -> Character {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return index < letters.count ? letters[index] : "?"
  }
}
