internal import Diagnostics
internal import RoadmapModel

/// An indicator that aims at nothing.
enum IndicatorWithoutTarget: Rule {
  static let about = RuleAbout(
    id: "indicator-without-target",
    group: .plan,
    severity: .info,
    summary: Phrase(
      fi: "Mittarilla on tavoitearvo.",
      sv: "En indikator har ett målvärde.",
      en: "An indicator has a target."),
    why: Phrase(
      fi: "Ilman tavoitearvoa luku ei kerro, onko tulos hyvä vai huono.",
      sv: "Utan målvärde säger siffran inte om resultatet är bra eller dåligt.",
      en: "Without a target a figure does not tell whether the result is good or bad."),
    flags: [
      """
      indicators:
        ↓M1: {title: Käsittelyaika, unit: päivää, direction: down}
      """
    ],
    passes: [
      """
      indicators:
        M1: {title: Käsittelyaika, unit: päivää, direction: down, targets: {2029: 10}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for indicator in plan.roadmap.records(.indicator) where indicator.lacks(.targets) {
      findings.report(
        Self.self,
        Phrase(
          fi: "tavoitearvo puuttuu: 'targets'", sv: "målvärdet saknas: 'targets'",
          en: "it has no target: 'targets' is missing"),
        hint: Phrase(
          fi: "lisää arvo kaudelle, esimerkiksi 'targets: {2029: 10}'",
          sv: "lägg till ett värde för en period, till exempel 'targets: {2029: 10}'",
          en: "add a value for a period, for example 'targets: {2029: 10}'"),
        absent: .targets, of: indicator)
    }
  }
}
