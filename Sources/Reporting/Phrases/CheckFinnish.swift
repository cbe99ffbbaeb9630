package import Diagnostics
package import RoadmapCheck

// The words of `check` in Finnish.
extension Finnish: CheckPhrases {
  package func checkTitle(from base: String, to head: String) -> String {
    "Muutosten tarkastus: \(base) → \(head)"
  }

  package func failed(_ count: Int) -> String {
    count == 1 ? "Ei hyväksyttävissä: 1 este." : "Ei hyväksyttävissä: \(count) estettä."
  }

  package func heading(_ level: Severity, _ count: Int) -> String {
    switch level {
    case .error: "Esteet (\(count))"
    case .warning: "Varoitukset (\(count))"
    case .info: "Tiedoksi (\(count))"
    }
  }

  package func approvedHeading(_ count: Int) -> String { "Hyväksytyt (\(count))" }
  package func mayApprove(_ names: String) -> String { "Saa hyväksyä: \(names)" }
  package func approvedBy(_ name: String) -> String { "Hyväksyntä: \(name)" }
  package func expired(_ day: String) -> String { "Hyväksynnän viimeinen voimassaolopäivä: \(day)" }

  package func worthless(_ why: String) -> String { "Hyväksyntä ei kelpaa: \(why)." }

  package func howToApprove(in file: String) -> String {
    "Hyväksyjä lisää tässä haarassa nämä rivit ja perustelun tiedostoon \(file):"
  }

  package func notice(_ notice: GateNotice) -> String {
    switch notice {
    case .expired(let all): "Vanhentuneet hyväksynnät: \(all.named)"
    case .unused(let all):
      "Tämän haaran hyväksynnät, joita ei tarvita: \(all.named)"
    case .orphaned(let all):
      "Hyväksynnät, joiden tietuetta, päätöstä tai vastuutahoa ei ole: "
        + all.named
    case .unexplained(let all):
      "Tämän haaran hyväksynnät, joiden perustelu on kirjoittamatta: " + all.named
    case .elsewhere(let all):
      "Hyväksynnät, joiden päätös koskee muita kohteita: " + all.named
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

  package func tested(_ count: Int, failed: Int) -> String {
    failed == 0
      ? "Kaikki esimerkit pitävät: \(count)."
      : "Esimerkkejä, jotka eivät pidä: \(failed) / \(count)."
  }

  package func failedExample(_ number: Int, of rule: String, mustFail: Bool) -> String {
    mustFail
      ? "\(rule), esimerkki \(number): sääntö päästää läpi, vaikka ei saisi"
      : "\(rule), esimerkki \(number): sääntö estää, vaikka ei saisi"
  }

  package func untested(_ rules: String) -> String { "Säännöt ilman esimerkkiä: \(rules)" }
}
