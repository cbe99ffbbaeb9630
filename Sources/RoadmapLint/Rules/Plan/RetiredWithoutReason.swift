internal import Diagnostics
internal import RoadmapModel

/// An action that was given up, without a word about why.
enum RetiredWithoutReason: Rule {
  static let about = RuleAbout(
    id: "retired-without-reason",
    group: .plan,
    severity: .info,
    summary: Phrase(
      fi: "Perutun toimenpiteen syy tai päätös on kirjattu.",
      sv: "Orsaken till eller beslutet om att en åtgärd ställts in är antecknat.",
      en: "A cancelled action has a note or a decision that says why."),
    why: Phrase(
      fi: "Vuoden päästä kukaan ei muista, miksi toimenpiteestä luovuttiin ja kuka niin päätti.",
      sv: "Om ett år minns ingen varför åtgärden ställdes in och vem som beslutade det.",
      en: "In a year nobody remembers why the action was given up and who decided so."),
    flags: [
      """
      actions:
        A07: {title: Hakemusten esikäsittely, status: ↓cancelled}
      """
    ],
    passes: [
      """
      actions:
        A07: {status: cancelled, updates: {2026-11-09: Rahoitusta ei saatu}}
        A08: {status: cancelled, decisions: [kh-2026-31]}
        A09: {status: cancelled}
        A26: {status: merged, merged-into: A25}
      decisions:
        jory-2026-8: {date: 2026-11-09, about: [A09]}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    let decided = Set(
      plan.roadmap.records(.decision).flatMap { decision in
        decision[.about].map { Reference.all(in: $0).map(\.id) } ?? []
      })
    for action in plan.actions where action.status == .cancelled {
      guard action.record.lacks(.updates), action.record.lacks(.decisions),
        !decided.contains(action.id)
      else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "peruttu ilman syytä: 'updates' ja 'decisions' puuttuvat",
          sv: "inställd utan orsak: 'updates' och 'decisions' saknas",
          en: "cancelled without a reason: it has neither 'updates' nor 'decisions'"),
        hint: Phrase(
          fi: "lisää merkintä, esimerkiksi 'updates: {2026-11-09: …}', tai päätöksen tunnus",
          sv:
            "lägg till en anteckning, till exempel 'updates: {2026-11-09: …}', eller beslutets id",
          en: "add a note, for example 'updates: {2026-11-09: …}', or the id of the decision"),
        absent: .updates, of: action.record, requiredBy: action.record[.status])
    }
  }
}
