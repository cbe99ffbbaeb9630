internal import Diagnostics
internal import RoadmapModel

/// A text that lacks one of the roadmap's languages.
enum MissingTranslation: Rule {
  static let about = RuleAbout(
    id: "missing-translation",
    group: .plan,
    severity: .info,
    summary: Phrase(
      fi: "Otsikot ja käännetyt tekstit ovat kaikilla tiekartan kielillä.",
      sv: "Rubriker och översatta texter finns på alla färdplanens språk.",
      en: "Titles and translated texts are in all the roadmap's languages."),
    why: Phrase(
      fi: "Kaksikielisen kunnan asukkailla on oikeus saada suunnitelma omalla kielellään.",
      sv: "Invånarna i en tvåspråkig kommun har rätt att få planen på sitt eget språk.",
      en: "Residents of a bilingual municipality are entitled to the plan in their own language."),
    flags: [
      """
      roadmap:
        languages: [fi, sv]
        foreword: ↓{fi: Digitalisaatio palvelee ihmistä}
      goals:
        T1:
          title: ↓Asiointi on helppoa kaikille
          description: Vain suomeksi
      actions:
        A01:
          title:
            ↓sv: Inventering
      """
    ],
    passes: [
      """
      roadmap: {languages: [fi, sv], title: Kuusilammen digitiekartta}
      perspectives:
        osaaminen: {baseline: {value: 3}}
      actions:
        A01: {title: {sv: Inventering, fi: Inventointi}, description: Vain suomeksi}
      parties:
        ict: {title: Lammenseudun ICT Oy}
      """,
      """
      roadmap: {languages: fi}
      actions:
        A01: {title: Inventointi}
      """,
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    guard let listed = plan.roadmap.single(.roadmap)?[.languages], !listed.holdsUnread else {
      return
    }
    let languages = plan.roadmap.languages.filter(LanguageCode.isWellFormed)
    guard let first = languages.first else { return }
    TextWalk.forEach(in: plan.roadmap) { found in
      let parts = found.parts(in: plan.roadmap)
      guard !found.record.isDamaged, !parts.isEmpty, !found.isWord else { return }
      let isPlain = parts.allSatisfy(\.language.isEmpty)
      if isPlain && !wantsAllLanguages(found) { return }
      let written = parts.map { $0.language.isEmpty ? first : $0.language }
      let absent = languages.filter { !written.contains($0) }
      guard !absent.isEmpty else { return }
      let missing = absent.joined(separator: ", ")
      let form = (written + absent).map { $0 + ": …" }.joined(separator: ", ")
      let item = found.position == nil ? "" : ": " + parts[0].text
      findings.report(
        Self.self,
        Phrase(
          fi: "kieliversio puuttuu: \(missing)", sv: "språkversion saknas: \(missing)",
          en: "language version missing: \(missing)"),
        hint: isPlain
          ? Phrase(
            fi: "kirjoita teksti kielittäin: {\(form)}",
            sv: "skriv texten språkvis: {\(form)}",
            en: "write the text by language: {\(form)}") : nil,
        at: found.place, record: found.record, field: found.field, facet: missing + item)
    }
  }

  /// Titles of what a plan is made of want all languages even when they are plain strings.
  private static func wantsAllLanguages(_ found: TextWalk.Found) -> Bool {
    switch found.record.kind {
    case .goal, .perspective: found.field == "title"
    case .action:
      found.field == "title"
        || found.field.hasPrefix("milestones/") && found.field.hasSuffix("/title")
    default: false
    }
  }
}
