internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import RoadmapLint

/// `tiekartta explain`: what a rule wants and why.
struct ExplainCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell what a rule wants and why, with a failing and a passing example.")

  @Argument(help: "The rule, such as end-before-start; without one, all are listed.")
  var rule: String?

  @OptionGroup var output: OutputOptions

  @Option(help: "The language of output: fi, sv or en.")
  var lang: Language?

  @Flag(help: "The reference of all rules.")
  var all = false

  @Flag(name: .customLong("no-color"), help: "Never use colour.")
  var noColor = false

  func run(in world: World) throws -> ExitStatus {
    let language = lang ?? world.language
    let targets = try output.targets(
      known: ["json", "markdown", "text"], usual: "text", language: language)
    let report: Report
    if all {
      report = RuleReport.reference()
    } else if let rule {
      guard let found = Rules.rule(rule) else {
        throw SpokenError(error: Self.unknown(rule), language: language)
      }
      report = RuleReport.report(on: found, in: language)
    } else {
      report = RuleReport.list(in: language)
    }
    for target in targets {
      try OutputOptions.deliver(report, to: target, noColor: noColor, in: world)
    }
    return .done
  }

  private static func unknown(_ rule: String) -> UsageFault {
    UsageFault(
      Phrase(
        fi: "sääntöä '\(rule)' ei ole", sv: "det finns ingen regel '\(rule)'",
        en: "there is no rule '\(rule)'"),
      hint: nearest(to: rule, in: Rules.all.map { $0.about.id }).map {
        Phrase(fi: "tarkoititko '\($0)'", sv: "menade du '\($0)'", en: "did you mean '\($0)'")
      }
        ?? Phrase(
          fi: "säännöt luettelee 'tiekartta explain'", sv: "'tiekartta explain' listar reglerna",
          en: "'tiekartta explain' lists the rules"))
  }
}
