internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapHistory
internal import RoadmapModel
internal import Workspace
internal import YAMLParts
internal import YAMLTree

/// Those records of a file that are the same in both states.
struct SameRecords {
  /// The file's path in the head.
  let path: String
  let bytes: [UInt8]
  /// Where they stand; none where all that the file holds is the same.
  let part: (text: DividedText, places: [Int])?

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
    var read = bytes
    if let part = part ?? whole {
      let places = places(part.text, part.places, reach, changed, &touched)
      read = part.text.text(of: places, keeping: Surroundings.sectionKeys)
    }
    guard !read.isEmpty else { return touched }
    touched.records = RoadmapDecoder.records(
      in: YAMLTree.read(SourceText(path: path, bytes: read)), reading: Surroundings.fields
    ).filter { !changed.contains($0.path) }
    return touched
  }

  /// All of the file; none where only YAML can tell its records apart.
  private var whole: (text: DividedText, places: [Int])? {
    guard let text = DividedText(records: bytes), text.isClosed else { return nil }
    return (text, Array(text.parts.indices))
  }

  /// The places of those records that must be read; of the others the goals' days are noted.
  private func places(
    _ text: DividedText, _ places: [Int], _ reach: Reach, _ changed: Set<String>,
    _ touched: inout Touched
  ) -> [Int] {
    let areAllWords = reach.actions.allSatisfy(ActionLines.isWord)
    return places.filter { place in
      let part = text.parts[place]
      // What only YAML can tell.
      guard let id = text.name(of: part) else { return true }
      switch text.kind(of: part) {
      case nil: return Surroundings.sectionKeys[id] != nil
      case .requirement: return reach.requirements.contains(id)
      case .action:
        guard !changed.contains(Kind.action.section + "/" + id) else { return false }
        guard let lines = ActionLines(part, in: text), areAllWords || lines.waits.isEmpty,
          !lines.hasHiddenWaits, !lines.waits.contains(where: reach.actions.contains)
        else { return true }
        return !lines.note(in: &touched.goalDays, of: reach.goals)
      default: return false
      }
    }
  }
}

extension Surroundings {
  /// The keys that are asked of records that did not change, by the section they stand in.
  static let sectionKeys = Dictionary(
    uniqueKeysWithValues: keys.map { ($0.section, Set($1.map(\.rawValue))) })

  /// The same as fields to read.
  static func fields(of kind: Kind) -> Fieldset { fieldsets[kind] ?? none }

  private static let none = RoadmapFormat.fields(of: .party).only([])
  private static let fieldsets = Dictionary(
    uniqueKeysWithValues: keys.map { ($0, RoadmapFormat.fields(of: $0).only($1)) })
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
