internal import Diagnostics
internal import RoadmapModel
internal import RoadmapStanding

/// An action in work about which nothing has been told for long.
///
/// In work is what is in progress, in preparation, or planned to have begun; without a note the days
/// count from the start, and where that is not known either nothing is said.
enum SilentRecord: Rule {
  static let about = RuleAbout(
    id: "silent-record",
    group: .plan,
    severity: .info,
    summary: Phrase(
      fi: "Työn alla olevalla toimenpiteellä on tuore seurantamerkintä.",
      sv: "En åtgärd under arbete har en färsk uppföljningsanteckning.",
      en: "An action in work has a recent follow-up note."),
    why: Phrase(
      fi: "Vanhan merkinnän perusteella ei tiedetä, eteneekö työ yhä.",
      sv: "Av en gammal anteckning vet ingen om arbetet ännu framskrider.",
      en: "From an old note nobody knows whether the work is still going on."),
    flags: [
      """
      actions:
        A12:
          status: in-progress
          updates:
            ↓2026-09-30: Aineisto koottu
            2026-05-04: Alku hyvä
      """,
      """
      actions:
        ↓A16: {status: preparing, started: 2026-09-30}
      """,
    ],
    passes: [
      """
      actions:
        A12: {status: in-progress, updates: {2026-05-04: Alku hyvä, 2026-10-01-2: Koottu}}
        A16: {status: in-progress}
        A17: {status: planned, start: 2026-10, updates: {2026-10-01: Valmistelu alkoi}}
        A22: {status: paused, updates: {2026-09-01: Odottaa yhtiöittämistä}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    let limit = plan.settings.limits.updateDays
    for action in plan.actions {
      guard let silence = action.silence(limit: limit, on: plan.today) else { continue }
      let days = silence.days
      findings.report(
        Self.self,
        silence.last == nil
          ? Phrase(
            fi: "työn alusta on \(days) päivää eikä merkintöjä ole, raja on \(limit)",
            sv:
              "arbetet började för \(days) dagar sedan utan anteckningar, gränsen är \(limit)",
            en: "the work began \(days) days ago and there is no note, the limit is \(limit)")
          : Phrase(
            fi: "uusimmasta merkinnästä on \(days) päivää, raja on \(limit)",
            sv: "den nyaste anteckningen är \(days) dagar gammal, gränsen är \(limit)",
            en: "the newest note is \(days) days old, the limit is \(limit)"),
        hint: Phrase(
          fi: "lisää lyhyt merkintä: 'updates: {\(plan.today): …}'",
          sv: "lägg till en kort anteckning: 'updates: {\(plan.today): …}'",
          en: "add a short note: 'updates: {\(plan.today): …}'"),
        at: silence.last.map { action.record.place($0.entry.keySpan) } ?? action.record.idPlace,
        record: action.record, field: "updates")
    }
  }
}
