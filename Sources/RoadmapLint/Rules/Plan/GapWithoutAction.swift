internal import Diagnostics
internal import RoadmapModel

/// A perspective below its target that no open action raises.
enum GapWithoutAction: Rule {
  static let about = RuleAbout(
    id: "gap-without-action",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Jokaista näkökulmaa, joka on alle tavoitetason, nostaa jokin avoin toimenpide.",
      sv: "Varje perspektiv under sin målnivå höjs av någon öppen åtgärd.",
      en: "Every perspective below its target level is raised by some open action."),
    why: Phrase(
      fi: "Tavoitetaso, jonka eteen kukaan ei tee mitään, jää saavuttamatta.",
      sv: "En målnivå som ingen arbetar för blir inte nådd.",
      en: "A target level nobody works for is not reached."),
    flags: [
      """
      perspectives:
        strategia: {baseline: {value: 2.3}, target: {value: ↓3.5, by: 2029}}
      goals:
        T5: {title: Kuntalaiset vaikuttavat, perspectives: [strategia]}
      actions:
        A27: {status: done, goals: [T5], perspectives: [strategia]}
      """
    ],
    passes: [
      """
      perspectives:
        strategia: {baseline: {value: 2.3}, target: {value: 3.5}}
        viestinta: {baseline: {value: 2.9}, target: {value: 3.5}}
        laitteet:
          baseline: {value: 3.7}
          target: {value: 4.0}
          measurements: {2026-10: {value: 4.1}}
      goals:
        T5: {title: Kuntalaiset vaikuttavat, perspectives: [strategia]}
      actions:
        A25: {status: planned, perspectives: viestinta}
        A27: {status: planned, goals: [T5]}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    let roadmap = plan.roadmap
    let goals = roadmap.records(.goal)
    guard roadmap.isWhole, roadmap.single(.roadmap)?[.state]?.word != "closed",
      goals.allSatisfy({ $0.isReadable(.perspectives) }),
      plan.actions.allSatisfy({
        $0.record.isReadable(.perspectives) && $0.record.isReadable(.goals)
      })
    else { return }
    let raised = raised(in: plan)
    for record in roadmap.records(.perspective) where !raised.contains(record.id) {
      let perspective = Perspective(record)
      guard let level = perspective.level(on: plan.today), let target = perspective.target,
        level < target
      else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi:
            "nykytaso on \(level) ja tavoitetaso \(target), mutta mikään avoin toimenpide ei nosta tasoa",
          sv: "nivån är \(level) och målet \(target), men ingen öppen åtgärd höjer nivån",
          en: "the level is \(level) and the target \(target), but no open action raises it"),
        hint: Phrase(
          fi: "lisää näkökulma toimenpiteen tai sen tavoitteen avaimeen 'perspectives'",
          sv: "lägg till perspektivet i 'perspectives' hos en åtgärd eller dess mål",
          en: "add the perspective to 'perspectives' of an action or of its goal"),
        in: record, field: "target/value")
    }
  }

  /// The perspectives that open actions raise, directly or through their goals; an action whose
  /// status is not known counts as open.
  private static func raised(in plan: Plan) -> Set<String> {
    var raised: Set<String> = []
    for action in plan.actions where action.status?.isOpen ?? true {
      raised.formUnion(action.perspectives.map(\.id))
      for goal in action.goals {
        let perspectives = plan.roadmap.record(.goal, goal.id)?[.perspectives]
        raised.formUnion(perspectives.map { Reference.all(in: $0).map(\.id) } ?? [])
      }
    }
    return raised
  }
}
