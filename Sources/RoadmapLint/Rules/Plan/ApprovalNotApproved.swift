internal import Diagnostics
internal import RoadmapModel

/// An approval that names a decision by which nothing was approved.
enum ApprovalNotApproved: Rule {
  static let about = RuleAbout(
    id: "approval-not-approved",
    group: .plan,
    severity: .error,
    summary: Phrase(
      fi: "Tiekartan hyväksyntä viittaa päätökseen, jolla se todella hyväksyttiin.",
      sv: "Färdplanens godkännande hänvisar till ett beslut som verkligen godkände den.",
      en: "The roadmap's approval names a decision that did approve it."),
    why: Phrase(
      fi: "Tiedoksi merkitty, palautettu tai pöydälle pantu tiekartta ei ole hyväksytty.",
      sv:
        "En färdplan som antecknats för kännedom, återremitterats eller bordlagts är inte godkänd.",
      en: "A roadmap that was noted, returned or tabled has not been approved."),
    flags: [
      """
      roadmap: {state: approved, approval: ↓kh-2026-20}
      decisions:
        kh-2026-20: {date: 2026-02-02, outcome: tabled}
      """
    ],
    passes: [
      """
      roadmap: {state: approved, approval: kh-2026-31}
      decisions:
        kh-2026-20: {date: 2026-02-02, outcome: tabled}
        kh-2026-31: {date: 2026-02-16, outcome: amended}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    guard let roadmap = plan.roadmap.single(.roadmap), let approval = roadmap[.approval]?.word,
      let decision = plan.roadmap.record(.decision, approval),
      let outcome = decision[.outcome]?.word, outcome != "approved", outcome != "amended"
    else { return }
    findings.report(
      Self.self,
      Phrase(
        fi: "päätös '\(approval)' ei ole hyväksyntä, sen tulos on '\(outcome)'",
        sv: "beslutet '\(approval)' är inget godkännande, utfallet är '\(outcome)'",
        en: "the decision '\(approval)' is no approval, its outcome is '\(outcome)'"),
      hint: Phrase(
        fi: "nimeä päätös, jonka 'outcome' on 'approved' tai 'amended'",
        sv: "ange ett beslut vars 'outcome' är 'approved' eller 'amended'",
        en: "name a decision whose 'outcome' is 'approved' or 'amended'"),
      in: roadmap, field: "approval", facet: approval,
      related: Related.at(
        decision, "outcome",
        Phrase(
          fi: "päätöksen tulos on tässä", sv: "beslutets utfall står här",
          en: "the outcome is here")))
  }
}
