/// How a command ended, as the number the shell sees.
package enum ExitStatus: Int32, Sendable {
  /// Done; nothing at or over the failing level.
  case done = 0
  /// Findings, a failed gate, or differences.
  case found = 1
  /// The command line is not understood.
  case usage = 2
  /// The configuration or the folder cannot be read, or nothing is there.
  case unreadable = 3
  /// History is needed and not there.
  case noHistory = 4
  /// A required delivery failed.
  case undelivered = 5
  /// A fault of the tool itself.
  case internalFault = 70
}
