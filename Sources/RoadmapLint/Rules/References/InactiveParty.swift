internal import Diagnostics
internal import RoadmapModel

/// A duty held by a party that no longer holds duties, or does not yet.
///
/// A party still to come may answer for an action that starts when it does or later.
enum InactiveParty: Rule {
  static let about = RuleAbout(
    id: "inactive-party",
    group: .references,
    severity: .warning,
    summary: Phrase(
      fi: "Vastuussa on taho, joka on tehtävässään tänään.",
      sv: "Ansvaret ligger hos en part som är i tjänst i dag.",
      en: "Duties are held by a party that is active today."),
    why: Phrase(
      fi: "Tehtävästä lähteneen vastuulle jäänyt toimenpide jää ilman tekijää.",
      sv: "En åtgärd som blir kvar hos någon som har lämnat sin uppgift saknar utförare.",
      en: "An action left with someone who has gone is left to nobody."),
    flags: [
      """
      actions:
        A04: {status: in-progress, responsible: ↓projektipaallikko}
      goals:
        T1: {owner: ↓projektipaallikko}
      parties:
        projektipaallikko: {kind: role, active: {from: 2026-01-01, to: 2026-10-31}}
      """,
      """
      roadmap:
        operating-model: {coordinator: ↓digijohtaja}
      parties:
        digijohtaja: {kind: role, active: {from: 2027-02-01}}
      """,
    ],
    passes: [
      """
      actions:
        A04: {status: in-progress, responsible: projektipaallikko}
        A17: {status: done, responsible: suunnittelija}
        A24: {status: planned, start: 2027-Q2, responsible: digijohtaja}
      parties:
        projektipaallikko: {kind: role, active: {from: 2026-01-01, to: 2026-11-30}}
        suunnittelija: {kind: role, active: {to: 2026-08-31}}
        digijohtaja: {kind: role, active: {from: 2027-02-01}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.scheduled where action.isSurelyOpen {
      check(action.record, "responsible", since: action.start?.first, plan, into: &findings)
    }
    for goal in plan.roadmap.records(.goal) {
      check(goal, "owner", since: nil, plan, into: &findings)
    }
    if let roadmap = plan.roadmap.single(.roadmap) {
      check(roadmap, "owner", since: nil, plan, into: &findings)
      check(roadmap, "operating-model/coordinator", since: nil, plan, into: &findings)
    }
  }

  private static func check(
    _ record: Record, _ field: String, since start: Day?, _ plan: Plan,
    into findings: inout Findings
  ) {
    guard let value = record[path: field.split(separator: "/").map(String.init)],
      let id = value.word, let party = plan.roadmap.record(.party, id), !party.isDamaged
    else { return }
    let from = party[.active]?[.from]
    let to = party[.active]?[.to]
    let message: Phrase
    let limit: Value
    if let to, let last = to.day, last < plan.today {
      message = Phrase(
        fi: "tahon '\(id)' tehtävä päättyi \(last)", sv: "uppgiften för '\(id)' upphörde \(last)",
        en: "the duties of '\(id)' ended on \(last)")
      limit = to
    } else if let from, let first = from.day, first > max(plan.today, start ?? plan.today) {
      message = Phrase(
        fi: "tahon '\(id)' tehtävä alkaa vasta \(first)",
        sv: "uppgiften för '\(id)' börjar först \(first)",
        en: "the duties of '\(id)' begin only on \(first)")
      limit = from
    } else {
      return
    }
    findings.report(
      Self.self, message,
      hint: Phrase(
        fi: "nimeä taho, joka on tehtävässään nyt", sv: "ange en part som är i tjänst nu",
        en: "name a party that is active now"),
      at: record.place(value), record: record, field: field, facet: id,
      related: [
        Related(
          Phrase(
            fi: "tehtävän aika on tässä", sv: "tiden för uppgiften står här",
            en: "the time of the duties is here"), at: party.place(limit))
      ])
  }
}
