internal import Diagnostics
internal import RoadmapModel

/// An open action that is known by its title only.
enum MissingDescription: Rule {
  static let about = RuleAbout(
    id: "missing-description",
    group: .plan,
    severity: .info,
    summary: Phrase(
      fi: "Avoimella toimenpiteellä on kuvaus.",
      sv: "En öppen åtgärd har en beskrivning.",
      en: "An open action has a description."),
    why: Phrase(
      fi: "Kuvauksesta lukija näkee, mitä tehdään ja miksi, kun tekijät ovat vaihtuneet.",
      sv: "Av beskrivningen ser läsaren vad som görs och varför, också när personalen har bytts.",
      en: "The description tells what is done and why, even when the people have changed."),
    flags: [
      """
      actions:
        ↓A13: {title: Johdon tilannekuva, status: planned}
      """
    ],
    passes: [
      """
      actions:
        A13: {title: Johdon tilannekuva, status: planned, description: Luvut yhteen näkymään}
        A14: {title: Talousraportointi, status: done}
        A28: {title: Uusi ajatus, status: proposed}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions
    where action.status?.isOpen == true && action.record.lacks(.description) {
      findings.report(
        Self.self,
        Phrase(
          fi: "kuvaus puuttuu: 'description'", sv: "beskrivningen saknas: 'description'",
          en: "it has no description: 'description' is missing"),
        hint: Phrase(
          fi: "kerro parilla lauseella, mitä tehdään ja miksi",
          sv: "berätta med ett par meningar vad som görs och varför",
          en: "tell in a few sentences what is done and why"),
        absent: .description, of: action.record)
    }
  }
}
