internal import Diagnostics
internal import RoadmapModel

/// An action or phase that is done, without the day it was finished.
enum DoneWithoutCompleted: Rule {
  static let about = RuleAbout(
    id: "done-without-completed",
    group: .plan,
    severity: .error,
    summary: Phrase(
      fi: "Valmiilla toimenpiteellä on valmistumispäivä.",
      sv: "En slutförd åtgärd har en slutförandedag.",
      en: "An action that is done has the day it was finished."),
    why: Phrase(
      fi: "Ilman valmistumispäivää ei voi sanoa, valmistuiko toimenpide ajoissa.",
      sv: "Utan den dagen går det inte att säga om åtgärden slutfördes i tid.",
      en: "Without that day nobody can say whether the action was finished in time."),
    flags: [
      """
      actions:
        A01: {title: Inventointi, status: ↓done, end: 2026-Q2}
      phases:
        survey: {status: ↓done}
      """
    ],
    passes: [
      """
      actions:
        A01: {title: Inventointi, status: done, completed: 2026-06-18}
        A02: {title: Viestit, status: in-progress}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions + plan.phases
    where action.status == .done && action.record.lacks(.completed) {
      findings.report(
        Self.self,
        Phrase(
          fi: "tila on 'done', mutta valmistumispäivä puuttuu: 'completed'",
          sv: "statusen är 'done', men slutförandedagen saknas: 'completed'",
          en: "the status is 'done', but the day it was finished is missing: 'completed'"),
        hint: Phrase(
          fi: "lisää päivä, esimerkiksi 'completed: 2026-06-18'",
          sv: "lägg till dagen, till exempel 'completed: 2026-06-18'",
          en: "add the day, for example 'completed: 2026-06-18'"),
        absent: .completed, of: action.record, requiredBy: action.record[.status])
    }
  }
}
