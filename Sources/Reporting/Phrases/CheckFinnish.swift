internal import Diagnostics
internal import RoadmapCheck

// The words of `check` in Finnish.
extension Finnish: CheckPhrases {
  func label(_ label: CheckLabel) -> String {
    switch label {
    case .passed: "Hyväksyttävissä: mikään ei ole esteenä."
    case .oldApproval:
      "Hyväksyntä on ajalta ennen tätä haaraa eikä kelpaa uudelleen: kirjoita uusi sen tilalle."
    case .howToApprove: "Näin hyväksytään"
    case .orRun: "Tai aja komento:"
    case .notices: "Huomattavaa"
    case .aboutRule:
      "Muutospyyntöjen tarkastuksen sääntö: tiekartta check."
        + " Se estää muutoksen, jos kaikki tähän kirjoitettu pitää paikkansa."
    case .ruleText: "Sääntö ja sen esimerkit"
    case .otherLevel: "Muu taso, tai off, tiedostoon tiekartta.yaml:"
    case .ruleTests: "Sääntöjen esimerkit"
    }
  }

  func checkTitle(from base: String, to head: String) -> String {
    "Muutosten tarkastus: \(base) → \(head)"
  }

  func failed(_ count: Int) -> String {
    count == 1 ? "Ei hyväksyttävissä: 1 este." : "Ei hyväksyttävissä: \(count) estettä."
  }

  func heading(_ level: Severity, _ count: Int) -> String {
    switch level {
    case .error: "Esteet (\(count))"
    case .warning: "Varoitukset (\(count))"
    case .info: "Tiedoksi (\(count))"
    }
  }

  func approvedHeading(_ count: Int) -> String { "Hyväksytyt (\(count))" }
  func mayApprove(_ names: String) -> String { "Saa hyväksyä: \(names)" }
  func approvedBy(_ name: String) -> String { "Hyväksyntä: \(name)" }
  func expired(_ day: String) -> String { "Hyväksynnän viimeinen voimassaolopäivä: \(day)" }

  func wrongRole(_ name: String, isDecision: Bool) -> String {
    isDecision
      ? "Hyväksyntä ei kelpaa, koska päätös ei ole hyväksyvä tai sen tehnyt toimielin ei saa hyväksyä:"
        + " \(name)"
      : "Hyväksyntä ei kelpaa, koska hyväksyjällä ei ole siihen oikeutta: \(name)"
  }

  func howToApprove(in file: String) -> String {
    "Hyväksyjä lisää tässä haarassa nämä rivit ja perustelun tiedostoon \(file):"
  }

  func notice(_ notice: GateNotice) -> String {
    switch notice {
    case .expired(let all): "Vanhentuneet hyväksynnät: \(all.joined(separator: ", "))"
    case .unused(let all):
      "Tämän haaran hyväksynnät, joita ei tarvita: \(all.joined(separator: ", "))"
    case .orphaned(let all):
      "Hyväksynnät, joiden tietuetta, päätöstä tai vastuutahoa ei ole: "
        + all.joined(separator: ", ")
    case .unexplained(let all):
      "Tämän haaran hyväksynnät, joiden perustelu on kirjoittamatta: " + all.joined(separator: ", ")
    case .elsewhere(let all):
      "Hyväksynnät, joiden päätös koskee muita kohteita: " + all.joined(separator: ", ")
    case .signatures:
      "Tiedosto ei todista, kuka hyväksyi: vaadi se versionhallinnan katselmointisäännöissä."
    case .oldFindings(let count):
      count == 1
        ? "Tarkastushavaintoja, jotka olivat jo ennestään eivätkä estä: 1"
        : "Tarkastushavaintoja, jotka olivat jo ennestään eivätkä estä: \(count)"
    case .newRoadmap: "Lähtöversiossa ei vielä ole tiekarttaa: muutoksia ei voi verrata."
    case .unreadBase:
      "Lähtöversion tiedostoa tiekartta.yaml ei voi lukea: valmiit säännöt ovat voimassa."
    case .nobodyApproves:
      "Toimintamalli ei nimeä hyväksyvää toimielintä eikä tiekartalla ole omistajaa:"
        + " kukaan ei voi hyväksyä."
    }
  }

  func tested(_ count: Int, failed: Int) -> String {
    failed == 0
      ? "Kaikki esimerkit pitävät: \(count)."
      : "Esimerkkejä, jotka eivät pidä: \(failed) / \(count)."
  }

  func failedExample(_ number: Int, of rule: String, mustFail: Bool) -> String {
    mustFail
      ? "\(rule), esimerkki \(number): sääntö päästää läpi, vaikka ei saisi"
      : "\(rule), esimerkki \(number): sääntö estää, vaikka ei saisi"
  }

  func untested(_ rules: String) -> String { "Säännöt ilman esimerkkiä: \(rules)" }
}
