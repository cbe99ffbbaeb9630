internal import ArgumentParser
internal import Diagnostics
internal import GitHistory
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import RoadmapModel
internal import Workspace

/// A command line that cannot be carried out as it was written.
struct UsageFault: Error {
  let message: Phrase
  let hint: Phrase?

  init(_ message: Phrase, hint: Phrase? = nil) {
    self.message = message
    self.hint = hint
  }
}

/// A result that could not be put where it was asked for.
struct DeliveryFault: Error {
  let fault: FileFault
  /// Whether it was meant for standard output, and not for a file.
  var isStandard = false

  var message: Phrase {
    if fault.isLeadingOut {
      return Phrase(
        fi: "'\(fault.path)' vie symbolisen linkin kautta varaston ulkopuolelle, eikä linkkiä"
          + " seurattu",
        sv: "'\(fault.path)' leder genom en symbolisk länk ut ur arkivet, och länken följdes inte",
        en: "'\(fault.path)' leads out of the repository by a symbolic link, which was not"
          + " followed")
    }
    return isStandard
      ? Phrase(
        fi: "tulosta ei voi kirjoittaa (\(fault.reason))",
        sv: "resultatet går inte att skriva (\(fault.reason))",
        en: "the result cannot be written to standard output (\(fault.reason))")
      : Phrase(
        fi: "tiedostoon '\(fault.path)' ei voi kirjoittaa (\(fault.reason))",
        sv: "filen '\(fault.path)' går inte att skriva (\(fault.reason))",
        en: "the file '\(fault.path)' cannot be written (\(fault.reason))")
  }

  var hint: Phrase? {
    guard fault.isLeadingOut else { return nil }
    return Phrase(
      fi: "poista linkki, tai anna sen tiedoston polku, johon se vie",
      sv: "ta bort länken, eller ange sökvägen till filen som den leder till",
      en: "remove the link, or give the path of the file that it leads to")
  }
}

/// An error that knows the language the person chose; who knew it first decides.
struct SpokenError: Error {
  let error: any Error
  let language: Language

  init(error: any Error, language: Language) {
    let spoken = error as? SpokenError
    self.error = spoken?.error ?? error
    self.language = spoken?.language ?? language
  }
}

/// Turns what stopped the program into words and an exit code: the one place that does.
struct Presenter {
  private let world: World

  init(_ world: World) {
    self.world = world
  }

  func present(_ error: any Error) -> ExitStatus {
    if let spoken = error as? SpokenError { return present(spoken.error, in: spoken.language) }
    return present(error, in: world.language)
  }

  private func present(_ error: any Error, in language: Language) -> ExitStatus {
    switch error {
    case let fault as UsageFault:
      say(fault.message, fault.hint, language)
      return .usage
    case let fault as ComparisonFault:
      say(fault.message, fault.hint, language)
      return .usage
    case let fault as WorkspaceFault:
      say(fault.message, fault.hint, language)
      return .unreadable
    case let fault as HistoryFault:
      say(fault.message, fault.hint, language)
      return .noHistory
    case let fault as ConfigurationFault:
      present(fault, in: language)
      return .unreadable
    case let fault as DeliveryFault:
      say(fault.message, fault.hint, language)
      return .undelivered
    case let fault as PrintFault:
      say(fault.message, fault.hint, language)
      return .undelivered
    case let fault as BrokenBundle:
      say(fault.message, nil, language)
      return .unreadable
    case let fault as GitError:
      return present(fault, in: language)
    default:
      return presentUsage(error)
    }
  }

  /// Tells a fault that the program goes on after.
  func note(_ fault: WorkspaceFault, in language: Language) {
    say(fault.message, fault.hint, language)
  }

  private func say(_ message: Phrase, _ hint: Phrase?, _ language: Language) {
    world.tell("tiekartta: " + message[language], hint: hint?[language], in: language)
  }

  private func present(_ fault: ConfigurationFault, in language: Language) {
    let lines = LineTable(fault.source)
    for diagnostic in fault.diagnostics {
      let position = lines.position(at: Int(diagnostic.place.span.start))
      world.tell(
        "\(fault.source.path):\(position.line):\(position.column): "
          + "\(language.phrases.severity(.error)): \(diagnostic.message[language])",
        hint: diagnostic.hint?[language], in: language)
    }
  }

  private func present(_ fault: GitError, in language: Language) -> ExitStatus {
    switch fault.kind {
    case .unknownRevision where fault.revision != nil:
      presentMissing(fault.revision ?? "", among: fault.knownNames, in: language)
      return .usage
    case .notACommit where fault.revision != nil:
      let revision = fault.revision ?? ""
      say(
        Phrase(
          fi: "'\(revision)' ei ole commit", sv: "'\(revision)' är ingen commit",
          en: "'\(revision)' is no commit"), nil, language)
      return .usage
    case .unknownRevision, .ambiguousRevision, .unsupportedRevision, .notACommit:
      say(
        Phrase(
          fi: "versiota ei löydy: \(fault.message)", sv: "versionen finns inte: \(fault.message)",
          en: "no such revision: \(fault.message)"), nil, language)
      return .usage
    case .missingObject:
      say(
        Phrase(
          fi: "historia on vajaa: \(fault.message)",
          sv: "historiken är ofullständig: "
            + "\(fault.message)",
          en: "the history is incomplete: \(fault.message)"),
        Phrase(
          fi: "hae loput: git fetch --unshallow; jos klooni ei ole katkaistu, tarkista se:"
            + " git fsck",
          sv: "hämta resten: git fetch --unshallow; om klonen inte är avkortad, kontrollera den:"
            + " git fsck",
          en: "fetch the rest: git fetch --unshallow; if the clone is not shallow, check it:"
            + " git fsck"), language)
      return .noHistory
    case .damagedObject, .malformedObject:
      say(Self.damaged(Phrase(same: fault.message)), Self.damageCure, language)
      return .noHistory
    case .splitIndex, .sparseIndex, .unreadableIndex:
      presentIndex(fault, in: language)
      return .noHistory
    case .libraryUnavailable:
      say(Phrase(same: fault.message), nil, language)
      return .noHistory
    default:
      say(
        Phrase(
          fi: "git-historiaa ei voi lukea: \(fault.message)",
          sv: "git-historiken går inte att läsa: \(fault.message)",
          en: "the git history cannot be read: \(fault.message)"), Self.damageCure, language)
      return .noHistory
    }
  }

  private static func damaged(_ why: Phrase) -> Phrase {
    Phrase(
      fi: "git-varasto on vioittunut: \(why.fi)", sv: "git-arkivet är skadat: \(why.sv)",
      en: "the git repository is damaged: \(why.en)")
  }

  private static let damageCure = Phrase(
    fi: "tarkista varasto: git fsck; kloonaamalla uudelleen saa ehjän",
    sv: "kontrollera arkivet: git fsck; en ny klon är hel",
    en: "check the repository: git fsck; a new clone is whole")

  /// What is said where git's data are damaged in a way that stops the reading of them.
  static func brokenOff(_ language: Language) -> String {
    let message = damaged(
      Phrase(
        fi: "sen lukeminen keskeytyi", sv: "läsningen av det avbröts",
        en: "reading it broke off"))
    return "tiekartta: \(message[language])\n  \(language.phrases.hint): \(damageCure[language])\n"
  }

  /// An index that cannot be read, with the command that makes one of it that can.
  private func presentIndex(_ fault: GitError, in language: Language) {
    let cure: String? =
      switch fault.kind {
      case .splitIndex: "git update-index --no-split-index"
      case .sparseIndex: "git sparse-checkout reapply --no-sparse-index"
      default: nil
      }
    say(
      Phrase(
        fi: "gitin indeksiä ei voi lukea: \(fault.message)",
        sv: "gits index går inte att läsa: \(fault.message)",
        en: "git's index cannot be read: \(fault.message)"),
      cure.map {
        Phrase(
          fi: "muuta se tavalliseksi: \($0)", sv: "gör det till ett vanligt: \($0)",
          en: "turn it into a plain one: \($0)")
      }, language)
  }

  /// A revision that nothing has the name of, with the nearest name there is.
  private func presentMissing(_ revision: String, among names: [String], in language: Language) {
    let near = nearest(to: revision, in: names)
    say(
      Phrase(
        fi: "versiota '\(revision)' ei ole tässä kloonissa",
        sv: "versionen '\(revision)' finns inte i den här klonen",
        en: "no such revision in this clone: '\(revision)'"),
      near.map {
        Phrase(fi: "tarkoititko '\($0)'", sv: "menade du '\($0)'", en: "did you mean '\($0)'")
      }
        ?? Phrase(
          fi: "haarat ja tagit luettelee 'git branch --all' ja 'git tag'",
          sv: "grenar och taggar listas av 'git branch --all' och 'git tag'",
          en: "'git branch --all' and 'git tag' list the branches and tags"), language)
  }

  /// What the argument parser threw: help and version are results, the rest is wrong usage.
  private func presentUsage(_ error: any Error) -> ExitStatus {
    let code = Tiekartta.exitCode(for: error)
    let lines = Tiekartta.fullMessage(for: error)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if code == .success {
      world.output(lines: lines)
      return .done
    }
    if code == .validationFailure {
      for line in lines { world.tell(line) }
      return .usage
    }
    world.tell("tiekartta: internal fault: \(error)")
    return .internalFault
  }
}
