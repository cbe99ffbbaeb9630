internal import Diagnostics
internal import RoadmapModel

/// An indicator whose last target lies on the wrong side of its baseline.
enum TargetAgainstDirection: Rule {
  static let about = RuleAbout(
    id: "target-against-direction",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Mittarin tavoite on lähtöarvosta siihen suuntaan, joka on mittarille hyvä.",
      sv: "En indikators mål ligger åt det håll som är bra för den.",
      en: "An indicator's target lies in the direction that is good for it."),
    why: Phrase(
      fi: "Jos suunta on väärin, huononeva tulos näyttää seurannassa edistymiseltä.",
      sv: "Om riktningen är fel ser ett sämre resultat ut som framsteg i uppföljningen.",
      en: "With the direction wrong, a worse result looks like progress."),
    flags: [
      """
      indicators:
        M1:
          title: Käsittelyaika
          unit: päivää
          direction: down
          baseline: {value: 30, date: 2025}
          targets: {2029: ↓40, 2027: 20}
      """
    ],
    passes: [
      """
      indicators:
        M1:
          direction: up
          baseline: {value: 30}
          targets: {2027: 25, 2029: 60}
        M2:
          baseline: {value: 30}
          targets: {2029: 20}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for record in plan.roadmap.records(.indicator) where record.isReadable(.targets) {
      let last = (record[.targets]?.entries ?? [])
        .max { (Period(iso: $0.key)?.last.number ?? 0) < (Period(iso: $1.key)?.last.number ?? 0) }
      guard let last, let target = last.value.number,
        let baseline = record[.baseline]?[.value]?.number
      else { continue }
      let message: Phrase
      switch record[.direction]?.word {
      case "up" where target < baseline:
        message = Phrase(
          fi: "tavoite \(target) on pienempi kuin lähtöarvo \(baseline), vaikka suunta on 'up'",
          sv: "målet \(target) är mindre än utgångsvärdet \(baseline) fast riktningen är 'up'",
          en: "the target \(target) is less than the baseline \(baseline), yet direction is 'up'")
      case "down" where target > baseline:
        message = Phrase(
          fi: "tavoite \(target) on suurempi kuin lähtöarvo \(baseline), vaikka suunta on 'down'",
          sv: "målet \(target) är större än utgångsvärdet \(baseline) fast riktningen är 'down'",
          en: "the target \(target) is more than the baseline \(baseline), yet direction is 'down'")
      default: continue
      }
      findings.report(
        Self.self, message,
        hint: Phrase(
          fi: "tarkista suunta ja luvut", sv: "kontrollera riktningen och siffrorna",
          en: "check the direction and the figures"),
        in: record, field: "targets/" + last.key,
        related: Related.at(
          record, "direction",
          Phrase(fi: "suunta on tässä", sv: "riktningen står här", en: "the direction is here"))
          + Related.at(
            record, "baseline/value",
            Phrase(
              fi: "lähtöarvo on tässä", sv: "utgångsvärdet står här",
              en: "the baseline is here")))
    }
  }
}
