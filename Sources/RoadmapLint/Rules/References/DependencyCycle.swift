internal import Diagnostics
internal import RoadmapModel

/// Actions that wait for each other in a circle.
///
/// A `related` dependency orders nothing, and a cancelled or merged action waits for nobody.
enum DependencyCycle: Rule {
  static let about = RuleAbout(
    id: "dependency-cycle",
    group: .references,
    severity: .error,
    summary: Phrase(
      fi: "Toimenpiteet eivät odota toisiaan kehässä.",
      sv: "Åtgärder väntar inte på varandra i en cirkel.",
      en: "Actions do not wait for each other in a circle."),
    why: Phrase(
      fi:
        "Kehässä mikään toimenpiteistä ei voi alkaa ensimmäisenä, eikä myöhästymän lähdettä voi osoittaa.",
      sv:
        "I en cirkel kan ingen av åtgärderna börja först, och det går inte att peka ut var förseningen uppstod.",
      en: "In a circle none of the actions can be first, and no delay can be traced to its source."),
    flags: [
      """
      actions:
        A02: {title: Suomi.fi-viestit, depends-on: [A01, ↓A09]}
        A09: {title: Asianhallinta, depends-on: {action: A10, type: start-start}}
        A10: {title: Sähköinen arkistointi, depends-on: A02}
        A01: {title: Inventointi}
      """,
      """
      actions:
        A02: {title: Suomi.fi-viestit, depends-on: ↓A02}
      """,
    ],
    passes: [
      """
      actions:
        A02: {title: Suomi.fi-viestit, depends-on: [A01, A09]}
        A09: {title: Asianhallinta, depends-on: [A01, {action: A02, type: related}]}
        A01: {title: Inventointi}
      """,
      """
      actions:
        A02: {title: Suomi.fi-viestit, depends-on: A26}
        A26: {title: Chatbot, depends-on: A02, status: cancelled}
      """,
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    let actions = plan.actions.filter { $0.status?.isRetired != true }
    let cycles = RecordCycles.find(among: actions.map(\.record)) { record in
      Action(record).readableDependencies.filter { $0.link != .related }.map(\.action)
    }
    for cycle in cycles {
      guard let first = cycle.first else { continue }
      let isAlone = cycle.count == 1
      findings.report(
        Self.self,
        isAlone
          ? Phrase(
            fi: "toimenpide '\(first.record.id)' odottaa itseään",
            sv: "åtgärden '\(first.record.id)' väntar på sig själv",
            en: "the action '\(first.record.id)' waits for itself")
          : Phrase(
            fi: "riippuvuudet kiertävät kehää: \(cycle.path)",
            sv: "beroendena går i cirkel: \(cycle.path)",
            en: "the dependencies go round in a circle: \(cycle.path)"),
        hint: isAlone
          ? Phrase(fi: "poista riippuvuus", sv: "ta bort beroendet", en: "remove the dependency")
          : Phrase(
            fi: "poista kehästä yksi riippuvuus, tai merkitse se tyypillä 'related'",
            sv: "ta bort ett av beroendena i cirkeln, eller ge det typen 'related'",
            en: "remove one dependency of the circle, or give it the type 'related'"),
        at: first.place, record: first.record, field: "depends-on", facet: first.reference.id,
        related: isAlone
          ? []
          : cycle.map { link in
            Related(
              Phrase(
                fi: "'\(link.record.id)' odottaa: '\(link.reference.id)'",
                sv: "'\(link.record.id)' väntar på '\(link.reference.id)'",
                en: "'\(link.record.id)' waits for '\(link.reference.id)'"), at: link.place)
          })
    }
  }
}
