internal import Diagnostics

/// The words that only findings and rules need.
protocol LintPhrases: Phrases {
  /// The title of a report of findings.
  var findingsTitle: String { get }
  var place: String { get }
  var finding: String { get }
  /// How many places that help to understand a finding are not shown.
  func morePlaces(_ count: Int) -> String
  /// What was left out, already counted in words.
  func notShown(_ counts: String) -> String
  /// That only so many findings, the gravest, are given of all.
  func capped(_ shown: Int, of all: Int) -> String

  var rulesTitle: String { get }
  /// How to read about one rule.
  var ruleUsage: String { get }
  var exceptByComment: String { get }
  var exceptByWaiver: String { get }
  var exceptEverywhere: String { get }
  /// The word that stands for a rule's own reason in an example.
  var reason: String { get }
}

extension Finnish: LintPhrases {
  var findingsTitle: String { "Tiekartan tarkastus" }
  var place: String { "Paikka" }
  var finding: String { "Havainto" }
  func morePlaces(_ count: Int) -> String { "muita paikkoja: \(count)" }
  func notShown(_ counts: String) -> String { "Ei näytetty tässä: \(counts)" }
  func capped(_ shown: Int, of all: Int) -> String {
    "Havaintoja: \(all). Mukana vakavimmat: \(shown)."
  }

  var rulesTitle: String { "Säännöt" }
  var ruleUsage: String { "Yhdestä säännöstä kertoo: tiekartta explain SÄÄNTÖ" }
  var exceptByComment: String {
    "Kommentti rivillä tai sen yläpuolella peittää havainnon. Perustelu kuuluu siihen, viimeinen päivä on vapaaehtoinen:"
  }
  var exceptByWaiver: String {
    "Tiedostossa tiekartta.yaml poikkeus koskee yhtä tietuetta, ja sillä on omistaja:"
  }
  var exceptEverywhere: String {
    "Säännön vakavuutta voi muuttaa, ja säännön voi poistaa käytöstä:"
  }
  var reason: String { "perustelu" }
}

extension Swedish: LintPhrases {
  var findingsTitle: String { "Granskning av färdplanen" }
  var place: String { "Plats" }
  var finding: String { "Fynd" }
  func morePlaces(_ count: Int) -> String { "fler platser: \(count)" }
  func notShown(_ counts: String) -> String { "Visas inte här: \(counts)" }
  func capped(_ shown: Int, of all: Int) -> String {
    "Fynd: \(all). De allvarligaste är med: \(shown)."
  }

  var rulesTitle: String { "Regler" }
  var ruleUsage: String { "Om en enskild regel berättar: tiekartta explain REGEL" }
  var exceptByComment: String {
    "En kommentar på raden eller ovanför den döljer fyndet. Motiveringen hör till, den sista dagen är frivillig:"
  }
  var exceptByWaiver: String {
    "I tiekartta.yaml gäller undantaget en post, och det har en ägare:"
  }
  var exceptEverywhere: String {
    "Regelns allvarlighet kan ändras, och regeln kan stängas av:"
  }
  var reason: String { "motivering" }
}

extension English: LintPhrases {
  var findingsTitle: String { "Roadmap findings" }
  var place: String { "Place" }
  var finding: String { "Finding" }
  func morePlaces(_ count: Int) -> String { "more places: \(count)" }
  func notShown(_ counts: String) -> String { "Not shown here: \(counts)" }
  func capped(_ shown: Int, of all: Int) -> String {
    "Findings: \(all). The gravest are given: \(shown)."
  }

  var rulesTitle: String { "Rules" }
  var ruleUsage: String { "For one rule: tiekartta explain RULE" }
  var exceptByComment: String {
    "A comment on the line or above it hides the finding. A reason belongs to it, the last day is optional:"
  }
  var exceptByWaiver: String {
    "In tiekartta.yaml an exception is for one record and has an owner:"
  }
  var exceptEverywhere: String {
    "The rule's severity can be changed, and the rule can be turned off:"
  }
  var reason: String { "reason" }
}

extension Language {
  /// The words about findings in the language.
  var lintPhrases: any LintPhrases {
    switch self {
    case .fi: Finnish()
    case .sv: Swedish()
    case .en: English()
    }
  }
}
