internal import Diagnostics
internal import RoadmapModel

/// A perspective whose target lies below where it started.
enum BaselineAboveTarget: Rule {
  static let about = RuleAbout(
    id: "baseline-above-target",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Näkökulman tavoitetaso ei ole lähtötasoa matalampi.",
      sv: "Ett perspektivs målnivå ligger inte under utgångsnivån.",
      en: "A perspective's target level is no lower than its baseline."),
    why: Phrase(
      fi: "Lähtötasoa matalampi tavoite on yleensä vaihtunut luku tai näppäilyvirhe.",
      sv: "Ett mål under utgångsnivån beror oftast på omkastade siffror eller ett skrivfel.",
      en: "A target below the baseline is usually two figures swapped, or a typing error."),
    flags: [
      """
      perspectives:
        laitteet:
          baseline: {value: 3.7, date: 2025-10}
          target: {value: ↓3.4, by: 2029}
      """
    ],
    passes: [
      """
      perspectives:
        laitteet: {baseline: {value: 3.7}, target: {value: 4.0}}
        osaaminen: {baseline: {value: 3.40}, target: {value: 3.4}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for record in plan.roadmap.records(.perspective) {
      let perspective = Perspective(record)
      guard let baseline = perspective.baseline, let target = perspective.target,
        target < baseline
      else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "tavoitetaso \(target) on matalampi kuin lähtötaso \(baseline)",
          sv: "målnivån \(target) är lägre än utgångsnivån \(baseline)",
          en: "the target \(target) is lower than the baseline \(baseline)"),
        hint: Phrase(
          fi: "tarkista, ovatko luvut vaihtuneet", sv: "kontrollera om siffrorna är omkastade",
          en: "check whether the two were swapped"),
        in: record, field: "target/value",
        related: Related.at(
          record, "baseline/value",
          Phrase(
            fi: "lähtötaso on tässä", sv: "utgångsnivån står här", en: "the baseline is here")))
    }
  }
}
