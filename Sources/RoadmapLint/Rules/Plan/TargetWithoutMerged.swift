internal import Diagnostics
internal import RoadmapModel

/// An action that names what it was merged into, whose status says it lives on.
enum TargetWithoutMerged: Rule {
  static let about = RuleAbout(
    id: "target-without-merged",
    group: .plan,
    severity: .error,
    summary: Phrase(
      fi: "Vain yhdistetty toimenpide nimeää toimenpiteen, johon se on yhdistetty.",
      sv: "Bara en sammanslagen åtgärd anger vilken åtgärd den slagits samman med.",
      en: "Only a merged action names the action it was merged into."),
    why: Phrase(
      fi: "Sama työ näkyisi seurannassa kahteen kertaan: tässä ja kohteessa.",
      sv: "Samma arbete skulle synas två gånger i uppföljningen: här och i den andra åtgärden.",
      en: "The same work would be followed up twice: here and in the other action."),
    flags: [
      """
      actions:
        A25: {title: Verkkosivut, status: planned}
        A26: {title: Seutukunnan chatbot, status: in-progress, merged-into: ↓A25}
      """
    ],
    passes: [
      """
      actions:
        A25: {title: Verkkosivut, status: planned}
        A26: {title: Seutukunnan chatbot, status: yhdistetty, merged-into: A25}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions {
      guard let target = action.mergedInto, let status = action.status, status != .merged else {
        continue
      }
      findings.report(
        Self.self,
        Phrase(
          fi: "yhdistämisen kohde on '\(target.id)', mutta tila on '\(status.rawValue)'",
          sv: "sammanslagen med '\(target.id)', men statusen är '\(status.rawValue)'",
          en: "merged into '\(target.id)', but the status is '\(status.rawValue)'"),
        hint: Phrase(
          fi: "kirjoita 'status: merged' tai poista 'merged-into'",
          sv: "skriv 'status: merged' eller ta bort 'merged-into'",
          en: "write 'status: merged' or remove 'merged-into'"),
        in: action.record, field: "merged-into", related: Related.status(of: action.record))
    }
  }
}
