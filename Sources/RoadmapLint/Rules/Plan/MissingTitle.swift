internal import Diagnostics
internal import RoadmapModel

/// A record that readers would meet by its bare id.
enum MissingTitle: Rule {
  static let about = RuleAbout(
    id: "missing-title",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Tavoitteilla, tahoilla, mittareilla, vaatimuksilla ja kyselyillä on otsikko.",
      sv: "Mål, parter, indikatorer, krav och enkäter har en rubrik.",
      en: "Goals, parties, indicators, requirements and surveys have a title."),
    why: Phrase(
      fi: "Ilman otsikkoa raporteissa näkyy pelkkä tunnus, jota lukija ei tunne.",
      sv: "Utan rubrik visar rapporterna bara ett id som läsaren inte känner till.",
      en: "Without a title reports show a bare id that readers do not know."),
    flags: [
      """
      parties:
        ↓thp: {kind: role}
      perspectives:
        ↓kestavyys: {baseline: {value: 3}}
      """
    ],
    passes: [
      """
      parties:
        thp: {title: Tietohallintopäällikkö}
      perspectives:
        osaaminen: {baseline: {value: 3}}
      phases:
        survey: {start: 2025-10}
      decisions:
        kh-2026-31: {date: 2026-02-16}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for record in plan.roadmap.records where record.lacks(.title) {
      switch record.kind {
      case .goal, .party, .indicator, .requirement, .survey: break
      case .perspective, .phase:
        if ShippedTitles.title(of: record.kind, record.id) != nil { continue }
      // An action's title is required by the format; the others do without.
      default: continue
      }
      findings.report(
        Self.self,
        Phrase(
          fi: "otsikko puuttuu: 'title'", sv: "rubriken saknas: 'title'",
          en: "it has no title: 'title' is missing"),
        hint: Phrase(
          fi: "lisää nimi, jolla lukijat tuntevat sen",
          sv: "lägg till namnet som läsarna känner igen",
          en: "add the name readers know it by"),
        absent: .title, of: record)
    }
  }
}
