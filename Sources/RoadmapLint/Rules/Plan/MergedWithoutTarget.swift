internal import Diagnostics
internal import RoadmapModel

/// An action that was merged, without saying into which.
enum MergedWithoutTarget: Rule {
  static let about = RuleAbout(
    id: "merged-without-target",
    group: .plan,
    severity: .error,
    summary: Phrase(
      fi: "Yhdistetty toimenpide kertoo, mihin toimenpiteeseen se on yhdistetty.",
      sv: "En sammanslagen åtgärd anger vilken åtgärd den slagits samman med.",
      en: "A merged action names the action it was merged into."),
    why: Phrase(
      fi: "Muuten työ katoaa seurannasta, eikä kukaan näe, missä se jatkuu.",
      sv: "Annars försvinner arbetet ur uppföljningen, och ingen ser var det fortsätter.",
      en: "Otherwise the work drops out of sight, and nobody sees where it goes on."),
    flags: [
      """
      actions:
        A26: {title: Seutukunnan chatbot, status: ↓merged}
      """
    ],
    passes: [
      """
      actions:
        A25: {title: Verkkosivut, status: planned}
        A26: {title: Seutukunnan chatbot, status: merged, merged-into: A25}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions
    where action.status == .merged && action.record.lacks(.mergedInto) {
      findings.report(
        Self.self,
        Phrase(
          fi: "tila on 'merged', mutta kohde puuttuu: 'merged-into'",
          sv: "statusen är 'merged', men det framgår inte med vad: 'merged-into' saknas",
          en: "the status is 'merged', but 'merged-into' does not say into what"),
        hint: Phrase(
          fi: "lisää sen toimenpiteen tunnus, jossa työ jatkuu",
          sv: "lägg till id för den åtgärd där arbetet fortsätter",
          en: "add the id of the action in which the work goes on"),
        absent: .mergedInto, of: action.record, requiredBy: action.record[.status])
    }
  }
}
