internal import RoadmapDiff
internal import RoadmapSlippage

/// Records that may be one under a new id.
extension DiffReport {
  /// Each pair with the line that would make it one; nothing where there is none.
  var renameBlocks: [Block] {
    guard !probableRenames.isEmpty else { return [] }
    let phrases = language.phrases
    return [
      .heading(2, Line(phrases.label(SlippageLabel.renames))),
      .paragraph(Line(phrases.label(SlippageLabel.renamesHelp))),
    ]
      + probableRenames.flatMap { rename -> [Block] in
        let score = " (\(phrases.label(SlippageLabel.alike)) \(rename.score)/100)"
        return [
          .paragraph(
            Line("\(rename.oldID) → \(rename.newID)", .strong) + Line(score, .dim)),
          .code(FormerlyLine.text(rename.formerly + [rename.oldID])),
        ]
      }
  }

  func writeRenames(to json: inout JSONWriter) {
    json.objects("probable-renames", probableRenames) { json, rename in
      json.member("from", rename.from)
      json.member("to", rename.to)
      json.member("score", rename.score)
    }
  }
}
