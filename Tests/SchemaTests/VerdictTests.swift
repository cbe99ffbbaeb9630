import Diagnostics
import Foundation
import Reporting
import RoadmapLint
import RoadmapModel
import Testing
import YAMLTree

/// The schema, in the hands of another's validator, and the decoder judge documents alike.
@Suite(.enabled(if: Validator.isThere, Validator.comment))
struct VerdictTests {
  @Test("The schemas are schemas")
  func metaschema() throws {
    let answer = try Validator.judge([])
    #expect(answer.metaschema == [])
  }

  @Test("The examples of all rules and of this project get one verdict")
  func verdicts() throws {
    let texts = Self.examples() + Self.documents + Self.projectFiles()
    #expect(texts.count > 100)
    let cases = try texts.compactMap { text in
      try Self.isRight(text).map { (text: text, isRight: $0) }
    }
    let answer = try Validator.judge(cases.map { (schema: "roadmap", form: "yaml", text: $0.text) })
    for (given, faults) in zip(cases, answer.verdicts) {
      #expect(faults.isEmpty == given.isRight, "\(faults)\n\(given.text)")
    }
    // Neither verdict is rare enough to be there by chance.
    #expect(cases.filter(\.isRight).count > 20)
    #expect(cases.filter { !$0.isRight }.count > 50)
  }

  @Test("Configurations get one verdict")
  func configurations() throws {
    let answer = try Validator.judge(
      Self.settings.map { (schema: "tiekartta", form: "yaml", text: $0.text) })
    for (given, faults) in zip(Self.settings, answer.verdicts) {
      let found = KeyTests.diagnose(given.text, isConfiguration: true)
      #expect(found.isEmpty == given.isRight, "\(given.text): \(found.map(\.message.en))")
      #expect(faults.isEmpty == given.isRight, "\(given.text): \(faults)")
    }
  }

  static let settings: [(text: String, isRight: Bool)] = [
    ("format: 1\n", true), ("folder: .\n", false), ("format: yksi\n", false),
    ("format: 1\ncalendar: FI\nlanguage: fi\n", true),
    ("format: 1\ncalendar: {country: FI, holidays: 2026-12-24, workdays: [mon, tue]}\n", true),
    ("format: 1\ncalendar: {workdays: mon}\n", true),
    ("format: 1\ncalendar: {workdays: ma}\n", false),
    ("format: 1\nlint: {rules: {end-in-july: off}, ignore: archive/**}\n", true),
    ("format: 1\nlint: {rules: {end-in-july: never}}\n", false),
    ("format: 1\nlint: {waivers: [{record: actions/A02}]}\n", false),
    ("format: 1\nlint: {waivers: {rule: end-in-july, until: 2026-12-31}}\n", true),
    ("format: 1\nbaselines: {hyvaksytty: {ref: 1.0}, b: {ref: '2026'}}\n", true),
    ("format: 1\nbaselines: {hyvaksytty: {decision: kh}}\n", false),
    ("format: 1\nlimits: {slip-days: 3}\n", false),
    ("format: 1\nlimits: {stale-days: -1}\n", false),
    ("format: 1\npost: {channels: {teams: {webhook: {env: TIEKARTTA_URL}}}}\ncheck:\n", true),
    ("format: 1\npost: {channels: {teams: {webhook: https://a.example}}}\n", false),
    ("format: 1\npost: {chanels: {}}\n", false),
    ("format: 1\nx: [1, {a: 2}]\nlanguage:\n", true), ("format: 1\nlanguage: de\n", false),
  ]
}

// MARK: Our verdict

extension VerdictTests {
  /// Faults that are a matter of form, which the schema must see as the decoder does.
  private static let form: Set<String> = [
    "unknown-key", "missing-key", "wrong-shape", "bad-choice", "ambiguous-status", "word-spelling",
    "bad-number", "bad-flag", "bad-lag", "bad-link", "bad-period", "bad-day", "vague-period",
    "malformed-id", "comma-needs-quotes",
  ]

  /// Whether a document is right in form; nothing where YAML itself is at fault or where the form
  /// cannot tell: an impossible date, a number YAML spells in a way the format does not have.
  static func isRight(_ text: String) throws -> Bool? {
    let tree = YAMLTree.read(SourceText(path: "roadmap.yaml", text: text))
    guard tree.faults.isEmpty else { return nil }
    let decoded = RoadmapDecoder.decode(tree)
    let bytes = Array(text.utf8)
    var faults = 0
    for finding in decoded.diagnostics where form.contains(finding.rule) {
      let span = finding.place.span
      let written = String(decoding: bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
      switch finding.rule {
      case "bad-period", "bad-day":
        let isFormRight = try ValueTests.matches(written, ValueTests.period)
        if isFormRight, !finding.message.en.contains("a day is needed") { return nil }
      case "bad-number":
        if Double(written) != nil || written.hasPrefix("0") { return nil }
      case "bad-flag":
        if ["true", "false"].contains(written.lowercased()) { return nil }
      default: break
      }
      faults += 1
    }
    let lacking = decoded.records.filter(lacksConditionalKey)
    let ids = decoded.records.flatMap { record in
      references(in: record.fields) + (record[.formerly]?.list ?? []).compactMap(\.word)
    }
    // An id spelled `true` is a truth value for other readers of YAML.
    if ids.contains(where: { ["true", "false"].contains($0) }) { return nil }
    let malformed = ids.filter { Identifier.fault(in: $0) != nil }
    return faults == 0 && lacking.isEmpty && malformed.isEmpty
  }

  /// What one key makes necessary, written here once more, by hand.
  private static func lacksConditionalKey(_ record: Record) -> Bool {
    let has = { (key: String) in record[key: key] != nil }
    let status = record[.status]?.word
    switch record.kind {
    case .roadmap: return record[.state]?.word == "approved" && !has("approval")
    case .action:
      let isInPlan = status != nil && status != "proposed"
      let isContinuous = record[.continuous]?.flag == true
      let isFinished = ["done", "cancelled", "merged"].contains(status)
      return isInPlan && !has("responsible") || isInPlan && !isContinuous && !has("end")
        || isContinuous && !isFinished && !has("review") || status == "done" && !has("completed")
        || status == "merged" && !has("merged-into")
    case .phase: return status == "done" && !has("completed")
    default: return false
    }
  }

  private static func references(in entries: [Entry]) -> [String] {
    func references(_ value: Value) -> [String] {
      switch value.content {
      case .reference(let id): [id]
      case .list(let values): values.flatMap(references)
      case .map(let entries): self.references(in: entries)
      default: []
      }
    }
    return entries.flatMap { references($0.value) }
  }
}

// MARK: Documents

extension VerdictTests {
  /// The examples of all rules, without the marks.
  static func examples() -> [String] {
    Rules.all.flatMap { $0.about.flags + $0.about.passes }
      .map { $0.text.filter { $0 != "↓" } }
  }

  /// The roadmaps that lie in the project.
  static func projectFiles() -> [String] {
    let folder = project.appendingPathComponent("example-roadmap")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { ["yaml", "yml"].contains($0.pathExtension) }
      .filter { !$0.pathComponents.contains { $0.hasPrefix(".") } }
      .filter { $0.deletingPathExtension().lastPathComponent != "tiekartta" }
      .sorted { $0.path < $1.path }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
  }

  /// Each key of each record with each of these values: most are wrong, each in its own way.
  static let documents: [String] = {
    let values = [
      "teksti", "2026", "2026-Q2", "15.4.2026", "2026-04-15", "3.4", "50", "-7", "true", "no", "''",
      "[]", "{}", "[a, b]", "[2026, 2027]", "[[a]]", "{fi: suomeksi, sv: på svenska}",
      "{fi: {a: b}}", "{a1: x}", "{2026: 3}", "{2026-04-15: x}", "{2026-04-15: {text: x}}",
      "{text: x, fi: y}", "{file: a.md}", "{fi: {file: a.md}, sv: teksti}",
      "{file: a.md, fi: x}", "{value: 3}", "{value: kolme}", "{a1: {value: 3, title: x}}",
      "{a1: {date: 2026}}", "[{action: A02, lag: 5d}, A03, null]", "{action: A02, tyyppi: x}",
      "[{text: x, probability: 6}, y]", "{start: 2026, end: 2027}", "https://www.example.fi/",
      "{Sivu: 'https://a.fi'}", "{min: 1, max: 5, currency: EUR, by-year: {2026: 5}}",
      "{osaaminen: {kaikki: {counts: {1: 2, 5: 3}, dont-know: 1}}}", "planned", "approved",
    ]
    return Kind.allCases.flatMap { kind in
      RoadmapFormat.fields(of: kind).fields.flatMap { field in
        values.map { value in
          let pair = "\(field.key): \(value == "''" ? "" : value)"
          return kind.isSingle
            ? "\(kind.section):\n  \(pair)\n" + others(kind, than: field.key, indent: "  ")
            : "\(kind.section):\n  a1:\n    \(pair)\n"
              + others(kind, than: field.key, indent: "    ")
        }
      }
    }
  }()

  /// The other required keys of a record, so that a fault stands alone.
  private static func others(_ kind: Kind, than key: String, indent: String) -> String {
    let values = [
      "title": "nimi", "goals": "[g1]", "status": "proposed", "languages": "[fi]",
      "period": "{start: 2026, end: 2029}", "state": "draft",
    ]
    return RoadmapFormat.fields(of: kind).fields
      .filter { $0.isRequired && $0.key != key }
      .map { "\(indent)\($0.key): \(values[$0.key] ?? "x")\n" }.joined()
  }
}
