internal import Diagnostics
internal import RoadmapModel

/// A start, an end or a milestone still to come that lies in July, when Finland is on holiday.
///
/// Only dates of a month or finer are meant: `2027-Q3` is no July. With the calendar of another
/// country nothing is said.
enum EndInJuly: Rule {
  static let about = RuleAbout(
    id: "end-in-july",
    group: .schedule,
    severity: .info,
    summary: Phrase(
      fi: "Toimenpide ei ala eikä pääty heinäkuussa.",
      sv: "En åtgärd varken börjar eller slutar i juli.",
      en: "An action neither starts nor ends in July."),
    why: Phrase(
      fi: "Heinäkuussa päättäjät, toimittajat ja tekijät ovat lomalla, joten aika harvoin pitää.",
      sv:
        "I juli är beslutsfattare, leverantörer och utförare på semester, så tiden håller sällan.",
      en:
        "In July those who decide, deliver and do the work are on holiday, so such dates seldom hold."
    ),
    flags: [
      """
      actions:
        A20: {status: planned, start: ↓2027-07-05, end: ↓2028-07}
        A12:
          status: in-progress
          end: 2027-09
          milestones: {aineisto: {title: Aineisto tarkistettu, date: ↓2027-W28}}
      """
    ],
    passes: [
      """
      actions:
        A13: {status: planned, start: 2027-06-30, end: 2027-08-01}
        A15: {status: planned, start: 2027-Q3, end: 2027-T2}
        A18: {status: done, end: 2026-07, completed: 2026-08-31}
        A22: {status: in-progress, started: 2026-07-06, start: 2026-07, end: 2027-01}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    guard plan.settings.calendar.country == "FI" else { return }
    for action in plan.scheduled where action.isSurelyOpen {
      func isInJuly(_ period: Period, _ day: Day) -> Bool {
        period.precision <= .month && day.month == 7 && day >= plan.today
      }
      if let start = action.start, action.started == nil, isInJuly(start, start.first) {
        report(
          action, "start",
          Phrase(
            fi: "alkaa heinäkuussa (\(start)), lomakaudella",
            sv: "börjar i juli (\(start)), under semesterperioden",
            en: "starts in July (\(start)), the holiday month"), into: &findings)
      }
      if let end = action.end, isInJuly(end, end.last) {
        report(
          action, "end",
          Phrase(
            fi: "päättyy heinäkuussa (\(end)), lomakaudella",
            sv: "slutar i juli (\(end)), under semesterperioden",
            en: "ends in July (\(end)), the holiday month"), into: &findings)
      }
      for milestone in action.milestones where milestone.value[.reached] == nil {
        guard let date = milestone.date, isInJuly(date, date.last) else { continue }
        report(
          action, "milestones/\(milestone.id)/date",
          Phrase(
            fi: "virstanpylväs on heinäkuussa (\(date)), lomakaudella",
            sv: "milstolpen infaller i juli (\(date)), under semesterperioden",
            en: "the milestone is due in July (\(date)), the holiday month"), into: &findings)
      }
    }
  }

  private static func report(
    _ action: Action, _ field: String, _ message: Phrase, into findings: inout Findings
  ) {
    findings.report(
      Self.self, message,
      hint: Phrase(
        fi: "siirrä aika kesä- tai elokuulle, jos työ vaatii muita kuin kesätyöntekijöitä",
        sv: "flytta tiden till juni eller augusti om arbetet kräver mer än sommarpersonal",
        en: "move it to June or August if it needs more than the summer staff"),
      in: action.record, field: field)
  }
}
