internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import RoadmapLint
internal import RoadmapModel
internal import Workspace

/// `tiekartta summary`: the follow-up of a period, for people who never see git.
struct SummaryCommand: HistoryCommand, ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Tell what is to be decided, late, moved, finished and coming.",
    discussion: """
      What moved, was finished and was started is told since the last review, or since --since.
      With --party it is a list of what is asked of one party; --per-party writes such a list
      for each of them.
      """)

  static let parts: Set<ReportPart> = [.calendar, .table]

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<SummaryCommand>

  @Option(
    help: ArgumentHelp(
      "The previous report: a day, a revision, a baseline's name, or 'review', the last review.",
      valueName: "day|rev|name"))
  var since: String?

  @Option(help: ArgumentHelp("Tell how it stood at the end of a day.", valueName: "day"))
  var until: String?

  @Option(name: .customLong("at"), help: "Look at a revision instead of the working tree.")
  var revision: String?

  @Option(help: ArgumentHelp("Only what is asked of one party.", valueName: "id"))
  var party: String?

  @Option(
    name: .customLong("per-party"),
    help: ArgumentHelp("Write what is asked of each party to a file of its own.", valueName: "dir"))
  var folder: String?

  @Option(
    help: ArgumentHelp(
      "Whom it is for: public leaves internal parts out, which is usual in files; internal shows everything."
    ))
  var audience: Audience?

  @Option(help: ArgumentHelp("Fail where this file is out of date.", valueName: "file"))
  var check: String?

  func run(in world: World) throws -> ExitStatus {
    try common.runOnHistory(in: world, at: revision) { try run(in: world, $0, $1, $2) }
  }

  private func run(
    in world: World, _ workspace: Workspace, _ roadmap: Record?, _ language: Language
  ) throws -> ExitStatus {
    let targets = try output.targets(language: language)
    if folder != nil {
      if party != nil { throw Self.notBoth("--party", "--per-party") }
      if check != nil { throw Self.notBoth("--check", "--per-party") }
    }
    let isForFiles = folder != nil || check != nil || targets.contains { !$0.isStandard }
    let isPublic = audience.map { $0 == .public } ?? isForFiles
    let last = try until.map { try HistoryOptions.day($0, option: "--until") }
    let today =
      if let last, common.today == nil { last } else {
        try common.day(of: workspace, by: roadmap, in: world)
      }
    let reading = SummaryReading(
      workspace: workspace, revision: revision, since: since, until: last, today: today,
      language: language, isPublic: isPublic, isQuiet: common.quiet)
    let (summary, roadmap) = try reading.report(in: world)
    let asked = try party.map { summary.asking(try record(of: $0, in: roadmap)) } ?? summary
    let written = {
      workspace.timeOfVersion(at: revision, until: last, today: today) ?? world.now()
    }
    let report = asked.report(written: written)
    if let check {
      return try KeptReport(check, in: world).check(
        as: output.format, known: Self.media, isQuiet: common.quiet, language: language, in: world
      ) { report }
    }
    if let folder {
      try write(
        summary, written, to: Path.join(world.workingFolder, folder), language, in: world)
      if output.output.isEmpty { return .done }
    }
    for target in targets {
      try KeptReport.deliver(report, to: target, noColor: common.noColor, in: world)
    }
    return .done
  }

  /// Writes a list of requests for each party that answers for something.
  private func write(
    _ summary: SummaryReport, _ written: @escaping () -> Int, to folder: String,
    _ language: Language, in world: World
  ) throws {
    guard let medium = Media.named(output.format ?? "text"), let ending = medium.endings.first
    else {
      return
    }
    do {
      try Files.makeFolder(folder)
      for (party, summary) in summary.forParties {
        // An id that could not be read as one names no file.
        guard party.id.utf8.allSatisfy(Self.isSafe), party.id.first != "." else {
          world.tell(Self.unnamed(party.id)[language])
          continue
        }
        let bytes = try Delivery.file(
          of: summary.report(written: written), as: medium, in: world)
        try Files.write(bytes, to: Path.join(folder, "\(party.id).\(ending)"))
      }
    } catch let fault as FileFault {
      throw DeliveryFault(fault: fault)
    }
  }

  private static func unnamed(_ id: String) -> Phrase {
    Phrase(
      fi: "tiekartta: taho '\(id)' jäi ilman omaa tiedostoa: tunnus ei kelpaa tiedoston nimeksi",
      sv: "tiekartta: parten '\(id)' fick ingen egen fil: dess id duger inte som filnamn",
      en: "tiekartta: the party '\(id)' got no file of its own: its id cannot name one")
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "/") && byte != 0x7F
  }

  /// The party that a person names.
  private func record(of id: String, in roadmap: Roadmap) throws -> Record {
    let name = id.hasPrefix("parties/") ? String(id.dropFirst("parties/".count)) : id
    let parties = roadmap.records(.party)
    if let party = roadmap.record(.party, name)
      ?? parties.first(where: { $0.id.lowercased() == name.lowercased() })
    {
      return party
    }
    let near = nearest(to: name, in: parties.map(\.id))
    let all = parties.map(\.id).joined(separator: ", ")
    throw UsageFault(
      Phrase(
        fi: "tahoa '\(id)' ei ole tiekartassa", sv: "parten '\(id)' finns inte i färdplanen",
        en: "the roadmap has no party '\(id)'"),
      hint: near.map {
        Phrase(fi: "tarkoititko '\($0)'", sv: "menade du '\($0)'", en: "did you mean '\($0)'")
      }
        ?? (all.isEmpty
          ? nil : Phrase(fi: "tahot: \(all)", sv: "parterna: \(all)", en: "the parties: \(all)")))
  }

  private static func notBoth(_ one: String, _ other: String) -> UsageFault {
    UsageFault(
      Phrase(
        fi: "\(one) ja \(other) eivät sovi yhteen", sv: "\(one) och \(other) går inte ihop",
        en: "\(one) and \(other) exclude each other"),
      hint: Phrase(
        fi: "jätä toinen pois", sv: "lämna bort den ena", en: "leave one of them out"))
  }
}
