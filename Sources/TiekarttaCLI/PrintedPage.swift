internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import Workspace

/// A page that a program of the system turns into a document of an office.
struct PrintedPage {
  /// The id of the medium that is made.
  let medium: String
  let program: PageProgram

  /// What a program may take, in seconds: a page of a thousand actions takes ten.
  private static let limit = 120.0

  /// The document, the same bytes for the same page.
  func make(of page: [UInt8], in world: World) throws -> [UInt8] {
    let search = world.environment["PATH"] ?? ""
    guard let tool = Program(program.commands, searchPath: search) else {
      throw PrintFault(medium: medium, program: program, reason: .missing)
    }
    let parent = world.environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    return try PrivateFolder.with(in: parent) { folder in
      let paths = PageProgram.Paths(
        page: Path.join(folder, "report.html"), result: Path.join(folder, "report." + medium),
        folder: folder, isRoot: Program.isRoot)
      let notes = Path.join(folder, "notes")
      try Files.write(page, to: paths.page)
      var reason = PrintFault.Reason.missing
      for runs in program.ways(paths) {
        var end = Program.End.exit(0)
        for arguments in runs where end == .exit(0) {
          end = try tool.run(
            arguments,
            environment: [
              "PATH": search, "HOME": folder, "TMPDIR": folder, "LANG": "C.UTF-8",
              // The first day that an archive of files can name: nothing tells when it was made.
              "SOURCE_DATE_EPOCH": "315532800",
            ], notes: notes, limit: Self.limit)
        }
        let bytes = (try? Files.bytes(of: paths.result, limit: 1 << 30)) ?? []
        if end == .exit(0), bytes.starts(with: program.start) { return program.stripped(bytes) }
        let said = (try? Files.bytes(of: notes, limit: 1 << 16)) ?? []
        reason = end == .timeout ? .slow(tool.path) : .failed(tool.path, said)
        // Any other fault would come back on the next way.
        guard let words = program.wayIsClosed,
          String(decoding: said, as: UTF8.self).contains(words)
        else { break }
      }
      throw PrintFault(medium: medium, program: program, reason: reason)
    }
  }
}

/// Why a report could not be made into a document.
struct PrintFault: Error {
  enum Reason {
    /// The program that makes such documents is not there.
    case missing
    /// The program took too long.
    case slow(String)
    /// The program failed, and what it said.
    case failed(String, [UInt8])
  }

  let medium: String
  let program: PageProgram
  let reason: Reason

  private var maker: String { program.name }

  var message: Phrase {
    switch reason {
    case .missing:
      return Phrase(
        fi: "muoto '\(medium)' tarvitsee ohjelman \(maker), eikä sitä löytynyt",
        sv: "formatet '\(medium)' behöver programmet \(maker), som inte hittades",
        en: "the format '\(medium)' needs the program \(maker), which was not found")
    case .slow(let path):
      return Phrase(
        fi: "'\(path)' keskeytettiin: se ei ollut valmis kahdessa minuutissa",
        sv: "'\(path)' avbröts: det var inte klart på två minuter",
        en: "'\(path)' was stopped: it was not done within two minutes")
    case .failed(let path, _):
      return Phrase(
        fi: "'\(path)' ei saanut aikaan tiedostoa muodossa '\(medium)'",
        sv: "'\(path)' gjorde ingen fil i formatet '\(medium)'",
        en: "'\(path)' made no file of the format '\(medium)'")
    }
  }

  var hint: Phrase? {
    switch reason {
    case .missing:
      let install = "apt install \(program.package)"
      return Phrase(
        fi: "asenna se (\(install)), tai tee sivu: --format html",
        sv: "installera det (\(install)), eller gör en sida: --format html",
        en: "install it (\(install)), or make a page: --format html")
    case .slow: return nil
    case .failed(_, let said):
      // The last words are nearest to what went wrong.
      let words = String(decoding: said, as: UTF8.self)
        .split(whereSeparator: \.isNewline).suffix(3).joined(separator: " ")
      return words.isEmpty ? nil : Phrase(same: String(words.prefix(400)))
    }
  }
}
