internal import Diagnostics
internal import RoadmapModel

/// An amber or red light that does not say why.
enum HealthWithoutReason: Rule {
  static let about = RuleAbout(
    id: "health-without-reason",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Keltaisella ja punaisella valolla on perustelu.",
      sv: "Ett gult eller rött ljus har en motivering.",
      en: "An amber or red light has a reason."),
    why: Phrase(
      fi: "Ohjausryhmä ei voi auttaa, jos se näkee vain värin.",
      sv: "Styrgruppen kan inte hjälpa om den bara ser en färg.",
      en: "The steering group cannot help when all it sees is a colour."),
    flags: [
      """
      actions:
        A04: {status: in-progress, health: {light: ↓red, by: viestinta}}
      """
    ],
    passes: [
      """
      actions:
        A03: {status: in-progress, health: {light: green}}
        A04: {status: in-progress, health: {light: amber, reason: Toimittaja myöhässä}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where !action.record.isDamaged && action.status?.isOpen != false {
      guard let health = action.record[.health], health[.reason] == nil,
        let light = health[.light], let color = light.word, color != "green"
      else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "valo on '\(color)', mutta perustelu puuttuu: 'reason'",
          sv: "ljuset är '\(color)', men motiveringen saknas: 'reason'",
          en: "the light is '\(color)', but it has no 'reason'"),
        hint: Phrase(
          fi: "lisää 'reason': mistä se johtuu ja mitä tarvitaan",
          sv: "lägg till 'reason': vad det beror på och vad som behövs",
          en: "add 'reason': what it comes from and what is needed"),
        at: action.record.place(light), record: action.record, field: "health/reason")
    }
  }
}
