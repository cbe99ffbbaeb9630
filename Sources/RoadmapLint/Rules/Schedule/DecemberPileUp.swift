internal import Diagnostics
internal import RoadmapModel

/// A year to come of which more than 40 % of the ends of open actions lie in December.
///
/// Last days are counted, so that `2027-Q4` and `2027` end in December; a year with fewer than
/// five ends says nothing. What is still open in the current year naturally ends late in it.
enum DecemberPileUp: Rule {
  static let about = RuleAbout(
    id: "december-pile-up",
    group: .schedule,
    severity: .info,
    summary: Phrase(
      fi: "Toimenpiteiden päättymiset eivät kasaannu joulukuulle.",
      sv: "Åtgärdernas slut hopar sig inte i december.",
      en: "The ends of actions do not pile up in December."),
    why: Phrase(
      fi:
        "Vuoden viimeiseen päivään kasautuvat ajat ovat usein arvauksia, ja työ osuu samoille tekijöille yhtä aikaa.",
      sv:
        "Tider som hopar sig i slutet av året är ofta gissningar, och arbetet faller på samma personer samtidigt.",
      en:
        "Dates heaped on the end of the year are often guesses, and the work falls on the same people at once."
    ),
    flags: [
      """
      roadmap: {period: ↓{start: 2026, end: 2029}}
      actions:
        A02: {status: in-progress, end: 2027-03}
        A10: {status: planned, end: 2027-Q4}
        A13: {status: planned, end: 2027-T2}
        A08: {status: in-progress, end: 2027-12}
        A15: {status: planned, end: 2027}
      """,
      """
      actions:
        A02: {status: in-progress, end: 2027-03}
        A10: {status: planned, end: ↓2027-Q4}
        A13: {status: planned, end: 2027-T2}
        A08: {status: in-progress, end: 2027-12}
        A15: {status: planned, end: 2027}
      """,
    ],
    passes: [
      """
      roadmap: {period: {start: 2026, end: 2029}}
      actions:
        A02: {status: in-progress, end: 2027-03}
        A10: {status: planned, end: 2027-Q4}
        A13: {status: planned, end: 2027-T2}
        A08: {status: in-progress, end: 2027-12}
        A15: {status: planned, end: 2027-05}
        A24: {status: planned, end: 2028}
      """,
      """
      actions:
        A05: {status: in-progress, end: 2026-12}
        A09: {status: in-progress, end: 2026-12}
        A16: {status: in-progress, end: 2026-12}
        A21: {status: in-progress, end: 2026-Q4}
        A04: {status: in-progress, end: 2026-12-18}
      """,
    ])

  private static let fewest = 5
  private static let percent = 40

  static func check(_ plan: Plan, into findings: inout Findings) {
    var years: [Int: (all: Int, late: [(record: Record, value: Value)])] = [:]
    for action in plan.actions where action.isSurelyOpen && !action.isContinuous {
      guard let value = action.record[.end], let last = value.period?.last else { continue }
      var year = years[last.year] ?? (0, [])
      year.all += 1
      if last.month == 12 { year.late.append((action.record, value)) }
      years[last.year] = year
    }
    for (year, ends) in years.sorted(by: { $0.key < $1.key }) {
      guard year > plan.today.year, ends.all >= fewest, ends.late.count * 100 > ends.all * percent,
        let first = ends.late.first
      else { continue }
      report(year, ends.late, of: ends.all, first, plan.roadmap.single(.roadmap), into: &findings)
    }
  }

  private static func report(
    _ year: Int, _ late: [(record: Record, value: Value)], of all: Int,
    _ first: (record: Record, value: Value), _ roadmap: Record?, into findings: inout Findings
  ) {
    let period = roadmap.flatMap { roadmap in roadmap[.period].map { (roadmap, $0) } }
    let (record, value) = period ?? first
    findings.report(
      Self.self,
      Phrase(
        fi: "joulukuu \(year): päättyviä toimenpiteitä \(late.count), koko vuonna \(all)",
        sv: "december \(year): \(late.count) åtgärder slutar, under hela året \(all)",
        en: "December \(year): \(late.count) actions end, in the whole year \(all)"),
      hint: Phrase(
        fi: "tarkenna aikoja, ja jaa päättymiset pitkin vuotta",
        sv: "precisera tiderna, och sprid ut sluten över året",
        en: "give more exact dates, and spread the ends over the year"),
      at: record.place(value), record: record, field: period == nil ? "end" : "period",
      facet: String(year),
      related: late.prefix(10).map { end in
        Related(
          Phrase(
            fi: "'\(end.record.id)' päättyy tässä", sv: "'\(end.record.id)' slutar här",
            en: "'\(end.record.id)' ends here"), at: end.record.place(end.value))
      })
  }
}
