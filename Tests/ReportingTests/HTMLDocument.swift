import CommonMark
import Reporting

/// A document with every block there is, each text in it the same.
enum HTMLDocument {
  static func all(_ text: String) -> Document {
    let line = Line(text)
    let mark = Finding.Mark(column: 2, length: 3, label: text)
    let other = Finding.Mark(column: 40, length: .max, isMain: false)
    return Document(
      title: text, language: "sv",
      blocks: [
        .heading(2, line), .paragraph(line), .heading(1, line), .heading(3, line), .note(line),
        .prose(
          read(
            "# \(text)\n\(text)\n- \(text)\n  \(text)\n* \(text)\n\n1. \(text)\n2. \(text)\n"
              + "> \(text)\n\n```\n\(text)\n```\n***\n[\(text)](https://kunta.example)\n")),
        .facts([Fact(text, line)]), .code(text), .lines([line, line]),
        .list([
          Item(
            line, items: [Item(line)],
            folded: FoldedItems(title: text, brief: line, items: [Item(line)]))
        ]),
        .table(
          Table(caption: text, columns: [(text, .leading), (text, .trailing)], rows: [[line]])),
        .table(
          Table(caption: "", columns: [("", .leading), (text, .leading)], rows: [["", line]])),
        .excerpt(Excerpt(path: text, line: 3, column: 2, text: text, length: 4, label: text)),
        .finding(
          Finding(
            place: text, role: .error, word: text, message: text, rule: text,
            snippets: [
              Finding.Snippet(
                heading: text,
                lines: [
                  Finding.SourceLine(
                    number: 12, text: text, marks: [mark, other], isCut: (true, true))
                ])
            ], notes: [line])),
        .levels(
          LevelChart(
            caption: text, head: text, columns: [text, text, text], scale: 1...5,
            rows: [
              LevelChart.Row(
                title: text, baseline: 2, now: 2.5, target: 9, words: [text, text, text]),
              LevelChart.Row(title: text, baseline: nil, now: nil, target: nil, words: [text]),
            ])),
        .timeline(timeline(text)), .trend(trend(text)), .slips(slips(text)),
        .strip(
          StatusStrip(
            caption: text, heads: [text, text],
            parts: ChartState.allCases.map { StatusStrip.Part($0, text, 3) })),
        .folded(line, [.paragraph(line), .table(Table(caption: "", columns: [], rows: []))]),
        .paragraph(
          Line([
            Inline(text, .strong), Inline(text, .dim), Inline(text, .code), Inline(text, .error),
            Inline(text, .warning), Inline(text, .info), Inline(text, .good),
            Inline(text, .link(text)), Inline(text, .link("https://a.example/?" + text)),
          ])), .upshot(line),
      ])
  }

  static func timeline(_ text: String) -> TimelineChart {
    let states = ChartState.allCases
    let rows = states.enumerated().map { index, state in
      TimelineChart.Row(
        title: text, first: 10 * index, last: 20 + 10 * index,
        baseline: index % 2 == 0 ? 15 + 10 * index : nil, state: state, words: text)
    }
    return TimelineChart(
      caption: text, days: 0...100, today: 50, ticks: [(0, text), (50, text)], heads: [text, text],
      rows: rows + [
        TimelineChart.Row(title: text, first: nil, last: 30, state: .open, words: text),
        TimelineChart.Row(title: text, first: 30, last: nil, state: .open, words: text),
        TimelineChart.Row(title: text, first: nil, last: nil, state: .open, words: text),
        TimelineChart.Row(title: text, first: .min, last: .max, state: .open, words: text),
        TimelineChart.Row(title: text, first: 100, last: 100, state: .late, words: text),
      ], legend: states.map { ($0, text) }, todayWord: text, endWord: text,
      baselineWord: text)
  }

  static func slips(_ text: String) -> SlipChart {
    SlipChart(
      caption: text, heads: [text, text, text], ends: [text, text],
      rows: [90, -30, 0, 1, .max, .min, nil].map { days in
        SlipChart.Row(
          title: Line(text), days: days, change: Line(text), notes: [Line(text), Line(text)])
      })
  }

  static func trend(_ text: String) -> TrendChart {
    let samples = [(0, 90), (30, nil), (60, 120)].map { report, planned in
      TrendChart.Series.Sample(report: report, planned: planned, word: text)
    }
    return TrendChart(
      caption: text, reports: [0, 30, 60].map { TrendChart.Tick($0, text) },
      series: (0..<9).map { index in
        TrendChart.Series(
          id: text, title: text, samples: samples, reached: index == 1 ? 55 : nil,
          baseline: index < 2 ? 80 : nil, words: [text, text, text])
      }, scales: [[TrendChart.Tick(0, text)], [0, 40, 80].map { TrendChart.Tick($0, text) }],
      words: TrendChart.Words(
        report: text, planned: text, heads: Array(repeating: text, count: 6),
        changeHeads: [text, text, text], due: text, reached: text, baseline: text, shared: text,
        reading: text))
  }
}

/// A text read as CommonMark.
func read(_ text: String) -> Prose { (try? CommonMark.read(text)) ?? .plain(text) }
