internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapDiff
internal import RoadmapHistory
internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// Which record's history a command looks at, and which part of it.
struct RecordHistoryOptions: ParsableArguments {
  @Argument(help: "The record's id, such as A02, or any id it ever had.")
  var id: String

  @OptionGroup var line: HistoryOptions

  @Option(
    help: ArgumentHelp(
      "Only a field and what is below it, such as end or milestones/m1.", valueName: "path"))
  var field: String?

  @Option(help: ArgumentHelp("Leave out what landed before a day.", valueName: "day"))
  var since: String?

  @Option(help: "Whom it is for: internal shows everything, public leaves internal parts out.")
  var audience: Audience = .internal

  init() {}

  /// Where the record's story was read from, and the story.
  struct Story {
    let history: History
    let subject: LogSubject
    let events: [LogEvent]
    let since: Day?
  }

  /// Reads the record's life.
  func story(
    in world: World, _ workspace: Workspace, _ roadmap: Record?, _ common: CommonOptions,
    _ language: Language
  ) throws -> Story {
    let since = try since.map { try HistoryOptions.day($0, option: "--since") }
    let today = try common.day(of: workspace, by: roadmap, in: world)
    let history = try line.history(
      of: workspace, today: today, in: world, common, language: language)
    let isPublic = audience == .public
    let hidden = isPublic ? history.internalIDs() : []
    let key = try history.key(matching: id, hiding: hidden)
    // To the public an internal record was not there, and begins where it was opened.
    func shown(_ record: Record?, in version: Int) -> Record? {
      guard isPublic, let record else { return record }
      return record.isInternal
        ? nil : record.forThePublic(without: history.internalIDs(in: version))
    }
    if !common.quiet { note(key, world, language) }
    let keys = history.keys(of: key.id, kinds: [key.kind]).filter { !hidden.contains($0.id) }
    let field = try field.map { try path($0, kind: key.kind) }
    let states = try history.states(of: keys).map {
      LogState(
        version: $0.version, record: shown($0.record, in: $0.version), languages: $0.languages)
    }
    let subject = LogSubject(
      key: key, ids: keys.reversed().map { $0.kind.isSingle ? $0.kind.section : $0.id },
      states: states, language: language, field: field, cautions: history.cautions)
    let calendar = workspace.configuration.lint.calendar
    let events = try LogEvents(
      versions: history.versions, calendar: calendar,
      slippage: try history.courses(of: [key], on: today, isPublic: isPublic).first,
      search: { version, isHeld in
        try history.introduction(of: key, in: version) { isHeld(shown($0, in: version)) }
      }
    ).events(in: states)
    history.keep().wait()
    return Story(history: history, subject: subject, events: events, since: since)
  }

  /// Says under which id the record was found, where it is not the one that was asked for.
  private func note(_ key: RecordKey, _ world: World, _ language: Language) {
    let asked = id.split(separator: "/").last.map(String.init) ?? id
    guard !key.kind.isSingle, asked != key.id else { return }
    let words =
      asked.lowercased() == key.id.lowercased()
      ? Phrase(
        fi: "tunnus kirjoitetaan \(key.id)", sv: "id skrivs \(key.id)",
        en: "the id is written \(key.id)")
      : Phrase(
        fi: "löytyi aiemmalla tunnuksella; nykyinen on \(key.id)",
        sv: "hittades med ett tidigare id; det nuvarande är \(key.id)",
        en: "found by an earlier id; the present one is \(key.id)")
    world.tell("tiekartta: " + words[language])
  }

  /// The path of a field that the format has.
  private func path(_ text: String, kind: Kind) throws -> FieldPath {
    let path = FieldPath(text)
    let names = RoadmapFormat.fields(of: kind).fields.map(\.key)
    let name = path.keys.first ?? ""
    guard !names.contains(name) else { return path }
    throw UsageFault(
      Phrase(
        fi: "kenttää '\(text)' ei ole", sv: "det finns inget fält '\(text)'",
        en: "there is no field '\(text)'"),
      hint: nearest(to: name, in: names).map {
        Phrase(fi: "tarkoititko '\($0)'", sv: "menade du '\($0)'", en: "did you mean '\($0)'")
      })
  }
}
