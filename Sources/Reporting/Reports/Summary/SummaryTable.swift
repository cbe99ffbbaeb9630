internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapSlippage
internal import RoadmapStanding

/// The follow-up as a table for spreadsheets: one row for each thing told.
extension SummaryReport {
  /// The table in the plain dialect or in that of Finnish spreadsheets; of one party alone, what
  /// is asked of it.
  package func table(isFinnish: Bool) -> String {
    let told = party.map { rows(of: requests[$0.id] ?? [], by: $0) } ?? allRows
    return TableDialect.csv(told, Self.columns(isFinnish: isFinnish), isFinnish: isFinnish)
  }

  /// A word of the table: that of the data, and the one of Finnish spreadsheets.
  typealias TableWord = (data: String, finnish: String)

  /// One thing told: of whom, when, by how many days, why.
  struct TableRow {
    let part: TableWord
    var kind: TableWord = ("", "")
    let record: Record
    let title: String
    var party: String?
    /// What stood before; of what was finished, what was promised.
    var from: Period?
    var date: Period?
    /// The day that counts of the date; its last one, where nothing else is said.
    var day: Day?
    var days: Int?
    var workdays: Int?
    var sinceFirst: Int?
    var now: Decimal?
    var target: Decimal?
    var reason: String?
    var note: String?
  }

  private static func columns(isFinnish: Bool) -> [TableColumn<TableRow>] {
    func word(_ word: TableWord) -> TableCell { .text(isFinnish ? word.finnish : word.data) }
    return [
      TableColumn("part", "Osa") { word($0.part) },
      TableColumn("kind", "Laji") { word($0.kind) },
      TableColumn("record", "Tietue") { .text($0.record.path) },
      TableColumn("title", "Nimi") { .text($0.title) },
      TableColumn("responsible", "Vastuutaho") { .text($0.party) },
      TableColumn("from", "Ennen") { .period($0.from) },
      TableColumn("date", "Aika") { .period($0.date) },
      TableColumn("day", "Päivä") { .day($0.day ?? $0.date?.last) },
      TableColumn("days", "Päivää") { .number($0.days) },
      TableColumn("workdays", "Työpäivää") { .number($0.workdays) },
      TableColumn("since-first-days", "Ensimmäisestä suunnitelmasta, pv") {
        .number($0.sinceFirst)
      },
      TableColumn("now", "Nyt") { .exact($0.now) },
      TableColumn("target", "Tavoite") { .exact($0.target) },
      TableColumn("reason", "Syy") { .text($0.reason) },
      TableColumn("note", "Lisätieto") { .text($0.note) },
    ]
  }

  private static let finnish = Finnish()

  private static func part(_ data: String, _ label: SummaryLabel) -> TableWord {
    (data, finnish.label(label))
  }

  private func row(_ part: TableWord, _ work: Action) -> TableRow {
    TableRow(
      part: part, record: work.record, title: show.title(work.record),
      party: work.responsible.map { show.name(.party, $0.id) })
  }

  /// All that is told, in the order of the document.
  private var allRows: [TableRow] {
    let present = [wantedRows, lateRows, movedRows, doneRows, comingRows, levelRows, silentRows]
    let all = requests
    return present.flatMap { $0 }
      + answeringParties.flatMap { party in rows(of: all[party.id] ?? [], by: party) }
  }

  // MARK: The parts

  private var wantedRows: [TableRow] {
    matters.pending.flatMap { pending in
      pending.matters.map { matter in
        let work = Action(pending.record)
        var row = row(Self.part("decisions", .decisions), work)
        switch matter {
        case .changed(let change):
          if let end = change.movedEnd {
            row.kind = (matter.word, Self.finnish.label(.endMoved))
            row.from = end.from?.period
            row.date = end.to?.period
            (row.days, row.workdays) = (end.days, end.workdays)
          } else {
            row.kind = (matter.word, Self.finnish.label(.changed))
          }
          row.note = diff?.line(of: change, only: []).text
        case .late(let late):
          row.kind = (matter.word, Self.finnish.label(SummaryLabel.late))
          (row.date, row.days, row.workdays) = (late.end, late.days, late.workdays)
        case .lacking(let lack): row.kind = (matter.word, Self.finnish.label(lack))
        case .proposed:
          row.kind = (matter.word, Self.finnish.label(.proposalWaits))
          row.date = work.end
        }
        return row
      }
    }
  }

  private var lateRows: [TableRow] {
    let passed = standing.late.map { late in
      var row = row(Self.part("late", .late), late.work)
      (row.date, row.days, row.workdays) = (late.end, late.days, late.workdays)
      row.reason = late.reason(by: today).map(show.text)
      return row
    }
    return passed
      + standing.dueReviews.map { work, review in
        var row = row(("reviews-due", Self.finnish.label(ShowLabel.reviewsDue)), work)
        row.date = review
        return row
      }
  }

  private var movedRows: [TableRow] {
    standing.moved.map { moved in
      var row = row(Self.part("moved", .moved), moved.work)
      row.kind = (moved.kind.rawValue, Self.finnish.move(moved.kind))
      (row.from, row.date) = (moved.from, moved.to)
      (row.days, row.workdays) = (moved.slip.days, moved.slip.workdays)
      (row.sinceFirst, row.reason) = (
        moved.sinceFirst.days, moved.reason.flatMap { past?.said($0) }
      )
      row.note = decision(on: moved.work).map { show.quote($0.id) }
      return row
    }
  }

  private var doneRows: [TableRow] {
    let done = standing.finished.map { done in
      var row = row(Self.part("finished", .finished), done.work)
      (row.from, row.date) = (done.promised, done.day.map { Period($0) })
      (row.days, row.workdays) = (done.sincePrevious.days, done.sincePrevious.workdays)
      row.sinceFirst = done.sinceFirst.days
      row.note = done.isInferred ? label(.inferred) : nil
      return row
    }
    return done
      + standing.started.map { work in
        var row = row(Self.part("started", .started), work)
        row.date = work.started.map { Period($0) }
        return row
      }
  }

  private var comingRows: [TableRow] {
    let month = today.adding(days: Standing.nearHorizon)
    let coming = standing.ahead.map { entry in
      TableRow(
        part: Self.part("coming", entry.day <= month ? .soon : .later),
        kind: (entry.kind.word, Self.finnish.ahead(entry.kind.word)),
        record: entry.record, title: show.title(entry),
        party: entry.work?.responsible.map { show.name(.party, $0.id) }, date: entry.period,
        day: entry.day, days: entry.day.days(since: today))
    }
    return coming
      + standing.dueDeadlines.map { covered in
        let due = covered.deadline
        return TableRow(
          part: Self.part("deadlines", .deadlines), record: due.requirement, title: show.words(due),
          date: due.date, days: due.date.last.days(since: today), note: covers(covered).text)
      }
  }

  private var levelRows: [TableRow] {
    let rows = levels.map { level in
      TableRow(
        part: Self.part("levels", .levels), record: level.record, title: show.title(level.record),
        date: level.record[.target]?[.by]?.period, now: level.measured(on: today),
        target: level.target)
    }
    return rows
      + standing.readings.map { reading in
        let unit = reading.record[.unit]?.text.map { ", " + show.text($0) } ?? ""
        return TableRow(
          part: ("indicators", Self.finnish.label(ShowLabel.indicators)), record: reading.record,
          title: show.title(reading.record) + unit, date: reading.by, now: reading.now,
          target: reading.target,
          note: reading.isReached.map { label($0 ? .reached : .notReached) })
      }
  }

  private var silentRows: [TableRow] {
    standing.silent.map { silent in
      var row = row(Self.part("silent", .silent), silent.action)
      (row.date, row.days) = (silent.last.map { Period($0.day) }, silent.days)
      return row
    }
  }

  private func rows(of requests: [AskedWork], by party: Record) -> [TableRow] {
    requests.flatMap { work, asks in
      asks.map { ask in
        var row = row(Self.part("requests", .asked), work)
        (row.kind, row.party) = (ask.tableWord, show.title(party))
        (row.from, row.date) = ask.dates
        if case .late(let late, _) = ask { row.days = late.days }
        row.note = words(ask)
        return row
      }
    }
  }
}

extension Ask {
  /// What the matter is, in the table.
  fileprivate var tableWord: SummaryReport.TableWord {
    let finnish =
      switch self {
      case .late: "myöhässä"
      case .milestone: "virstanpylväs"
      case .review: "tarkastelu"
      case .unexplained: "syy puuttuu"
      case .silent: "tilannetieto puuttuu"
      case .ending: "päättyy"
      case .lacksEnd: "päättymisaika puuttuu"
      case .lacksReview: "tarkastelun aika puuttuu"
      }
    return (word, finnish)
  }

  /// The date that stood before, and the one that the request is about.
  fileprivate var dates: (from: Period?, date: Period?) {
    switch self {
    case .milestone(_, let date), .review(let date), .ending(let date): (nil, date)
    case .unexplained(let from, let to): (from, to)
    case .silent(let silence): (nil, silence.last.map { Period($0.day) })
    case .late, .lacksEnd, .lacksReview: (nil, nil)
    }
  }
}
