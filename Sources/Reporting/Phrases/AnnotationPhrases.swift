internal import Diagnostics
package import RoadmapDiff

/// The words of what `diff` shows beside lines.
package protocol AnnotationPhrases: Sendable {
  /// Who has to do with a change, in a word or two.
  func weight(_ significance: Significance) -> String
  /// Where a record that is gone was written.
  func formerPlace(_ place: String) -> String
}

extension Finnish: AnnotationPhrases {
  package func weight(_ significance: Significance) -> String {
    switch significance {
    case .decision: "päätettäväksi"
    case .information: "tiedoksi"
    case .editorial: "tekstimuutoksia ja pieniä tarkistuksia"
    }
  }

  package func formerPlace(_ place: String) -> String { "paikka ennen: \(place)" }
}

extension Swedish: AnnotationPhrases {
  package func weight(_ significance: Significance) -> String {
    switch significance {
    case .decision: "för beslut"
    case .information: "för kännedom"
    case .editorial: "textändringar och små justeringar"
    }
  }

  package func formerPlace(_ place: String) -> String { "plats förut: \(place)" }
}

extension English: AnnotationPhrases {
  package func weight(_ significance: Significance) -> String {
    switch significance {
    case .decision: "for decision"
    case .information: "for information"
    case .editorial: "wording and small adjustments"
    }
  }

  package func formerPlace(_ place: String) -> String { "was at \(place)" }
}

extension Language {
  /// The words of what `diff` shows beside lines.
  var annotationPhrases: any AnnotationPhrases & DiffPhrases & LintPhrases {
    switch self {
    case .fi: Finnish()
    case .sv: Swedish()
    case .en: English()
    }
  }
}
