import Diagnostics
import Reporting
import RoadmapLint
import RoadmapModel

/// Findings to try the formats on: ordinary ones, and hostile ones that try to break each format.
enum Corpus {
  static let path = "tie, 100% ä😀/aja.yaml"

  static let text = """
    actions:
      A04:
        start: 2026-10
        end: 2026-Q2
      Ä05: {title: "😀 päätös", responsible: ict-osasto}
    \tsarkain: [a,\tb]
      A06:
        title: |
          monta
          riviä

    """

  static let other = SourceText(
    path: "toinen.yaml", text: "parties:\n  ict: {title: Tietohallinto}\n")

  /// What a title could hold to fool a terminal, a log reader or a parser.
  static let hostile =
    "a\r\n::error::b\n##[stop-commands]x ]]> <b a=\"'&'\"> \u{202E}kään\u{202C} \u{1B}[31m\u{0}\u{7}\u{85}\u{9B}2J | `c` [d](http://e) %0A, ääkköset ##vso[task]"

  static func place(_ part: String, in source: SourceText) -> Place {
    let bytes = Array(part.utf8)
    let start = (0...(source.bytes.count - bytes.count)).first {
      Array(source.bytes[$0..<($0 + bytes.count)]) == bytes
    }
    return Place(file: source.path, span: Span(start ?? 0, (start ?? 0) + bytes.count))
  }

  static func same(_ text: String) -> Phrase { Phrase(same: text) }

  /// The ordinary findings, in a file with a difficult path.
  static var findings: [Diagnostic] {
    let source = SourceText(path: path, text: text)
    return [
      Diagnostic(
        rule: "end-before-start", severity: .error,
        message: Phrase(
          fi: "päättyy (2026-Q2) ennen kuin alkaa (2026-10)",
          sv: "slutar (2026-Q2) innan den börjar (2026-10)",
          en: "ends (2026-Q2) before it starts (2026-10)"),
        hint: Phrase(
          fi: "tarkista, kumpi ajoista on oikein", sv: "kontrollera vilken av tiderna som är rätt",
          en: "check which of the two is right"),
        place: place("2026-Q2", in: source), record: "actions/A04", field: "end",
        related: [
          Related(
            Phrase(fi: "alku on tässä", sv: "starten står här", en: "the start is here"),
            at: place("2026-10", in: source))
        ]),
      Diagnostic(
        rule: "unknown-reference", severity: .error,
        message: same("viittaus tuntemattomaan tunnukseen 'ict-osasto'"),
        hint: same("tarkoititko 'ict'"), place: place("ict-osasto", in: source),
        record: "actions/Ä05", field: "responsible", facet: "ict-osasto",
        related: [Related(same("tietue on tässä"), at: place("ict", in: other))],
        fix: Fix(
          same("kirjoita 'ict'"),
          edits: [TextEdit(at: place("ict-osasto", in: source), with: "ict")])),
      Diagnostic(
        rule: "tab-in-indent", severity: .warning, message: same("sarkain sisennyksessä"),
        place: place("b]", in: source)),
      Diagnostic(
        rule: "stale-action", severity: .info, message: same("vanhentunut"),
        place: place("A06:\n    title: |\n      monta", in: source), record: "actions/A06"),
    ]
  }

  /// One finding whose every text is hostile.
  static var hostileFinding: Diagnostic {
    let source = SourceText(path: path, text: text)
    return Diagnostic(
      rule: "unknown-key", severity: .error, message: same(hostile), hint: same(hostile),
      place: place("start", in: source), record: "actions/" + hostile, field: hostile,
      facet: hostile,
      related: (0..<6).map { _ in Related(same(hostile), at: place("A04", in: source)) },
      fix: Fix(same(hostile), edits: [TextEdit(at: place("start", in: source), with: hostile)]))
  }

  static var sources: [String: SourceText] {
    let hostileLine = SourceText(path: "::error::x.yaml", text: hostile + "\n" + hostile)
    return [
      path: SourceText(path: path, text: text), other.path: other,
      hostileLine.path: hostileLine,
    ]
  }

  /// A few rules of all, so that a new one changes no snapshot.
  static let rules = Rules.all.map { $0.about }
    .filter { ["end-before-start", "unknown-reference", "unused-suppression"].contains($0.id) }

  static func result(
    _ findings: [Diagnostic], language: Language = .fi,
    hidden: (comment: Int, path: Int, baseline: Int) = (0, 0, 0),
    machinePrefix: String = "kunta/", readerPrefix: String = "",
    sources: [String: SourceText] = sources
  ) -> LintResult {
    var report = Linter.lint(LintInput(text: "", today: Day(number: 20_000)))
    report.findings = findings
    report.hidden.byComment = hidden.comment
    report.hidden.byPath = hidden.path
    report.hidden.byBaseline = hidden.baseline
    return LintResult(
      report: report, sources: sources, language: language, version: "0.1.0",
      machinePrefix: machinePrefix, readerPrefix: readerPrefix, rules: rules)
  }

  /// Hostile findings in a hostile file too: `::error::x.yaml`.
  static var allHostile: [Diagnostic] {
    let first = hostileFinding
    return [first, first, findings[1]] + [
      Diagnostic(
        rule: "unknown-key", severity: .warning, message: same(hostile),
        place: Place(file: "::error::x.yaml", span: Span(3, 20))),
      Diagnostic(
        rule: "unknown-key", severity: .warning, message: same("toinen"),
        place: Place(file: "::error::x.yaml", span: Span(4, 9))),
      Diagnostic(
        rule: "unreadable", severity: .info, message: same("::error::"),
        place: Place(file: "puuttuu.yaml", span: Span(0, 0))),
    ]
  }

  /// So many findings that every limit is met.
  static func many(_ count: Int) -> (findings: [Diagnostic], sources: [String: SourceText]) {
    let line = "  - [äö, 😀]\n"
    let source = SourceText(
      path: "iso.yaml",
      text: String(repeating: line, count: count / 10) + String(repeating: "x", count: 500_000))
    let findings = (0..<count).map { index in
      Diagnostic(
        rule: "unknown-reference",
        severity: [.info, .warning, .error][index % 3], message: same("havainto \(index)"),
        // Most of them on short lines, every tenth on one very long one.
        place: Place(
          file: source.path,
          span: index % 10 != 0
            ? Span(index, index + 2)
            : Span(source.bytes.count - 500_000 + index, source.bytes.count - 500_000 + index + 5)),
        record: "actions/A\(index % 1000)", field: "responsible")
    }
    return (findings, [source.path: source])
  }
}
