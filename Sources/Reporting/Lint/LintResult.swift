package import Diagnostics
package import RoadmapLint

/// What a run of `lint` found, with all that a format needs to tell it.
package struct LintResult: Sendable {
  package let report: LintReport
  package let language: Language
  /// The version of the tool.
  package let version: String
  /// What stands before paths seen from the repository's root: empty or `sub/dir/`.
  package let machinePrefix: String
  /// What stands before paths seen from where the person works.
  package let readerPrefix: String
  private let ownRules: [RuleAbout]?
  package let sources: [String: SourceText]
  let spots: [Place: Spot]

  package init(
    report: LintReport, sources: [String: SourceText], language: Language, version: String,
    machinePrefix: String, readerPrefix: String, rules: [RuleAbout]? = nil
  ) {
    self.report = report
    self.sources = sources
    self.language = language
    self.version = version
    self.machinePrefix = machinePrefix
    self.readerPrefix = readerPrefix
    ownRules = rules
    var places: Set<Place> = []
    for finding in report.findings {
      places.insert(finding.place)
      places.formUnion(finding.related.map(\.place))
      places.formUnion((finding.fix?.edits ?? []).map(\.place))
    }
    spots = Spot.all(of: places, in: sources)
  }

  /// What the rules say of themselves, sorted by id.
  package var rules: [RuleAbout] { ownRules ?? Rules.all.map { $0.about } }

  var phrases: any LintPhrases { language.phrases }

  /// Where a place starts and ends; the file's start where its text is not known.
  func spot(_ place: Place) -> Spot { spots[place] ?? .unknown }

  /// A file's path from the repository's root, for programs.
  func machinePath(_ place: Place) -> String { machinePrefix + place.file }

  /// A file's path for a person at the working folder; one that starts with a colon gets `./`, so
  /// that no line starts like a command to a CI runner.
  func readerPath(_ place: Place) -> String {
    let path = readerPrefix + place.file
    return cleaned(path.hasPrefix(":") ? "./" + path : path)
  }

  /// `path:line:column` for a person.
  func readerPlace(_ place: Place) -> String {
    let spot = spot(place)
    return "\(readerPath(place)):\(spot.line):\(spot.column)"
  }

  /// A phrase as other tools show it: in the language, clean, on one line, of bounded length.
  func words(_ phrase: Phrase) -> String { bounded(phrase[language]) }

  /// The findings, the gravest first, those equally grave in the order of files and places.
  var gravestFirst: [Diagnostic] {
    Severity.allCases.sorted(by: >).flatMap { severity in
      report.findings.filter { $0.severity == severity }
    }
  }

  /// `2 errors, 1 warning`, of some findings.
  func counts(of findings: some Collection<Diagnostic>) -> String {
    phrases.counts(
      errors: findings.count { $0.severity == .error },
      warnings: findings.count { $0.severity == .warning },
      infos: findings.count { $0.severity == .info })
  }
}
