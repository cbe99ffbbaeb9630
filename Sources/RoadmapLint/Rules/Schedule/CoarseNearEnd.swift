internal import Diagnostics
internal import RoadmapModel

/// An end given as a year or a half-year that is less than four months away.
enum CoarseNearEnd: Rule {
  static let about = RuleAbout(
    id: "coarse-near-end",
    group: .schedule,
    severity: .info,
    summary: Phrase(
      fi: "Lähellä oleva päättymisaika on tarkempi kuin vuosi tai vuosipuolisko.",
      sv: "Ett slut som är nära är noggrannare än ett år eller ett halvår.",
      en: "An end that is near is more exact than a year or a half-year."),
    why: Phrase(
      fi:
        "Vuoden tarkkuus riittää kaukana olevalle; lähestyvä työ tarvitsee kuukauden tai päivän, jotta sitä voi seurata.",
      sv:
        "Ett år räcker för det som är långt borta; arbete som närmar sig behöver en månad eller en dag för att kunna följas upp.",
      en:
        "A year will do for what is far away; work that draws near needs a month or a day to be followed."
    ),
    flags: [
      """
      actions:
        A21: {status: in-progress, end: ↓2026-H2}
      """
    ],
    passes: [
      """
      actions:
        A05: {status: in-progress, end: 2026-12}
        A16: {status: in-progress, end: 2026-Q4}
        A25: {status: planned, end: 2028}
        A22: {status: paused, end: 2026}
      """
    ])

  private static let near = 120

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.scheduled where action.isSurelyBound {
      guard let end = action.end, end.precision >= .half else { continue }
      let left = end.last.days(since: plan.today)
      guard left >= 0, left <= near else { continue }
      let days = SharedWords.days(left)
      findings.report(
        Self.self,
        Phrase(
          fi: "päättymisaika \(end) on lähellä (jäljellä: \(days.fi)) ja yhä epätarkka",
          sv: "sluttiden \(end) är nära (återstår: \(days.sv)) men fortfarande oprecis",
          en: "the end \(end) is near (left: \(days.en)) and still coarse"),
        hint: Phrase(
          fi: "tarkenna kuukauteen tai päivään, esimerkiksi \(Period(end.last))",
          sv: "precisera till en månad eller en dag, till exempel \(Period(end.last))",
          en: "give a month or a day, such as \(Period(end.last))"),
        in: action.record, field: "end")
    }
  }
}
