internal import Diagnostics
internal import GitHistory
internal import Reporting
internal import RoadmapHistory
internal import Workspace

extension World {
  /// Reads a history, with its progress shown to the person at the keyboard.
  func history(
    of workspace: Workspace, _ request: HistoryRequest, _ language: Language, isQuiet: Bool
  ) throws -> History {
    var request = request
    let progress = isQuiet ? nil : Progress(in: self, language)
    if let progress { request.progress = { progress.show($0, of: $1) } }
    defer { progress?.clear() }
    let history = try workspace.history(request)
    keep(history)
    return history
  }
}

extension SlippageHead {
  /// What a report says of the history it was read from, with further cautions.
  init(of history: History, and cautions: [Phrase] = []) {
    self.init(
      revision: history.revision, commit: history.tip.hex, hasUncommitted: history.hasUncommitted,
      isShallow: history.isShallow, commits: history.commitCount,
      cautions: history.cautions + cautions)
  }
}
