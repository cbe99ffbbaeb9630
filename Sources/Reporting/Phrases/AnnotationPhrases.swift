internal import Diagnostics
internal import RoadmapDiff

/// The words of what `diff` shows beside lines.
package protocol AnnotationPhrases: Phrases {
  /// Where a record that is gone was written.
  func formerPlace(_ place: String) -> String
}

extension Finnish: AnnotationPhrases {
  package func formerPlace(_ place: String) -> String { "paikka ennen: \(place)" }
}

extension Swedish: AnnotationPhrases {
  package func formerPlace(_ place: String) -> String { "plats förut: \(place)" }
}

extension English: AnnotationPhrases {
  package func formerPlace(_ place: String) -> String { "was at \(place)" }
}
