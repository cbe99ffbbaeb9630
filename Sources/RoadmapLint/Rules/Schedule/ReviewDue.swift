internal import Diagnostics
internal import RoadmapModel
internal import RoadmapStanding

/// A continuous action whose next review has passed.
enum ReviewDue: Rule {
  static let about = RuleAbout(
    id: "review-due",
    group: .schedule,
    severity: .warning,
    summary: Phrase(
      fi: "Jatkuvan toimenpiteen tarkastelu pidetään ajallaan, ja seuraavalle on aika.",
      sv: "Översynen av en fortlöpande åtgärd hålls i tid, och nästa har en tid.",
      en: "A continuous action is reviewed in time, and its next review has a date."),
    why: Phrase(
      fi:
        "Jatkuvalla toimenpiteellä ei ole loppua: ilman tarkastelua kukaan ei kysy, kannattaako sitä jatkaa.",
      sv:
        "En fortlöpande åtgärd har inget slut: utan översyn frågar ingen om det lönar sig att fortsätta.",
      en:
        "A continuous action has no end: without a review nobody asks whether it is worth going on."
    ),
    flags: [
      """
      actions:
        A06: {status: in-progress, continuous: true, review: ↓2026-10}
      """
    ],
    passes: [
      """
      actions:
        A06: {status: in-progress, continuous: true, review: 2026-11}
        A17: {status: done, continuous: true, review: 2026-05, completed: 2026-05-29}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where action.isSurelyOpen {
      guard let review = action.passedReview(on: plan.today) else { continue }
      let late = SharedWords.days(plan.today.days(since: review.last))
      findings.report(
        Self.self,
        Phrase(
          fi: "tarkastelun aika \(review) on ohi (\(late.fi) sitten)",
          sv: "tiden för översynen, \(review), har passerat (för \(late.sv) sedan)",
          en: "the review \(review) has been due for \(late.en)"),
        hint: Phrase(
          fi: "pidä tarkastelu ja kirjoita seuraavan aika avaimeen 'review'",
          sv: "håll översynen och skriv tiden för nästa under 'review'",
          en: "hold the review and write the next one under 'review'"),
        in: action.record, field: "review")
    }
  }
}
