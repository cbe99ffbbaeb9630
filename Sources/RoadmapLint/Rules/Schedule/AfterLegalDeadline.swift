internal import Diagnostics
internal import RoadmapModel
internal import RoadmapStanding

/// An open action that ends after a deadline it answers to, or is open when that has passed.
///
/// The finding sits on the end when the plan itself is too late, else on the deadline named, or
/// on the requirement where that alone is named and nobody names the deadline. A bill's deadline never binds, and continuous work has no end to compare.
enum AfterLegalDeadline: Rule {
  static let about = RuleAbout(
    id: "after-legal-deadline",
    group: .schedule,
    severity: .warning,
    summary: Phrase(
      fi: "Toimenpide valmistuu ennen määräaikaa, joka sitä koskee.",
      sv: "En åtgärd blir färdig före den tidsfrist som gäller den.",
      en: "An action is finished before the deadline that applies to it."),
    why: Phrase(
      fi: "Lakisääteisen määräajan ylittymisestä on päätettävä tieten, ei vahingossa.",
      sv: "Att en lagstadgad tidsfrist överskrids ska avgöras medvetet, inte av misstag.",
      en: "To miss a statutory deadline must be a decision, not an accident."),
    flags: [
      """
      actions:
        A05:
          status: in-progress
          end: ↓2027-02
          requirements: [{requirement: eidas, deadline: lompakko}]
      requirements:
        eidas: {number: 2024/1183, kind: regulation, deadlines: {lompakko: {date: 2026-12-31}}}
      """,
      """
      actions:
        A18:
          status: in-progress
          end: 2026-07
          requirements: [{requirement: tekoalyasetus, deadline: ↓avoimuus}]
      requirements:
        tekoalyasetus: {kind: regulation, deadlines: {avoimuus: {date: 2026-08-02}}}
      """,
      """
      actions:
        A18: {status: paused, requirements: ↓tekoalyasetus}
      requirements:
        tekoalyasetus: {kind: regulation, deadlines: {avoimuus: {date: 2026-08-02}}}
      """,
    ],
    passes: [
      """
      actions:
        A05:
          status: in-progress
          end: 2026-12
          requirements: [{requirement: eidas, deadline: lompakko}]
        A02:
          status: in-progress
          end: 2027-Q1
          requirements: [{requirement: esitys, deadline: voimaan}, eidas]
      requirements:
        eidas: {number: 2024/1183, kind: regulation, deadlines: {lompakko: {date: 2026-12-31}}}
        esitys: {kind: bill, deadlines: {voimaan: {date: 2027-01-01}}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where action.isSurelyOpen {
      for deadline in plan.legalDeadlines(of: action)
      where action.isPast(deadline.date, on: plan.today) {
        if let end = action.end, let written = action.record[.end], end.last > deadline.date.last {
          findings.report(
            Self.self,
            Phrase(
              fi: "päättyy (\(end)) määräajan jälkeen (\(deadline.date))",
              sv: "slutar (\(end)) efter tidsfristen (\(deadline.date))",
              en: "ends (\(end)) after the deadline (\(deadline.date))"),
            hint: Phrase(
              fi: "aikaista päättymistä, tai vie poikkeama päätettäväksi",
              sv: "tidigarelägg slutet, eller för avvikelsen till beslut",
              en: "bring the end forward, or take the deviation to a decision"),
            at: action.record.place(written), record: action.record, field: "end",
            facet: deadline.facet, related: deadline.related)
        } else {
          findings.report(
            Self.self,
            Phrase(
              fi: "määräaika \(deadline.date) on ohi, tila on '\(action.statusWord)'",
              sv: "tidsfristen \(deadline.date) har gått ut, status är '\(action.statusWord)'",
              en: "the deadline \(deadline.date) has passed, the status is '\(action.statusWord)'"),
            hint: Phrase(
              fi: "merkitse valmistuminen, tai vie poikkeama päätettäväksi",
              sv: "anteckna slutförandet, eller för avvikelsen till beslut",
              en: "note that it is finished, or take the deviation to a decision"),
            at: deadline.reference, record: action.record, field: "requirements/deadline",
            facet: deadline.facet,
            related: [Related(SharedWords.deadlineIsHere, at: deadline.datePlace)])
        }
      }
    }
  }
}
