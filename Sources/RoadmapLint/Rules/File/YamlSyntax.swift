internal import Diagnostics

/// Any other fault for which YAML cannot be read.
enum YamlSyntax: Rule {
  static let about = RuleAbout(
    id: "yaml-syntax",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Tiedosto on luettavaa YAMLia.",
      sv: "Filen är läsbar YAML.",
      en: "The file is readable YAML."),
    why: Phrase(
      fi: "Kohtaa, jota ei voi lukea, ei ole tiekartassa lainkaan.",
      sv: "Det som inte kan läsas finns inte alls i färdplanen.",
      en: "What cannot be read is not in the roadmap at all."),
    flags: [
      """
      actions:
        A04:
          goals: [T1,↓, T2]
      """
    ],
    passes: [
      """
      actions:
        A04:
          goals: [T1, T2]
      """
    ])
}
