internal import Diagnostics
internal import RoadmapModel

/// Actions merged into each other, so that none of them is left.
enum MergeCycle: Rule {
  static let about = RuleAbout(
    id: "merge-cycle",
    group: .references,
    severity: .error,
    summary: Phrase(
      fi: "Yhdistetyt toimenpiteet johtavat lopulta toimenpiteeseen, joka on jäljellä.",
      sv: "Sammanslagna åtgärder leder till slut till en åtgärd som finns kvar.",
      en: "Merged actions lead in the end to an action that is left."),
    why: Phrase(
      fi: "Jos toimenpiteet on yhdistetty ristiin, työ katoaa tiekartasta kenenkään päättämättä.",
      sv:
        "Om åtgärder har slagits ihop med varandra korsvis försvinner arbetet ur färdplanen utan beslut.",
      en:
        "Where actions are merged into each other, the work leaves the roadmap without a decision."),
    flags: [
      """
      actions:
        A25: {title: Verkkosivut, status: merged, merged-into: ↓A26}
        A26: {title: Chatbot, status: merged, merged-into: A25}
      """
    ],
    passes: [
      """
      actions:
        A25: {title: Verkkosivut, status: merged, merged-into: A24}
        A26: {title: Chatbot, status: merged, merged-into: A25}
        A24: {title: Osallistumisalusta, status: planned}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    let cycles = RecordCycles.find(among: plan.actions.map(\.record)) { record in
      Action(record).mergedInto.map { [$0] } ?? []
    }
    for cycle in cycles {
      guard let first = cycle.first else { continue }
      findings.report(
        Self.self,
        cycle.count == 1
          ? Phrase(
            fi: "toimenpide '\(first.record.id)' on yhdistetty itseensä",
            sv: "åtgärden '\(first.record.id)' har slagits ihop med sig själv",
            en: "the action '\(first.record.id)' is merged into itself")
          : Phrase(
            fi: "toimenpiteet on yhdistetty kehässä: \(cycle.path)",
            sv: "åtgärderna har slagits ihop i en cirkel: \(cycle.path)",
            en: "the actions are merged in a circle: \(cycle.path)"),
        hint: Phrase(
          fi: "valitse toimenpide, joka jää, ja muuta sen tila",
          sv: "välj den åtgärd som blir kvar och ändra dess status",
          en: "choose the action that stays and change its status"),
        at: first.place, record: first.record, field: "merged-into", facet: first.reference.id,
        related: cycle.count == 1
          ? []
          : cycle.map { link in
            Related(
              Phrase(
                fi: "'\(link.record.id)' on yhdistetty: '\(link.reference.id)'",
                sv: "'\(link.record.id)' har slagits ihop med '\(link.reference.id)'",
                en: "'\(link.record.id)' is merged into '\(link.reference.id)'"), at: link.place)
          })
    }
  }
}
