internal import Diagnostics
internal import RoadmapModel

/// An open action that starts or ends outside the roadmap's period.
enum OutsidePeriod: Rule {
  static let about = RuleAbout(
    id: "outside-period",
    group: .schedule,
    severity: .warning,
    summary: Phrase(
      fi: "Toimenpide alkaa ja päättyy tiekartan kauden aikana.",
      sv: "En åtgärd börjar och slutar under färdplanens period.",
      en: "An action starts and ends within the roadmap's period."),
    why: Phrase(
      fi: "Kauden ulkopuolisesta työstä ei ole päätetty, eikä sen valmistumista seurata.",
      sv:
        "Om arbete utanför perioden finns inget beslut, och ingen följer upp att det blir färdigt.",
      en: "Nobody has decided on work outside the period, and nobody follows it to its end."),
    flags: [
      """
      roadmap: {period: {start: 2026, end: 2029}}
      actions:
        A25: {status: planned, start: ↓2025-12, end: ↓2030-01}
      """
    ],
    passes: [
      """
      roadmap: {period: {start: 2026, end: 2029}}
      actions:
        A24: {status: planned, start: 2026-01-01, end: 2029}
        A01: {status: done, start: 2025-10, end: 2026-Q1, completed: 2026-03-31}
        A30: {status: proposed, end: 2030}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    guard let roadmap = plan.roadmap.single(.roadmap) else { return }
    let first = roadmap[.period]?[.start]
    let last = roadmap[.period]?[.end]
    for action in plan.actions where action.isSurelyOpen {
      if let start = action.start, let first, let limit = first.period, start.first < limit.first {
        report(
          action, "start",
          Phrase(
            fi: "alkaa (\(start)) ennen tiekartan kauden alkua (\(limit.first))",
            sv: "börjar (\(start)) innan färdplanens period börjar (\(limit.first))",
            en: "starts (\(start)) before the roadmap's period (\(limit.first))"),
          roadmap.place(first), into: &findings)
      }
      guard let last, let limit = last.period else { continue }
      if let end = action.end, end.last > limit.last {
        report(
          action, "end",
          Phrase(
            fi: "päättyy (\(end)) tiekartan kauden jälkeen (\(limit.last))",
            sv: "slutar (\(end)) efter färdplanens period (\(limit.last))",
            en: "ends (\(end)) after the roadmap's period (\(limit.last))"),
          roadmap.place(last), into: &findings)
      } else if action.end == nil, let start = action.start, start.first > limit.last {
        report(
          action, "start",
          Phrase(
            fi: "alkaa (\(start)) vasta tiekartan kauden jälkeen (\(limit.last))",
            sv: "börjar (\(start)) först efter färdplanens period (\(limit.last))",
            en: "starts (\(start)) only after the roadmap's period (\(limit.last))"),
          roadmap.place(last), into: &findings)
      }
    }
  }

  private static func report(
    _ action: Action, _ field: String, _ message: Phrase, _ period: Place,
    into findings: inout Findings
  ) {
    findings.report(
      Self.self, message,
      hint: Phrase(
        fi: "tarkista aika, tai jaa toimenpide kahdelle kaudelle",
        sv: "kontrollera tiden, eller dela åtgärden på två perioder",
        en: "check the date, or split the action between two periods"),
      in: action.record, field: field,
      related: [
        Related(
          Phrase(
            fi: "tiekartan kausi on tässä", sv: "färdplanens period står här",
            en: "the roadmap's period is here"), at: period)
      ])
  }
}
