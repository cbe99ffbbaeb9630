internal import GitHistory
package import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

extension Workspace {
  /// When the state that a revision, a last day or the files stand for came to be: the time at which
  /// the commit of its newest version landed, in seconds since 1970.
  ///
  /// Nil for files that differ from what was committed, and where there is no history.
  package func timeOfVersion(at revision: String?, until: Day? = nil, today: Day) -> Int? {
    var request = HistoryRequest(today: today)
    request.revision = revision
    request.until = until
    request.allowsShallow = true
    guard repository != nil || revision != nil, let history = try? history(request),
      let commit = history.versions.last?.commit, let name = ObjectName(hex: commit)
    else { return nil }
    return (try? history.repository.lineCommit(name))?.time
  }
}
