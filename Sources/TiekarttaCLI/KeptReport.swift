internal import Diagnostics
internal import Reporting
internal import Workspace

/// A report kept in a Markdown file between two marks; what people write around them stays.
struct KeptReport {
  private static let begin = "<!-- tiekartta: begin -->"
  private static let end = "<!-- tiekartta: end -->"

  let path: String

  /// Writes the report where the last one stood; a file without marks becomes one with them.
  func write(_ report: Report) throws {
    do {
      try Files.write(Array(text(with: report).utf8), to: path)
    } catch let fault as FileFault {
      throw DeliveryFault(fault: fault)
    }
  }

  /// Whether the file says what the report says now.
  func isCurrent(_ report: Report) throws -> Bool {
    guard let old = try content() else { return false }
    return try text(with: report) == old
  }

  private func content() throws -> String? {
    do {
      return String(decoding: try Files.bytes(of: path, limit: 64 << 20), as: UTF8.self)
    } catch {
      if error.isAbsence { return nil }
      throw DeliveryFault(fault: error)
    }
  }

  /// The file's text with the report in it.
  private func text(with report: Report) throws -> String {
    let words = report.render(
      as: "markdown", width: 100, hasColor: false, version: Tiekartta.version)
    let own = Self.begin + "\n" + String(decoding: words, as: UTF8.self) + Self.end + "\n"
    guard let old = try content(), !old.isEmpty else { return own }
    let starts = old.ranges(of: Self.begin)
    let ends = old.ranges(of: Self.end)
    guard let start = starts.first, let stop = ends.first, starts.count == 1, ends.count == 1,
      start.upperBound <= stop.lowerBound
    else { throw Self.unmarked(path) }
    let after = old[stop.upperBound...]
    return old[..<start.lowerBound] + own + (after.first == "\n" ? after.dropFirst() : after)
  }

  private static func unmarked(_ path: String) -> UsageFault {
    UsageFault(
      Phrase(
        fi: "tiedostossa '\(path)' ei ole yhtä paikkaa muutoslokille",
        sv: "filen '\(path)' har inte en plats för ändringsloggen",
        en: "the file '\(path)' has no one place for the change log"),
      hint: Phrase(
        fi: "lisää rivit '\(begin)' ja '\(end)' paikkaan, johon se kirjoitetaan",
        sv: "lägg till raderna '\(begin)' och '\(end)' där den ska stå",
        en: "add the lines '\(begin)' and '\(end)' where it belongs"))
  }
}
