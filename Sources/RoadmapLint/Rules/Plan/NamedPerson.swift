internal import Diagnostics
internal import RoadmapModel

/// A person by name where a role is better.
enum NamedPerson: Rule {
  static let about = RuleAbout(
    id: "named-person",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Vastuutahona ja omistajana on tehtävä, ei nimetty henkilö.",
      sv: "En ansvarig part eller ägare är en befattning, inte en namngiven person.",
      en: "A responsible party or owner is a role, not a named person."),
    why: Phrase(
      fi:
        "Nimi jää julkiseen versiohistoriaan, ja henkilön vaihtuessa vastuu jäisi vanhalle nimelle.",
      sv:
        "Namnet blir kvar i den offentliga versionshistoriken, och ansvaret vid den som har slutat.",
      en: "The name stays in the public history, and the duty stays with someone who has left."),
    flags: [
      """
      goals:
        T1: {title: Asiointi on helppoa, owner: mv}
      parties:
        mv: {title: Maija Virtanen, kind: ↓person}
      """
    ],
    passes: [
      """
      actions:
        A01: {responsible: digipaallikko, partners: [mv]}
      parties:
        digipaallikko: {title: Digikehittämispäällikkö, kind: role}
        mv: {title: Maija Virtanen, kind: person}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    let duties = ["responsible", "owner", "operating-model/coordinator"]
    var uses: [String: [ReferenceWalk.Found]] = [:]
    ReferenceWalk.forEach(in: plan.roadmap) { reference in
      if reference.kind == .party, duties.contains(reference.field) {
        uses[reference.id, default: []].append(reference)
      }
    }
    for party in plan.roadmap.records(.party) where party[.kind]?.word == "person" {
      guard let uses = uses[party.id] else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "vastuu on nimetyllä henkilöllä", sv: "ansvaret ligger på en namngiven person",
          en: "a named person holds the duty"),
        hint: Phrase(
          fi: "käytä tehtävänimikettä, kuten 'Tietohallintopäällikkö', ja 'kind: role'",
          sv: "använd en tjänstetitel, till exempel 'IT-chef', och 'kind: role'",
          en: "use a role title, such as 'Head of IT', and 'kind: role'"),
        in: party, field: "kind",
        related: uses.prefix(5).map {
          Related(
            Phrase(fi: "vastuu on tässä", sv: "ansvaret anges här", en: "the duty is here"),
            at: $0.place)
        })
    }
  }
}
