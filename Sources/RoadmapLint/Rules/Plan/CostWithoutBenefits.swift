internal import Diagnostics
internal import RoadmapModel

/// A large cost for which no benefit is written down.
enum CostWithoutBenefits: Rule {
  static let about = RuleAbout(
    id: "cost-without-benefits",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Kalliilla toimenpiteellä on ainakin yksi kirjattu hyöty.",
      sv: "En dyr åtgärd har minst en antecknad nytta.",
      en: "An expensive action has at least one benefit written down."),
    why: Phrase(
      fi:
        "Päättäjä punnitsee hintaa hyötyä vasten, ja hyöty mitataan aikanaan siitä, mitä luvattiin.",
      sv: "Beslutsfattarna väger priset mot nyttan, och nyttan mäts senare mot det som utlovades.",
      en:
        "Those who decide weigh the price against the benefit, and later measure what was promised."
    ),
    flags: [
      """
      actions:
        A09:
          status: in-progress
          cost: {min: 180000, max: ↓260000}
      """
    ],
    passes: [
      """
      actions:
        A09: {status: in-progress, cost: {estimate: 260000}, benefits: Päätökset nopeammin}
        A20: {status: in-progress, cost: {estimate: 200000}}
        A22: {status: cancelled, cost: {estimate: 260000}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    let limit = plan.settings.limits.costBenefit
    for action in plan.actions
    where action.status?.isRetired != true && action.record.lacks(.benefits) {
      guard let cost = action.record[.cost], let value = cost[.estimate] ?? cost[.max],
        let amount = value.number, amount > limit
      else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "kustannus on \(amount), raja \(limit), mutta hyödyt puuttuvat: 'benefits'",
          sv: "kostnaden är \(amount), gränsen \(limit), men nyttan saknas: 'benefits'",
          en: "the cost is \(amount), the limit \(limit), but 'benefits' are missing"),
        hint: Phrase(
          fi: "lisää 'benefits': mitä hyötyä, kenelle ja mistä se näkyy",
          sv: "lägg till 'benefits': vilken nytta, för vem och hur den syns",
          en: "add 'benefits': what is gained, by whom and how it is seen"),
        absent: .benefits, of: action.record, requiredBy: value)
    }
  }
}
