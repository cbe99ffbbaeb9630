internal import Diagnostics
internal import RoadmapModel

/// A finished action that was finished after a deadline it answers to.
enum FinishedAfterLegalDeadline: Rule {
  static let about = RuleAbout(
    id: "finished-after-legal-deadline",
    group: .schedule,
    severity: .info,
    summary: Phrase(
      fi: "Toimenpide on valmistunut ennen määräaikaa, joka sitä koskee.",
      sv: "En åtgärd har blivit färdig före den tidsfrist som gäller den.",
      en: "An action was finished before the deadline that applies to it."),
    why: Phrase(
      fi: "Ylittynyt määräaika kuuluu seurantaan silloinkin, kun työ on jo valmis.",
      sv: "En överskriden tidsfrist hör till uppföljningen också när arbetet redan är färdigt.",
      en: "A missed deadline belongs in the follow-up even when the work is finished."),
    flags: [
      """
      actions:
        A18:
          status: done
          completed: ↓2026-08-31
          requirements: [{requirement: tekoalyasetus, deadline: avoimuus}]
      requirements:
        tekoalyasetus: {kind: regulation, deadlines: {avoimuus: {date: 2026-08-02}}}
      """
    ],
    passes: [
      """
      actions:
        A18:
          status: done
          completed: 2026-08-02
          requirements: [{requirement: tekoalyasetus, deadline: avoimuus}]
        A26: {status: cancelled, requirements: [{requirement: tekoalyasetus, deadline: avoimuus}]}
      requirements:
        tekoalyasetus: {kind: regulation, deadlines: {avoimuus: {date: 2026-08-02}}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where action.status == .done {
      guard let completed = action.completed else { continue }
      for deadline in plan.legalDeadlines(of: action) where completed > deadline.date.last {
        let late = SharedWords.days(completed.days(since: deadline.date.last))
        findings.report(
          Self.self,
          Phrase(
            fi: "valmistui (\(completed)) määräajan jälkeen (\(deadline.date)), ylitys: \(late.fi)",
            sv:
              "slutfördes (\(completed)) efter tidsfristen (\(deadline.date)), överskridning: \(late.sv)",
            en:
              "was finished (\(completed)) after the deadline (\(deadline.date)), over by \(late.en)"
          ),
          hint: Phrase(
            fi: "jos päivä on oikein, kerro ylityksestä seurannassa",
            sv: "om dagen är rätt, berätta om överskridningen i uppföljningen",
            en: "if the day is right, tell of it in the follow-up"),
          in: action.record, field: "completed", facet: deadline.facet, related: deadline.related)
      }
    }
  }
}
