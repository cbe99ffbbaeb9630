internal import Diagnostics
internal import Reporting
internal import Workspace

/// A report as a document of an office: made of its page by a program of the system.
enum PrintedForm: String, CaseIterable {
  case docx, pdf

  /// What such forms are called.
  static let names = allCases.map(\.rawValue)

  /// What a program may take, in seconds: a page of a thousand actions takes ten.
  private static let limit = 120.0

  /// The report in the form, the same bytes for the same report.
  func render(_ report: Report, in world: World) throws -> [UInt8] {
    guard let program = Program(names, searchPath: world.environment["PATH"] ?? "") else {
      throw PrintFault(form: self, reason: .missing)
    }
    let parent = world.environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    return try PrivateFolder.with(in: parent) { folder in
      let page = Path.join(folder, "report.html")
      let result = Path.join(folder, "report." + rawValue)
      let notes = Path.join(folder, "notes")
      try Files.write(Array(source(report).utf8), to: page)
      let end = try program.run(
        arguments(from: page, to: result, in: folder),
        environment: [
          "PATH": world.environment["PATH"] ?? "", "HOME": folder, "TMPDIR": folder,
          "LANG": "C.UTF-8",
          // The first day that an archive of files can name: nothing tells when it was made.
          "SOURCE_DATE_EPOCH": "315532800",
        ], notes: notes, limit: Self.limit)
      let bytes = (try? Files.bytes(of: result, limit: 1 << 30)) ?? []
      guard end == .exit(0), bytes.starts(with: start) else {
        let said = (try? Files.bytes(of: notes, limit: 1 << 16)) ?? []
        throw PrintFault(
          form: self, reason: end == .timeout ? .slow(program.path) : .failed(program.path, said))
      }
      return self == .pdf ? PDFStamps.removed(from: bytes) : bytes
    }
  }

  /// That such a file is nothing for a terminal.
  var noTerminal: UsageFault {
    UsageFault(
      Phrase(
        fi: "muoto '\(rawValue)' ei näy päätteessä",
        sv: "formatet '\(rawValue)' syns inte i terminalen",
        en: "the format '\(rawValue)' is nothing for a terminal"),
      hint: Phrase(
        fi: "anna tiedosto: --output \(rawValue)=raportti.\(rawValue)",
        sv: "ange en fil: --output \(rawValue)=rapport.\(rawValue)",
        en: "name a file: --output \(rawValue)=report.\(rawValue)"))
  }

  private var names: [String] {
    switch self {
    case .docx: ["pandoc"]
    case .pdf:
      [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
      ]
    }
  }

  /// What files of the form begin with.
  private var start: [UInt8] { Array((self == .pdf ? "%PDF-" : "PK").utf8) }

  private func source(_ report: Report) -> String {
    let page = HTMLRenderer()
    return self == .pdf ? page.render(report.document) : page.renderWords(report.document)
  }

  private func arguments(from page: String, to result: String, in folder: String) -> [String] {
    switch self {
    case .docx:
      ["--from=html", "--to=docx", "--shift-heading-level-by=-1", "--output=" + result, page]
    case .pdf:
      // The sandbox of the browser cannot be set up by root, as whom containers run. The page it
      // would guard against is our own: without scripts, and forbidden to load anything.
      (Program.isRoot ? ["--no-sandbox"] : []) + [
        "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-extensions", "--disable-background-networking", "--no-pdf-header-footer",
        "--generate-pdf-document-outline", "--user-data-dir=" + Path.join(folder, "browser"),
        "--print-to-pdf=" + result, "file://" + page,
      ]
    }
  }
}

extension Report {
  /// The forms that every report has, sorted: those it makes itself, and those that a program of the
  /// system makes of it.
  static let everyForm = (formats + PrintedForm.names).sorted()
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

  let form: PrintedForm
  let reason: Reason

  private var maker: String { form == .pdf ? "Chromium" : "pandoc" }

  var message: Phrase {
    switch reason {
    case .missing:
      return Phrase(
        fi: "muoto '\(form.rawValue)' tarvitsee ohjelman \(maker), eikä sitä löytynyt",
        sv: "formatet '\(form.rawValue)' behöver programmet \(maker), som inte hittades",
        en: "the format '\(form.rawValue)' needs the program \(maker), which was not found")
    case .slow(let path):
      return Phrase(
        fi: "'\(path)' keskeytettiin: se ei ollut valmis kahdessa minuutissa",
        sv: "'\(path)' avbröts: det var inte klart på två minuter",
        en: "'\(path)' was stopped: it was not done within two minutes")
    case .failed(let path, _):
      return Phrase(
        fi: "'\(path)' ei saanut aikaan tiedostoa muodossa '\(form.rawValue)'",
        sv: "'\(path)' gjorde ingen fil i formatet '\(form.rawValue)'",
        en: "'\(path)' made no file of the format '\(form.rawValue)'")
    }
  }

  var hint: Phrase? {
    switch reason {
    case .missing:
      let install = form == .pdf ? "apt install chromium" : "apt install pandoc"
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

/// The times in a PDF at which it was made.
enum PDFStamps {
  /// The file without them: blanks stand there instead, so that nothing in it moves.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for name in ["/CreationDate", "/ModDate"] {
      let key = Array((name + " (D:").utf8)
      var start = 0
      while let found = place(of: key, in: bytes, from: start) {
        let end = bytes[found...].prefix(80).firstIndex(of: UInt8(ascii: ")"))
        start = found + key.count
        guard let end else { continue }
        for index in found...end { bytes[index] = UInt8(ascii: " ") }
      }
    }
    return bytes
  }

  private static func place(of key: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= key.count, start <= bytes.count - key.count else { return nil }
    return (start...(bytes.count - key.count)).first { index in
      bytes[index] == key[0] && bytes[index..<(index + key.count)].elementsEqual(key)
    }
  }
}
