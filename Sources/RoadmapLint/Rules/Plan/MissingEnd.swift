internal import Diagnostics
internal import RoadmapModel

/// An action that neither ends nor is continuous.
enum MissingEnd: Rule {
  static let about = RuleAbout(
    id: "missing-end",
    group: .plan,
    severity: .error,
    summary: Phrase(
      fi: "Jokaisella suunnitelman toimenpiteellä on päättymisaika, tai se on jatkuva.",
      sv: "Varje åtgärd i planen har en sluttid eller är fortlöpande.",
      en: "Every action in the plan has an end, or is continuous."),
    why: Phrase(
      fi: "Ilman päättymisaikaa ei voi sanoa, onko toimenpide aikataulussa vai myöhässä.",
      sv: "Utan en sluttid kan ingen säga om åtgärden är i tid eller försenad.",
      en: "Without an end nobody can say whether an action is on time or late."),
    flags: [
      """
      actions:
        A10:
          status: ↓planned
          start: 2027-Q2
      """,
      """
      actions:
        A10: {status: ↓in-progress, continuous: false}
      """,
    ],
    passes: [
      """
      actions:
        A06: {status: in-progress, continuous: true, review: 2026-11}
        A07: {status: proposed}
        A10: {status: planned, end: 2027-Q4}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where action.record.lacks(.end) && !action.isContinuous {
      let status = action.record[.status]
      guard action.status != .proposed, status?.isUnread != true,
        action.record.isReadable(.continuous)
      else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "päättymisaika puuttuu: 'end'", sv: "sluttiden saknas: 'end'",
          en: "it has no end: 'end' is missing"),
        hint: Phrase(
          fi: "lisää 'end', vaikka pelkkä vuosi, tai 'continuous: true' ja 'review'",
          sv: "lägg till 'end', om så bara ett år, eller 'continuous: true' och 'review'",
          en: "add 'end', if only a year, or 'continuous: true' and 'review'"),
        absent: .end, of: action.record, requiredBy: status)
    }
  }
}
