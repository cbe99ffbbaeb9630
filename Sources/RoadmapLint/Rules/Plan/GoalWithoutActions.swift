internal import Diagnostics
internal import RoadmapModel

/// A goal that nothing is done for.
enum GoalWithoutActions: Rule {
  static let about = RuleAbout(
    id: "goal-without-actions",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Jokaisella tavoitteella on ainakin yksi toimenpide.",
      sv: "Varje mål har minst en åtgärd.",
      en: "Every goal has at least one action."),
    why: Phrase(
      fi: "Tavoite ilman toimenpiteitä on lupaus, jota kukaan ei toteuta.",
      sv: "Ett mål utan åtgärder är ett löfte som ingen infriar.",
      en: "A goal without actions is a promise nobody keeps."),
    flags: [
      """
      goals:
        T1: {title: Asiointi on helppoa kaikille}
        ↓T2: {title: Tieto ohjaa päätöksiä}
      actions:
        A01: {status: done, goals: [T1]}
        A13: {status: cancelled, goals: [T2]}
      """
    ],
    passes: [
      """
      goals:
        T1: {title: Asiointi on helppoa kaikille}
        T2: {title: Tieto ohjaa päätöksiä}
      actions:
        A01: {status: done, goals: [T1]}
        A13: {status: proposed, goals: T2}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    guard plan.roadmap.isWhole,
      plan.actions.allSatisfy({ $0.record.isReadable(.goals) })
    else { return }
    let served = Set(
      plan.actions.filter { $0.status?.isRetired != true }.flatMap { $0.goals.map(\.id) })
    for goal in plan.roadmap.records(.goal) where !served.contains(goal.id) {
      findings.report(
        Self.self,
        Phrase(
          fi: "tavoitteella ei ole yhtään toimenpidettä", sv: "målet har inga åtgärder",
          en: "the goal has no actions"),
        hint: Phrase(
          fi: "lisää '\(goal.id)' jonkin toimenpiteen avaimeen 'goals'",
          sv: "lägg till '\(goal.id)' i 'goals' hos någon åtgärd",
          en: "add '\(goal.id)' to 'goals' of some action"),
        at: goal.idPlace, record: goal)
    }
  }
}
