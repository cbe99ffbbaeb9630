package import RoadmapModel

/// One landed state of the roadmap: who, when, and which records it left different.
///
/// One object, since every move points at its version; it never changes.
package final class Version: Sendable {
  /// The commit on the first-parent line; none for the uncommitted working tree.
  package let commit: String?
  /// The committer's day in the roadmap's time zone: when the version landed.
  package let landed: Day
  package let author: Person
  /// The author's day: when it was decided; never used for ordering.
  package let decided: Day
  /// The reason given by the commit's trailers.
  package let reason: String?
  /// Whether the commit joins other lines of work to this one.
  package let isMerge: Bool
  /// The records that differ from the version before; a record without facts is gone.
  package let changes: [RecordChange]
  /// What could not be taken at its word in this version.
  package let remarks: [VersionRemark]

  package init(
    commit: String?, landed: Day, author: Person, decided: Day, reason: String? = nil,
    isMerge: Bool = false, changes: [RecordChange], remarks: [VersionRemark] = []
  ) {
    self.commit = commit
    self.landed = landed
    self.author = author
    self.decided = decided
    self.reason = reason
    self.isMerge = isMerge
    self.changes = changes
    self.remarks = remarks
  }
}

extension Version {
  /// The same version by an author of another name.
  package func by(_ author: Person) -> Version {
    Version(
      commit: commit, landed: landed, author: author, decided: decided, reason: reason,
      isMerge: isMerge, changes: changes, remarks: remarks)
  }
}

/// Someone who made a commit, by the names that `.mailmap` gives.
package struct Person: Hashable, Sendable {
  package let name: String
  package let email: String

  package init(name: String, email: String) {
    self.name = name
    self.email = email
  }
}

/// One record's facts after a version; none when it is no longer there.
package struct RecordChange: Sendable {
  package let key: RecordKey
  package let facts: RecordFacts?

  package init(_ key: RecordKey, _ facts: RecordFacts?) {
    self.key = key
    self.facts = facts
  }
}

/// What could not be taken at its word in a version.
package enum VersionRemark: Hashable, Sendable {
  /// The file cannot be read; its records stay as they last were.
  case unreadable(file: String)
  /// The id stands in several places; the first file in path order counts.
  case repeated(RecordKey, file: String)
  /// The record's date cannot be read; the last one that could counts on.
  case unreadDate(RecordKey, path: String)
  /// The version landed so many seconds before the one it was made on.
  case clockBackwards(seconds: Int)
}

/// The commit that brought a value in: on the merged side, where a merge brought it.
package final class Introduction: Sendable {
  package let commit: String
  package let author: Person
  /// The author's day in the roadmap's time zone.
  package let decided: Day
  /// The reason given by that commit's trailers.
  package let reason: String?

  package init(commit: String, author: Person, decided: Day, reason: String?) {
    self.commit = commit
    self.author = author
    self.decided = decided
    self.reason = reason
  }
}

extension Introduction: Hashable {
  package static func == (one: Introduction, other: Introduction) -> Bool {
    one === other
      || one.commit == other.commit && one.author == other.author
        && one.decided == other.decided && one.reason == other.reason
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(commit) }
}
