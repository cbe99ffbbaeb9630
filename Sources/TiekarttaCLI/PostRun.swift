internal import Diagnostics
internal import GitHistory
internal import Posting
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import RoadmapModel
internal import Workspace

/// One posting: makes each report once, and brings it to one channel after the other.
struct PostRun {
  let workspace: Workspace
  let roadmap: Record?
  let common: CommonOptions
  let world: World
  let language: Language
  var asked: (what: Message.What?, period: String?, link: String?) = (nil, nil, nil)
  /// What is posted instead of a report of this roadmap.
  var bundle: PostedBundle?
  var isDry = false
  var isResend = false

  /// What became of the report at one channel; whatever goes wrong there stops no other.
  func deliver(to declared: DeclaredChannel) -> PostReport.Result {
    let what =
      bundle != nil
      ? .check : asked.what ?? declared.settings.word(.what).flatMap(Message.What.init) ?? .summary
    var result = PostReport.Result(
      channel: declared.name, type: declared.type.id, what: what,
      state: DeliveryState(.failed), requests: [])
    do {
      let channel = try declared.type.init(declared.settings)
      let dry = DryTransport()
      let transport: any Transport =
        isDry ? dry : try world.transport(declared.settings.transport.ours)
      let courier = courier(transport)
      if !isDry, let refusal = bundle?.refusal(by: channel, courier) {
        result.state = refusal
        return result
      }
      result.state = channel.deliver(try message(what, for: declared), by: courier)
      result.requests = dry.requests
    } catch {
      result.state = Self.state(of: error, in: language)
    }
    return result
  }

  /// What was found of one channel.
  func examine(_ declared: DeclaredChannel) -> DoctorReport.Result {
    do {
      let channel = try declared.type.init(declared.settings)
      let transport = try world.transport(declared.settings.transport.ours)
      return DoctorReport.Result(
        channel: declared.name, type: declared.type.id,
        examinations: channel.examine(by: courier(transport)))
    } catch {
      let state = Self.state(of: error, in: language)
      return DoctorReport.Result(
        channel: declared.name, type: declared.type.id,
        examinations: [
          Examination(
            Phrase(fi: "asetukset", sv: "inställningar", en: "settings"), isGood: false,
            state.reason ?? Phrase(same: ""), hint: state.hint)
        ])
    }
  }

  private func courier(_ transport: any Transport) -> Courier {
    Courier(
      transport: transport, environment: Posting.Environment(in: world),
      ledger: FileLedger(files: workspace.keptFiles), isResend: isResend, isDry: isDry)
  }

  private func message(
    _ what: Message.What, for declared: DeclaredChannel
  ) throws -> Message {
    let settings = declared.settings
    if let bundle = bundle?.bundle {
      return Message(
        what: .check, document: bundle.document, lead: bundle.lead, language: bundle.language,
        link: asked.link ?? settings.word(.link), key: key(.check, declared), head: bundle.head,
        sequence: world.now() * 1_000_000, isUnverified: true)
    }
    let isPublic = settings.word(.audience) != "internal"
    // These tell of lines of files, which no view for the public leaves out.
    if isPublic, [.diff, .check].contains(what), !declared.type.isOfRepository {
      throw ChannelFault(Self.isInternal, hint: Self.internalHint, span: nil)
    }
    let posted = try PostedReport.make(
      PostedReport.Request(
        what: what, period: asked.period ?? settings.word(.period),
        language: settings.word(.language).flatMap(Language.init), isPublic: isPublic),
      of: workspace, roadmap, common, in: world)
    guard let lead = posted.report.lead?() else { throw ChannelFault(Self.isInternal) }
    let here = workspace.commit(named: posted.head ?? "HEAD")
    let run = CIRunFacts(variable: world.variable, settings: settings)
    return Message(
      what: what, document: posted.report.document, lead: lead, language: posted.language,
      link: asked.link ?? settings.word(.link) ?? run.link, key: key(what, declared),
      head: run.head ?? here?.id ?? "0",
      sequence: (here?.time ?? world.now()) * 1_000_000 + min(run.number ?? 0, 999_999))
  }

  /// Which thread of messages it continues.
  private func key(_ what: Message.What, _ declared: DeclaredChannel) -> String {
    [what.rawValue, declared.name, declared.settings.word(.key)].compactMap(\.self)
      .joined(separator: "/")
  }

  /// What an error comes to at one channel.
  private static func state(of error: any Error, in language: Language) -> DeliveryState {
    switch (error as? SpokenError)?.error ?? error {
    case let fault as ChannelFault:
      return DeliveryState(.failed, reason: fault.message, hint: fault.hint)
    case let fault as TransportFault: return DeliveryState(fault)
    case let fault as HistoryFault:
      return DeliveryState(.failed, reason: fault.message, hint: fault.hint)
    case let fault as WorkspaceFault:
      return DeliveryState(.failed, reason: fault.message, hint: fault.hint)
    case let fault as UsageFault:
      return DeliveryState(.failed, reason: fault.message, hint: fault.hint)
    case let fault as GitError: return DeliveryState(.failed, reason: Phrase(same: fault.message))
    case let other: return DeliveryState(.failed, reason: Phrase(same: "\(other)"))
    }
  }

  private static let isInternal = Phrase(
    fi: "vertailu ja tarkastus näyttävät myös sisäiset osat, eikä kanavaa ole sanottu sisäiseksi",
    sv: "jämförelsen och kontrollen visar även interna delar, och kanalen sägs inte vara intern",
    en: "a diff and a check show internal parts too, and the channel is not said to be internal")
  private static let internalHint = Phrase(
    fi: "jos sen lukevat vain omat, lisää siihen 'audience: internal'",
    sv: "om bara de egna läser den, lägg till 'audience: internal'",
    en: "where only the organisation reads it, add 'audience: internal' to it")
}

extension TransportSettings {
  /// The same with the program's own name.
  fileprivate var ours: TransportSettings {
    var settings = self
    settings.userAgent = "tiekartta/\(Tiekartta.version)"
    return settings
  }
}

/// What was tried and done, in small files of the git folder; without one nothing is kept.
private struct FileLedger: Ledger {
  let files: KeptFiles?

  func entry(_ key: String) -> LedgerEntry? {
    files?.read(Self.name(key)).flatMap { LedgerEntry(String(decoding: $0, as: UTF8.self)) }
  }

  func keep(_ entry: LedgerEntry, as key: String) throws {
    try files?.write(Array(entry.text.utf8), as: Self.name(key))
  }

  private static func name(_ key: String) -> String { contentHash(key) }
}
