internal import Diagnostics
internal import RoadmapModel

/// A roadmap whose period ends before it starts.
enum RoadmapPeriodReversed: Rule {
  static let about = RuleAbout(
    id: "roadmap-period-reversed",
    group: .plan,
    severity: .error,
    summary: Phrase(
      fi: "Tiekartan kausi päättyy vasta alkamisensa jälkeen.",
      sv: "Färdplanens period slutar först efter att den börjat.",
      en: "The roadmap's period ends after it starts."),
    why: Phrase(
      fi: "Toimenpiteitä verrataan kauteen: väärin päin olevan kauden sisällä ei ole yksikään.",
      sv: "Åtgärderna jämförs med perioden: i en omvänd period ryms inte en enda.",
      en: "Actions are held against the period: none lies inside one that is the wrong way round."),
    flags: [
      """
      roadmap:
        period: {start: 2029, end: ↓2026}
      """
    ],
    passes: [
      """
      roadmap:
        period: {start: 2026, end: 2026}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    guard let roadmap = plan.roadmap.single(.roadmap),
      let start = roadmap[.period]?[.start]?.period,
      let end = roadmap[.period]?[.end]?.period, end.last < start.first
    else { return }
    findings.report(
      Self.self,
      Phrase(
        fi: "kausi päättyy (\(end)) ennen kuin alkaa (\(start))",
        sv: "perioden slutar (\(end)) innan den börjar (\(start))",
        en: "the period ends (\(end)) before it starts (\(start))"),
      hint: Phrase(
        fi: "tarkista, ovatko ajat vaihtuneet", sv: "kontrollera om tiderna är omkastade",
        en: "check whether the two were swapped"),
      in: roadmap, field: "period/end",
      related: Related.at(roadmap, "period/start", SharedWords.startIsHere))
  }
}
