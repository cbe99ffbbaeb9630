// The numbers that a trend is drawn from, as tables.
extension TrendChart {
  /// Each series with its letter, words and slip, for the table below the picture.
  var legend: Table {
    let sides: [Table.Side] = [
      .leading, .leading, .leading, .trailing, .trailing, .trailing,
    ]
    return Table(
      caption: "", columns: Array(zip(words.heads, sides)),
      rows: series.enumerated().map { index, series in
        [Line(String(Self.letter(index)), .strong), Line(series.id), Line(series.title)]
          // A date is not broken over lines.
          + series.words.map { Line($0.replacing(" ", with: "\u{A0}")) }
      })
  }

  /// What was planned on every report day, a column for each letter.
  var samples: Table {
    Table(
      caption: "",
      columns: [(words.report, .leading)]
        + series.indices.map { (String(Self.letter($0)), .trailing) },
      rows: reports.map { report in
        [Line(report.word)]
          + series.map { series in
            Line(series.samples.first { $0.report == report.day }?.word ?? "")
          }
      })
  }

  /// What was planned where that differs from the report before: for narrow windows.
  var changes: Table {
    let rows = series.enumerated().flatMap { index, series in
      series.samples.indices.filter {
        $0 == 0 || series.samples[$0].word != series.samples[$0 - 1].word
      }.map { place -> [Line] in
        let sample = series.samples[place]
        let report = reports.first { $0.day == sample.report }?.word ?? ""
        return [Line(String(Self.letter(index))), Line(report), Line(sample.word)]
      }
    }
    return Table(
      caption: "",
      columns: Array(zip(words.changeHeads, [.leading, .trailing, .trailing])),
      rows: rows)
  }
}
