internal import Diagnostics
internal import RoadmapModel

/// A next review of an action that is not continuous.
enum ReviewWithoutContinuous: Rule {
  static let about = RuleAbout(
    id: "review-without-continuous",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Tarkasteluaika on vain jatkuvalla toimenpiteellä.",
      sv: "Bara en fortlöpande åtgärd har en tid för översyn.",
      en: "Only a continuous action has a time for its review."),
    why: Phrase(
      fi: "Muun kuin jatkuvan toimenpiteen tarkasteluaikaa ei seurata, vaikka niin luultaisiin.",
      sv: "För andra än fortlöpande åtgärder följs översynen inte upp, fast man kan tro det.",
      en: "The review of an action that is not continuous is not followed, though it seems to be."),
    flags: [
      """
      actions:
        A06: {status: in-progress, end: 2027, review: ↓2026-11}
      """
    ],
    passes: [
      """
      actions:
        A06: {status: in-progress, continuous: true, review: 2026-11}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where action.review != nil && !action.isContinuous {
      guard action.record.isReadable(.continuous) else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "tarkasteluaika on annettu, mutta toimenpide ei ole jatkuva",
          sv: "en tid för översyn är angiven, men åtgärden är inte fortlöpande",
          en: "a review is given, but the action is not continuous"),
        hint: Phrase(
          fi: "lisää 'continuous: true' tai poista 'review'",
          sv: "lägg till 'continuous: true' eller ta bort 'review'",
          en: "add 'continuous: true' or remove 'review'"),
        in: action.record, field: "review",
        related: Related.at(
          action.record, "continuous",
          Phrase(
            fi: "ei jatkuva: merkitty tässä", sv: "inte fortlöpande: märkt här",
            en: "marked as not continuous here")))
    }
  }
}
