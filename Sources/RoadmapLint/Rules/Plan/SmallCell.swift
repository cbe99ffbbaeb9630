internal import Diagnostics
internal import RoadmapModel

/// A survey result so few people stand behind that they may be recognised.
enum SmallCell: Rule {
  static let about = RuleAbout(
    id: "small-cell",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Pienen vastaajaryhmän kyselytulosta ei tallenneta tiekarttaan.",
      sv: "Enkätresultat för en liten grupp svarande sparas inte i färdplanen.",
      en: "The survey result of a small group is not kept in the roadmap."),
    why: Phrase(
      fi: "Muutaman vastaajan tuloksesta voi päätellä, mitä kukin vastasi.",
      sv: "Av ett resultat från några få svarande kan man sluta sig till vad var och en svarade.",
      en: "From the result of a few respondents one can tell what each of them answered."),
    flags: [
      """
      surveys:
        kysely-2025:
          results:
            osaaminen:
              henkilosto: {counts: {3: 40, 4: 60}}
              ↓johto: {counts: {3: 2, 4: 2}, dont-know: 3}
            laitteet:
              johto: {mean: 3.5, n: 4}
      """
    ],
    passes: [
      """
      surveys:
        kysely-2025:
          results: {osaaminen: {johto: {counts: {3: 2, 4: 3}}, tarkastus: {counts: {3: 0}}}}
        kysely-2026:
          min-cell: 3
          results: {osaaminen: {johto: {mean: 3.5, n: 4}}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for survey in plan.roadmap.records(.survey) where survey.isReadable(.minCell) {
      let least = survey[.minCell]?.number?.digits ?? 5
      var order: [String] = []
      var cells: [String: [(place: Place, count: Int)]] = [:]
      for perspective in survey[.results]?.entries ?? [] {
        for group in perspective.value.entries {
          guard let cell = SurveyCell(group.value), cell.rated > 0, cell.rated < least else {
            continue
          }
          if cells[group.key] == nil { order.append(group.key) }
          cells[group.key, default: []].append((survey.place(group.keySpan), cell.rated))
        }
      }
      // One finding a group: a small group is small on every perspective.
      for group in order {
        guard let small = cells[group], let first = small.first else { continue }
        findings.report(
          Self.self,
          Phrase(
            fi:
              "ryhmän '\(group)' tuloksessa on vastauksia \(first.count), vähimmäismäärä on \(least)",
            sv: "gruppen '\(group)' har \(first.count) svar i resultatet, minst \(least) behövs",
            en:
              "the group '\(group)' has \(first.count) answers in a result, at least \(least) are needed"
          ),
          hint: Phrase(
            fi: "poista tulos tai yhdistä ryhmä suurempaan",
            sv: "ta bort resultatet eller slå ihop gruppen med en större",
            en: "remove the result or join the group to a larger one"),
          at: first.place, record: survey, field: "results", facet: group,
          related: small.dropFirst().prefix(5).map {
            Related(
              Phrase(fi: "myös tässä", sv: "också här", en: "here too"), at: $0.place)
          })
      }
    }
  }
}
