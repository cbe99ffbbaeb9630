internal import Diagnostics

/// Structures in structures beyond measure.
enum NestingTooDeep: Rule {
  static let about = RuleAbout(
    id: "nesting-too-deep",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Rakenteita on sisäkkäin enintään 64.",
      sv: "Högst 64 strukturer ligger i varandra.",
      en: "At most 64 structures lie in each other."),
    why: Phrase(
      fi: "Tiekartta tarvitsee kahdeksan tasoa; syvempi tiedosto on rikki tai tehty häiritsemään.",
      sv: "En färdplan behöver åtta nivåer; en djupare fil är trasig eller gjord för att störa.",
      en: "A roadmap needs eight levels; a deeper file is broken or made to harm."),
    flags: [
      """
      x: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[↓[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
      """
    ],
    passes: [
      """
      x: [[[[1]]]]
      """
    ])
}
