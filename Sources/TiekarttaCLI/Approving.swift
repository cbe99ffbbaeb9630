internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapCheck
internal import RoadmapHistory
internal import RoadmapModel
internal import Workspace

/// Writes an approval into `.tiekartta/approvals.yaml`, where it would count.
struct Approving {
  let run: CheckRun
  let fingerprint: String
  let signature: Signature

  func write(in world: World, isQuiet: Bool) throws {
    guard let violation = violation else { throw unknown }
    let approval = try approval(of: violation)
    let file = Path.join(run.workspace.root, ApprovalFile.path)
    // What is judged may be a commit: an approval that waits to be committed is not in it.
    let now = try run.workspace.approvalsOnDisk()
    guard let text = approval.added(to: now.source) else {
      throw Self.refusal(approval, in: now)
    }
    do {
      try Files.makeFolder(Path.parent(of: file))
      try Files.write(text.bytes, to: file)
    } catch {
      throw DeliveryFault(fault: error)
    }
    if !isQuiet { world.tell(Self.written(fingerprint)[run.language]) }
  }

  /// The violation that waits for this approval.
  private var violation: Violation? {
    run.result.violations.first { $0.fingerprint == fingerprint && $0.level == .error }
  }

  private func approval(of violation: Violation) throws -> Approval {
    let now = run.sides.now.roadmap
    if let id = signature.decision, now.record(.decision, id) == nil {
      throw BaselineRefusal.decision(id, among: now.records(.decision).map(\.id))
    }
    let expires = try signature.expires.map { try Self.day($0) }
    let title = signature.decision.flatMap { now.record(.decision, $0)?[.title]?.text }
    let written = signature.reason ?? title?.parts.first?.text
    guard let reason = written.map(Self.onOneLine), !reason.isEmpty else { throw Self.noReason }
    let approval = Approval(
      fingerprint: fingerprint, record: violation.record, reason: reason,
      decision: signature.decision, party: signature.by, expires: expires)
    if let fault = Signing.fault(of: approval, for: violation, in: now, on: run.today) {
      throw refusal(fault, of: violation)
    }
    return approval
  }

  /// A reason without line breaks and what no file may hold.
  private static func onOneLine(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return String(
      String.UnicodeScalarView(
        words.unicodeScalars.filter { $0.properties.generalCategory != .control }))
  }

  private static func day(_ text: String) throws -> Day {
    guard let period = PeriodReading(text).period, period.precision == .day else {
      throw UsageFault(
        Phrase(
          fi: "--expires \(text): ei ole päivä", sv: "--expires \(text): är ingen dag",
          en: "--expires \(text): is not a day"),
        hint: Phrase(
          fi: "kirjoita päivä muodossa 2026-12-31", sv: "skriv dagen som 2026-12-31",
          en: "write the day as 2026-12-31"))
    }
    return period.first
  }

  // MARK: Refusals

  private var unknown: UsageFault {
    let waiting = run.result.violations.filter { $0.level == .error }.map(\.fingerprint)
    var seen: Set<String> = []
    let list = waiting.filter { seen.insert($0).inserted }.joined(separator: ", ")
    return UsageFault(
      Phrase(
        fi: "mikään ei odota hyväksyntää \(fingerprint)",
        sv: "inget väntar på godkännandet \(fingerprint)",
        en: "nothing waits for the approval \(fingerprint)"),
      hint: list.isEmpty
        ? Phrase(
          fi: "mikään ei ole esteenä", sv: "inget hindrar", en: "nothing stands in the way")
        : Phrase(fi: "odottavat: \(list)", sv: "väntar: \(list)", en: "waiting: \(list)"))
  }

  private func refusal(_ fault: Signing.Fault, of violation: Violation) -> UsageFault {
    let who = violation.mayApprove.joined(separator: ", ")
    let list = who.isEmpty ? "–" : who
    return UsageFault(
      fault.words { "'\($0)'" },
      hint: Phrase(
        fi: "saavat hyväksyä: \(list); anna --by tai --decision",
        sv: "får godkänna: \(list); ange --by eller --decision",
        en: "may approve: \(list); give --by or --decision"))
  }

  private static let noReason = UsageFault(
    Phrase(
      fi: "hyväksynnällä ei ole perustelua", sv: "godkännandet har ingen motivering",
      en: "the approval has no reason"),
    hint: Phrase(
      fi: "anna se valinnalla --reason", sv: "ange den med --reason", en: "give it with --reason"))

  /// Why no line can be added: there is one already, or the file is laid out in an unusual way.
  private static func refusal(_ approval: Approval, in file: ApprovalFile) -> UsageFault {
    let path = ApprovalFile.path
    if file.approvals.contains(where: { $0.fingerprint == approval.fingerprint }) {
      return UsageFault(
        Phrase(
          fi: "hyväksyntä \(approval.fingerprint) on jo tiedostossa \(path)",
          sv: "godkännandet \(approval.fingerprint) finns redan i \(path)",
          en: "the approval \(approval.fingerprint) is in \(path) already"),
        hint: Phrase(
          fi: "poista vanha, jos uuden on tultava sen tilalle",
          sv: "ta bort det gamla om ett nytt ska ersätta det",
          en: "take the old one out where a new one is to replace it"))
    }
    return UsageFault(
      Phrase(
        fi: "tiedostoon \(path) ei voi varmasti lisätä hyväksyntää muuttamatta muuta",
        sv: "det går inte att säkert lägga till ett godkännande i \(path) utan att ändra annat",
        en: "an approval cannot be added to \(path) with certainty that nothing else changes"),
      hint: Phrase(
        fi: "lisää käsin rivit, jotka 'tiekartta check' näyttää",
        sv: "lägg för hand till raderna som 'tiekartta check' visar",
        en: "add by hand the lines that 'tiekartta check' shows"))
  }

  private static func written(_ fingerprint: String) -> Phrase {
    Phrase(
      fi: "tiekartta: hyväksyntä \(fingerprint) kirjoitettiin tiedostoon \(ApprovalFile.path);"
        + " tallenna se tässä haarassa",
      sv: "tiekartta: godkännandet \(fingerprint) skrevs till \(ApprovalFile.path); spara det i den"
        + " här grenen",
      en: "tiekartta: the approval \(fingerprint) was written to \(ApprovalFile.path); commit it in"
        + " this branch")
  }
}
