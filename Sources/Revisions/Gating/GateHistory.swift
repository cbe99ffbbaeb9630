internal import RoadmapHistory
internal import RoadmapLint
package import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

extension Workspace {
  /// How often each end had been moved by a commit, by record: later or earlier, in
  /// moves that count.
  ///
  /// - Throws: a `HistoryFault` where the history is not all there.
  package func movesOfEnds(at commit: String?, today: Day) throws -> [RecordKey: Int] {
    var moves: [RecordKey: Int] = [:]
    for record in try slippage(at: commit, today: today).records {
      let count = record.end.moves.count { move in
        move.counts && (move.kind == .slipped || move.kind == .broughtForward)
      }
      if count > 0 { moves[record.key] = count }
    }
    return moves
  }

  /// The records whose last move of the end somebody explained, in a note or in a
  /// commit.
  ///
  /// - Parameter commit: the commit looked from; without one, the files in the folder.
  /// - Throws: a `HistoryFault` where the history is not all there.
  package func explainedMoves(at commit: String?, today: Day) throws -> Set<RecordKey> {
    let explained = try slippage(at: commit, today: today).records.filter { record in
      let last = record.end.moves.last { $0.kind != .refined && $0.kind != .coarsened }
      return last?.reason != nil
    }
    return Set(explained.map(\.key))
  }

  private func slippage(at commit: String?, today: Day) throws -> Slippage {
    var request = HistoryRequest(today: today)
    request.revision = commit
    request.mayAllowShallow = false
    let history = try self.history(request)
    defer { history.keep().wait() }
    return try history.slippage(on: today)
  }
}
