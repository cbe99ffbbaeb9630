internal import Diagnostics
internal import RoadmapModel

/// A level that is not on the roadmap's scale, or a scale that holds no levels.
enum OffScale: Rule {
  static let about = RuleAbout(
    id: "off-scale",
    group: .plan,
    severity: .error,
    summary: Phrase(
      fi: "Kaikki tasot ovat tiekartan asteikolla.",
      sv: "Alla nivåer ligger på färdplanens skala.",
      en: "All levels are on the roadmap's scale."),
    why: Phrase(
      fi: "Asteikon ulkopuolinen taso on kirjoitusvirhe ja vääristää keskiarvot ja kuviot.",
      sv: "En nivå utanför skalan är ett skrivfel och förvränger medelvärden och diagram.",
      en: "A level outside the scale is a typing error and distorts means and charts."),
    flags: [
      """
      perspectives:
        osaaminen: {baseline: {value: ↓34}, target: {value: 4.0}}
      surveys:
        kysely-2025:
          results:
            osaaminen:
              henkilosto: {counts: {↓0: 3, 5: 8}}
              johto: {mean: ↓5.2, n: 9}
      """,
      """
      scale:
        min: 5
        max: ↓1
      """,
      """
      scale:
        labels: {1: heikko, ↓6: huippu}
      """,
    ],
    passes: [
      """
      scale: {min: 0, max: 6, labels: {0: ei mitään, 6: huippu}}
      perspectives:
        osaaminen:
          baseline: {value: 0}
          target: {value: 6}
          measurements: {2027: {value: 5.9}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    let roadmap = plan.roadmap
    let scale = roadmap.single(.scale)
    let min = scale?[.min]?.number?.digits ?? 1
    let max = scale?[.max]?.number?.digits ?? 5
    if let scale {
      guard scale.isReadable(.min), scale.isReadable(.max) else { return }
      if min >= max {
        reportEmpty(scale, min, max, into: &findings)
        return
      }
      for label in scale[.labels]?.entries ?? [] {
        check(Decimal(label.key), "labels/" + label.key, label.keySpan, in: scale)
      }
    }
    for record in roadmap.records(.perspective) {
      check(record[.baseline]?[.value], "baseline/value", in: record)
      check(record[.target]?[.value], "target/value", in: record)
      for entry in record[.measurements]?.entries ?? [] {
        check(entry.value[.value], "measurements/\(entry.key)/value", in: record)
      }
    }
    for record in roadmap.records(.survey) {
      for perspective in record[.results]?.entries ?? [] {
        for group in perspective.value.entries {
          let path = "results/\(perspective.key)/\(group.key)/"
          check(group.value[.mean], path + "mean", in: record)
          for count in group.value[.counts]?.entries ?? [] {
            check(Decimal(count.key), path + "counts/" + count.key, count.keySpan, in: record)
          }
        }
      }
    }

    func check(_ value: Value?, _ field: String, in record: Record) {
      if let value { check(value.number, field, value.span, in: record) }
    }

    func check(_ level: Decimal?, _ field: String, _ span: Span, in record: Record) {
      guard let level, level < Decimal(min) || level > Decimal(max) else { return }
      findings.report(
        Self.self,
        Phrase(
          fi: "\(level) ei ole asteikolla \(min)–\(max)",
          sv: "\(level) ligger utanför skalan \(min)–\(max)",
          en: "\(level) is outside the scale \(min)–\(max)"),
        hint: Phrase(
          fi: "korjaa luku, tai muuta asteikkoa osiossa 'scale'",
          sv: "rätta siffran, eller ändra skalan i avsnittet 'scale'",
          en: "correct the figure, or change the scale in the section 'scale'"),
        at: record.place(span), record: record, field: field)
    }
  }

  private static func reportEmpty(
    _ scale: Record, _ min: Int, _ max: Int, into findings: inout Findings
  ) {
    findings.report(
      Self.self,
      Phrase(
        fi: "asteikko ei nouse: alin taso \(min), ylin taso \(max)",
        sv: "skalan stiger inte: lägsta nivån \(min), högsta nivån \(max)",
        en: "the scale does not rise: lowest level \(min), highest level \(max)"),
      hint: Phrase(
        fi: "kirjoita 'min' pienemmäksi kuin 'max'", sv: "skriv 'min' mindre än 'max'",
        en: "make 'min' less than 'max'"),
      in: scale, field: scale[.max] == nil ? "min" : "max")
  }
}
