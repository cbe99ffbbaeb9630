internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapSlippage

/// What people read of each event: who and when, what became of each field, and why.
extension LogReport {
  private var phrases: any ShowPhrases & SlippagePhrases & LogPhrases {
    subject.phrases
  }

  func blocks(_ event: LogEvent) -> [Block] {
    let items = fields(of: event).map { item($0, of: event) } + ownReason(of: event)
    return [.heading(2, head(of: event))] + (items.isEmpty ? [] : [.list(items)])
  }

  private func head(of event: LogEvent) -> Line {
    let day = Line(phrases.day(event.landed) + " ")
    let who =
      event.commit.map { commit in
        Line(event.deciders(of: fields(of: event)).joined(separator: ", ") + " ")
          + Line(String(commit.prefix(8)) + " ", .dim)
      } ?? Line(phrases.mark(.uncommitted) + " ", .warning)
    return day + who
      + Line("– " + phrases.event(event.class, isReturned: event.isReturned, from: event.fromID))
  }

  private func item(_ change: FieldChange, of event: LogEvent) -> Item {
    let words = subject.words
    let isEnd = change.path == "end" && event.move != nil
    let line =
      Line(words.label(change.path) + ": ") + words.values(of: change)
      + Line(move(change, isEnd ? event.move : nil))
    return Item(line, items: isEnd ? moveNotes(event) : [])
  }

  /// `, +90 päivää (+61 työpäivää)`; where no days tell it, what happened to the date.
  private func move(_ change: FieldChange, _ move: Move?) -> String {
    if let days = change.days, let workdays = change.workdays, days != 0 {
      return ", " + phrases.slip(days, workdays: workdays)
    }
    // Across a gap only the move knows the date that the new one is compared with.
    if let slip = move?.slip, move?.crossesGap == true, let days = slip.days,
      let workdays = slip.workdays
    {
      return ", " + phrases.slip(days, workdays: workdays)
    }
    return change.kind.moveKind.map { ", " + phrases.move($0) } ?? ""
  }

  /// Why the end moved, what must be said of it, and what it comes to.
  private func moveNotes(_ event: LogEvent) -> [Item] {
    guard let move = event.move else { return [] }
    let marks = [
      (MoveMark.correction, move.isCorrection), (.frozen, move.isFrozen),
      (.retroactive, move.isRetroactive), (.preliminary, move.isPreliminary),
      (.coarser, move.isCoarser), (.afterGap, move.crossesGap),
    ].filter(\.1).map { phrases.mark($0.0) }
    let slip = event.runningSlip?.days.map { Item(Line(phrases.runningSlip(signed($0)))) }
    let notes = [marks.isEmpty ? nil : Item(Line(marks.joined(separator: ", "), .dim)), slip]
    return ([reason(of: event)] + notes).compactMap { $0 }
  }

  /// The reason by itself, where no line of the end holds it.
  private func ownReason(of event: LogEvent) -> [Item] {
    let isTold = fields(of: event).contains { change in
      // The note that gives it may be among the changes.
      change.path == "end" && event.move != nil
        || change.path.keys.first == "updates" && event.reason?.source == .update
    }
    return isTold ? [] : reason(of: event).map { [$0] } ?? []
  }

  private func reason(of event: LogEvent) -> Item? {
    guard let reason = event.reason, let text = subject.text(reason.text) else { return nil }
    let later = reason.source == .later ? " (\(phrases.mark(.givenLater)))" : ""
    return Item(
      Line(phrases.label(ShowLabel.reason) + ": ", .dim) + Line(shortened(text)) + Line(later, .dim)
    )
  }
}

extension FieldChangeKind {
  /// The same of a planned date, as `slippage` calls it.
  fileprivate var moveKind: MoveKind? { MoveKind(rawValue: rawValue) }
}
