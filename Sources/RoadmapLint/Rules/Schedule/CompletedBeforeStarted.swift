internal import Diagnostics
internal import RoadmapModel

/// An action said to have been finished before it was begun.
enum CompletedBeforeStarted: Rule {
  static let about = RuleAbout(
    id: "completed-before-started",
    group: .schedule,
    severity: .error,
    summary: Phrase(
      fi: "Toimenpide valmistuu aikaisintaan päivänä, jona se alkoi.",
      sv: "En åtgärd slutförs tidigast den dag då den började.",
      en: "An action is finished no earlier than the day it was begun."),
    why: Phrase(
      fi: "Toinen päivistä on väärin, ja kesto ja myöhästymä laskettaisiin siitä.",
      sv: "Den ena dagen är fel, och tidsåtgången och förseningen skulle räknas ur den.",
      en: "One of the days is wrong, and duration and delay would be counted from it."),
    flags: [
      """
      actions:
        A23: {status: done, started: 2026-11-02, completed: ↓2026-10-15}
      """
    ],
    passes: [
      """
      actions:
        A23: {status: done, start: 2026-11, started: 2026-10-15, completed: 2026-10-15}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions {
      guard let started = action.started, let completed = action.completed, completed < started,
        let written = action.record[.started]
      else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "valmistui (\(completed)) ennen kuin alkoi (\(started))",
          sv: "slutfördes (\(completed)) innan den började (\(started))",
          en: "was finished (\(completed)) before it was begun (\(started))"),
        hint: Phrase(
          fi: "tarkista, kumpi päivistä on oikein", sv: "kontrollera vilken av dagarna som är rätt",
          en: "check which of the two is right"),
        in: action.record, field: "completed",
        related: [
          Related(
            Phrase(
              fi: "aloituspäivä on tässä", sv: "startdagen står här",
              en: "the day it was begun is here"), at: action.record.place(written))
        ])
    }
  }
}
