import Diagnostics
import RoadmapModel
import Testing
import YAMLTree

/// The schemas and the decoder take the same values.
@Suite struct ValueTests {
  static let places = KeyTests.places
  static let period = pattern(at: ["actions", "*", "end"])
  static let day = pattern(at: ["actions", "*", "completed"])

  static func pattern(at path: [String]) -> String {
    SchemaTree.roadmap.places.first { $0.path == path }?.schema["pattern"]?.text ?? "missing"
  }

  static func matches(_ text: String, _ pattern: String) throws -> Bool {
    text.firstMatch(of: try Regex(pattern)) != nil
  }

  @Test("The decoder takes each word of each choice as it is, and no other", arguments: places)
  func words(_ place: SchemaTree.Place, isConfiguration: Bool) {
    guard let words = place.schema["enum"]?.array else { return }
    let faults = ["bad-choice", "word-spelling", "ambiguous-status"]
    for word in words.compactMap(\.text) {
      let found = KeyTests.diagnose(place.document(word), isConfiguration: isConfiguration)
      #expect(!found.contains { faults.contains($0.rule) }, "\(place.testDescription): \(word)")
    }
    let found = KeyTests.diagnose(place.document("qqqqqqqq"), isConfiguration: isConfiguration)
    let hint = found.first { $0.rule == "bad-choice" }?.hint?.en ?? ""
    let known = hint.split(separator: ": ").last?.split(separator: ", ").map(String.init) ?? []
    #expect(known == words.compactMap(\.text), "\(place.testDescription)")
  }

  @Test("The decoder takes each example of the schema", arguments: places)
  func examples(_ place: SchemaTree.Place, isConfiguration: Bool) {
    for example in (place.schema["examples"]?.array ?? []).compactMap(\.text) {
      let found = KeyTests.diagnose(place.document(example), isConfiguration: isConfiguration)
        .filter { $0.rule.hasPrefix("bad-") || $0.rule == "malformed-id" }
      #expect(found.isEmpty, "\(place.testDescription): \(example)")
    }
  }

  @Test("Each day and period of some years fits in each spelling", arguments: [1999, 2024, 2026])
  func accepted(_ year: Int) throws {
    var periods = ["\(year)", "\(year)-H1", "H2/\(year)", "\(year)-T3", "T1/\(year)"]
    periods += (1...4).flatMap { ["\(year)-Q\($0)", "Q\($0)/\(year)"] }
    periods += (1...Period.weeks(in: year)).map { "\(year)-W\($0 < 10 ? "0" : "")\($0)" }
    periods += (1...12).flatMap { ["\(year)-\($0 < 10 ? "0" : "")\($0)", "\($0)/\(year)"] }
    for text in periods {
      #expect(PeriodReading(text).period != nil, "\(text)")
      #expect(try Self.matches(text, Self.period), "\(text)")
      #expect(try !Self.matches(text, Self.day), "\(text)")
    }
    for offset in 0..<366 {
      let first = try #require(Day(year: year, month: 1, day: 1))
      let (year, month, date) = first.adding(days: offset).parts
      let padded = (date < 10 ? "0" : "", month < 10 ? "0" : "")
      for text in [
        "\(year)-\(padded.1)\(month)-\(padded.0)\(date)", "\(date).\(month).\(year)",
        "\(padded.0)\(date).\(padded.1)\(month).\(year)",
      ] {
        #expect(PeriodReading(text).period != nil, "\(text)")
        #expect(try Self.matches(text, Self.period) && Self.matches(text, Self.day), "\(text)")
      }
    }
  }

  @Test(
    "What is no period for the decoder is none for the schema",
    arguments: [
      "", " 2026", "2026 ", "26", "202", "20261", "0000", "2026-", "2026-0", "2026-4", "2026-00",
      "2026-13", "2026-Q0", "2026-Q5", "2026-q2", "2026Q2", "Q2 2026", "q2/2026", "Q5/2026",
      "2026-T0", "2026-T4", "T4/2026", "2026-H0", "2026-H3", "H3/2026", "2026-W0", "2026-W00",
      "2026-W1", "2026-W54", "W14/2026", "2026-W14-1", "0/2026", "13/2026", "004/2026", "4/26",
      "4.2026", "2026/4", "2026.4", "2026-04-1", "2026-04-00", "2026-04-32", "2026-4-15",
      "2026-13-01", "20260415", "2026-04-15T00:00:00", "2026-04-15 12:00", "15.4.26", "15.4.",
      "0.4.2026", "32.4.2026", "15.13.2026", "15.0.2026", "015.4.2026", "15/4/2026", "4/15/2026",
      "kevät 2026", "huhtikuu 2026", "jatkuva", "2026–2027", "2026-2027", "Q2", "٢٠٢٦",
    ])
  func rejected(_ text: String) throws {
    #expect(PeriodReading(text).period == nil)
    #expect(try !Self.matches(text, Self.period))
    #expect(try !Self.matches(text, Self.day))
  }

  @Test(
    "What only a calendar knows is left to lint",
    arguments: ["2026-02-30", "2025-02-29", "2026-04-31", "2025-W53", "31.11.2026"])
  func leftToLint(_ text: String) throws {
    #expect(PeriodReading(text).period == nil)
    #expect(try Self.matches(text, Self.period))
  }

  @Test(
    "A key of a note is a day, or a day with a number from 2",
    arguments: [
      ("2026-11-16", true), ("2026-11-16-2", true), ("16.11.2026", true), ("16.11.2026-12", true),
      ("2026-11-16-1", false), ("2026-11-16-", false), ("2026-11-16-b", false), ("2026-11", false),
      ("2026-11-2", false), ("alkuvuosi", false),
    ])
  func noteDay(_ key: String, isRight: Bool) throws {
    let place = SchemaTree.roadmap.places.first { $0.path == ["actions", "*", "updates"] }
    let pattern = try #require(place?.schema["propertyNames"]?["pattern"]?.text)
    let found = KeyTests.diagnose("{actions: {a1: {updates: {\(key): x}}}}", isConfiguration: false)
    #expect(found.contains { $0.rule == "bad-day" } == !isRight)
    #expect(try Self.matches(key, pattern) == isRight)
  }

  @Test(
    "Ids, lags and links mean the same to both",
    arguments: [
      ("formerly", "A01"), ("formerly", "åäö.1_2-3"), ("formerly", "1A"), ("formerly", "a b"),
      ("formerly", "é"), ("formerly", "-a"), ("formerly", String(repeating: "a", count: 128)),
      ("formerly", String(repeating: "a", count: 129)), ("links/*", "https://a.fi/b?c=d"),
      ("links/*", "HTTP://a"), ("links/*", "mailto:kirjaamo@a.fi"), ("links/*", "ftp://a.fi"),
      ("links/*", "javascript:alert(1)"), ("links/*", "https://"), ("links/*", "a.fi"),
      ("links/*", "https://a b"), ("depends-on/lag", "10d"), ("depends-on/lag", "-5d"),
      ("depends-on/lag", "+2w"), ("depends-on/lag", "10"), ("depends-on/lag", "d"),
      ("depends-on/lag", "2 w"), ("depends-on/lag", "1m"), ("depends-on/lag", "123456d"),
      ("progress", "'50'"), ("progress", "'5O'"), ("progress", "'05'"),
      ("cost/estimate", "'1.5'"), ("cost/estimate", "'1,5'"), ("cost/estimate", "'.5'"),
      ("cost/estimate", "'-3'"), ("continuous", "yes"), ("continuous", "'true'"),
    ])
  func scalars(_ path: String, _ text: String) throws {
    let steps = ["actions", "*"] + path.split(separator: "/").map(String.init)
    let place = try #require(SchemaTree.roadmap.places.first { $0.path == steps })
    let pattern = try #require(place.schema["pattern"]?.text)
    let found = KeyTests.diagnose(place.document(text), isConfiguration: false)
      .filter {
        ["malformed-id", "bad-link", "bad-lag", "bad-number", "bad-flag"].contains($0.rule)
      }
    let bare = text.hasPrefix("'") ? String(text.dropFirst().dropLast()) : text
    #expect(found.isEmpty == (try Self.matches(bare, pattern)), "\(text): \(found.map(\.rule))")
  }
}
