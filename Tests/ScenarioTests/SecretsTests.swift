import Foundation
import RoadmapModel
import Testing
import TiekarttaCLI

/// What is internal by contract stays inside, in every medium of every command.
///
/// A history of several versions has a secret of its own in every internal place there is. Nothing
/// for the public may hold any of them; what is for the organisation holds those it is meant to.
@Suite struct SecretsTests {
  // MARK: What is asked

  private static let languages = ["fi", "sv", "en"]
  private static let everyForm = ["text", "mail", "markdown", "html", "json"]
  private static let tables = ["csv", "csv-fi"]
  private static let ranges = ["v1..v2", "v1..v4", "v2..v3", "v3..v4", "v2..HEAD"]
  private static let records = [
    "A1", "A2", "A3", "A4", "A5", "A8", "T1", "ict", "ohjaus", "laki", "taito", "kysely", "k1",
    "p1",
    "r1", "m1",
  ]

  private static let requests: [Request] = {
    var requests = (ranges + ["v1..v4 --full"]).map {
      Request("changelog " + $0, everyForm + tables + ["atom"])
    }
    requests += ["", " --since v1", " --since v3", " --at v2 --since v1", " --until 2026-08-01"]
      .map { Request("summary" + $0, everyForm + tables + ["ics"]) }
    requests += ["ict", "talous"].map {
      Request("summary --party \($0)", everyForm + tables + ["ics"])
    }
    requests += ["", " --at v1", " --at v2"].map { Request("show" + $0, everyForm + ["ics"]) }
    requests += records.map { Request("show \($0)", everyForm + ["ics"]) }
    requests += ["", " --trend", " --since v2", " --baseline v1", " A1 A2 A3 A4 A5 A8"]
      .map { Request("slippage" + $0, everyForm + tables) }
    for record in ["A1", "A2", "A3", "A4", "A5", "A8", "T1", "ict", "laki", "k1", "p1"] {
      requests += ["log", "blame"].map { Request("\($0) \(record)", everyForm) }
    }
    return requests
  }()

  // MARK: The tests

  @Test("The public is shown no secret, in no form, in no language", arguments: languages)
  func publicly(_ language: String) throws {
    let story = try Story()
    defer { story.remove() }
    for request in Self.requests {
      let said = try story.say(request.line + ["--audience", "public", "--lang", language])
      story.expectNoSecret(in: said, request.line)
      for (form, text) in try story.files(of: request, "--audience public --lang \(language)") {
        story.expectNoSecret(in: text, request.line + [form])
        expectNoCommitter(in: text, request)
      }
    }
    for form in Self.everyForm + Self.tables + ["ics"] {
      for (file, text) in try story.perParty(form, language) {
        story.expectNoSecret(in: text, ["summary", "--per-party", form, file])
      }
    }
  }

  @Test("Files of follow-ups and change logs are for the public where nothing else is said")
  func files() throws {
    let story = try Story()
    defer { story.remove() }
    for request in Self.requests where ["summary", "changelog"].contains(request.line[0]) {
      for (form, text) in try story.files(of: request, "") {
        story.expectNoSecret(in: text, request.line + [form])
        guard request.line.count == 2 else { continue }
        let check = try story.say(request.line + ["--format", form, "--check", "out." + form])
        #expect(check.isEmpty, "\(request.line) \(form)")
      }
    }
  }

  @Test("Asking for what is internal, or nearly so, tells nothing but what was asked")
  func askedByName() throws {
    let story = try Story()
    defer { story.remove() }
    for id in [
      "SALAISUUS-01", "SALAISUUS-32", "SALAISUUS-39", "SALAISUUS-85", "SALAISUUX-01", "A6", "a6",
    ] {
      for command in ["show", "log", "blame", "slippage"] {
        let said = try story.say([command, id, "--audience", "public"])
        story.expectNoSecret(in: said, [command, id], but: id)
        #expect(said.utf8.count < 200, "\(command) \(id): \(said)")
      }
    }
  }

  @Test("The organisation is shown what the public is not")
  func internally() throws {
    let story = try Story()
    defer { story.remove() }
    var told = ""
    for request in Self.requests {
      for (_, text) in try story.files(of: request, "--audience internal --lang fi") {
        told += text
        expectNoCommitter(in: text, request)
      }
    }
    for id in story.internalIDs {
      for command in ["show", "log", "blame", "slippage"] {
        told += try story.say([command, id, "--format", "json"])
      }
    }
    let found = story.secrets(in: told)
    let missed = story.secrets.subtracting(Story.neverTold).subtracting(found)
    #expect(missed.isEmpty, "these would not be missed: \(missed.sorted())")
    let unmissed = found.intersection(Story.neverTold)
    #expect(unmissed.isEmpty, "these are told after all: \(unmissed.sorted())")
  }

  /// Follow-ups and change logs tell the states alone, and of nobody who wrote them.
  private func expectNoCommitter(in text: String, _ request: Request) {
    guard ["summary", "changelog"].contains(request.line[0]) else { return }
    #expect(!text.contains("Tekija"), "\(request.line)")
  }
}

/// A folder with the history of a roadmap full of secrets.
private final class Story {
  private let place: URL
  /// Every secret that stands anywhere in the history.
  let secrets: Set<String>

  /// Secrets that no report has, for anyone: addresses of committers, what commits say beside
  /// their reasons, comments, waivers, data of other tools, what never landed.
  static let neverTold: Set<String> = [
    "salaisuus-54", "salaisuus-57", "salaisuus-59", "salaisuus-61", "salaisuus-62",
    "salaisuus-65", "salaisuus-82", "salaisuus-83",
  ]

  let internalIDs = [
    "SALAISUUS-01", "SALAISUUS-22", "SALAISUUS-24", "SALAISUUS-26", "SALAISUUS-28",
    "SALAISUUS-30", "SALAISUUS-32", "SALAISUUS-40", "SALAISUUS-41", "A6", "SALAISUUS-87",
    "SALAISUUS-89", "SALAISUUS-91", "SALAISUUS-93", "SALAISUUS-95",
  ]

  init() throws {
    let folder = ScenarioTests.folder.deletingLastPathComponent()
    place = try ScenarioTests.copy(of: folder.appending(path: "no-such-folder"))
    try ScenarioTests.setUp(folder.appending(path: "secrets.sh"), in: place)
    let script = try String(contentsOf: folder.appending(path: "secrets.sh"), encoding: .utf8)
    secrets = Set(script.matches(of: Self.secret).map { $0.output.lowercased() })
    #expect(secrets.count >= 60)
  }

  func remove() { try? FileManager.default.removeItem(at: place) }

  // A secret is a word with a number, or a sum of money.
  private static var secret: Regex<Substring> { /(?i:salaisuus)-[0-9]{2}|73100[0-9]{2}/ }

  /// The secrets in a text, however numbers are written in it.
  func secrets(in text: String) -> Set<String> {
    // Lines may be folded within a word, and numbers may have spaces.
    let whole = text.replacing("\r\n ", with: "")
    let dense = whole.filter { !["\u{A0}", "\u{202F}", " ", ",", "'"].contains($0) }
    return Set(
      (whole.matches(of: Self.secret) + dense.matches(of: Self.secret)).map {
        $0.output.lowercased()
      })
  }

  func expectNoSecret(in text: String, _ asked: [String], but known: String = "") {
    let found = secrets(in: text).subtracting([known.lowercased()])
    #expect(found.isEmpty, "\(asked.joined(separator: " ")): \(found.sorted())")
    // No plan but that of what is internal reaches so far.
    #expect(!text.contains("2037"), "\(asked.joined(separator: " ")): a date of the year 2037")
  }

  /// What a command says on standard output and beside it.
  func say(_ arguments: [String]) throws -> String {
    let said = Said()
    let world = World(
      arguments: arguments, environment: [:], workingFolder: place.path,
      now: { noon }, input: { _ in [] },
      write: { said.add(String(decoding: $0, as: UTF8.self)) }, complain: { said.add($0) },
      isTerminal: false, terminalWidth: 100)
    _ = Tiekartta.run(in: world)
    return said.text
  }

  /// What a command writes to a file of each form that it has.
  func files(of request: Request, _ further: String) throws -> [(form: String, text: String)] {
    let outputs = request.forms.flatMap { ["--output", "\($0)=out.\($0)"] }
    let words = further.split(separator: " ").map(String.init)
    let said = try say(request.line + words + outputs + ["--quiet"])
    #expect(said.isEmpty, "\(request.line): \(said)")
    return try request.forms.map { form in
      (form, try String(contentsOf: place.appending(path: "out.\(form)"), encoding: .utf8))
    }
  }

  /// What is asked of each party, in files of a form.
  func perParty(_ form: String, _ language: String) throws -> [(file: String, text: String)] {
    let folder = place.appending(path: "osat-\(form)")
    let said = try say([
      "summary", "--per-party", "osat-\(form)", "--format", form, "--lang", language, "--quiet",
    ])
    #expect(said.isEmpty)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(files.count == 2)
    return try files.map {
      ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
    }
  }
}

/// A command line, without the audience, and the forms it has.
private struct Request {
  let line: [String]
  let forms: [String]

  init(_ line: String, _ forms: [String]) {
    self.line = line.split(separator: " ").map(String.init)
    self.forms = forms
  }
}
