internal import Diagnostics

/// The words that only findings and rules need.
package protocol LintPhrases: Phrases {
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
  package var findingsTitle: String { "Tiekartan tarkastus" }
  package var place: String { "Paikka" }
  package var finding: String { "Havainto" }
  package func morePlaces(_ count: Int) -> String { "muita paikkoja: \(count)" }
  package func notShown(_ counts: String) -> String { "Ei näytetty tässä: \(counts)" }
  package func capped(_ shown: Int, of all: Int) -> String {
    "Havaintoja: \(all). Mukana vakavimmat: \(shown)."
  }

  package var rulesTitle: String { "Säännöt" }
  package var ruleUsage: String { "Yhdestä säännöstä kertoo: tiekartta explain SÄÄNTÖ" }
  package var exceptByComment: String {
    "Kommentti rivillä tai sen yläpuolella peittää havainnon. Perustelu kuuluu siihen, viimeinen päivä on vapaaehtoinen:"
  }
  package var exceptByWaiver: String {
    "Tiedostossa tiekartta.yaml poikkeus koskee yhtä tietuetta, ja sillä on omistaja:"
  }
  package var exceptEverywhere: String {
    "Säännön vakavuutta voi muuttaa, ja säännön voi poistaa käytöstä:"
  }
  package var reason: String { "perustelu" }
}

extension Swedish: LintPhrases {
  package var findingsTitle: String { "Granskning av färdplanen" }
  package var place: String { "Plats" }
  package var finding: String { "Fynd" }
  package func morePlaces(_ count: Int) -> String { "fler platser: \(count)" }
  package func notShown(_ counts: String) -> String { "Visas inte här: \(counts)" }
  package func capped(_ shown: Int, of all: Int) -> String {
    "Fynd: \(all). De allvarligaste är med: \(shown)."
  }

  package var rulesTitle: String { "Regler" }
  package var ruleUsage: String { "Om en enskild regel berättar: tiekartta explain REGEL" }
  package var exceptByComment: String {
    "En kommentar på raden eller ovanför den döljer fyndet. Motiveringen hör till, den sista dagen är frivillig:"
  }
  package var exceptByWaiver: String {
    "I tiekartta.yaml gäller undantaget en post, och det har en ägare:"
  }
  package var exceptEverywhere: String {
    "Regelns allvarlighet kan ändras, och regeln kan stängas av:"
  }
  package var reason: String { "motivering" }
}

extension English: LintPhrases {
  package var findingsTitle: String { "Roadmap findings" }
  package var place: String { "Place" }
  package var finding: String { "Finding" }
  package func morePlaces(_ count: Int) -> String { "more places: \(count)" }
  package func notShown(_ counts: String) -> String { "Not shown here: \(counts)" }
  package func capped(_ shown: Int, of all: Int) -> String {
    "Findings: \(all). The gravest are given: \(shown)."
  }

  package var rulesTitle: String { "Rules" }
  package var ruleUsage: String { "For one rule: tiekartta explain RULE" }
  package var exceptByComment: String {
    "A comment on the line or above it hides the finding. A reason belongs to it, the last day is optional:"
  }
  package var exceptByWaiver: String {
    "In tiekartta.yaml an exception is for one record and has an owner:"
  }
  package var exceptEverywhere: String {
    "The rule's severity can be changed, and the rule can be turned off:"
  }
  package var reason: String { "reason" }
}
