internal import Diagnostics
internal import RoadmapModel

/// A continuous action that nobody has set a day to look at.
enum ContinuousWithoutReview: Rule {
  static let about = RuleAbout(
    id: "continuous-without-review",
    group: .plan,
    severity: .error,
    summary: Phrase(
      fi: "Jatkuvalla toimenpiteellä on seuraava tarkasteluaika.",
      sv: "En fortlöpande åtgärd har en tid för nästa översyn.",
      en: "A continuous action has a time for its next review."),
    why: Phrase(
      fi:
        "Ilman tarkastelua jatkuva toimenpide jää suunnitelmaan, vaikka siitä ei olisi enää hyötyä.",
      sv: "Utan översyn blir en fortlöpande åtgärd kvar i planen fast den inte längre gör nytta.",
      en: "Without a review a continuous action stays in the plan long after it was of use."),
    flags: [
      """
      actions:
        A06:
          title: Digituki kirjastossa
          status: in-progress
          continuous: ↓true
      """
    ],
    passes: [
      """
      actions:
        A06: {status: in-progress, continuous: true, review: 2026-11}
        A07: {status: in-progress, continuous: false, end: 2027}
        A19: {status: cancelled, continuous: true}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where action.isContinuous && action.record.lacks(.review) {
      // What is finished or given up has no next review.
      if let status = action.status, status == .done || status.isRetired { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "jatkuvan toimenpiteen tarkasteluaika puuttuu: 'review'",
          sv: "tiden för nästa översyn saknas: 'review'",
          en: "a continuous action has no next review: 'review' is missing"),
        hint: Phrase(
          fi: "lisää seuraavan tarkastelun aika, esimerkiksi 'review: 2027-11'",
          sv: "lägg till tiden för nästa översyn, till exempel 'review: 2027-11'",
          en: "add the time of the next review, for example 'review: 2027-11'"),
        absent: .review, of: action.record, requiredBy: action.record[.continuous])
    }
  }
}
