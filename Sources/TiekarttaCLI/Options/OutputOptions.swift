internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Workspace

/// In which forms a result is given, and where each goes.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The form of the result.", valueName: "format"))
  var format: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the result to a file; FORMAT=FILE may be given several times.", valueName: "file"))
  var output: [String] = []

  /// How wide the text in a file is, in whichever window it was written.
  static let fileWidth = 100

  init() {}

  /// A form and the file it goes to; without a file, to standard output.
  struct Target {
    let format: String
    let file: String?
    /// The language in which is told what stands in the way.
    let language: Language

    /// Whether it goes to standard output.
    var isStandard: Bool { file == nil || file == "-" }
  }

  /// What to write where; every format named must be one of those known.
  func targets(known: [String], usual: String, language: Language) throws -> [Target] {
    func check(_ name: String) throws -> String {
      if known.contains(name) { return name }
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
    let main = try check(format ?? usual)
    var targets: [Target] = []
    var hasMain = false
    for text in output {
      if let equals = text.firstIndex(of: "="), equals > text.startIndex,
        !text[..<equals].contains("/")
      {
        let file = String(text[text.index(after: equals)...])
        targets.append(
          Target(format: try check(String(text[..<equals])), file: file, language: language))
      } else {
        targets.append(Target(format: main, file: text, language: language))
        hasMain = true
      }
    }
    // Standard output still gets the main form, unless everything asked for went to files.
    if targets.isEmpty || format != nil && !hasMain {
      targets.append(Target(format: main, file: nil, language: language))
    }
    return targets
  }

  /// Writes a report in the form asked for where it belongs.
  static func deliver(
    _ report: Report, to target: Target, noColor: Bool, in world: World
  ) throws {
    if let form = PrintedForm(rawValue: target.format) {
      return try deliver(printed(report, as: form, for: target, in: world), to: target, in: world)
    }
    if target.format == "json", target.isStandard {
      return report.writeJSON(version: Tiekartta.version, to: world.write)
    }
    let hasColor = target.isStandard && !noColor && world.wantsColor
    let result = report.render(
      as: target.format, width: target.isStandard ? world.width : fileWidth, hasColor: hasColor,
      version: Tiekartta.version)
    try deliver(result, to: target, in: world)
  }

  private static func printed(
    _ report: Report, as form: PrintedForm, for target: Target, in world: World
  ) throws -> [UInt8] {
    do {
      if target.isStandard, world.isTerminal { throw form.noTerminal }
      return try form.render(report, in: world)
    } catch let fault as FileFault {
      throw SpokenError(error: DeliveryFault(fault: fault), language: target.language)
    } catch {
      throw SpokenError(error: error, language: target.language)
    }
  }

  /// Writes a result where it belongs; a file is written whole or not at all.
  static func deliver(_ result: [UInt8], to target: Target, in world: World) throws {
    guard let file = target.file, !target.isStandard else {
      world.write(result)
      return
    }
    do {
      try Files.write(result, to: Path.join(world.workingFolder, file))
    } catch {
      throw SpokenError(error: DeliveryFault(fault: error), language: target.language)
    }
  }
}
