internal import Diagnostics
internal import RoadmapModel

/// An open action that follows a deadline nobody has checked.
enum UncertainDeadline: Rule {
  static let about = RuleAbout(
    id: "uncertain-deadline",
    group: .plan,
    severity: .info,
    summary: Phrase(
      fi: "Toimenpidettä sitova määräaika on tarkistettu lähteestä.",
      sv: "En tidsfrist som binder en åtgärd är kontrollerad mot källan.",
      en: "A deadline that binds an action has been checked against the source."),
    why: Phrase(
      fi: "Tarkistamattoman määräajan varaan tehty aikataulu voi olla väärä.",
      sv: "En tidtabell som bygger på en okontrollerad tidsfrist kan vara fel.",
      en: "A schedule built on an unchecked deadline may be wrong."),
    flags: [
      """
      actions:
        A22:
          status: paused
          requirements: [{requirement: kyberlaki, deadline: ↓ilmoitus}]
      requirements:
        kyberlaki:
          title: Kyberturvallisuuslaki
          certainty: unverified
          deadlines: {ilmoitus: {date: 2027-05-08}}
      """
    ],
    passes: [
      """
      actions:
        A05: {status: in-progress, requirements: [{requirement: eudi, deadline: lompakko}]}
        A22: {status: cancelled, requirements: [{requirement: kyberlaki, deadline: ilmoitus}]}
      requirements:
        eudi: {title: EUDI, certainty: verified, deadlines: {lompakko: {date: 2026}}}
        kyberlaki:
          certainty: unverified
          deadlines: {ilmoitus: {date: 2027-05-08}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where action.isSurelyOpen {
      for deadline in plan.legalDeadlines(of: action)
      where deadline.isNamed && deadline.deadline.requirement[.certainty]?.word == "unverified" {
        findings.report(
          Self.self,
          Phrase(
            fi: "määräaikaa '\(deadline.deadline.id)' ei ole tarkistettu lähteestä",
            sv: "tidsfristen '\(deadline.deadline.id)' är inte kontrollerad mot källan",
            en: "the deadline '\(deadline.deadline.id)' has not been checked against the source"),
          hint: Phrase(
            fi: "tarkista se ja kirjoita 'certainty: verified' sekä 'checked-on'",
            sv: "kontrollera den och skriv 'certainty: verified' och 'checked-on'",
            en: "check it and write 'certainty: verified' and 'checked-on'"),
          at: deadline.reference, record: action.record, field: "requirements/deadline",
          facet: deadline.facet,
          related: Related.at(
            deadline.deadline.requirement, "certainty",
            Phrase(
              fi: "varmuus on tässä", sv: "säkerheten står här", en: "the certainty is here")))
      }
    }
  }
}
