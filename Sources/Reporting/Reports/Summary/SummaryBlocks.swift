internal import Diagnostics
internal import RoadmapModel
internal import RoadmapSlippage
internal import RoadmapStanding

/// The follow-up as a document: its parts in their order, without those that are empty.
extension SummaryReport {
  var document: Document {
    let title = show.roadmap.single(.roadmap)?[.title]?.text.map(show.text) ?? ""
    let parts =
      [
        decisionBlocks, lateBlocks, movedBlocks, finishedBlocks, startedBlocks, timelineBlocks,
        aheadBlocks, dueBlocks, trendBlocks, levelBlocks, silentBlocks, partyBlocks,
      ] as [[Block]]
    let body = parts.flatMap { $0 }
    return Document(
      title: title.isEmpty ? label(.title) : "\(label(.title)): \(title)",
      language: language.rawValue,
      blocks: cautions + [.facts(headFacts)] + [show.strip].compactMap { $0 }
        + (body.isEmpty ? [.paragraph(Line(label(.nothing)))] : body)
        + [show.untranslated].compactMap { $0 })
  }

  /// What a reader must know before trusting the rest.
  var cautions: [Block] {
    var notes: [Block] = []
    if hiding > 0 { notes.append(.note(Line("\(label(.faulty)): \(hiding).", .warning))) }
    notes += (past?.head.cautions ?? []).map { Block.caution($0, in: language) }
    if let missing {
      notes.append(
        .note(Line("\(label(.noPast)). \(label(.why)): \(missing[language]).", .warning)))
    }
    return notes
  }

  /// From when to when, and how many there are of what.
  var headFacts: [Fact] {
    var facts = [Fact(show.label(.situation), Line(phrases.day(today)))]
    if let since {
      facts.append(Fact(label(.since), Line(words(since))))
    }
    guard party == nil else { return facts }
    facts.append(show.count)
    if since != nil {
      let counts = [
        (SummaryLabel.moved, standing.moved.count), (.finished, standing.finished.count),
        (.started, standing.started.count),
      ].map { "\(label($0).lowercased())\u{A0}\($1)" }
      facts.append(Fact(label(.inPeriod), Line(counts.joined(separator: ", "))))
    }
    return facts
  }

  /// The day of the previous report, with the body that got it or the name it goes by.
  private func words(_ point: ReportPoint) -> String {
    let day = phrases.day(point.day)
    let review = show.roadmap.record(.review, point.name)
    let name = review?[.body]?.word.map { show.name(.party, $0) } ?? point.name
    // What was asked for as a day, and the first version, have no name of their own.
    return name.isEmpty || Period(iso: name) != nil ? day : "\(day), \(name)"
  }

  func part(_ heading: SummaryLabel, _ blocks: [Block], count: Int? = nil) -> [Block] {
    let count = count.map { " (\($0))" } ?? ""
    return [.heading(1, Line(label(heading) + count))] + blocks
  }

  func table(_ heads: [(String, Table.Side)], _ rows: [[Line]]) -> Block {
    .table(Table(caption: "", columns: heads, rows: rows))
  }

  func head(_ label: ShowLabel) -> (String, Table.Side) { (show.label(label), .leading) }

  private func change(_ from: Period?, _ to: Period?) -> Line {
    Line(from.map(phrases.period) ?? "–") + Line(" → ") + Line(to.map(phrases.period) ?? "–")
  }

  private func slip(_ slip: Slip) -> Line? {
    guard let days = slip.days else { return nil }
    let workdays = days == 0 ? nil : slip.workdays
    let text = workdays.map { phrases.slip(days, workdays: $0) } ?? phrases.slip(days)
    return Line(text, days > 0 ? .warning : days < 0 ? .good : .plain)
  }

  private func why(_ reason: String?) -> Line {
    reason.map { Line($0) } ?? Line(label(.noReason), .warning)
  }

  /// A record with who answers for it, and what is told of it.
  private func titled(_ work: Action, _ lines: [Line?]) -> Item {
    Item(title(work), items: lines.compactMap { $0.map { Item($0) } })
  }

  private func title(_ work: Action) -> Line {
    let who = work.responsible == nil ? Line("") : Line(" – ", .dim) + responsible(work)
    return name(work.record) + who
  }

  private func fact(_ name: SummaryLabel, _ value: Line?) -> Line? {
    value.map { Line("\(label(name)): ") + $0 }
  }

  // MARK: Late and moved

  private var lateBlocks: [Block] {
    let late = standing.late
    let due = standing.dueReviews
    guard !works.isEmpty else { return [] }
    var blocks: [Block] = []
    if late.isEmpty, due.isEmpty {
      return part(.late, [.paragraph(Line(label(.noneLate), .good))])
    }
    if !late.isEmpty {
      blocks.append(
        table(
          [
            head(.record), head(.title), head(.responsible), head(.end), head(.lateBy),
            (label(.why), .leading),
          ],
          late.map { late in
            [
              Line(late.work.id, .strong), Line(show.title(late.work.record)),
              responsible(late.work), Line(phrases.period(late.end)),
              Line(phrases.days(late.days, workdays: late.workdays), .error),
              why(late.reason(by: today).map(show.text)),
            ]
          }))
    }
    if !due.isEmpty {
      blocks += [
        .paragraph(Line("\(show.label(.reviewsDue)):")),
        .list(
          due.map { work, review in
            Item(name(work.record) + Line(" – " + phrases.period(review), .warning))
          }),
      ]
    }
    return part(.late, blocks, count: late.isEmpty ? nil : late.count)
  }

  private var movedBlocks: [Block] {
    guard since != nil else { return [] }
    let moved = standing.moved
    guard !moved.isEmpty else {
      return part(.moved, [.paragraph(Line(label(.noneMoved), .good))])
    }
    let rows = moved.map { moved -> SlipChart.Row in
      let isPlain = moved.kind == .slipped || moved.kind == .broughtForward
      let kind = isPlain ? Line("") : Line(" (\(phrases.move(moved.kind)))", .dim)
      let days = isPlain ? slip(moved.slip).map { Line(", ") + $0 } : nil
      let reason = moved.reason.flatMap { past?.said($0) }
      let owes = reason != nil || moved.owesReason
      let decision = decision(on: moved.work).map {
        Line("\(show.label(.decision)): \(show.quote($0.id))")
      }
      return SlipChart.Row(
        title: title(moved.work), days: moved.slip.days,
        change: Line("\(label(.change)): ") + change(moved.from, moved.to) + kind
          + (days ?? Line("")),
        notes: [
          fact(.sinceFirst, slip(moved.sinceFirst)), owes ? fact(.why, why(reason)) : nil,
          decision,
        ].compactMap { $0 })
    }
    return part(
      .moved,
      [
        .slips(
          SlipChart(
            heads: [show.label(.record), label(.change), label(.background)],
            ends: [label(.earlier), label(.afterwards)], rows: rows))
      ], count: moved.count)
  }

  // MARK: Finished and started

  private var finishedBlocks: [Block] {
    let finished = standing.finished
    guard !finished.isEmpty else { return [] }
    return part(
      .finished,
      [
        .list(
          finished.map { done in
            let inferred = Line(done.isInferred ? " (\(label(.inferred)))" : "", .dim)
            let day = Line(done.day.map(phrases.day) ?? "–", .good) + inferred
            return titled(
              done.work,
              [
                Line("\(show.label(.completed)): ") + day,
                fact(.promised, done.promised.map { Line(phrases.period($0)) }),
                fact(.sinceFirst, slip(done.sinceFirst)),
              ])
          })
      ], count: finished.count)
  }

  private var startedBlocks: [Block] {
    let started = standing.started
    guard !started.isEmpty else { return [] }
    return part(
      .started,
      [
        table(
          [head(.record), head(.title), head(.responsible), head(.started), head(.end)],
          started.map { work in
            let end = work.isContinuous ? show.label(.goesOn) : work.end.map(phrases.period)
            return [
              Line(work.id, .strong), Line(show.title(work.record)), responsible(work),
              Line(work.started.map(phrases.day) ?? "–"), Line(end ?? "–"),
            ]
          })
      ], count: started.count)
  }
}
