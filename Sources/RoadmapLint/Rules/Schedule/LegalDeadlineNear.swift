internal import Diagnostics
internal import RoadmapModel
internal import RoadmapStanding

/// An open action whose deadline draws near: within `limits: legal-warning-days`.
///
/// Where the action's end lies after the deadline, `after-legal-deadline` says so already.
enum LegalDeadlineNear: Rule {
  static let about = RuleAbout(
    id: "legal-deadline-near",
    group: .schedule,
    severity: .warning,
    summary: Phrase(
      fi: "Lähestyvää määräaikaa koskeva toimenpide on valmis tai erityisessä seurannassa.",
      sv: "En åtgärd vars tidsfrist närmar sig är färdig eller följs upp särskilt.",
      en: "An action whose deadline draws near is finished or specially followed."),
    why: Phrase(
      fi: "Lakisääteistä määräaikaa ei voi siirtää, joten sen lähestyminen on hyvä nähdä ajoissa.",
      sv:
        "En lagstadgad tidsfrist kan inte flyttas, så det är bra att i tid se att den närmar sig.",
      en: "A statutory deadline cannot be moved, so it is well to see it coming."),
    flags: [
      """
      actions:
        A05:
          status: in-progress
          end: 2026-12
          requirements: [{requirement: eidas, deadline: ↓lompakko}]
      requirements:
        eidas: {number: 2024/1183, kind: regulation, deadlines: {lompakko: {date: 2026-12-31}}}
      """
    ],
    passes: [
      """
      actions:
        A04: {status: done, requirements: [{requirement: digipalvelulaki, deadline: seloste}]}
        A08: {status: in-progress, requirements: [{requirement: rakentamislaki, deadline: tiedot}]}
      requirements:
        digipalvelulaki: {number: 306/2019, kind: act, deadlines: {seloste: {date: 2027-01-31}}}
        rakentamislaki: {number: 751/2023, kind: act, deadlines: {tiedot: {date: 2027-12-31}}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    let within = plan.settings.limits.legalWarningDays
    for action in plan.actions where action.isSurelyOpen {
      for deadline in plan.legalDeadlines(of: action)
      where action.isNear(deadline.date, within: within, on: plan.today) {
        let days = SharedWords.days(deadline.date.last.days(since: plan.today))
        findings.report(
          Self.self,
          Phrase(
            fi:
              "määräaika \(deadline.date) lähestyy (jäljellä: \(days.fi)), tila on '\(action.statusWord)'",
            sv:
              "tidsfristen \(deadline.date) närmar sig (återstår: \(days.sv)), status är '\(action.statusWord)'",
            en:
              "the deadline \(deadline.date) draws near (left: \(days.en)), the status is '\(action.statusWord)'"
          ),
          hint: Phrase(
            fi: "varmista aikataulu ja tekijät, tai merkitse toimenpide valmiiksi",
            sv: "säkra tidtabellen och utförarna, eller markera åtgärden som slutförd",
            en: "make sure of schedule and people, or mark the action done"),
          at: deadline.reference, record: action.record, field: "requirements/deadline",
          facet: deadline.facet,
          related: [Related(SharedWords.deadlineIsHere, at: deadline.datePlace)])
      }
    }
  }
}
