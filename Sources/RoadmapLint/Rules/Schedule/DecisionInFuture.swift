internal import Diagnostics
internal import RoadmapModel

/// A decision with an outcome on a day that is still to come.
///
/// Without an outcome it is a matter on the agenda of a meeting to come, and passes.
enum DecisionInFuture: Rule {
  static let about = RuleAbout(
    id: "decision-in-future",
    group: .schedule,
    severity: .warning,
    summary: Phrase(
      fi: "Päätöksellä on tulos vasta, kun se on tehty.",
      sv: "Ett beslut har ett utfall först när det har fattats.",
      en: "A decision has an outcome only once it is made."),
    why: Phrase(
      fi: "Etukäteen kirjattu tulos näyttäisi hyväksyttynä asian, jota ei ole käsitelty.",
      sv:
        "Ett utfall som antecknats i förväg visar ett ärende som godkänt fast det inte har behandlats.",
      en: "An outcome noted beforehand would show a matter as approved that was never taken up."),
    flags: [
      """
      decisions:
        kh-2026-412: {date: ↓2026-12-14, outcome: approved}
      """
    ],
    passes: [
      """
      decisions:
        kh-2026-412: {date: 2026-12-14, title: Tiekartan vuosipäivitys}
        kh-2026-31: {date: 2026-02-16, outcome: approved}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for decision in plan.roadmap.records(.decision) {
      guard let date = decision[.date]?.day, date > plan.today,
        let outcome = decision[.outcome], let word = outcome.word
      else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "päätöspäivä \(date) on vasta tulossa, tulos on jo '\(word)'",
          sv: "beslutsdagen \(date) har inte kommit än, utfallet är redan '\(word)'",
          en: "the day of decision \(date) is still to come, the outcome is already '\(word)'"),
        hint: Phrase(
          fi: "tarkista päivä, tai jätä 'outcome' pois kokoukseen saakka",
          sv: "kontrollera dagen, eller lämna bort 'outcome' fram till mötet",
          en: "check the day, or leave 'outcome' out until the meeting"),
        in: decision, field: "date",
        related: [
          Related(
            Phrase(fi: "tulos on tässä", sv: "utfallet står här", en: "the outcome is here"),
            at: decision.place(outcome))
        ])
    }
  }
}
