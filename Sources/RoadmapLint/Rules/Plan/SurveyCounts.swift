internal import Diagnostics
internal import RoadmapModel

/// A survey in which more people answered than could have.
enum SurveyCounts: Rule {
  static let about = RuleAbout(
    id: "survey-counts",
    group: .plan,
    severity: .error,
    summary: Phrase(
      fi: "Kyselyssä ei ole enempää vastauksia kuin vastaajia eikä vastaajia kuin kutsuttuja.",
      sv: "En enkät har inte fler svar än svarande och inte fler svarande än tillfrågade.",
      en: "A survey has no more answers than respondents and no more respondents than invited."),
    why: Phrase(
      fi: "Mahdottomista määristä lasketut vastausprosentit ja keskiarvot ovat vääriä.",
      sv: "Svarsprocenter och medelvärden som räknas ur omöjliga antal är fel.",
      en: "Response rates and means counted from impossible numbers are wrong."),
    flags: [
      """
      surveys:
        kysely-2025:
          groups:
            henkilosto: {title: Henkilöstö, invited: 520, answered: ↓600}
            johto: {title: Johtoryhmä, invited: 10, answered: 9}
          results:
            osaaminen: {johto: {counts: ↓{3: 4, 4: 5}, dont-know: 1}}
            laitteet: {johto: {mean: 3.4, n: ↓10}}
      """
    ],
    passes: [
      """
      surveys:
        kysely-2025:
          groups:
            henkilosto: {title: Henkilöstö, answered: 600}
            johto: {title: Johtoryhmä, invited: 9, answered: 9}
          results:
            osaaminen: {johto: {counts: {3: 4, 4: 4}, dont-know: 1}}
            laitteet: {johto: {mean: 3.4, n: 9}, luottamushenkilot: {mean: 3, n: 24}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for survey in plan.roadmap.records(.survey) {
      for group in survey[.groups]?.entries ?? [] {
        guard let answered = group.value[.answered]?.number,
          let invited = group.value[.invited]?.number, answered > invited
        else { continue }
        findings.report(
          Self.self,
          Phrase(
            fi: "vastanneita \(answered), kutsuttuja vain \(invited)",
            sv: "\(answered) har svarat, bara \(invited) är tillfrågade",
            en: "\(answered) answered, only \(invited) were invited"),
          hint: recount, in: survey, field: "groups/\(group.key)/answered",
          related: Related.at(
            survey, "groups/\(group.key)/invited",
            Phrase(
              fi: "kutsuttujen määrä on tässä", sv: "antalet tillfrågade står här",
              en: "how many were invited is here")))
      }
      for perspective in survey[.results]?.entries ?? [] {
        for group in perspective.value.entries {
          guard let answered = survey[.groups]?[key: group.key]?[.answered]?.number?.digits,
            let cell = SurveyCell(group.value), cell.all > answered
          else { continue }
          let key = group.value[.counts] == nil ? "n" : "counts"
          findings.report(
            Self.self,
            Phrase(
              fi: "vastauksia \(cell.all), vastanneita vain \(answered)",
              sv: "\(cell.all) svar, bara \(answered) har svarat",
              en: "\(cell.all) answers, only \(answered) answered"),
            hint: recount, in: survey, field: "results/\(perspective.key)/\(group.key)/\(key)",
            related: Related.at(
              survey, "groups/\(group.key)/answered",
              Phrase(
                fi: "vastanneiden määrä on tässä", sv: "antalet svarande står här",
                en: "how many answered is here")))
        }
      }
    }
  }

  private static let recount = Phrase(
    fi: "tarkista määrät kyselyn tuloksista", sv: "kontrollera antalen i enkätresultaten",
    en: "check the numbers in the survey's results")
}
