internal import Diagnostics
internal import RoadmapModel

/// A section there is only one of, written in two files.
enum DuplicateSection: Rule {
  static let about = RuleAbout(
    id: "duplicate-section",
    group: .references,
    severity: .error,
    summary: Phrase(
      fi: "Osiot 'roadmap', 'vision' ja 'scale' kirjoitetaan vain kerran.",
      sv: "Avsnitten 'roadmap', 'vision' och 'scale' skrivs bara en gång.",
      en: "The sections 'roadmap', 'vision' and 'scale' are written only once."),
    why: Phrase(
      fi: "Kahdesta visiosta tai kaudesta vain ensimmäinen luetaan, ja toinen katoaa huomaamatta.",
      sv:
        "Av två visioner eller perioder läses bara den första, och den andra faller bort obemärkt.",
      en: "Of two visions or periods only the first is read, and the other silently vanishes."),
    flags: [
      """
      vision: {statement: Asiat hoituvat kerralla}
      # file: visio.yaml
      ↓vision: {statement: Asiat hoituvat verkossa}
      """
    ],
    passes: [
      """
      vision: {statement: Asiat hoituvat kerralla}
      goals:
        T1: {title: Asiointi on helppoa kaikille}
      # file: tavoitteet.yaml
      goals:
        T2: {title: Tieto ohjaa päätöksiä}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for (record, index) in plan.roadmap.repeated where record.kind.isSingle {
      let first = plan.roadmap.records[index]
      findings.report(
        Self.self,
        Phrase(
          fi: "osio '\(record.path)' on jo toisessa tiedostossa",
          sv: "avsnittet '\(record.path)' finns redan i en annan fil",
          en: "the section '\(record.path)' is in another file already"),
        hint: Phrase(
          fi: "yhdistä osiot yhteen tiedostoon", sv: "slå ihop avsnitten i en fil",
          en: "join the two in one file"),
        at: record.idPlace, record: record,
        related: [Related(SharedWords.firstIsHere, at: first.idPlace)])
    }
  }
}
