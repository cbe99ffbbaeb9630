internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import Workspace

/// A report kept in a file, that a run can write anew or hold against what it would say now.
///
/// In Markdown it stands between two marks, and what people write around them stays; in every
/// other form the file is the report.
struct KeptReport {
  private static let begin = "<!-- tiekartta: begin -->"
  private static let end = "<!-- tiekartta: end -->"

  /// The file as the person named it.
  private let file: String
  private let path: String

  init(_ file: String, in world: World) {
    self.file = file
    path = Path.join(world.workingFolder, file)
  }

  /// Writes the report in Markdown where the last one stood; a file without marks and words
  /// becomes one with marks.
  func write(_ report: Report) throws {
    do {
      try Files.write(Array(marked(report, in: content() ?? "").utf8), to: path)
    } catch let fault as FileFault {
      throw DeliveryFault(fault: fault)
    }
  }

  /// Whether the file says what the report says now; a person is told where it does not.
  ///
  /// - Parameters:
  ///   - id: the medium that was asked for; else the file's ending tells it.
  ///   - known: the media that the report has.
  func check(
    as id: String?, known: [any Medium.Type], isQuiet: Bool, language: Language, in world: World,
    report: () throws -> Report
  ) throws -> ExitStatus {
    let media = try media(asked: id, known: known)
    let report = try report()
    if let old = try content() {
      for medium in media
      where try plain(text(of: report, as: medium, in: old, world), medium) == plain(old, medium) {
        return .done
      }
    }
    if !isQuiet { world.tell(outdated(media.map { $0.id })[language]) }
    return .found
  }

  // MARK: Forms

  /// The media that the file may be in; it is current where it is in one of them.
  private func media(asked: String?, known: [any Medium.Type]) throws -> [any Medium.Type] {
    if let asked {
      let medium = known.first { $0.id == asked }
      guard let medium, medium.isText else { throw unchecked(asked) }
      return [medium]
    }
    let known = known.filter { $0.isText }
    let name = file.split(separator: "/").last ?? ""
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    // A terminal's words are likelier in a file than those of a mail.
    let media = known.filter { $0.endings.contains(ending) }.sorted {
      ($0.id == "text" ? 0 : 1, $0.id) < ($1.id == "text" ? 0 : 1, $1.id)
    }
    guard media.isEmpty else { return media }
    throw unknownForm(known.map { $0.id }.joined(separator: ", "))
  }

  private func text(
    of report: Report, as medium: any Medium.Type, in old: String, _ world: World
  ) throws -> String {
    medium.id == Self.marked
      ? try marked(report, in: old)
      : String(decoding: try Delivery.file(of: report, as: medium, in: world), as: UTF8.self)
  }

  /// The medium whose files may have words of people around the report.
  static let marked = "markdown"

  /// The text with line ends that are the same on every machine, since git may give a file others,
  /// and without the lines that only tell when it was made.
  private func plain(_ text: String, _ medium: any Medium.Type) -> String {
    let text = text.replacing("\r\n", with: "\n")
    let stamps = medium.stamps
    guard !stamps.isEmpty else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { line in !stamps.contains { line.hasPrefix($0) } }.joined(separator: "\n")
  }

  private func content() throws -> String? {
    do {
      return String(decoding: try Files.bytes(of: path, limit: 64 << 20), as: UTF8.self)
    } catch {
      if error.isAbsence { return nil }
      throw DeliveryFault(fault: error)
    }
  }

  /// Puts a report where it belongs; in the medium that has marks, a file is kept between them.
  static func deliver(
    _ report: Report, to target: OutputTarget, noColor: Bool, in world: World
  ) throws {
    guard target.medium.id == marked, !target.isStandard, let file = target.file else {
      return try Delivery.deliver(report, to: target, noColor: noColor, in: world)
    }
    try KeptReport(file, in: world).write(report)
  }

  // MARK: Marks

  /// A file's text with the report in it.
  private func marked(_ report: Report, in old: String) throws -> String {
    let style = MediumStyle(width: 100, hasColor: false, version: Tiekartta.version)
    let words = String(
      decoding: try Media.named(Self.marked)?.render(report, style) ?? [], as: UTF8.self)
    // A mark in the report's own words would be one too many the next time.
    let own =
      Self.begin + "\n" + words.replacing("<!-- tiekartta:", with: "<!- - tiekartta:")
      + Self.end + "\n"
    if old.isEmpty { return own }
    let starts = old.ranges(of: Self.begin)
    let ends = old.ranges(of: Self.end)
    guard let start = starts.first, let stop = ends.first, starts.count == 1, ends.count == 1,
      start.upperBound <= stop.lowerBound
    else { throw unmarked }
    let after = old[stop.upperBound...]
    return old[..<start.lowerBound] + (old.hasCRLF ? own.replacing("\n", with: "\r\n") : own)
      + (after.first?.isNewline == true ? after.dropFirst() : after)
  }

  // MARK: What is said

  private func outdated(_ formats: [String]) -> Phrase {
    let outputs = formats.map { "--output \($0)=\(file)" }
    return Phrase(
      fi: "tiekartta: \(file) ei ole ajan tasalla; kirjoita se uudelleen valinnalla "
        + outputs.joined(separator: " tai "),
      sv: "tiekartta: \(file) är inte aktuell; skriv den på nytt med "
        + outputs.joined(separator: " eller "),
      en: "tiekartta: \(file) is out of date; write it anew with "
        + outputs.joined(separator: " or "))
  }

  private func unknownForm(_ known: String) -> UsageFault {
    UsageFault(
      Phrase(
        fi: "tiedoston '\(file)' pääte ei kerro, missä muodossa raportti on",
        sv: "ändelsen på filen '\(file)' säger inte vilket format rapporten har",
        en: "the ending of the file '\(file)' does not tell the form of the report"),
      hint: Phrase(
        fi: "anna muoto valinnalla --format: \(known)", sv: "ange formatet med --format: \(known)",
        en: "name the form with --format: \(known)"))
  }

  private func unchecked(_ format: String) -> UsageFault {
    UsageFault(
      Phrase(
        fi: "muodossa '\(format)' olevaa tiedostoa ei voi tarkistaa",
        sv: "en fil i formatet '\(format)' kan inte kontrolleras",
        en: "a file in the form '\(format)' cannot be checked"),
      hint: Phrase(
        fi: "tarkista raportti jossakin tekstimuodossa, kuten --format html",
        sv: "kontrollera rapporten i ett textformat, som --format html",
        en: "check the report in a form of text, such as --format html"))
  }

  private var unmarked: UsageFault {
    UsageFault(
      Phrase(
        fi: "tiedostossa '\(file)' ei ole yhtä paikkaa raportille",
        sv: "filen '\(file)' har inte en plats för rapporten",
        en: "the file '\(file)' has no one place for the report"),
      hint: Phrase(
        fi: "lisää rivit '\(Self.begin)' ja '\(Self.end)' paikkaan, johon se kirjoitetaan",
        sv: "lägg till raderna '\(Self.begin)' och '\(Self.end)' där den ska stå",
        en: "add the lines '\(Self.begin)' and '\(Self.end)' where it belongs"))
  }
}

extension String {
  /// Whether it has line breaks and each of them is CRLF, as a file from Windows has.
  fileprivate var hasCRLF: Bool {
    contains("\r\n")
      && !unicodeScalars.indices.contains { index in
        unicodeScalars[index] == "\n"
          && (index == startIndex || unicodeScalars[unicodeScalars.index(before: index)] != "\r")
      }
  }
}
