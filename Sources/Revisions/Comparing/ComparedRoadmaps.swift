package import RoadmapModel

/// Two states of a roadmap, as far as their files differ.
package struct ComparedRoadmaps: Sendable {
  package let base: Side
  package let head: Side
  /// The parties that the head's operating model names as bodies, as far as they are there.
  package let bodies: [Record]
  /// The records that are the same in both states, file by file in the order of their paths;
  /// without files that cannot be read.
  let same: [SameRecords]

  /// One of the two states.
  package struct Side: Sendable {
    /// What was asked for, as people write it; empty for the working tree and the index.
    package let revision: String
    package let name: StateName
    /// The commit; none for the working tree and the index.
    package let commit: String?
    /// The roadmap's languages, the default one first.
    package let languages: [String]
    /// The texts of the files that the foreword names, by path.
    package let documents: [String: String]
    /// The records that may differ from the other side's, in the order of the files.
    package let records: [Record]
    /// The files that could not be read whole, so that a record may only seem to be gone.
    package let unreadable: [String]
    /// How many records the state has in the files that were read.
    package let recordCount: Int
  }
}
