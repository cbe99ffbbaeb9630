package import RoadmapDiff
internal import RoadmapLint
package import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

extension History {
  /// The day of the version that last changed what a change is about: one of the values that it
  /// tells, or whether the record is there; nil where no version did.
  package func landing(of change: RoadmapChange, rule: SignificanceRule) throws -> Day? {
    let ids = [change.difference.id, change.difference.fromID].compactMap { $0 }
    let keys = ids.lazy.map { self.keys(of: $0, kinds: [change.kind]) }.first { !$0.isEmpty } ?? []
    guard !keys.isEmpty else { return nil }
    let told = Set(
      change.fields.lazy.filter { $0.significance > .editorial }.map(\.change.path))
    let states = try states(of: keys)
    for index in states.indices.reversed() {
      let before = index > 0 ? states[index - 1] : nil
      let step = RoadmapChanges(
        from: before.map(\.compared) ?? RoadmapChanges.State(records: [], languages: []),
        to: states[index].compared, calendar: workspace.configuration.lint.calendar, rule: rule)
      let isLanding = step.changes.contains { step in
        step.difference.class != .changed || told.isEmpty
          || step.fields.contains { told.contains($0.change.path) }
      }
      if isLanding { return versions[states[index].version].landed }
    }
    return nil
  }
}

extension RecordState {
  /// The record as one of two states that are compared.
  fileprivate var compared: RoadmapChanges.State {
    RoadmapChanges.State(
      records: record.map { [$0] } ?? [], languages: languages, documents: documents)
  }
}
