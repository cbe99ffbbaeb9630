internal import Diagnostics

/// The fixed words of `check`.
struct CheckLabel: Label {
  let words: Phrase

  init(words: Phrase) { self.words = words }

  static let passed = Self(
    fi: "Hyväksyttävissä: mikään ei ole esteenä.", sv: "Går igenom: inget hindrar.",
    en: "Passes: nothing stands in the way.")
  static let oldApproval = Self(
    fi:
      "Hyväksyntä annettiin jo ennen tätä haaraa eikä kelpaa uudelleen: poista se ensin kohdehaarasta ja hyväksy sitten tämä.",
    sv:
      "Godkännandet gavs redan före den här grenen och gäller inte på nytt: ta först bort det i målgrenen och godkänn sedan det här.",
    en:
      "It was approved before this branch already, and that does not count again: take the entry out of the base branch first, then approve this."
  )
  static let howToApprove = Self(
    fi: "Näin hyväksytään", sv: "Så godkänns det", en: "How to approve")
  static let orRun = Self(fi: "Tai aja komento:", sv: "Eller kör kommandot:", en: "Or run:")
  static let notices = Self(fi: "Huomattavaa", sv: "Att notera", en: "To know")
  static let ruleTests = Self(
    fi: "Sääntöjen esimerkit", sv: "Reglernas exempel", en: "The examples of the rules")
  static let aboutRule = Self(
    fi:
      "Muutospyyntöjen tarkastuksen sääntö: tiekartta check. Se estää muutoksen, jos kaikki tähän kirjoitettu pitää paikkansa.",
    sv:
      "En regel i granskningen av ändringar: tiekartta check. Den hindrar en ändring när allt som står här gäller.",
    en:
      "A rule of the gate on pull requests: tiekartta check. It stops a change where all holds that is written here."
  )
  static let ruleText = Self(
    fi: "Sääntö ja sen esimerkit", sv: "Regeln och dess exempel", en: "The rule and its examples")
  static let otherLevel = Self(
    fi: "Muu taso, tai off, tiedostoon tiekartta.yaml:",
    sv: "En annan nivå, eller off, i tiekartta.yaml:",
    en: "Another level, or off, in tiekartta.yaml:")
}

extension CheckPhrases {
  /// What a fixed word of the report is called.
  func label(_ label: CheckLabel) -> String { label.words[language] }
}
