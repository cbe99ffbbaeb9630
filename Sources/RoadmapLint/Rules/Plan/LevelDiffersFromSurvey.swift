internal import Diagnostics
internal import RoadmapModel

/// A level that is said to come from a survey whose result is another.
enum LevelDiffersFromSurvey: Rule {
  static let about = RuleAbout(
    id: "level-differs-from-survey",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Näkökulman taso vastaa sen kyselyn tulosta, josta se on otettu.",
      sv: "Ett perspektivs nivå motsvarar resultatet av den enkät den kommer från.",
      en: "A perspective's level agrees with the result of the survey it is taken from."),
    why: Phrase(
      fi: "Hyväksytty taso ja kyselyn tulos päätyvät samaan raporttiin: ero vaatii selityksen.",
      sv:
        "Den godkända nivån och enkätresultatet hamnar i samma rapport: en skillnad måste förklaras.",
      en:
        "The approved level and the survey's result meet in one report: a difference wants a reason."
    ),
    flags: [
      """
      perspectives:
        kokeilut: {baseline: {value: ↓2.6, survey: kysely-2025}, target: {value: 3.2}}
      surveys:
        kysely-2025:
          results:
            kokeilut:
              johto: {mean: 2.6, n: 9}
              henkilosto: {counts: {1: 60, 2: 90, 3: 90, 4: 40, 5: 4}, dont-know: 3}
      """
    ],
    passes: [
      """
      perspectives:
        kokeilut:
          baseline: {value: 2.4, survey: kysely-2025}
          measurements: {2026: {value: 2.70, survey: kysely-2026}}
      surveys:
        kysely-2025:
          results: {kokeilut: {henkilosto: {counts: {1: 60, 2: 90, 3: 90, 4: 40, 5: 4}}}}
        kysely-2026:
          results: {kokeilut: {esihenkilot: {mean: 2.9}, johto: {mean: 2.75, n: 9}}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for record in plan.roadmap.records(.perspective) {
      check("baseline", record[.baseline])
      for entry in record[.measurements]?.entries ?? [] {
        check("measurements/" + entry.key, entry.value)
      }

      func check(_ field: String, _ measured: Value?) {
        guard let level = measured?[.value]?.number, let id = measured?[.survey]?.word,
          let survey = plan.roadmap.record(.survey, id), !survey.isDamaged,
          let groups = survey[.results]?[key: record.id],
          let result = compared(groups, with: level), result.differs(from: level)
        else { return }
        let mean = result.mean
        findings.report(
          Self.self,
          Phrase(
            fi: "taso on \(level), mutta kyselyn tulos on \(mean)",
            sv: "nivån är \(level), men enkätens resultat är \(mean)",
            en: "the level is \(level), but the survey's result is \(mean)"),
          hint: Phrase(
            fi: "korjaa taso tai kyselyn tulos; jos erosta on päätetty, kirjaa perusteltu poikkeus",
            sv:
              "rätta nivån eller resultatet; är skillnaden beslutad, anteckna ett motiverat undantag",
            en:
              "correct the level or the result; if the difference was decided, accept it with a reasoned exception"
          ),
          in: record, field: field + "/value",
          related: [
            Related(
              Phrase(
                fi: "kyselyn tulos on tässä", sv: "enkätens resultat står här",
                en: "the survey's result is here"),
              at: survey.place(result.value.span))
          ])
      }
    }
  }

  /// The result a level is held against: that of the staff, `henkilosto`.
  ///
  /// Where there is none a level may agree with any group, because the order in which groups are
  /// written means nothing; if it agrees with none, the first by id is told.
  private static func compared(_ groups: Value, with level: Decimal) -> SurveyResult? {
    if let staff = groups[key: "henkilosto"] { return SurveyResult(staff) }
    let results = groups.entries.sorted { $0.key < $1.key }.map { SurveyResult($0.value) }
    let agrees = results.contains { $0?.differs(from: level) != true }
    return agrees ? nil : results.first ?? nil
  }
}
