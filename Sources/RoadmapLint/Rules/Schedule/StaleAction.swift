internal import Diagnostics
internal import RoadmapModel

/// An open action that nobody has changed for `limits: stale-days`.
///
/// A planned action that has yet to start may rest, and so may a continuous one until its review.
enum StaleAction: Rule {
  static let about = RuleAbout(
    id: "stale-action",
    group: .schedule,
    severity: .warning,
    summary: Phrase(
      fi: "Avoimen toimenpiteen tiedot on tarkistettu viime aikoina.",
      sv: "Uppgifterna om en öppen åtgärd har setts över nyligen.",
      en: "What is written of an open action was looked after lately."),
    why: Phrase(
      fi: "Kun mikään ei muutu puoleen vuoteen, tiedot ovat vanhentuneet tai työ on pysähtynyt.",
      sv: "När inget ändras på ett halvår är uppgifterna föråldrade eller har arbetet stannat av.",
      en:
        "When nothing changes for half a year, either the record is out of date or the work has stopped."
    ),
    flags: [
      Example(
        """
        actions:
          ↓A12: {title: Paikkatiedon laatuhanke, status: in-progress, end: 2027-Q1}
          A08: {title: Rakennetun ympäristön tiedot, status: in-progress, end: 2027-12}
        """,
        lastChanges: [
          RecordKey(.action, "A12"): "2026-05-11", RecordKey(.action, "A08"): "2026-06-03",
        ])
    ],
    passes: [
      Example(
        """
        actions:
          A12: {title: Paikkatiedon laatuhanke, status: in-progress, end: 2027-Q1}
          A24: {title: Osallistumisalusta, status: planned, start: 2027-Q2, end: 2028-Q1}
          A01: {title: Inventointi, status: done, end: 2026-Q2, completed: 2026-06-18}
        """,
        lastChanges: [
          RecordKey(.action, "A12"): "2026-06-03", RecordKey(.action, "A24"): "2026-02-16",
          RecordKey(.action, "A01"): "2026-02-16",
        ]),
      """
      actions:
        A12: {title: Paikkatiedon laatuhanke, status: in-progress, end: 2027-Q1}
      """,
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where asks(about: action, plan) {
      guard let last = plan.lastChanges[action.record.key] else { continue }
      let age = plan.today.days(since: last)
      guard age > plan.settings.limits.staleDays else { continue }
      let days = SharedWords.days(age)
      findings.report(
        Self.self,
        Phrase(
          fi: "tietoja on muutettu viimeksi \(last) (aikaa kulunut: \(days.fi))",
          sv: "uppgifterna ändrades senast \(last) (sedan dess: \(days.sv))",
          en: "last changed on \(last) (since then: \(days.en))"),
        hint: Phrase(
          fi: "lisää seurantamerkintä avaimeen 'updates', tai korjaa tila ja ajat",
          sv: "lägg till en uppföljningsnotis under 'updates', eller rätta status och tider",
          en: "add a note under 'updates', or mend status and dates"),
        at: action.record.idPlace, record: action.record)
    }
  }

  /// Whether it matters when an action was last changed.
  static func asks(about action: Action, _ plan: Plan) -> Bool {
    guard action.isSurelyOpen, !action.isContinuous else { return false }
    guard action.status == .planned, let start = action.start else { return true }
    return start.first <= plan.today
  }
}
