internal import Diagnostics
internal import RoadmapModel

/// A day on which something is said to have happened that is still to come.
enum DayInFuture: Rule {
  static let about = RuleAbout(
    id: "day-in-future",
    group: .schedule,
    severity: .error,
    summary: Phrase(
      fi: "Toteutuneet päivät eivät ole tulevaisuudessa.",
      sv: "Dagar då något har skett ligger inte i framtiden.",
      en: "Days on which something happened do not lie in the future."),
    why: Phrase(
      fi:
        "Tuleva päivä on suunnitelma: toteutuneeksi kirjattuna se näyttäisi valmiina työn, jota ei ole tehty.",
      sv:
        "En kommande dag är en plan: antecknad som utfall visar den arbete som färdigt fast det inte är gjort.",
      en: "A day to come is a plan: noted as a fact it would show work as done that is not."),
    flags: [
      """
      actions:
        A04:
          status: done
          started: ↓2026-12-01
          completed: ↓2026-12-18
          health: {light: amber, date: ↓2027-01-11}
          milestones: {kartoitus: {date: 2026-12, reached: ↓2026-12-09}}
          updates:
            ↓2026-12-02: Kartoitus on alkanut.
            ↓2026-12-02-2: Korjaukset on tilattu.
      requirements:
        digipalvelulaki: {number: 306/2019, checked-on: ↓2027-02-01}
      """
    ],
    passes: [
      """
      actions:
        A04:
          status: done
          start: 2027-01
          started: 2026-10-01
          completed: 2026-11-30
          milestones: {kartoitus: {date: 2026-12}}
          updates: {2026-11-30-2: Korjaukset on tehty.}
      surveys:
        kysely-2027: {opened: 2027-10-04, closed: 2027-10-22}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.scheduled {
      let record = action.record
      for field in ["started", "completed", "health/date"] {
        check(record, field, plan.today, into: &findings)
      }
      for milestone in action.milestones {
        check(record, "milestones/\(milestone.id)/reached", plan.today, into: &findings)
      }
      for update in record[.updates]?.entries ?? [] {
        guard let day = Day(iso: update.key.prefix(10)), day > plan.today else { continue }
        report(
          day, key: "updates", at: record.place(update.keySpan), record,
          "updates/\(update.key)", into: &findings)
      }
    }
    for requirement in plan.roadmap.records(.requirement) {
      check(requirement, "checked-on", plan.today, into: &findings)
    }
  }

  private static func check(
    _ record: Record, _ field: String, _ today: Day, into findings: inout Findings
  ) {
    let path = field.split(separator: "/").map(String.init)
    guard let value = record[path: path], let day = value.day, day > today else { return }
    report(
      day, key: path.last ?? field, at: record.place(value), record, field, into: &findings)
  }

  private static func report(
    _ day: Day, key: String, at place: Place, _ record: Record, _ field: String,
    into findings: inout Findings
  ) {
    let planned = ["started": "start", "completed": "end", "reached": "date"]
    findings.report(
      Self.self,
      Phrase(
        fi: "'\(key)': päivä \(day) on vasta tulossa",
        sv: "'\(key)': dagen \(day) har inte kommit än",
        en: "'\(key)': the day \(day) is still to come"),
      hint: planned[key].map {
        Phrase(
          fi: "kirjoita toteutunut päivä; suunnitellun ajan paikka on '\($0)'",
          sv: "skriv den verkliga dagen; en planerad tid hör hemma i '\($0)'",
          en: "write the day on which it happened; a planned date belongs in '\($0)'")
      }
        ?? Phrase(
          fi: "tarkista päivä, vuosikin", sv: "kontrollera dagen, också året",
          en: "check the day, and the year"),
      at: place, record: record, field: field)
  }
}
