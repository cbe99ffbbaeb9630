internal import Diagnostics
internal import RoadmapModel

/// An action or phase with the day it was finished, whose status says it is not.
enum CompletedNotDone: Rule {
  static let about = RuleAbout(
    id: "completed-not-done",
    group: .plan,
    severity: .error,
    summary: Phrase(
      fi: "Valmistumispäivä on vain valmiilla toimenpiteellä.",
      sv: "Bara en slutförd åtgärd har en slutförandedag.",
      en: "Only an action that is done has the day it was finished."),
    why: Phrase(
      fi: "Tila ja päivä kertovat eri asiaa, eikä lukija tiedä, kumpaa uskoa.",
      sv: "Statusen och dagen säger emot varandra, och läsaren vet inte vad som gäller.",
      en: "The status and the day contradict each other, and readers cannot tell which is right."),
    flags: [
      """
      actions:
        A23:
          status: in-progress
          completed: ↓2026-10-15
      """
    ],
    passes: [
      """
      actions:
        A23: {status: done, completed: 2026-10-15}
      phases:
        training: {status: valmis, completed: 2025-09-30}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions + plan.phases where action.completed != nil {
      guard let status = action.status, status != .done else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "valmistumispäivä on annettu, mutta tila on '\(status.rawValue)'",
          sv: "slutförandedagen är angiven, men statusen är '\(status.rawValue)'",
          en: "the day it was finished is given, but the status is '\(status.rawValue)'"),
        hint: Phrase(
          fi: "kirjoita 'status: done' tai poista 'completed'",
          sv: "skriv 'status: done' eller ta bort 'completed'",
          en: "write 'status: done' or remove 'completed'"),
        in: action.record, field: "completed", related: Related.status(of: action.record))
    }
  }
}
