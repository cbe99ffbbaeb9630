internal import Diagnostics
internal import RoadmapModel

/// A language of the roadmap that is not written as a two-letter code.
enum BadLanguageCode: Rule {
  static let about = RuleAbout(
    id: "bad-language-code",
    group: .plan,
    severity: .error,
    summary: Phrase(
      fi: "Tiekartan kielet kirjoitetaan kahden pienen kirjaimen tunnuksina.",
      sv: "Färdplanens språk skrivs som koder med två små bokstäver.",
      en: "The roadmap's languages are codes of two lower-case letters."),
    why: Phrase(
      fi: "Tekstien kielet tunnistetaan tästä: muunlaista tunnusta ei löydy yhdestäkään tekstistä.",
      sv: "Texternas språk känns igen på koden: någon annan kod finns inte i en enda text.",
      en: "Texts name their languages by these codes: any other is found in no text."),
    flags: [
      """
      roadmap:
        languages: [↓FI, ↓ruotsi, en]
      """
    ],
    passes: [
      """
      roadmap:
        languages: [fi, sv, en]
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    guard let roadmap = plan.roadmap.single(.roadmap) else { return }
    for value in roadmap[.languages]?.list ?? [] {
      guard let code = value.word, !LanguageCode.isWellFormed(code) else { continue }
      let meant = LanguageCode.meant(by: code)
      findings.report(
        Self.self,
        Phrase(
          fi: "'\(code)' ei ole kielitunnus", sv: "'\(code)' är ingen språkkod",
          en: "'\(code)' is no language code"),
        hint: meant.map {
          Phrase(fi: "kirjoita '\($0)'", sv: "skriv '\($0)'", en: "write '\($0)'")
        }
          ?? Phrase(
            fi: "kirjoita kaksi pientä kirjainta, kuten fi, sv tai en",
            sv: "skriv två små bokstäver, till exempel fi, sv eller en",
            en: "write two lower-case letters, such as fi, sv or en"),
        at: roadmap.place(value), record: roadmap, field: "languages", facet: code,
        fix: meant == code.lowercased() ? meant.map { fix(value, $0, in: roadmap) } : nil)
    }
  }

  /// Only the case of letters is mended unasked.
  private static func fix(_ value: Value, _ code: String, in roadmap: Record) -> Fix {
    Fix(
      Phrase(fi: "kirjoita '\(code)'", sv: "skriv '\(code)'", en: "write '\(code)'"),
      edits: [TextEdit(at: roadmap.place(value), with: code)])
  }
}
