internal import Diagnostics
internal import RoadmapModel

/// An indicator by which nothing is measured.
enum UnusedIndicator: Rule {
  static let about = RuleAbout(
    id: "unused-indicator",
    group: .plan,
    severity: .info,
    summary: Phrase(
      fi: "Jokainen mittari mittaa jotain tavoitetta tai toimenpidettä.",
      sv: "Varje indikator mäter något mål eller någon åtgärd.",
      en: "Every indicator measures some goal or action."),
    why: Phrase(
      fi: "Mittari, johon mikään ei viittaa, kerätään turhaan eikä näy raportissa.",
      sv: "En indikator som inget hänvisar till samlas in i onödan och syns inte i rapporten.",
      en: "An indicator nothing refers to is gathered in vain and shows in no report."),
    flags: [
      """
      goals:
        T1: {title: Asiointi on helppoa, indicators: [M1]}
      indicators:
        M1: {title: Puhelimella täytettävät lomakkeet}
        ↓M2: {title: Käsittelyaika}
      """
    ],
    passes: [
      """
      goals:
        T1: {title: Asiointi on helppoa, indicators: [M1]}
      actions:
        A03: {title: Lomakkeet, indicators: M2}
      indicators:
        M1: {title: Puhelimella täytettävät lomakkeet}
        M2: {title: Käsittelyaika}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    guard plan.roadmap.isWhole else { return }
    let mentioned = plan.roadmap.mentionedIDs(of: .indicator)
    for indicator in plan.roadmap.records(.indicator) where !mentioned.contains(indicator.id) {
      findings.report(
        Self.self,
        Phrase(
          fi: "mikään tavoite tai toimenpide ei käytä mittaria '\(indicator.id)'",
          sv: "inget mål och ingen åtgärd använder indikatorn '\(indicator.id)'",
          en: "no goal or action uses the indicator '\(indicator.id)'"),
        hint: Phrase(
          fi: "lisää se tavoitteen tai toimenpiteen avaimeen 'indicators'",
          sv: "lägg till den i 'indicators' hos ett mål eller en åtgärd",
          en: "add it to 'indicators' of a goal or an action"),
        at: indicator.idPlace, record: indicator)
    }
  }
}
