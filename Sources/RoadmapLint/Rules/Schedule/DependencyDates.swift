internal import Diagnostics
internal import RoadmapModel

/// Planned dates that contradict a dependency.
///
/// - finish-start: starts at the earliest on the day after the other's last day and the lag; an
///   action without a start, or that has started, must at least end on that day or later;
/// - start-start: starts no earlier than the other's first day and the lag;
/// - finish-finish: ends no earlier than the other's last day and the lag.
///
/// A start counts from its period's first day, an end from its last. Where the other has really
/// started or finished, that day counts; and once the wait is over, nothing is said.
enum DependencyDates: Rule {
  static let about = RuleAbout(
    id: "dependency-dates",
    group: .schedule,
    severity: .warning,
    summary: Phrase(
      fi: "Toimenpiteen ajat sopivat toimenpiteisiin, joita se odottaa.",
      sv: "Åtgärdens tider passar ihop med de åtgärder som den väntar på.",
      en: "An action's dates agree with the actions it waits for."),
    why: Phrase(
      fi:
        "Kun edeltävä toimenpide siirtyy, sitä odottavan aikataulu ei enää pidä, vaikka sitä ei ole muutettu.",
      sv:
        "När den föregående åtgärden flyttas håller inte längre tidtabellen för den som väntar, fastän den inte ändrats.",
      en:
        "When an action moves, the schedule of those that wait for it no longer holds, though nobody changed it."
    ),
    flags: [
      """
      actions:
        A10: {status: planned, start: ↓2027-01, end: 2027-Q3, depends-on: A09}
        A09: {status: in-progress, end: 2027-Q1}
      """,
      """
      actions:
        A02:
          status: planned
          end: ↓2027-03
          depends-on: [{action: A09, type: finish-finish, lag: 2w}]
        A09: {status: in-progress, end: 2027-Q1}
      """,
      """
      actions:
        A03: {status: planned, start: ↓2027-01-10, depends-on: {action: A04, type: start-start, lag: 10d}}
        A04: {status: planned, start: 2027-01-04, end: 2027-06}
      """,
    ],
    passes: [
      """
      actions:
        A10: {status: planned, start: 2027-04-01, end: 2027-Q4, depends-on: A09}
        A07: {status: planned, start: 2027-03, depends-on: {action: A09, lag: -5w}}
        A08: {status: done, start: 2026-05, depends-on: A09}
        A09: {status: in-progress, end: 2027-Q1}
      """,
      """
      actions:
        A03: {status: planned, start: 2026-Q4, end: 2027-Q2, depends-on: A14}
        A14: {status: done, end: 2026-Q3, completed: 2026-10-09}
      """,
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where action.isSurelyOpen {
      for dependency in action.readableDependencies {
        guard let other = plan.action(dependency.action.id), other.id != action.id,
          let limit = DependencyLimit(of: dependency, in: other, today: plan.today),
          let side = action.side(boundBy: dependency.link), side.day < limit.earliest
        else { continue }
        report(action, side, dependency, other, limit, into: &findings)
      }
    }
  }

  private static func report(
    _ action: Action, _ side: Action.Side, _ dependency: Dependency,
    _ other: Action, _ limit: DependencyLimit, into findings: inout Findings
  ) {
    let (id, period, earliest) = (other.id, side.period, limit.earliest)
    let when = limit.value.period.map(\.description) ?? ""
    findings.report(
      Self.self,
      side.field == .start
        ? Phrase(
          fi: "alkaa (\(period)) aikaisemmin kuin riippuvuus '\(id)' sallii (\(earliest))",
          sv: "börjar (\(period)) tidigare än beroendet av '\(id)' tillåter (\(earliest))",
          en: "starts (\(period)) earlier than its dependency on '\(id)' allows (\(earliest))")
        : Phrase(
          fi: "päättyy (\(period)) aikaisemmin kuin riippuvuus '\(id)' sallii (\(earliest))",
          sv: "slutar (\(period)) tidigare än beroendet av '\(id)' tillåter (\(earliest))",
          en: "ends (\(period)) earlier than its dependency on '\(id)' allows (\(earliest))"),
      hint: Phrase(
        fi: "siirrä aikaa, tai tarkista riippuvuuden tyyppi ja viive",
        sv: "flytta tiden, eller kontrollera beroendets typ och fördröjning",
        en: "move the date, or check the dependency's type and lag"),
      in: action.record, field: side.field.rawValue, facet: id,
      related: [
        Related(
          Phrase(fi: "riippuvuus on tässä", sv: "beroendet står här", en: "the dependency is here"),
          at: action.record.place(dependency.span)),
        Related(
          limit.isStart
            ? Phrase(
              fi: "'\(id)' alkaa: \(when)", sv: "'\(id)' börjar \(when)",
              en: "'\(id)' starts \(when)")
            : Phrase(
              fi: "'\(id)' päättyy: \(when)", sv: "'\(id)' slutar \(when)",
              en: "'\(id)' ends \(when)"),
          at: other.record.place(limit.value)),
      ])
  }
}
