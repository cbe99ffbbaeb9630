internal import Diagnostics
internal import RoadmapModel

/// An action that takes a date of a bill for a deadline.
enum BillDeadline: Rule {
  static let about = RuleAbout(
    id: "bill-deadline",
    group: .plan,
    severity: .error,
    summary: Phrase(
      fi: "Hallituksen esityksen päivämäärä ei ole toimenpiteen määräaika.",
      sv: "Ett datum i en proposition är ingen tidsfrist för en åtgärd.",
      en: "A date of a bill is no deadline of an action."),
    why: Phrase(
      fi: "Esitys voi muuttua tai raueta, eikä se sido ketään ennen kuin laki on annettu.",
      sv: "En proposition kan ändras eller förfalla och binder ingen innan lagen har stiftats.",
      en: "A bill may change or lapse, and binds nobody before the act is passed."),
    flags: [
      """
      actions:
        A02:
          requirements:
            - {requirement: he-1, deadline: ↓voimaan}
      requirements:
        he-1: {title: Esitys, kind: bill, deadlines: {voimaan: {date: 2027}}}
      """
    ],
    passes: [
      """
      actions:
        A02:
          requirements:
            - he-1
            - {requirement: laki, deadline: voimaan}
      requirements:
        he-1: {title: Esitys, kind: bill, deadlines: {voimaan: {date: 2027}}}
        laki: {title: Laki, kind: act, deadlines: {voimaan: {date: 2027}}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions {
      for link in action.requirements {
        let id = link.requirement.id
        guard let deadline = link.deadline, let bill = plan.roadmap.record(.requirement, id),
          bill[.kind]?.word == "bill"
        else { continue }
        findings.report(
          Self.self,
          Phrase(
            fi: "'\(id)' on lakiesitys, joten '\(deadline.id)' ei sido: se ei ole määräaika",
            sv:
              "'\(id)' är en proposition, så '\(deadline.id)' binder inte: det är ingen tidsfrist",
            en: "'\(id)' is a bill, so '\(deadline.id)' does not bind: it is no deadline"),
          hint: Phrase(
            fi: "poista 'deadline', ja lisää se, kun laki on annettu",
            sv: "ta bort 'deadline', och lägg till den när lagen har stiftats",
            en: "remove 'deadline', and add it when the act has been passed"),
          at: action.record.place(deadline.span), record: action.record,
          field: "requirements/deadline",
          facet: id + "/" + deadline.id,
          related: Related.at(
            bill, "kind",
            Phrase(
              fi: "merkitty esitykseksi tässä", sv: "märkt som proposition här",
              en: "marked as a bill here")))
      }
    }
  }
}
