internal import Diagnostics
internal import RoadmapModel

/// Funding that must be used before an open action ends; what was refused does not count.
enum GrantBeforeEnd: Rule {
  static let about = RuleAbout(
    id: "grant-before-end",
    group: .schedule,
    severity: .warning,
    summary: Phrase(
      fi: "Rahoituksen käyttöaika riittää toimenpiteen loppuun.",
      sv: "Finansieringen får användas ända till åtgärdens slut.",
      en: "Funding may be used until the action ends."),
    why: Phrase(
      fi:
        "Valtionavustusta ei saa kustannuksiin, jotka syntyvät käyttöajan jälkeen: loppu jää omaan talousarvioon.",
      sv:
        "Statsunderstöd ges inte för kostnader efter användningstiden: resten faller på den egna budgeten.",
      en: "A grant does not pay for costs after its time: the rest falls on the own budget."),
    flags: [
      """
      actions:
        A02:
          status: in-progress
          end: 2027-Q1
          funding: [{source: state-grant, name: Digikannustin, amount: 60000, use-by: ↓2026-12-31}]
      """
    ],
    passes: [
      """
      actions:
        A02:
          status: in-progress
          end: 2026-12
          funding: [{source: state-grant, use-by: 2026-Q4}]
        A03:
          status: in-progress
          end: 2027-Q2
          funding: [{source: own, name: Talousarvio}, {source: eu, use-by: 2026, state: refused}]
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where action.isSurelyOpen && !action.isContinuous {
      guard let end = action.end, let written = action.record[.end] else { continue }
      for funding in action.record[.funding]?.list ?? [] {
        guard let limit = funding[.useBy], let period = limit.period, period.last < end.last,
          funding[.state]?.isUnread != true, funding[.state]?.word != "refused"
        else { continue }
        let source = funding[.source]?.word ?? ""
        let name = funding[.name]?.text?.parts.first?.text ?? ""
        findings.report(
          Self.self,
          Phrase(
            fi: "rahoitus on käytettävä viimeistään \(period.last), toimenpide päättyy \(end)",
            sv: "finansieringen ska användas senast \(period.last), åtgärden slutar \(end)",
            en: "the funding must be used by \(period.last), the action ends \(end)"),
          hint: Phrase(
            fi: "hae käyttöajalle jatkoa, tai varaa lopulle muu rahoitus",
            sv: "ansök om förlängd användningstid, eller reservera annan finansiering för resten",
            en: "apply for more time, or find other funding for the rest"),
          at: action.record.place(limit), record: action.record, field: "funding/use-by",
          facet: name.isEmpty ? source : "\(source) \(name)",
          related: [Related(SharedWords.endIsHere, at: action.record.place(written))])
      }
    }
  }
}
