/// Where an action or a phase stands in its life.
package enum Status: String, CaseIterable, Sendable {
  case proposed, planned, preparing
  case inProgress = "in-progress"
  case done, paused, cancelled, merged

  private static let words = allCases.map { ($0.rawValue, $0) }

  /// The status of a word: what `init(rawValue:)` says, by comparing short texts as the numbers
  /// that they are, which matters where a history asks for it thousands of times.
  package static func named(_ word: String) -> Status? {
    for (own, status) in words where own == word { return status }
    return nil
  }

  /// The status of a record that has none written: a phase is planned, or done where it says when it
  /// was completed; an action's is not known, so that it is in no set.
  package static func unwritten(of kind: Kind, isCompleted: Bool) -> Status? {
    kind == .phase ? isCompleted ? .done : .planned : nil
  }

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
