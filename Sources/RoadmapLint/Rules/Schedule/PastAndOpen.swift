internal import Diagnostics
internal import RoadmapModel
internal import RoadmapStanding

/// An action or phase whose end has passed while it is still open.
enum PastAndOpen: Rule {
  static let about = RuleAbout(
    id: "past-and-open",
    group: .schedule,
    severity: .warning,
    summary: Phrase(
      fi: "Toimenpide, jonka päättymisaika on ohi, on merkitty valmiiksi tai sille on uusi aika.",
      sv: "En åtgärd vars sluttid har passerat är slutförd eller har fått en ny tid.",
      en: "An action whose end has passed is done or has a new end."),
    why: Phrase(
      fi:
        "Ohitettu aika kertoo joko valmistumisesta, jota ei ole kirjattu, tai viivästymästä, jota ei ole perusteltu.",
      sv:
        "En passerad tid betyder antingen ett slutförande som inte antecknats eller en försening utan motivering.",
      en: "A passed end means either a finish nobody noted or a delay nobody explained."),
    flags: [
      """
      actions:
        A09: {status: in-progress, start: 2026-01, end: ↓2026-09}
      phases:
        survey: {status: in-progress, end: ↓2026-11-29}
      """
    ],
    passes: [
      """
      actions:
        A21: {status: in-progress, end: 2026-11}
        A22: {status: paused, end: 2026-06}
        A14: {status: done, end: 2026-Q3, completed: 2026-10-09}
        A26: {status: cancelled, end: 2026-06}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.scheduled where action.isSurelyOpen {
      guard let end = action.passedEnd(on: plan.today),
        action.record[.completed]?.isUnread != true
      else { continue }
      let late = SharedWords.days(plan.today.days(since: end.last))
      findings.report(
        Self.self,
        Phrase(
          fi: "päättymisaika \(end) on ohi, tila on '\(action.statusWord)' (myöhässä: \(late.fi))",
          sv:
            "sluttiden \(end) har passerat, status är '\(action.statusWord)' (försening: \(late.sv))",
          en: "the end \(end) has passed, the status is '\(action.statusWord)' (late: \(late.en))"),
        hint: Phrase(
          fi:
            "jos työ on valmis, kirjoita 'status: done' ja 'completed'; muuten siirrä päättymistä ja kirjoita päivitykseen syy ('reason')",
          sv:
            "om arbetet är slutfört, skriv 'status: done' och 'completed'; flytta annars slutet och skriv orsaken ('reason') i en uppdatering",
          en:
            "if the work is finished, write 'status: done' and 'completed'; else move the end and give a 'reason' in an update"
        ),
        in: action.record, field: "end")
    }
  }
}
