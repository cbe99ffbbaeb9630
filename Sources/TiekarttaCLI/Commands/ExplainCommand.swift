internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapCheck
internal import RoadmapDiff
internal import RoadmapHistory
internal import RoadmapLint
internal import Workspace

/// `tiekartta explain`: what a rule wants and why, and what a type of change means.
struct ExplainCommand: HouseCommand, ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell what a rule wants and why, or what a type of change means, with examples.")

  @Argument(
    help: ArgumentHelp(
      "The rule or type of change, such as end-before-start or end-moved; 'changes' for all types "
        + "of change; without one, all are listed.", valueName: "rule"))
  var subject: String?

  @OptionGroup var output: OutputOptions<ExplainCommand>

  @Option(help: "The language of output: fi, sv or en; else the roadmap's.")
  var lang: Language?

  @Flag(help: "The reference of all rules, or of all changes.")
  var all = false

  @Flag(name: .customLong("no-color"), help: "Never use colour.")
  var noColor = false

  func run(in world: World) throws -> ExitStatus {
    let workspace = lang == nil ? try? Workspace(from: world.workingFolder) : nil
    let language = Language.ofOutput(
      asked: lang, workspace?.configuration, workspace?.roadmapRecord(), in: world)
    let targets = try output.targets(language: language)
    let report = try report(in: language)
    for target in targets {
      try Delivery.deliver(report, to: target, noColor: noColor, in: world)
    }
    return .done
  }

  private func report(in language: Language) throws -> Report {
    switch subject {
    case nil: return all ? RuleReport.reference() : RuleReport.list(in: language)
    case Self.changes?: return all ? ChangeReport.reference() : ChangeReport.list(in: language)
    case let subject?:
      if let rule = Rules.rule(subject) { return RuleReport.report(on: rule, in: language) }
      if let about = ChangeType(rawValue: subject).flatMap(ChangeCatalogue.about) {
        return ChangeReport.report(on: about, in: language)
      }
      if let rule = DefaultRules.all.first(where: { $0.id == subject }) {
        return GateRuleReport.report(on: rule, in: language)
      }
      throw SpokenError(error: Self.unknown(subject), language: language)
    }
  }

  /// The word for all types of change.
  private static let changes = "changes"

  private static func unknown(_ subject: String) -> UsageFault {
    let known =
      Rules.all.map { $0.about.id } + ChangeType.allCases.map(\.rawValue) + [changes]
      + DefaultRules.all.map(\.id)
    return UsageFault(
      Phrase(
        fi: "sääntöä tai muutoslajia '\(subject)' ei ole",
        sv: "det finns ingen regel eller ändringstyp '\(subject)'",
        en: "there is no rule or type of change '\(subject)'"),
      hint: nearest(to: subject, in: known).map {
        Phrase(fi: "tarkoititko '\($0)'", sv: "menade du '\($0)'", en: "did you mean '\($0)'")
      }
        ?? Phrase(
          fi: "kaikki luettelee 'tiekartta explain'", sv: "'tiekartta explain' listar alla",
          en: "'tiekartta explain' lists them all"))
  }
}
