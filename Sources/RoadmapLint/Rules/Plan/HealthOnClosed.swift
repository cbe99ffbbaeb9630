internal import Diagnostics
internal import RoadmapModel

/// A traffic light on an action that is not open.
enum HealthOnClosed: Rule {
  static let about = RuleAbout(
    id: "health-on-closed",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Liikennevalo on vain avoimella toimenpiteellä.",
      sv: "Bara en öppen åtgärd har ett trafikljus.",
      en: "Only an open action has a traffic light."),
    why: Phrase(
      fi: "Päättyneen toimenpiteen vanha valo antaa raportissa väärän kuvan tilanteesta.",
      sv: "Ett gammalt ljus på en avslutad åtgärd ger en felaktig lägesbild i rapporten.",
      en: "An old light on a closed action gives a wrong picture in the report."),
    flags: [
      """
      actions:
        A04:
          status: done
          ↓health:
            light: red
            reason: Toimittaja myöhässä
      """
    ],
    passes: [
      """
      actions:
        A04: {status: in-progress, health: {light: red, reason: Toimittaja myöhässä}}
        A22: {status: paused, health: {light: green}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions {
      guard let health = action.record.entry(.health), let status = action.status,
        !status.isOpen
      else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "liikennevalo on annettu, vaikka tila on '\(status.rawValue)'",
          sv: "ett trafikljus är angivet fast statusen är '\(status.rawValue)'",
          en: "a traffic light is given although the status is '\(status.rawValue)'"),
        hint: Phrase(fi: "poista 'health'", sv: "ta bort 'health'", en: "remove 'health'"),
        at: action.record.place(health.keySpan), record: action.record, field: "health",
        related: Related.status(of: action.record))
    }
  }
}
