internal import Diagnostics
internal import RoadmapModel

/// A milestone, not yet reached, that is due after its action ends; last days are compared.
enum MilestoneAfterEnd: Rule {
  static let about = RuleAbout(
    id: "milestone-after-end",
    group: .schedule,
    severity: .warning,
    summary: Phrase(
      fi: "Virstanpylväät saavutetaan viimeistään, kun toimenpide päättyy.",
      sv: "Milstolparna nås senast när åtgärden slutar.",
      en: "Milestones are reached by the time their action ends."),
    why: Phrase(
      fi: "Välitavoite lopun jälkeen kertoo, että toinen ajoista jäi siirtämättä.",
      sv: "Ett delmål efter slutet visar att någondera tiden inte blev flyttad.",
      en: "A step after the end shows that one of the two dates was not moved along."),
    flags: [
      """
      actions:
        A04:
          status: in-progress
          end: 2026-12-18
          milestones:
            korjaukset: {title: Korjaukset tehty, date: ↓2027-01}
      """
    ],
    passes: [
      """
      actions:
        A04:
          status: in-progress
          end: 2026-Q4
          milestones:
            kartoitus: {title: Kartoitus valmis, date: 2027-01, reached: 2026-10-30}
            korjaukset: {title: Korjaukset tehty, date: 2026-12}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where action.isSurelyOpen && !action.isContinuous {
      guard let end = action.end, let written = action.record[.end] else { continue }
      for milestone in action.milestones {
        guard let date = milestone.date, date.last > end.last, milestone.value[.reached] == nil
        else { continue }
        findings.report(
          Self.self,
          Phrase(
            fi:
              "virstanpylvään '\(milestone.id)' aika (\(date)) on toimenpiteen päättymisen jälkeen (\(end))",
            sv:
              "tiden för milstolpen '\(milestone.id)' (\(date)) infaller efter åtgärdens slut (\(end))",
            en: "the milestone '\(milestone.id)' is due (\(date)) after the action ends (\(end))"),
          hint: date.first <= end.last
            ? Phrase(
              fi: "tarkenna aikaa: jakson viimeinen päivä ratkaisee",
              sv: "precisera tiden: periodens sista dag avgör",
              en: "give a more exact date: the period's last day counts")
            : Phrase(
              fi: "tarkista, kumpi ajoista on oikein",
              sv: "kontrollera vilken av tiderna som är rätt",
              en: "check which of the two is right"),
          in: action.record, field: "milestones/\(milestone.id)/date",
          related: [Related(SharedWords.endIsHere, at: action.record.place(written))])
      }
    }
  }
}
