package import RoadmapModel
internal import RoadmapSlippage

/// The moves of one record's planned end, told in the words of `slippage`.
package struct EndMoves: Sendable {
  private let report: SlippageReport
  private let moves: [Move]

  /// Nil where the report does not tell of the record.
  package init?(of key: RecordKey, in report: SlippageReport) {
    guard let record = report.records.of([key]).first else { return nil }
    self.report = report
    moves = record.end.moves
  }

  /// The moves as a table; nothing where the end was never moved.
  var blocks: [Block] { report.moves(moves, .movesOfEnd) }

  /// The moves as data, the oldest first.
  func write(to json: inout JSONWriter) {
    json.objects("moves", moves) { report.write($1, to: &$0) }
  }
}
