internal import Diagnostics
internal import RoadmapModel

/// A cost whose figures contradict each other.
enum CostRange: Rule {
  static let about = RuleAbout(
    id: "cost-range",
    group: .plan,
    severity: .error,
    summary: Phrase(
      fi: "Kustannus on joko yksi arvio tai haarukka pienimmästä suurimpaan.",
      sv: "En kostnad är antingen en beräkning eller ett spann från minst till störst.",
      en: "A cost is either one estimate or a range from the least to the most."),
    why: Phrase(
      fi: "Ristiriitaisista luvuista ei voi laskea, mitä suunnitelma maksaa.",
      sv: "Av motstridiga siffror går det inte att räkna ut vad planen kostar.",
      en: "Nobody can count what the plan costs from figures that contradict each other."),
    flags: [
      """
      actions:
        A08: {cost: {min: 60000, max: ↓40000}}
        A20: {cost: {estimate: ↓180000, min: 150000, max: 200000}}
      """
    ],
    passes: [
      """
      actions:
        A08: {cost: {min: 40000, max: 60000}}
        A09: {cost: {min: 40000, max: 40000.00}}
        A20: {cost: {estimate: 180000}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions {
      let record = action.record
      guard let cost = record[.cost] else { continue }
      if let min = cost[.min]?.number, let max = cost[.max]?.number, max < min {
        findings.report(
          Self.self,
          Phrase(
            fi: "haarukan yläraja \(max) on pienempi kuin alaraja \(min)",
            sv: "spannets övre gräns \(max) är mindre än den undre \(min)",
            en: "the high end \(max) is less than the low end \(min)"),
          hint: Phrase(
            fi: "tarkista, ovatko luvut vaihtuneet", sv: "kontrollera om siffrorna är omkastade",
            en: "check whether the two were swapped"),
          in: record, field: "cost/max",
          related: Related.at(
            record, "cost/min",
            Phrase(fi: "alaraja on tässä", sv: "undre gränsen står här", en: "the low end is here"))
        )
      }
      if cost[.estimate]?.number != nil, let end = cost[.min] ?? cost[.max] {
        findings.report(
          Self.self,
          Phrase(
            fi: "kustannuksella on sekä arvio että haarukka",
            sv: "kostnaden har både en beräkning och ett spann",
            en: "the cost has both an estimate and a range"),
          hint: Phrase(
            fi: "jätä vain toinen: 'estimate', tai 'min' ja 'max'",
            sv: "behåll bara det ena: 'estimate', eller 'min' och 'max'",
            en: "keep only one: 'estimate', or 'min' and 'max'"),
          in: record, field: "cost/estimate",
          related: [
            Related(
              Phrase(fi: "haarukka on tässä", sv: "spannet står här", en: "the range is here"),
              at: record.place(end))
          ])
      }
    }
  }
}
