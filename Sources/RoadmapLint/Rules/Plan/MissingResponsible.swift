internal import Diagnostics
internal import RoadmapModel

/// An action in the plan for which nobody answers.
enum MissingResponsible: Rule {
  static let about = RuleAbout(
    id: "missing-responsible",
    group: .plan,
    severity: .error,
    summary: Phrase(
      fi: "Jokaisella suunnitelman toimenpiteellä on yksi vastuutaho.",
      sv: "Varje åtgärd i planen har en ansvarig part.",
      en: "Every action in the plan has one responsible party."),
    why: Phrase(
      fi: "Toimenpide, josta kukaan ei vastaa, jää tekemättä eikä sitä seuraa kukaan.",
      sv: "En åtgärd som ingen svarar för blir ogjord, och ingen följer upp den.",
      en: "An action nobody answers for is left undone, and nobody follows it up."),
    flags: [
      """
      actions:
        A07:
          title: Hakemusten esikäsittely
          status: ↓planned
          end: 2027-12
      """,
      """
      actions:
        ↓A07: {title: Hakemusten esikäsittely}
      """,
    ],
    passes: [
      """
      actions:
        A07: {title: Hakemusten esikäsittely, status: proposed}
        A08: {title: Ryhti-tiedot, status: planned, responsible: rakennustarkastaja}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where action.record.lacks(.responsible) {
      let status = action.record[.status]
      guard action.status != .proposed, status?.isUnread != true else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "vastuutaho puuttuu: 'responsible'", sv: "ansvarig part saknas: 'responsible'",
          en: "nobody answers for it: 'responsible' is missing"),
        hint: hint(for: action),
        absent: .responsible, of: action.record, requiredBy: status)
    }
  }

  /// What is finished or given up was no proposal.
  private static func hint(for action: Action) -> Phrase {
    action.status?.isOpen == false
      ? Phrase(
        fi: "lisää sen tahon tunnus, joka toimenpiteestä vastasi",
        sv: "lägg till id för den part som ansvarade för åtgärden",
        en: "add the id of the party that answered for it")
      : Phrase(
        fi: "lisää vastuutahon tunnus, tai merkitse toimenpide ehdotukseksi: 'status: proposed'",
        sv: "lägg till partens id, eller märk åtgärden som förslag: 'status: proposed'",
        en: "add the id of a party, or mark the action as a proposal: 'status: proposed'")
  }
}
