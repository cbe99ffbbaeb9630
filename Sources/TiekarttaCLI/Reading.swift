internal import CommonMark
internal import Diagnostics
internal import RoadmapHistory

/// Reading that opens a library, for reports that are made without effects of their own.
enum Reading {
  /// The reader of CommonMark; where its library is missing, texts are given as they were written,
  /// and that is said once.
  static func prose(in world: World, isQuiet: Bool, language: Language) -> ProseReader {
    let said = Said()
    return { text in
      do throws(CommonMarkFault) {
        return try CommonMark.read(text)
      } catch {
        if !isQuiet, said.first { world.tell("tiekartta: " + missing(error)[language]) }
        return .plain(text)
      }
    }
  }

  private static func missing(_ fault: CommonMarkFault) -> Phrase {
    let package = "apt-get install libcmark0.30.2, brew install cmark"
    return Phrase(
      fi: "libcmark puuttuu, joten kuvaukset ja saatesanat näkyvät kuten ne on kirjoitettu"
        + " (\(fault.message)); asenna se: \(package)",
      sv: "libcmark saknas, så beskrivningar och förord visas som de är skrivna"
        + " (\(fault.message)); installera det: \(package)",
      en: "libcmark is missing, so descriptions and the foreword are shown as they were written"
        + " (\(fault.message)); install it: \(package)")
  }
}

/// Whether something was said already.
private final class Said: @unchecked Sendable {
  // A report is made by the one thread that runs the command.
  private var isSaid = false

  /// Whether it is asked for the first time.
  var first: Bool {
    defer { isSaid = true }
    return !isSaid
  }
}
