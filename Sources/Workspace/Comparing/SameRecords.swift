internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel
internal import YAMLTree

/// Those records of a file that are the same in both states.
struct SameRecords {
  /// The file's path in the head.
  let path: String
  let bytes: [UInt8]
  /// Where they stand; none where all that the file holds is the same.
  let part: (table: ChunkTable, places: [Int])?

  /// What changes elsewhere may touch of them.
  struct Touched {
    /// The records that they may touch, with their schedules and what binds those.
    var records: [Record] = []
    /// The last planned day of each goal among the actions that are none of those.
    var goalDays: [String: Day] = [:]
  }

  /// What changes may touch of them.
  ///
  /// - Parameter changed: the paths of the records that differ somewhere; a record of such an id is
  ///   left out here.
  func touched(by reach: Reach, except changed: Set<String>) -> Touched {
    var touched = Touched()
    // Holds: the table keeps offsets, not the pointer.
    let text: [UInt8]? = bytes.withUnsafeBytes { text in
      if let part {
        return part.table.text(of: places(part, text, reach, changed, &touched), in: text)
      }
      guard let table = ChunkTable(text), ClosedLines.holds(in: text) else { return nil }
      let part = (table, Array(table.chunks.indices))
      return table.text(of: places(part, text, reach, changed, &touched), in: text)
    }
    let read = text ?? bytes
    guard !read.isEmpty else { return touched }
    let source = SourceText(path: path, bytes: ScheduleLines.of(read) ?? read)
    touched.records = RoadmapDecoder.records(
      in: YAMLTree.read(source), reading: ScheduleLines.fields
    ).filter { !changed.contains($0.path) }
    return touched
  }

  /// The places of those records that must be read; of the others the goals' days are noted.
  private func places(
    _ part: (table: ChunkTable, places: [Int]), _ text: UnsafeRawBufferPointer, _ reach: Reach,
    _ changed: Set<String>, _ touched: inout Touched
  ) -> [Int] {
    let areAllWords = reach.actions.allSatisfy(ActionLines.isWord)
    return part.places.filter { place in
      let chunk = part.table.chunks[place]
      // What only YAML can tell.
      guard let id = ChunkTable.id(of: chunk, in: text) else { return true }
      switch chunk.kind {
      case nil: return ScheduleLines.keys[id] != nil
      case .requirement: return reach.requirements.contains(id)
      case .action:
        guard !changed.contains(Kind.action.section + "/" + id) else { return false }
        guard let lines = ActionLines(chunk, in: text), areAllWords || lines.waits.isEmpty,
          !lines.hasHiddenWaits, !lines.waits.contains(where: reach.actions.contains)
        else { return true }
        return !lines.note(in: &touched.goalDays, of: reach.goals)
      default: return false
      }
    }
  }
}

extension ActionLines {
  /// Notes the last day for the action's goals, as far as they are wanted; false where what it
  /// says cannot be read that easily.
  fileprivate func note(in days: inout [String: Day], of wanted: Set<String>) -> Bool {
    let state = status.flatMap(Status.named)
    let until = end.flatMap { Period(iso: $0) }
    let done = completed.flatMap { Day(iso: $0) }
    guard (state == nil) == (status == nil), (until == nil) == (end == nil),
      (done == nil) == (completed == nil),
      continuous == nil || continuous == "true" || continuous == "false"
    else { return false }
    let last = Action.lastPlannedDay(
      state, isContinuous: continuous == "true", done, end: until)
    guard let last else { return true }
    for goal in goals where wanted.contains(goal) { days[goal] = max(days[goal] ?? last, last) }
    return true
  }
}
