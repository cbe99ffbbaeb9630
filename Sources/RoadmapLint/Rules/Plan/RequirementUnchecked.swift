internal import Diagnostics
internal import RoadmapModel

/// A requirement that open actions rest on and nobody has checked for a year.
enum RequirementUnchecked: Rule {
  static let about = RuleAbout(
    id: "requirement-unchecked",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Avointen toimenpiteiden vaatimukset tarkistetaan lähteestä vuosittain.",
      sv: "De krav som öppna åtgärder bygger på kontrolleras mot källan varje år.",
      en: "Requirements of open actions are checked against the source every year."),
    why: Phrase(
      fi: "Säädökset ja niiden siirtymäajat muuttuvat, ja vanha tieto ohjaa työtä väärin.",
      sv: "Författningar och övergångstider ändras, och gamla uppgifter styr arbetet fel.",
      en: "Laws and their transition periods change, and old entries steer the work wrong."),
    flags: [
      """
      actions:
        A04: {status: in-progress, requirements: [digipalvelulaki, he-1]}
      requirements:
        digipalvelulaki: {number: 306/2019, kind: act, checked-on: ↓2025-11-29}
        ↓he-1: {title: Esitys sähköisestä tiedoksiannosta, kind: bill}
      """
    ],
    passes: [
      """
      actions:
        A04: {status: in-progress, requirements: [digipalvelulaki]}
        A18: {status: done, requirements: [tekoalyasetus]}
      requirements:
        digipalvelulaki: {number: 306/2019, kind: act, checked-on: 2025-11-30}
        tekoalyasetus: {number: 2024/1689, kind: regulation, checked-on: 2024-08-01}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    var users: [String: (record: Record, span: Span)] = [:]
    for action in plan.actions where action.status?.isOpen == true {
      for link in action.requirements where users[link.requirement.id] == nil {
        users[link.requirement.id] = (action.record, link.requirement.span)
      }
    }
    for requirement in plan.roadmap.records(.requirement) {
      guard let user = users[requirement.id] else { continue }
      let message: Phrase
      if let day = requirement[.checkedOn]?.day {
        guard plan.today.days(since: day) > 365 else { continue }
        message = Phrase(
          fi: "tarkistettu viimeksi yli vuosi sitten, \(day)",
          sv: "senast kontrollerat för över ett år sedan, \(day)",
          en: "last checked over a year ago, \(day)")
      } else {
        guard requirement.lacks(.checkedOn) else { continue }
        message = Phrase(
          fi: "tarkistuspäivä puuttuu: 'checked-on'",
          sv: "dagen för kontrollen saknas: 'checked-on'",
          en: "nobody says when it was checked: 'checked-on' is missing")
      }
      findings.report(
        Self.self, message, hint: hint(for: requirement), in: requirement, field: "checked-on",
        related: [
          Related(
            Phrase(
              fi: "avoin toimenpide '\(user.record.id)' viittaa siihen tässä",
              sv: "den öppna åtgärden '\(user.record.id)' hänvisar till det här",
              en: "the open action '\(user.record.id)' refers to it here"),
            at: user.record.place(user.span))
        ])
    }
  }

  private static func hint(for requirement: Record) -> Phrase {
    requirement[.kind]?.word == "bill"
      ? Phrase(
        fi: "katso, onko esitys hyväksytty, muuttunut tai rauennut, ja kirjaa laki sen tilalle",
        sv: "se om propositionen godkänts, ändrats eller förfallit, och för in lagen i stället",
        en: "see whether the bill was passed, changed or lapsed, and enter the act in its place")
      : Phrase(
        fi: "tarkista sisältö ja määräajat lähteestä ja päivitä 'checked-on'",
        sv: "kontrollera innehåll och tidsfrister mot källan och uppdatera 'checked-on'",
        en: "check contents and deadlines against the source and update 'checked-on'")
  }
}
