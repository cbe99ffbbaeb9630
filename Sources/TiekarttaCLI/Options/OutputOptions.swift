internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import Workspace

/// In which forms a result is given, and where each goes.
struct OutputOptions<Command: ReportCommand>: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The form of the result: \(Command.media.map { $0.id }.joined(separator: ", ")).",
      valueName: "format"))
  var format: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the result to a file; FORMAT=FILE may be given several times.", valueName: "file"))
  var output: [String] = []

  init() {}

  /// What to write where; every format named must be one of those that the report has.
  ///
  /// - Parameter media: those it has, where they are not those of the command.
  func targets(
    media: [any Medium.Type] = Command.media, language: Language
  ) throws -> [OutputTarget] {
    let known = media.map { $0.id }
    func check(_ name: String) throws -> any Medium.Type {
      if let medium = media.first(where: { $0.id == name }) { return medium }
      let near = nearest(to: name, in: known)
      let list = known.joined(separator: ", ")
      throw SpokenError(
        error: UsageFault(
          Phrase(
            fi: "muotoa '\(name)' ei ole", sv: "det finns inget format '\(name)'",
            en: "there is no format '\(name)'"),
          hint: near.map {
            Phrase(
              fi: "tarkoititko '\($0)'; muodot: \(list)",
              sv: "menade du '\($0)'; formaten: "
                + "\(list)",
              en: "did you mean '\($0)'; the formats: \(list)")
          } ?? Phrase(fi: "muodot: \(list)", sv: "formaten: \(list)", en: "the formats: \(list)")),
        language: language)
    }
    let main = try check(format ?? "text")
    var targets: [OutputTarget] = []
    var hasMain = false
    for text in output {
      if let equals = text.firstIndex(of: "="), equals > text.startIndex,
        !text[..<equals].contains("/")
      {
        let file = String(text[text.index(after: equals)...])
        targets.append(
          OutputTarget(medium: try check(String(text[..<equals])), file: file, language: language))
      } else {
        targets.append(OutputTarget(medium: main, file: text, language: language))
        hasMain = true
      }
    }
    // Standard output still gets the main form, unless everything asked for went to files.
    if targets.isEmpty || format != nil && !hasMain {
      targets.append(OutputTarget(medium: main, file: nil, language: language))
    }
    return targets
  }
}
