internal import Diagnostics
internal import RoadmapModel

/// A roadmap that is said to be approved without saying by which decision.
enum ApprovedWithoutDecision: Rule {
  static let about = RuleAbout(
    id: "approved-without-decision",
    group: .plan,
    severity: .error,
    summary: Phrase(
      fi: "Hyväksytty tiekartta nimeää päätöksen, jolla se on hyväksytty.",
      sv: "En godkänd färdplan anger beslutet som den godkändes med.",
      en: "An approved roadmap names the decision that approved it."),
    why: Phrase(
      fi: "Ilman päätöstä ei voi osoittaa, mitä toimielin hyväksyi ja milloin.",
      sv: "Utan beslutet går det inte att visa vad organet godkände och när.",
      en: "Without the decision nobody can show what the body approved, and when."),
    flags: [
      """
      roadmap:
        title: Kuusilammen digitiekartta
        state: ↓approved
      """
    ],
    passes: [
      """
      roadmap: {state: approved, approval: kh-2026-31}
      decisions:
        kh-2026-31: {date: 2026-02-16, outcome: approved}
      """,
      """
      roadmap: {state: draft}
      """,
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    guard let roadmap = plan.roadmap.single(.roadmap), let state = roadmap[.state],
      state.word == "approved", roadmap.lacks(.approval)
    else { return }
    findings.report(
      Self.self,
      Phrase(
        fi: "tila on 'approved', mutta päätös puuttuu: 'approval'",
        sv: "märkt som 'approved', men beslutet saknas: 'approval'",
        en: "the state is 'approved', but 'approval' does not name the decision"),
      hint: Phrase(
        fi: "lisää päätös osioon 'decisions' ja sen tunnus tähän: 'approval: …'",
        sv: "lägg till beslutet i avsnittet 'decisions' och dess id här: 'approval: …'",
        en: "add the decision to the section 'decisions' and its id here: 'approval: …'"),
      absent: .approval, of: roadmap, requiredBy: state)
  }
}
