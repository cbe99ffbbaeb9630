/// Where an action or a phase stands in its life.
package enum Status: String, CaseIterable, Sendable {
  case proposed, planned, preparing
  case inProgress = "in-progress"
  case done, paused, cancelled, merged

  /// Whether work is still to be done: planned, preparing, in progress or paused.
  package var isOpen: Bool {
    switch self {
    case .planned, .preparing, .inProgress, .paused: true
    case .proposed, .done, .cancelled, .merged: false
    }
  }

  /// Whether the record was given up or joined to another one.
  package var isRetired: Bool { self == .cancelled || self == .merged }
}
