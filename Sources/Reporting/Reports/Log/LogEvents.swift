internal import RoadmapDiff
package import RoadmapModel
package import RoadmapSlippage

/// Finds the events of a record's life in its states.
package struct LogEvents {
  /// Finds the commit that brought something into the merge that landed it.
  package typealias Search = (_ version: Int, _ isHeld: (Record?) -> Bool) throws -> Introduction?

  let versions: [Version]
  let calendar: WorkCalendar
  /// How its dates moved, and why; of actions and phases.
  let slippage: RecordSlippage?
  let search: Search

  package init(
    versions: [Version], calendar: WorkCalendar, slippage: RecordSlippage?,
    search: @escaping Search
  ) {
    self.versions = versions
    self.calendar = calendar
    self.slippage = slippage
    self.search = search
  }

  /// The events, oldest first; a state that says what the one before it said is none.
  package func events(in states: [LogState]) throws -> [LogEvent] {
    var events: [LogEvent] = []
    var last: LogState?
    var isPresent = false
    for state in states {
      defer {
        isPresent = state.record != nil
        if isPresent { last = state }
      }
      let old = isPresent ? last : nil
      guard
        let difference = RecordDifference(
          from: old?.record, to: state.record,
          languages: (old?.languages ?? state.languages, state.languages), calendar: calendar)
      else { continue }
      events.append(try event(difference, from: last, to: state))
    }
    return events
  }

  private func event(
    _ difference: RecordDifference, from old: LogState?, to new: LogState
  ) throws -> LogEvent {
    let isReturned = difference.class == .added && old != nil
    let changes =
      isReturned
      ? RecordComparison.changes(
        from: old?.record, to: new.record,
        languages: (old?.languages ?? [], new.languages), calendar: calendar)
      : difference.fields
    let version = versions[new.version]
    let moves = moves(in: new.version)
    let end = slippage?.end.moves.first { $0.version == new.version }
    let isNew = difference.class == .added && !isReturned
    let introductions = try introductions(
      of: isNew ? new.data?.leaves.map(\.path) ?? [] : changes.map(\.path), in: new)
    let found =
      try moves.first?.introducedBy ?? changes.first.flatMap { introductions[$0.path] }
      ?? introduction(of: new)
    return LogEvent(
      version: new.version, commit: version.commit, landed: version.landed,
      decided: version.decided, author: version.author, class: difference.class,
      fromID: difference.fromID
        ?? (isReturned ? old?.record?.id : nil).flatMap {
          $0 == difference.id ? nil : $0
        },
      isReturned: isReturned, fields: changes, before: old?.data, after: new.data, move: end,
      runningSlip: end.flatMap { slippage?.end.slipSinceFirst(after: $0, calendar: calendar) },
      reason: moves.isEmpty
        ? reason(changes, found?.reason ?? version.reason) : moves.lazy.compactMap(\.reason).first,
      introducedBy: found, introductions: introductions)
  }

  /// The moves of the record's dates that a version brought, that of its end first.
  private func moves(in version: Int) -> [Move] {
    guard let slippage else { return [] }
    let courses = [slippage.end, slippage.start] + slippage.milestones.map(\.course)
    return courses.flatMap { $0.moves.filter { $0.version == version } }
  }

  /// Why, where no date moved: the note that was added along, or else the commit's trailer.
  private func reason(_ changes: [FieldChange], _ trailer: String?) -> MoveReason? {
    for change in changes.reversed()
    where change.kind == .added && change.path.keys.first == "updates" {
      guard change.path.keys.count == 2, let reason = change.to?[.reason] else { continue }
      return MoveReason(
        text: reason.languageTexts, source: .update, by: change.to?[.by]?.scalar)
    }
    return trailer.map { MoveReason(text: [LanguageText("", $0)], source: .trailer, by: nil) }
  }

  // MARK: Who brought it in

  /// The commit on the merged side that brought each value in; for a commit that is no merge, none.
  private func introductions(
    of paths: [FieldPath], in state: LogState
  ) throws -> [FieldPath: Introduction] {
    guard versions[state.version].isMerge, let data = state.data else { return [:] }
    var found: [FieldPath: Introduction] = [:]
    for path in paths {
      let value = data.value(at: path)
      found[path] = try search(state.version) { record in
        record.map { RecordData($0, languages: state.languages).value(at: path) == value } ?? false
      }
    }
    return found
  }

  /// The commit that brought in that the record is there, is gone, or has its id.
  private func introduction(of state: LogState) throws -> Introduction? {
    let version = versions[state.version]
    guard let commit = version.commit else { return nil }
    if version.isMerge {
      return try search(state.version) { $0?.id == state.record?.id }
    }
    return Introduction(
      commit: commit, author: version.author, decided: version.decided, reason: version.reason)
  }
}
