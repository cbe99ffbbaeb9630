internal import Diagnostics
internal import RoadmapModel

/// Parties that belong to each other in a circle.
enum PartyCycle: Rule {
  static let about = RuleAbout(
    id: "party-cycle",
    group: .references,
    severity: .error,
    summary: Phrase(
      fi: "Taho ei kuulu itseensä, ei edes toisen kautta.",
      sv: "En part hör inte till sig själv, inte ens via en annan.",
      en: "A party does not belong to itself, not even through another one."),
    why: Phrase(
      fi: "Kehässä olevan organisaation lukuja ei voi koota ylemmälle tasolle.",
      sv: "Siffror för en organisation som går i cirkel kan inte sammanställas på högre nivå.",
      en: "Figures of an organisation that goes round in a circle cannot be rolled up."),
    flags: [
      """
      parties:
        ict: {title: Tietohallinto, parent: ↓hallinto}
        hallinto: {title: Hallintopalvelut, parent: ict}
      """
    ],
    passes: [
      """
      parties:
        ict: {title: Tietohallinto, parent: hallinto}
        viestinta: {title: Viestintä, parent: hallinto}
        hallinto: {title: Hallintopalvelut}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    let cycles = RecordCycles.find(among: plan.roadmap.records(.party)) { record in
      record[.parent].map { Reference.all(in: $0) } ?? []
    }
    for cycle in cycles {
      guard let first = cycle.first else { continue }
      findings.report(
        Self.self,
        cycle.count == 1
          ? Phrase(
            fi: "taho '\(first.record.id)' on oma ylätasonsa",
            sv: "parten '\(first.record.id)' är sin egen överordnade",
            en: "the party '\(first.record.id)' is its own parent")
          : Phrase(
            fi: "tahot kuuluvat toisiinsa kehässä: \(cycle.path)",
            sv: "parterna hör till varandra i en cirkel: \(cycle.path)",
            en: "the parties belong to each other in a circle: \(cycle.path)"),
        hint: Phrase(
          fi: "poista 'parent' ylimmältä taholta", sv: "ta bort 'parent' från den översta parten",
          en: "remove 'parent' from the topmost party"),
        at: first.place, record: first.record, field: "parent", facet: first.reference.id,
        related: cycle.count == 1
          ? []
          : cycle.map { link in
            Related(
              Phrase(
                fi: "'\(link.record.id)': ylätaso '\(link.reference.id)'",
                sv: "'\(link.record.id)': överordnad '\(link.reference.id)'",
                en: "'\(link.record.id)': parent '\(link.reference.id)'"), at: link.place)
          })
    }
  }
}
