internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapSlippage
internal import RoadmapStanding

/// Why a record waits for a decision, in words.
extension ShowReport {
  /// - Parameter diff: the words of changes; nil where no changes are told.
  func words(_ matter: Matter, of record: Record, _ diff: DiffReport?) -> Line {
    switch matter {
    case .changed(let change):
      let undecided = Line(". \(phrases.label(SummaryLabel.noDecision)).")
      return (diff?.line(of: change, only: []).capitalizedFirst ?? Line("")) + undecided
    case .late(let late):
      return Line("\(label(.lateBy)): ")
        + Line(phrases.days(late.days, workdays: late.workdays), .error) + Line(".")
    case .lacking(let lack): return Line("\(phrases.label(lack)).", .warning)
    case .proposed:
      let work = Action(record)
      let schedule =
        work.start == nil && work.end == nil && !work.isContinuous ? "" : " (\(schedule(work)))"
      return Line("\(phrases.label(SummaryLabel.proposalWaits))\(schedule).")
    }
  }
}

extension SummaryPhrases {
  func label(_ lack: Lack) -> String {
    switch lack {
    case .responsible: label(SummaryLabel.lacksResponsible)
    case .end: label(SummaryLabel.lacksEnd)
    case .review: label(SummaryLabel.lacksReview)
    }
  }
}

extension Matter {
  /// The word of JSON and of tables.
  var word: String {
    switch self {
    case .changed(let change): change.movedEnd == nil ? "changed" : "moved"
    case .late: "late"
    case .lacking(let lack): lack.rawValue
    case .proposed: "proposed"
    }
  }

  /// The matter as data.
  func write(to json: inout JSONWriter) {
    json.member("kind", word)
    switch self {
    case .changed(let change):
      json.member("change", change.fingerprint)
      guard let end = change.movedEnd else { return }
      json.member("from", end.from?.period)
      json.member("to", end.to?.period)
      json.member("days", end.days)
      json.member("workdays", end.workdays)
    case .late(let late):
      json.member("days", late.days)
      json.member("workdays", late.workdays)
    case .lacking, .proposed: return
    }
  }
}

extension RoadmapChange {
  /// The planned end that moved so far that a body decides on it.
  var movedEnd: FieldChange? {
    fields.first { $0.type == .endMoved && $0.significance == .decision }?.change
  }
}
