internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import RoadmapLint
internal import Workspace

/// `tiekartta lint baseline`: accept today's findings and report only new ones.
struct LintBaselineCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Accept today's findings, so that lint reports only new ones.",
    discussion: """
      write   accepts every finding there is now
      check   fails when an accepted finding is gone from the roadmap but still on the list
      prune   takes findings that are gone off the list
      """)

  @Argument(help: "write, check or prune.")
  var job: Job

  @OptionGroup var common: CommonOptions

  enum Job: String, ExpressibleByArgument, CaseIterable {
    case write, check, prune
  }

  func run(in world: World) throws -> ExitStatus {
    let run = try LintRun(common, in: world)
    let phrases = run.language.phrases
    if job == .write {
      let baseline = LintBaseline(accepting: run.report.findings)
      try save(baseline, run)
      note(phrases.baselineWritten(baseline.keys.count), in: world)
      return .done
    }
    guard let baseline = try run.baseline() else {
      throw SpokenError(
        error: WorkspaceFault(
          Phrase(
            fi: "hyväksyttyjen havaintojen luetteloa ei ole",
            sv: "det finns ingen lista "
              + "över godkända fynd",
            en: "there is no list of accepted findings"),
          hint: Phrase(
            fi: "kirjoita se: tiekartta lint baseline write",
            sv: "skriv den: tiekartta lint baseline write",
            en: "write it: tiekartta lint baseline write")), language: run.language)
    }
    let gone = baseline.gone(from: run.report.findings)
    if job == .prune {
      if !gone.isEmpty { try save(LintBaseline(keys: baseline.keys.subtracting(gone)), run) }
      note(phrases.baselinePruned(gone.count), in: world)
      return .done
    }
    world.output(lines: gone.sorted())
    note(phrases.baselineGone(gone.count), in: world)
    return gone.isEmpty ? .done : .found
  }

  private func save(_ baseline: LintBaseline, _ run: LintRun) throws {
    do {
      try Files.makeFolder(Path.parent(of: run.baselinePath))
      try Files.write(Array(baseline.text.utf8), to: run.baselinePath)
    } catch {
      throw SpokenError(error: DeliveryFault(fault: error), language: run.language)
    }
  }

  private func note(_ text: String, in world: World) {
    if !common.quiet { world.tell(text) }
  }
}
