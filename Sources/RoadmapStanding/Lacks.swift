package import RoadmapModel

/// What an open action should say and does not.
package enum Lack: String, CaseIterable, Sendable {
  case responsible = "no-responsible"
  case end = "no-end"
  case review = "no-review"
}

extension Action {
  /// What the action lacks; of a record that could not be read whole nothing is said.
  package var lacks: [Lack] {
    guard isOpen, record.kind == .action, !record.isDamaged else { return [] }
    var lacks: [Lack] = []
    if record[.responsible] == nil { lacks.append(.responsible) }
    if isContinuous {
      if record[.review] == nil { lacks.append(.review) }
    } else if record[.end] == nil {
      lacks.append(.end)
    }
    return lacks
  }
}
