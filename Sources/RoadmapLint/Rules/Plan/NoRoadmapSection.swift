internal import Diagnostics
internal import RoadmapModel

/// Records without the section that says what roadmap they belong to.
enum NoRoadmapSection: Rule {
  static let about = RuleAbout(
    id: "no-roadmap-section",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Tiekartassa on osio 'roadmap', joka kertoo sen nimen, kielet, kauden ja tilan.",
      sv: "Färdplanen har avsnittet 'roadmap' med namn, språk, period och läge.",
      en: "A roadmap has the section 'roadmap' with its title, languages, period and state."),
    why: Phrase(
      fi: "Ilman sitä ei tiedetä, mitä kautta suunnitelma koskee ja onko se hyväksytty.",
      sv: "Utan det vet ingen vilken period planen gäller eller om den är godkänd.",
      en: "Without it nobody knows what period the plan covers, or whether it is approved."),
    flags: [
      """
      goals:
        ↓T1: {title: Asiointi on helppoa kaikille}
      actions:
        A01: {title: Inventointi}
      """
    ],
    passes: [
      """
      goals:
        T1: {title: Asiointi on helppoa kaikille}
      roadmap:
        title: Kuusilammen digitiekartta
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    let roadmap = plan.roadmap
    guard let first = roadmap.records.first, roadmap.single(.roadmap) == nil, roadmap.isWhole
    else { return }
    findings.report(
      Self.self,
      Phrase(
        fi: "osio 'roadmap' puuttuu", sv: "avsnittet 'roadmap' saknas",
        en: "the section 'roadmap' is missing"),
      hint: Phrase(
        fi:
          "lisää johonkin tiedostoon 'roadmap:' ja sen alle 'title', 'languages', 'period', 'state'",
        sv:
          "lägg i någon fil till 'roadmap:' och under det 'title', 'languages', 'period', 'state'",
        en: "add 'roadmap:' to some file, with 'title', 'languages', 'period' and 'state' below"),
      at: first.idPlace, record: first)
  }
}
