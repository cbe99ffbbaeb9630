internal import RoadmapModel
internal import RoadmapStanding

/// The last parts: levels and indicators, silent records, and what is asked of each party.
extension SummaryReport {
  /// The perspectives that have a level or a target.
  var levels: [Perspective] {
    show.roadmap.records(.perspective).map(Perspective.init)
      .filter { $0.target != nil || !$0.measurements.isEmpty }
  }

  var levelBlocks: [Block] {
    let levels = levels
    let readings = standing.readings
    guard !levels.isEmpty || !readings.isEmpty else { return [] }
    var blocks: [Block] = [.heading(1, Line(label(.levels)))]
    if !levels.isEmpty { blocks.append(.levels(show.chart(of: levels))) }
    if !readings.isEmpty {
      blocks.append(
        .table(
          Table(
            caption: show.label(.indicators),
            columns: [
              (show.label(.title), .leading), (show.label(.now), .trailing),
              (show.label(.measured), .leading), (show.label(.target), .trailing),
              (label(.by), .leading), (show.label(.status), .leading),
            ],
            rows: readings.map(row))))
    }
    return blocks
  }

  private func row(_ reading: IndicatorReading) -> [Line] {
    let unit = reading.record[.unit]?.text.map { ", " + show.text($0) } ?? ""
    let state =
      switch reading.isReached {
      case true?: Line(label(.reached), .good)
      case false?: Line(label(.notReached), .warning)
      case nil where reading.now == nil || reading.by.last < today: Line("–", .dim)
      case nil: Line(label(.targetAhead))
      }
    return [
      Line(show.title(reading.record) + unit), Line(reading.now.map(phrases.number) ?? "–"),
      Line(reading.measured.map(phrases.period) ?? "–"),
      Line(phrases.number(reading.target)), Line(phrases.period(reading.by)), state,
    ]
  }

  var silentBlocks: [Block] {
    let silent = standing.silent
    guard !silent.isEmpty else { return [] }
    return [
      .heading(1, Line("\(label(.silent)) (\(silent.count))")),
      .table(
        Table(
          caption: "",
          columns: [
            (show.label(.record), .leading), (show.label(.title), .leading),
            (show.label(.responsible), .leading), (label(.lastNote), .leading),
            (label(.silentFor), .trailing),
          ],
          rows: silent.map { silent in
            [
              Line(silent.action.id, .strong), Line(show.title(silent.action.record)),
              responsible(silent.action),
              silent.last.map { Line(phrases.day($0.day)) } ?? Line(label(.neverTold), .warning),
              Line(phrases.days(silent.days)),
            ]
          })),
    ]
  }

  var partyBlocks: [Block] {
    let all = requests
    let parts = answeringParties.flatMap { party -> [Block] in
      guard let requests = all[party.id] else { return [] }
      return [.heading(2, Line(show.title(party))), .list(items(requests))]
    }
    return parts.isEmpty ? [] : [.heading(1, Line(label(.askedOfEach)))] + parts
  }
}
