internal import Diagnostics
internal import RoadmapModel

/// An action that has no end by one key and an end by another.
enum ContinuousWithEnd: Rule {
  static let about = RuleAbout(
    id: "continuous-with-end",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Jatkuvalla toimenpiteellä ei ole päättymisaikaa.",
      sv: "En fortlöpande åtgärd har ingen sluttid.",
      en: "A continuous action has no end."),
    why: Phrase(
      fi: "Jatkuvan toimenpiteen päättymistä ei seurata, joten annettu aika jää huomaamatta.",
      sv:
        "Sluttiden för en fortlöpande åtgärd följs inte upp, så den angivna tiden går förbi obemärkt.",
      en: "Nobody follows the end of a continuous action, so the one given passes unseen."),
    flags: [
      """
      actions:
        A19: {continuous: true, review: 2027-01, end: ↓2029}
      """
    ],
    passes: [
      """
      actions:
        A19: {continuous: true, review: 2027-01}
        A20: {continuous: false, end: 2027-06}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where action.isContinuous {
      guard let end = action.end else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "jatkuvalla toimenpiteellä on päättymisaika \(end)",
          sv: "en fortlöpande åtgärd har en sluttid, \(end)",
          en: "a continuous action has an end, \(end)"),
        hint: Phrase(
          fi: "poista 'end', tai poista 'continuous' ja 'review'",
          sv: "ta bort 'end', eller ta bort 'continuous' och 'review'",
          en: "remove 'end', or remove 'continuous' and 'review'"),
        in: action.record, field: "end",
        related: Related.at(
          action.record, "continuous",
          Phrase(
            fi: "jatkuvaksi merkitty tässä", sv: "märkt som fortlöpande här",
            en: "marked as continuous here")))
    }
  }
}
