internal import Diagnostics

/// Aliases of aliases that would swell a small file to a huge one.
enum AliasBomb: Rule {
  static let about = RuleAbout(
    id: "alias-bomb",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Viittaukset eivät paisuta tiedostoa suunnattomaksi.",
      sv: "Hänvisningar sväller inte filen till det orimliga.",
      en: "Aliases do not swell a file beyond measure."),
    why: Phrase(
      fi:
        "Muutaman rivin tiedosto voisi muuten täyttää koneen muistin; oikeassa tiekartassa näin ei käy.",
      sv:
        "Annars kunde en fil på några rader fylla datorns minne; i en verklig färdplan sker det aldrig.",
      en:
        "A file of a few lines could otherwise fill the memory of a machine; a real roadmap never does."
    ),
    flags: [
      """
      x:
        a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
        e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
        f: &f [↓*e, *e]
      """
    ],
    passes: [
      """
      actions:
        A04: {responsible: &ict ict-johtaja}
        A05: {responsible: *ict}
      """
    ])
}
