internal import Diagnostics
internal import RoadmapModel

/// Survey results of a group that the survey does not list.
enum UnknownSurveyGroup: Rule {
  static let about = RuleAbout(
    id: "unknown-survey-group",
    group: .references,
    severity: .error,
    summary: Phrase(
      fi: "Kyselyn tulokset on kirjattu ryhmille, jotka kysely luettelee.",
      sv: "Enkätens resultat står på grupper som enkäten räknar upp.",
      en: "Survey results stand under groups that the survey lists."),
    why: Phrase(
      fi: "Väärin kirjoitetun ryhmän vastaukset jäävät pois vertailusta ja vastausprosentista.",
      sv: "Svaren från en felskriven grupp faller bort ur jämförelsen och svarsprocenten.",
      en: "The answers of a mistyped group drop out of comparisons and response rates."),
    flags: [
      """
      surveys:
        kysely-2025:
          groups: {henkilosto: {invited: 520}, luottamushenkilot: {invited: 41}}
          results:
            osaaminen: {henkilosto: {mean: 3.4, n: 287}, ↓luottamushenkilöt: {mean: 3.1, n: 24}}
      """
    ],
    passes: [
      """
      surveys:
        kysely-2025:
          groups: {henkilosto: {invited: 520}, luottamushenkilot: {invited: 41}}
          results:
            osaaminen: {henkilosto: {mean: 3.4, n: 287}}
        kysely-2023:
          results:
            osaaminen: {kaikki: {mean: 3.2, n: 250}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for survey in plan.roadmap.records(.survey) where !survey.isDamaged {
      guard let groups = survey[.groups], !groups.entries.isEmpty else { continue }
      let known = groups.entries.map(\.key)
      for perspective in survey[.results]?.entries ?? [] {
        for group in perspective.value.entries where !known.contains(group.key) {
          let list = known.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
          findings.report(
            Self.self,
            Phrase(
              fi: "kyselyllä ei ole ryhmää '\(group.key)'",
              sv: "enkäten har ingen grupp '\(group.key)'",
              en: "the survey has no group '\(group.key)'"),
            hint: nearest(to: group.key, in: known).map(SharedWords.didYouMean)
              ?? Phrase(
                fi: "lisää se avaimeen 'groups'; siellä on nyt: \(list)",
                sv: "lägg till den under 'groups'; där finns nu: \(list)",
                en: "add it under 'groups', which has: \(list)"),
            at: survey.place(group.keySpan), record: survey,
            field: "results/\(perspective.key)/\(group.key)",
            related: [
              Related(
                Phrase(
                  fi: "kyselyn ryhmät ovat tässä", sv: "enkätens grupper står här",
                  en: "the survey's groups are here"), at: survey.place(groups))
            ])
        }
      }
    }
  }
}
