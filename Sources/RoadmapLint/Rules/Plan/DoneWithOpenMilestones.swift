internal import Diagnostics
internal import RoadmapModel

/// A milestone that was not reached, of an action that is done.
enum DoneWithOpenMilestones: Rule {
  static let about = RuleAbout(
    id: "done-with-open-milestones",
    group: .plan,
    severity: .info,
    summary: Phrase(
      fi: "Valmiin toimenpiteen kaikki virstanpylväät on saavutettu.",
      sv: "Alla milstolpar i en slutförd åtgärd är nådda.",
      en: "All milestones of an action that is done have been reached."),
    why: Phrase(
      fi: "Saavuttamaton virstanpylväs tarkoittaa, että jotain jäi tekemättä tai merkitsemättä.",
      sv: "En milstolpe som inte är nådd betyder att något blev ogjort eller oantecknat.",
      en: "A milestone not reached means that something was left undone, or unrecorded."),
    flags: [
      """
      actions:
        A01:
          status: done
          milestones:
            lista: {title: Luettelo johtoryhmälle, date: 2026-05-15, reached: 2026-05-15}
            ↓julkaisu: {title: Tiedot julkaistu, date: 2026-06}
      """
    ],
    passes: [
      """
      actions:
        A01: {status: done, milestones: {lista: {date: 2026-05-15, reached: 2026-05-18}}}
        A02: {status: in-progress, milestones: {sopimus: {date: 2026-12}}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where action.status == .done && !action.record.isDamaged {
      for milestone in action.milestones {
        guard !milestone.value.isUnread, milestone.value[.reached] == nil else { continue }
        findings.report(
          Self.self,
          Phrase(
            fi: "toimenpide on valmis, mutta virstanpylvästä '\(milestone.id)' ei ole saavutettu",
            sv: "åtgärden är slutförd, men milstolpen '\(milestone.id)' är inte nådd",
            en: "the action is done, but the milestone '\(milestone.id)' was not reached"),
          hint: Phrase(
            fi: "lisää päivä avaimeen 'reached', tai poista virstanpylväs, jos siitä luovuttiin",
            sv: "lägg till dagen i 'reached', eller ta bort milstolpen om den slopades",
            en: "add the day as 'reached', or remove the milestone if it was given up"),
          at: action.record.place(milestone.idSpan), record: action.record,
          field: "milestones/\(milestone.id)/reached",
          related: Related.status(of: action.record))
      }
    }
  }
}
