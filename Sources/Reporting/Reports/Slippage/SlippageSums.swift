internal import RoadmapModel
internal import RoadmapSlippage

/// The sums of the overview: on time or not, why, and whose.
extension SlippageReport {
  var onTimeBlocks: [Block] {
    let figures = slippage.totals.figures
    let facts =
      rates(figures.onTime) + rates(figures.phasesOnTime, of: phrases.label(ShowLabel.phases))
    return facts.isEmpty ? [] : [.heading(1, Line(label(.onTime))), .facts(facts)]
  }

  /// The rates of actions, or of what is named.
  private func rates(_ onTime: OnTime, of what: String? = nil) -> [Fact] {
    let name = { (label: SlippageLabel) in
      what.map { "\($0): \(self.label(label).lowercased())" } ?? self.label(label)
    }
    return [
      rate(name(.first), onTime.first), rate(name(.baseline), onTime.baseline),
      rate(name(.promise), onTime.promise),
    ].compactMap { $0 }
  }

  private func rate(_ name: String, _ rate: Rate) -> Fact? {
    guard rate.due + rate.retired > 0 else { return nil }
    let said = rate.share.map { share in
      Line(
        phrases.rate(
          onTime: rate.onTime, due: rate.due,
          percent: Int((share * 100).rounded(.toNearestOrAwayFromZero))))
    }
    let retired = rate.retired == 0 ? "" : " (\(phrases.retired(rate.retired)))"
    return Fact(name, (said ?? Self.nothing) + Line(retired))
  }

  // MARK: Why

  var causeBlocks: [Block] {
    let totals = slippage.totals
    guard !slippage.causes.isEmpty else { return [] }
    let shown = slippage.causes.prefix(20)
    let table = Table(
      caption: "",
      columns: [
        (label(.why), .leading), (label(.moves), .trailing), (label(.records), .trailing),
        (label(.daysLost), .trailing),
      ],
      rows: shown.map { cause in
        [
          cause.reason.flatMap(cause(_:)).map { Line($0) } ?? Line(label(.noReason), .warning),
          Line(String(cause.moves)), Line(String(cause.records)), Line(String(cause.daysLost)),
        ]
      })
    let more = slippage.causes.count - shown.count
    let unexplained = phrases.withoutReason(totals.replansWithoutReason, of: totals.replans)
    return [.heading(1, Line(label(.causes))), .table(table)]
      + (more > 0 ? [.paragraph(Line(phrases.more(more), .dim))] : [])
      + [.paragraph(Line(unexplained + "."))]
  }

  // MARK: Whose

  func groupBlocks(_ sort: GroupFigures.Sort, none: SlippageLabel) -> [Block] {
    let groups = slippage.groups.filter { $0.sort == sort }
    guard !groups.isEmpty else { return [] }
    // A party's id is its title in other letters, and told only where two have one title.
    let titles = Dictionary(grouping: groups) { said($0.title) }
    func name(_ group: GroupFigures) -> Line {
      guard !group.id.isEmpty else { return Line(label(none), .dim) }
      guard sort == .party, let title = said(group.title), titles[title]?.count == 1 else {
        return self.name(group.title, group.id)
      }
      return Line(title)
    }
    let table = Table(
      caption: "",
      columns: [
        (label(.name), .leading), (label(.records), .trailing), (label(.done), .trailing),
        (label(.lateCount), .trailing), (label(.slippedCount), .trailing),
        (label(.median), .trailing), (label(.daysLost), .trailing),
      ],
      rows: groups.map { group in
        let figures = group.figures
        return [
          name(group),
          Line(String(figures.records)), Line(String(figures.done)), late(figures.late),
          Line(String(figures.slipped)), days(figures.sinceFirst.median),
          Line(String(group.daysLost)),
        ]
      })
    return [.heading(1, Line(phrases.group(sort))), .table(table)]
  }
}
