internal import Diagnostics
internal import RoadmapModel

/// A party in a body's place that is said to be something else.
///
/// A decision may also be that of an office holder, so a role or a person passes there.
enum BodyNotBody: Rule {
  static let about = RuleAbout(
    id: "body-not-body",
    group: .references,
    severity: .warning,
    summary: Phrase(
      fi: "Tiekartan käsittelee ryhmä tai toimielin, jonka 'kind' on 'body'.",
      sv: "Färdplanen behandlas av en grupp eller ett organ vars 'kind' är 'body'.",
      en: "The roadmap is taken up by a group or an organ whose 'kind' is 'body'."),
    why: Phrase(
      fi:
        "Päätökset ja seurannan rytmi sidotaan kokoontuvaan ryhmään; yksikkö tai yritys ei kokoonnu.",
      sv:
        "Beslut och uppföljningens rytm knyts till en grupp som sammanträder; en enhet eller ett företag sammanträder inte.",
      en:
        "Decisions and the rhythm of follow-up hang on a group that meets; a unit or a company does not."
    ),
    flags: [
      """
      roadmap:
        operating-model:
          bodies:
            ↓ict: {role: follows, cadence: quarterly}
      decisions:
        kh-2026-31: {body: ↓ict, date: 2026-02-16}
      parties:
        ict: {kind: unit, title: Tietohallinto}
      """
    ],
    passes: [
      """
      roadmap:
        operating-model:
          bodies:
            digiohjausryhma: {role: steers, cadence: quarterly}
            johtoryhma: {role: follows}
      decisions:
        hj-2026-12: {body: hallintojohtaja, date: 2026-03-02}
      parties:
        digiohjausryhma: {kind: body}
        johtoryhma: {title: Johtoryhmä}
        hallintojohtaja: {kind: role}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    ReferenceWalk.forEach(in: plan.roadmap) { reference in
      let isOfModel = reference.field.hasPrefix("operating-model/bodies/")
      let kind = reference.record.kind
      guard isOfModel || reference.field == "body" && (kind == .decision || kind == .review),
        let party = plan.roadmap.record(.party, reference.id), let written = party[.kind],
        let sort = written.word, sort != "body",
        kind != .decision || sort != "role" && sort != "person"
      else { return }
      findings.report(
        Self.self,
        Phrase(
          fi: "tässä tarvitaan taho, jonka 'kind' on 'body'; tahon '\(party.id)' kind on '\(sort)'",
          sv: "här behövs en part vars 'kind' är 'body'; '\(party.id)' är '\(sort)'",
          en: "a party whose 'kind' is 'body' is needed here; '\(party.id)' is '\(sort)'"),
        hint: Phrase(
          fi: "nimeä ryhmä, joka kokoontuu, tai korjaa tahon 'kind'",
          sv: "ange en grupp som sammanträder, eller rätta partens 'kind'",
          en: "name a group that meets, or mend the party's 'kind'"),
        at: reference.place, record: reference.record, field: reference.field,
        facet: isOfModel ? nil : party.id,
        related: [
          Related(
            Phrase(fi: "laji on tässä", sv: "typen står här", en: "the kind is here"),
            at: party.place(written))
        ])
    }
  }
}
