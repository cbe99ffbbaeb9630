internal import RoadmapModel
internal import RoadmapSlippage

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
    wanted.flatMap { work, what in
      what.map { wanted in
        var row = row(Self.part("decisions", .decisions), work)
        switch wanted {
        case .moved(let moved):
          row.kind = ("moved", Self.finnish.label(.endMoved))
          (row.from, row.date) = (moved.from, moved.to)
          (row.days, row.workdays) = (moved.slip.days, moved.slip.workdays)
        case .late(let late):
          row.kind = ("late", Self.finnish.label(SummaryLabel.late))
          (row.date, row.days, row.workdays) = (late.end, late.days, late.workdays)
        case .lacking(let lack):
          let label: SummaryLabel =
            switch lack {
            case .responsible: .lacksResponsible
            case .end: .lacksEnd
            case .review: .lacksReview
            }
          row.kind = (lack.rawValue, Self.finnish.label(label))
        case .proposed:
          row.kind = ("proposed", Self.finnish.label(.proposalWaits))
          row.date = work.end
        }
        return row
      }
    }
  }

  private var lateRows: [TableRow] {
    let passed = late.map { late in
      var row = row(Self.part("late", .late), late.work)
      (row.date, row.days, row.workdays) = (late.end, late.days, late.workdays)
      row.reason = late.reason
      return row
    }
    return passed
      + works.filter(show.isReviewDue).map { work in
        var row = row(("reviews-due", Self.finnish.label(ShowLabel.reviewsDue)), work)
        row.date = work.review
        return row
      }
  }

  private var movedRows: [TableRow] {
    moved.map { moved in
      var row = row(Self.part("moved", .moved), moved.work)
      row.kind = (moved.kind.rawValue, Self.finnish.move(moved.kind))
      (row.from, row.date) = (moved.from, moved.to)
      (row.days, row.workdays) = (moved.slip.days, moved.slip.workdays)
      (row.sinceFirst, row.reason) = (moved.sinceFirst.days, moved.reason)
      row.note = decision(on: moved.work).map { show.quote($0.id) }
      return row
    }
  }

  private var doneRows: [TableRow] {
    let done = finished.map { done in
      var row = row(Self.part("finished", .finished), done.work)
      (row.from, row.date) = (done.promised, done.day.map { Period($0) })
      (row.days, row.workdays) = (done.sincePrevious.days, done.sincePrevious.workdays)
      row.sinceFirst = done.sinceFirst.days
      row.note = done.isInferred ? label(.inferred) : nil
      return row
    }
    return done
      + started.map { work in
        var row = row(Self.part("started", .started), work)
        row.date = work.started.map { Period($0) }
        return row
      }
  }

  private var comingRows: [TableRow] {
    let month = today.adding(days: 30)
    let coming = ahead.map { entry in
      TableRow(
        part: Self.part("coming", entry.day <= month ? .soon : .later),
        kind: (entry.kind.rawValue, Self.finnish.ahead(entry.kind.rawValue)),
        record: entry.record, title: entry.title,
        party: entry.responsible.map { show.name(.party, $0.id) }, date: entry.period,
        day: entry.day, days: entry.day.days(since: today))
    }
    return coming
      + due.map { due in
        TableRow(
          part: Self.part("deadlines", .deadlines), record: due.requirement, title: show.words(due),
          date: due.date, days: due.date.last.days(since: today), note: covers(due).text)
      }
  }

  private var levelRows: [TableRow] {
    let rows = levels.map { level in
      TableRow(
        part: Self.part("levels", .levels), record: level.record, title: show.title(level.record),
        date: level.record["target"]?["by"]?.period, now: level.level(on: today),
        target: level.target)
    }
    return rows
      + readings.map { reading in
        let unit = reading.record["unit"]?.text.map { ", " + show.text($0) } ?? ""
        return TableRow(
          part: ("indicators", Self.finnish.label(ShowLabel.indicators)), record: reading.record,
          title: show.title(reading.record) + unit, date: reading.by, now: reading.now,
          target: reading.target,
          note: reading.isReached.map { label($0 ? .reached : .notReached) })
      }
  }

  private var silentRows: [TableRow] {
    silent.map { silent in
      var row = row(Self.part("silent", .silent), silent.work)
      (row.date, row.days) = (silent.last.map { Period($0) }, silent.days)
      return row
    }
  }

  private func rows(of requests: [Asked], by party: Record) -> [TableRow] {
    requests.flatMap { work, asks in
      asks.map { ask in
        var row = row(Self.part("requests", .asked), work)
        (row.kind, row.party) = (ask.tableWord, show.title(party))
        (row.from, row.date) = ask.dates
        if case .late(let days, _) = ask { row.days = days }
        row.note = phrases.ask(ask)
        return row
      }
    }
  }
}

extension SummaryRequest {
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
    case .silent(let day): (nil, day.map { Period($0) })
    case .late, .lacksEnd, .lacksReview: (nil, nil)
    }
  }
}
