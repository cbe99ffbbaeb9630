internal import Diagnostics

/// A file named by the foreword that is not there.
enum MissingFile: Rule {
  static let about = RuleAbout(
    id: "missing-file",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Esipuheen nimeämä tiedosto on olemassa.",
      sv: "Filen som förordet nämner finns.",
      en: "The file that the foreword names exists."),
    why: Phrase(
      fi:
        "Esipuhe on osa tiekarttaa: ilman tiedostoa julkaisusta puuttuu se, miksi ja miten digitalisaatiota edistetään.",
      sv:
        "Förordet är en del av färdplanen: utan filen saknar publikationen varför och hur digitaliseringen främjas.",
      en:
        "The foreword is part of the roadmap: without the file the publication lacks why and how digitalisation is advanced."
    ),
    flags: [],
    passes: [
      """
      roadmap:
        foreword: Digitalisaatio helpottaa asukkaan arkea.
      """
    ])
}
