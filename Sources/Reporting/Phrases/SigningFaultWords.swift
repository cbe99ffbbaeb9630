package import Diagnostics
package import RoadmapCheck

extension Signing.Fault {
  /// What is wrong with the one who signs, with parties named as a function names them.
  package func words(_ name: (String) -> String) -> Phrase {
    switch self {
    case .unsigned:
      Phrase(
        fi: "hyväksynnällä ei ole antajaa", sv: "ingen ger godkännandet",
        en: "nobody gives the approval")
    case .record(let record):
      Phrase(
        fi: "se nimeää kohteen '\(record)', jota tämä ei koske",
        sv: "det nämner '\(record)', som det här inte gäller",
        en: "it names '\(record)', which this is not about")
    case .party(let party):
      Phrase(
        fi: "\(name(party)) ei saa hyväksyä tätä",
        sv: "\(name(party)) får inte godkänna det här",
        en: "\(name(party)) may not approve this")
    case .body(let decision, let body?):
      Phrase(
        fi: "päätöksen '\(decision)' teki \(name(body)), joka ei saa hyväksyä tätä",
        sv: "beslutet '\(decision)' fattades av \(name(body)), som inte får godkänna det här",
        en: "the decision '\(decision)' was made by \(name(body)), which may not approve this")
    case .body(let decision, nil):
      Phrase(
        fi: "päätös '\(decision)' ei kerro, kuka sen teki",
        sv: "beslutet '\(decision)' säger inte vem som fattade det",
        en: "the decision '\(decision)' does not say who made it")
    case .outcome(let decision, nil):
      Phrase(
        fi: "päätös '\(decision)' ei kerro, mitä päätettiin: siltä puuttuu 'outcome'",
        sv: "beslutet '\(decision)' säger inte vad som beslutades: det saknar 'outcome'",
        en: "the decision '\(decision)' does not say what was decided: it has no 'outcome'")
    case .outcome(let decision, let outcome?):
      Phrase(
        fi: "päätös '\(decision)' ei hyväksynyt: sen 'outcome' on '\(outcome)'",
        sv: "beslutet '\(decision)' var inget godkännande: dess 'outcome' är '\(outcome)'",
        en: "the decision '\(decision)' did not approve: its 'outcome' is '\(outcome)'")
    case .later(let decision, let day?):
      Phrase(
        fi: "päätös '\(decision)' on vasta päivältä \(day)",
        sv: "beslutet '\(decision)' fattas först \(day)",
        en: "the decision '\(decision)' is only of \(day)")
    case .later(let decision, nil):
      Phrase(
        fi: "päätös '\(decision)' ei kerro, milloin se tehtiin",
        sv: "beslutet '\(decision)' säger inte när det fattades",
        en: "the decision '\(decision)' does not say when it was made")
    }
  }
}
