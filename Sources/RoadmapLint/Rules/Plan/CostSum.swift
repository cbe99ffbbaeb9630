internal import Diagnostics
internal import RoadmapModel

/// A cost whose years do not add up to the estimate.
enum CostSum: Rule {
  static let about = RuleAbout(
    id: "cost-sum",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Vuosittaisten kustannusten summa on sama kuin kustannusarvio.",
      sv: "De årliga kostnaderna summerar till kostnadsberäkningen.",
      en: "The costs of the years add up to the estimate."),
    why: Phrase(
      fi: "Talousarvioon viedään vuosien luvut ja päätökseen arvio: niiden pitää täsmätä.",
      sv: "Årens siffror förs in i budgeten och beräkningen i beslutet: de måste stämma överens.",
      en: "The budget takes the years and the decision takes the estimate: they must agree."),
    flags: [
      """
      actions:
        A20: {cost: {estimate: ↓180000, by-year: {2026: 90000, 2027: 80000}}}
      """
    ],
    passes: [
      """
      actions:
        A20: {cost: {estimate: 180000, by-year: {2026: 100000, 2027: 81800}}}
        A21: {cost: {by-year: {2026: 15000}}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where action.record.isReadable(.cost) {
      guard let cost = action.record[.cost], let estimate = cost[.estimate]?.number,
        let years = cost[.byYear]?.entries, !years.isEmpty
      else { continue }
      let sum = years.compactMap(\.value.number).reduce(Decimal(0), +)
      // One hundredth of the estimate may be lost in rounding.
      let allowed = Decimal(estimate.digits, scale: estimate.scale + 2)
      guard max(sum, estimate) - min(sum, estimate) > max(allowed, Decimal(0) - allowed) else {
        continue
      }
      findings.report(
        Self.self,
        Phrase(
          fi: "arvio on \(estimate), mutta vuosien summa on \(sum)",
          sv: "beräkningen är \(estimate), men årens summa är \(sum)",
          en: "the estimate is \(estimate), but the years add up to \(sum)"),
        hint: Phrase(
          fi: "korjaa 'estimate' tai 'by-year'", sv: "rätta 'estimate' eller 'by-year'",
          en: "correct 'estimate' or 'by-year'"),
        in: action.record, field: "cost/estimate",
        related: Related.at(
          action.record, "cost/by-year",
          Phrase(fi: "vuodet ovat tässä", sv: "åren står här", en: "the years are here")))
    }
  }
}
