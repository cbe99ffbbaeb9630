/// Bounds that keep hostile files harmless; real roadmaps stay far below each.
package enum YAMLLimits {
  /// The largest file that is read, in bytes (5 MiB).
  package static let fileBytes = 5 * 1024 * 1024
  /// How deep mappings and sequences may lie in each other.
  package static let depth = 64
  /// How many nodes a file may stand for once every alias is followed.
  package static let expandedNodes = 200_000
  /// How many nodes a file may have.
  package static let nodes = 500_000
  /// How many separate faults of one file are looked for before the rest is left unread.
  package static let repairs = 40
  /// How many bytes are read in vain before the rest is left unread: 40 repairs late in a file
  /// of 600 kB.
  package static let repairedBytes = 24 * 1024 * 1024
  /// How many findings of one file are told.
  package static let findings = 20_000
}
