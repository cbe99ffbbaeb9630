internal import Diagnostics

/// A key that a record must have and lacks.
enum MissingKey: Rule {
  static let about = RuleAbout(
    id: "missing-key",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Tietueessa on kaikki pakolliset avaimet.",
      sv: "En post har alla obligatoriska nycklar.",
      en: "A record has all keys it must have."),
    why: Phrase(
      fi: "Ilman tavoitetta tai tilaa toimenpidettä ei voi seurata eikä raportoida.",
      sv: "Utan mål eller status kan en åtgärd varken följas upp eller rapporteras.",
      en: "Without a goal or a status an action can be neither followed nor reported."),
    flags: [
      """
      actions:
        ↓A04:
          title: Sähköinen asiointi
          goals: T1
      goals:
        T1: {}
      """,
      """
      actions:
        A04:
          title: Sähköinen asiointi
          goals: T1
          status: planned
          ↓health: {reason: Toimittaja vaihtuu}
      goals:
        T1: {}
      """,
    ],
    passes: [
      """
      actions:
        A04:
          title: Sähköinen asiointi
          goals: T1
          status: planned
      goals:
        T1: {}
      """
    ])
}
