internal import Diagnostics
internal import RoadmapModel

/// An action or phase that would end before it starts.
enum EndBeforeStart: Rule {
  static let about = RuleAbout(
    id: "end-before-start",
    group: .schedule,
    severity: .error,
    summary: Phrase(
      fi: "Toimenpide päättyy aikaisintaan silloin, kun se alkaa.",
      sv: "En åtgärd slutar tidigast när den börjar.",
      en: "An action ends no earlier than it starts."),
    why: Phrase(
      fi: "Väärin päin oleva aikataulu on lähes aina kirjoitusvirhe, ja siitä laskettu "
        + "myöhästymä olisi väärä.",
      sv: "En omvänd tidtabell är nästan alltid ett skrivfel, och förseningen som räknas ur "
        + "den blir fel.",
      en: "A schedule the wrong way round is nearly always a typing error, and slippage "
        + "counted from it would be wrong."),
    flags: [
      """
      actions:
        A04:
          start: 2026-10
          end: ↓2026-Q2
      """
    ],
    passes: [
      """
      actions:
        A04:
          start: 2026-10
          end: 2026-10
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions + plan.phases {
      guard let start = action.start, let end = action.end, end.last < start.first,
        let written = action.record[.start]
      else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "päättyy (\(end)) ennen kuin alkaa (\(start))",
          sv: "slutar (\(end)) innan den börjar (\(start))",
          en: "ends (\(end)) before it starts (\(start))"),
        hint: Phrase(
          fi: "tarkista, kumpi ajoista on oikein", sv: "kontrollera vilken av tiderna som är rätt",
          en: "check which of the two is right"),
        in: action.record, field: "end",
        related: [
          Related(
            Phrase(fi: "alku on tässä", sv: "starten står här", en: "the start is here"),
            at: action.record.place(written))
        ])
    }
  }
}
