internal import Diagnostics
internal import RoadmapModel

/// Two records with one id: over all kinds and files, and regardless of case.
enum DuplicateId: Rule {
  static let about = RuleAbout(
    id: "duplicate-id",
    group: .references,
    severity: .error,
    summary: Phrase(
      fi: "Jokainen tunnus on tiekartassa vain kerran; kirjainkoko ei erota tunnuksia.",
      sv: "Varje id finns bara en gång i färdplanen; stora och små bokstäver skiljer inte id:n åt.",
      en: "Every id is in the roadmap only once; case does not tell ids apart."),
    why: Phrase(
      fi: "Viittaus, päätös tai raportti tarkoittaisi muuten kahta asiaa yhtä aikaa.",
      sv: "En hänvisning, ett beslut eller en rapport skulle annars avse två saker på en gång.",
      en: "A reference, a decision or a report would otherwise mean two things at once."),
    flags: [
      """
      goals:
        T1: {title: Asiointi on helppoa kaikille}
      actions:
        ↓T1: {title: Sähköisten palvelujen inventointi}
      """,
      """
      actions:
        A04: {title: Saavutettavuuskartoitus}
        ↓a04: {title: Lomakkeiden uusinta}
      """,
      """
      actions:
        A04: {title: Saavutettavuuskartoitus}
      # file: verkkopalvelut.yaml
      actions:
        ↓A04: {title: Verkkosivujen uudistus}
      """,
    ],
    passes: [
      """
      actions:
        A04:
          title: Saavutettavuuskartoitus
          milestones: {A05: {title: Kartoitus valmis}}
        A05: {title: Asiointilomakkeiden uusinta}
        A04b: {title: Saavutettavuuskoulutus}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    let all = plan.roadmap.records + plan.roadmap.repeated.map(\.record)
    let groups = Dictionary(grouping: all.filter { !$0.kind.isSingle }) { $0.id.lowercased() }
    for group in groups.values where group.count > 1 {
      let sorted = group.sorted { ($0.file, $0.idSpan.start) < ($1.file, $1.idSpan.start) }
      for (count, record) in sorted.enumerated().dropFirst() {
        report(record, first: sorted[0], count: count, into: &findings)
      }
    }
  }

  private static func report(
    _ record: Record, first: Record, count: Int, into findings: inout Findings
  ) {
    let message: Phrase
    let hint: Phrase
    if record.path == first.path {
      message = Phrase(
        fi: "tietue '\(record.path)' on tiekartassa jo kertaalleen",
        sv: "posten '\(record.path)' finns redan i färdplanen",
        en: "the record '\(record.path)' is in the roadmap already")
      hint = Phrase(
        fi: "kirjoita tietue kokonaan yhteen paikkaan, tai anna toiselle uusi tunnus",
        sv: "skriv posten i sin helhet på ett ställe, eller ge den andra ett nytt id",
        en: "keep the record whole in one place, or give one of them a new id")
    } else {
      message = Phrase(
        fi: "tunnus '\(record.id)' on jo käytössä: '\(first.path)'",
        sv: "id '\(record.id)' används redan: '\(first.path)'",
        en: "the id '\(record.id)' is taken already: '\(first.path)'")
      hint = Phrase(
        fi: "anna toiselle uusi tunnus ja muuta viittaukset siihen",
        sv: "ge den ena ett nytt id och ändra hänvisningarna till den",
        en: "give one of them a new id and change the references to it")
    }
    findings.report(
      Self.self, message, hint: hint, at: record.idPlace, record: record,
      facet: count == 1 ? first.path : "\(first.path) \(count)",
      related: [Related(SharedWords.firstIsHere, at: first.idPlace)])
  }
}
