internal import Diagnostics
internal import RoadmapModel

/// An action in progress about which nothing has been told for long.
enum SilentRecord: Rule {
  static let about = RuleAbout(
    id: "silent-record",
    group: .plan,
    severity: .info,
    summary: Phrase(
      fi: "Käynnissä olevalla toimenpiteellä on tuore seurantamerkintä.",
      sv: "En pågående åtgärd har en färsk uppföljningsanteckning.",
      en: "An action in progress has a recent follow-up note."),
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
      """
    ],
    passes: [
      """
      actions:
        A12: {status: in-progress, updates: {2026-05-04: Alku hyvä, 2026-10-01-2: Koottu}}
        A16: {status: in-progress}
        A22: {status: paused, updates: {2026-09-01: Odottaa yhtiöittämistä}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    let limit = plan.settings.limits.updateDays
    for action in plan.actions where action.status == .inProgress && !action.record.isDamaged {
      let notes = (action.record["updates"]?.entries ?? []).compactMap { note in
        // A second note of a day ends in its number: 2026-11-16-2.
        Day(iso: note.key.prefix(10)).map { (day: $0, span: note.keySpan) }
      }
      guard let newest = notes.max(by: { $0.day < $1.day }) else { continue }
      let days = plan.today.days(since: newest.day)
      guard days > limit else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "uusimmasta merkinnästä on \(days) päivää, raja on \(limit)",
          sv: "den nyaste anteckningen är \(days) dagar gammal, gränsen är \(limit)",
          en: "the newest note is \(days) days old, the limit is \(limit)"),
        hint: Phrase(
          fi: "lisää lyhyt merkintä: 'updates: {\(plan.today): …}'",
          sv: "lägg till en kort anteckning: 'updates: {\(plan.today): …}'",
          en: "add a short note: 'updates: {\(plan.today): …}'"),
        at: action.record.place(newest.span), record: action.record, field: "updates")
    }
  }
}
