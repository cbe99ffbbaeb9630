internal import Diagnostics
internal import Reporting
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
  func write(_ report: ReportForms) throws {
    do {
      try Files.write(Array(marked(report, in: content() ?? "").utf8), to: path)
    } catch let fault as FileFault {
      throw DeliveryFault(fault: fault)
    }
  }

  /// Whether the file says what the report says now; a person is told where it does not.
  ///
  /// - Parameters:
  ///   - format: the form that was asked for; else the file's ending tells it.
  ///   - known: the forms that the report has.
  func check(
    as format: String?, known: [String], isQuiet: Bool, language: Language, in world: World,
    report: () throws -> ReportForms
  ) throws -> ExitStatus {
    let formats = try formats(asked: format, known: known)
    let report = try report()
    if let old = try content() {
      for format in formats where try text(of: report, as: format, in: old) == Self.plain(old) {
        return .done
      }
    }
    if !isQuiet { world.complain(outdated(formats)[language] + "\n") }
    return .found
  }

  // MARK: Forms

  /// Which forms a file's ending stands for.
  private static let endings: [String: [String]] = [
    "md": ["markdown"], "markdown": ["markdown"], "html": ["html"], "htm": ["html"],
    "json": ["json"], "csv": ["csv", "csv-fi"], "txt": ["text", "mail"], "atom": ["atom"],
    "xml": ["atom"], "ics": ["ics"],
  ]

  /// The forms that the file may have; it is current where it is in one of them.
  private func formats(asked: String?, known: [String]) throws -> [String] {
    let checkable = Set(Self.endings.values.joined())
    if let asked {
      guard checkable.contains(asked) else { throw unchecked(asked) }
      return [asked]
    }
    let name = file.split(separator: "/").last ?? ""
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    let formats = (Self.endings[ending] ?? []).filter(known.contains)
    guard formats.isEmpty else { return formats }
    throw unknownForm(known.filter(checkable.contains).joined(separator: ", "))
  }

  private func text(of report: ReportForms, as format: String, in old: String) throws -> String {
    Self.plain(
      format == "markdown"
        ? try marked(report, in: old)
        : String(decoding: report.text(as: format), as: UTF8.self))
  }

  /// The text with line ends that are the same on every machine: git may give a file others.
  private static func plain(_ text: String) -> String { text.replacing("\r\n", with: "\n") }

  private func content() throws -> String? {
    do {
      return String(decoding: try Files.bytes(of: path, limit: 64 << 20), as: UTF8.self)
    } catch {
      if error.isAbsence { return nil }
      throw DeliveryFault(fault: error)
    }
  }

  // MARK: Marks

  /// A file's text with the report in it.
  private func marked(_ report: ReportForms, in old: String) throws -> String {
    let words = String(decoding: report.text(as: "markdown"), as: UTF8.self)
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
    return old[..<start.lowerBound] + own
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
