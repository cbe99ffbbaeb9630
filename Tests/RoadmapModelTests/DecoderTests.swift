import Diagnostics
import RoadmapModel
import Testing
import YAMLTree

private func decode(_ text: String) -> DecodedFile {
  RoadmapDecoder.decode(YAMLTree.read(SourceText(path: "a.yaml", text: text)))
}

extension DecodedFile {
  func told(in text: String) -> [String] {
    let lines = LineTable(SourceText(path: "a.yaml", text: text))
    return diagnostics.map {
      let place = lines.position(at: Int($0.place.span.start))
      return "\(place.line):\(place.column) \($0.rule)"
    }
  }

  /// What is told of a text but for the keys it lacks.
  func wrong(in text: String) -> [String] { told(in: text).filter { !$0.hasSuffix("missing-key") } }
}

/// Reading records: forms that mean the same, and faults that lose nothing else.
@Suite struct DecoderTests {
  @Test("A plain text is a text in the first language")
  func texts() throws {
    for text in [
      "vision: {statement: Digi}", "vision: {statement: {fi: Digi}}",
      "vision:\n  statement: >-\n    Digi\n",
    ] {
      let file = decode(text)
      #expect(file.diagnostics.isEmpty)
      let value = try #require(file.records.first?[.statement]?.text)
      #expect(value.text(in: "fi", first: "fi") == "Digi")
      #expect(value.text(in: "sv", first: "fi") == nil)
      #expect(value.best("sv", first: "fi")?.text == "Digi")
    }
    let both = decode("vision: {statement: {fi: Digi, sv: Digitalt, en: }}").records[0]
    #expect(both[.statement]?.text?.parts.map(\.language) == ["fi", "sv"])
  }

  @Test("One value and a list of one are the same")
  func lists() {
    for goals in ["T1", "[T1]", "\n    - T1", "[T1, ]"] {
      let record = decode("actions:\n  A1:\n    goals: \(goals)\n").records[0]
      #expect(record[.goals]?.list.compactMap(\.word) == ["T1"])
    }
  }

  @Test("An empty value is an absent key")
  func empty() {
    for text in [
      "actions:\n  A1:\n    title:\n", "actions:\n  A1: {title: ''}\n", "actions:\n  A1: {}\n",
      "actions:\n  A1:\n",
    ] {
      let file = decode(text)
      #expect(file.records.count == 1)
      #expect(file.records[0][.title] == nil)
      #expect(file.diagnostics.map(\.rule) == ["missing-key", "missing-key", "missing-key"])
      #expect(Set(file.diagnostics.map(\.field)) == ["title", "goals", "status"])
    }
    #expect(decode("actions:\n").records.isEmpty)
    #expect(decode("actions: {}\n").diagnostics.isEmpty)
  }

  @Test("A missing key is told at the id, or at the key it belongs under")
  func missing() {
    let text = """
      actions:
        A1:
          title: x
          goals: T1
          health: {reason: y}
          depends-on:
            - {type: related}
      """
    #expect(
      decode(text).told(in: text) == ["5:5 missing-key", "7:9 missing-key", "2:3 missing-key"])
  }

  @Test("A comma in braces is told as what it is")
  func commas() {
    let text =
      "perspectives:\n  osaaminen: {target: {value: 3,4}}\nvision: {statement: yksi, kaksi}\n"
    #expect(
      decode(text).told(in: text) == ["2:33 comma-needs-quotes", "3:27 comma-needs-quotes"])
    #expect(decode("vision:\n  horizont: \n").diagnostics.map(\.rule) == ["unknown-key"])
  }

  @Test("A malformed id is told, and its record is kept")
  func ids() {
    let decomposed = "A\u{308}1"
    for id in [
      "1A", "A 1", "a/b", "\"\"", decomposed, String(repeating: "a", count: 129), "-a", "é",
    ] {
      let file = decode("goals:\n  \(id): {title: x}\n")
      #expect(file.diagnostics.map(\.rule) == ["malformed-id"], "\(id)")
      #expect(file.records.map { $0[.title]?.text?.parts[0].text } == ["x"])
    }
    for id in ["A1", "ääni", "Åbo.2_b-c", String(repeating: "a", count: 128)] {
      #expect(decode("goals:\n  \(id): {title: x}\n").diagnostics.isEmpty)
    }
  }

  @Test("A record with faults keeps all that is readable")
  func faults() {
    let text = """
      actions:
        A1:
          titel: x
          goals: [T1]
          status: tuntematon
          end: kevät 2026
          progress: 120
          responsible: ict
      """
    let file = decode(text)
    #expect(
      file.wrong(in: text) == [
        "3:5 unknown-key", "5:13 bad-choice", "6:10 vague-period", "7:15 bad-number",
      ])
    let record = file.records[0]
    #expect(record[.responsible]?.word == "ict")
    #expect(record[.status]?.isUnread == true && record[.end]?.isUnread == true)
    #expect(record[key: "titel"] == nil)
    #expect(file.diagnostics.allSatisfy { $0.record == "actions/A1" })
  }

  @Test("Keys that are days or periods are compared in their ISO form")
  func keys() {
    let text = """
      actions:
        A1:
          updates:
            2026-11-16: yksi
            16.11.2026: kaksi
            2026-11-16-2: kolme
            16.11.2026-3: neljä
            2026-11-16-1: viisi
      indicators:
        I1:
          targets: {2026-Q2: 1, Q2/2026: 2, 2027: 3}
      """
    let file = decode(text)
    #expect(
      file.records[0][.updates]?.entries.map(\.key) == [
        "2026-11-16", "2026-11-16-2", "2026-11-16-3",
      ])
    #expect(file.records[1][.targets]?.entries.map(\.key) == ["2026-Q2", "2027"])
    #expect(
      file.wrong(in: text) == [
        "5:7 period-spelling", "5:7 duplicate-key", "7:7 period-spelling", "8:7 bad-day",
        "11:27 period-spelling", "11:27 duplicate-key",
      ])
  }

  @Test("An absent key is not told where part of the record could not be read")
  func damaged() {
    for text in [
      "actions:\n  A1:\n    title: \"x\n    goals: T1\n",
      "actions:\n  A1: &a {title: x}\n  A2: {<<: *a}\n".replacingOccurrences(
        "A1: &a {title: x}", "A1: &a {title: x, goals: T, status: done}"),
      "actions:\n  A1:\n    title: x\n    goals: *tavoite\n",
      "actions:\n  A1:\n    title: x\n    goals: T1\n    health: {light: @a}\n",
    ] {
      #expect(!decode(text).diagnostics.contains { $0.rule == "missing-key" }, "\(text)")
      #expect(decode(text).records.last?.isDamaged == true)
    }
  }

  @Test("Words in other spellings are read and told; ambiguous ones are only told")
  func choices() {
    let text = "actions:\n  A1: {status: Käynnissä, priority: HIGH}\n  A2: {status: keskeytetty}\n"
    let file = decode(text)
    #expect(file.records[0][.status]?.word == "in-progress")
    #expect(file.records[0][.priority]?.word == "high")
    #expect(file.records[1][.status]?.isUnread == true)
    #expect(
      file.wrong(in: text) == ["2:16 word-spelling", "2:37 word-spelling", "3:16 ambiguous-status"])
  }

  @Test("Values of a wrong shape are told where they stand, and reading goes on")
  func shapes() {
    let text = """
      goals: T1
      actions:
        - A1
      vision: [a]
      parties:
        ict: tietohallinto
        eno: {title: [a], contact: x, members: {a: b}}
      x: {anything: [goes, {here: 1}]}
      """
    let file = decode(text)
    #expect(file.records.map(\.path) == ["parties/eno"])
    #expect(
      file.told(in: text) == [
        "1:8 wrong-shape", "3:3 wrong-shape", "4:9 wrong-shape", "6:8 wrong-shape",
        "7:16 wrong-shape",
        "7:30 wrong-shape", "7:42 wrong-shape",
      ])
  }

  @Test("Aliases are read where they stand")
  func aliases() {
    let text =
      "actions:\n  A1: &a {title: x, goals: &g [T1, T2], status: done}\n  A2: *a\n  A3: {title: y, goals: *g, status: done}\n"
    let file = decode(text)
    #expect(file.diagnostics.isEmpty)
    #expect(file.records[1][.title]?.text?.parts[0].text == "x")
    #expect(file.records[2][.goals]?.list.compactMap(\.word) == ["T1", "T2"])
  }

  @Test("A file with more findings than anybody reads is told so")
  func flood() {
    let text = "goals:\n" + (0..<30_000).map { "  \($0): {title: x}\n" }.joined()
    let file = decode(text)
    #expect(file.records.count == 30_000)
    #expect(file.diagnostics.count == YAMLLimits.findings)
    #expect(file.diagnostics.last?.rule == "too-many-findings")
  }

  /// Fragments that are put together at random, from a fixed seed.
  static let fragments = [
    "actions", "goals", "A1", "T1", "title", "status", "end", "updates", "2026", "2026-13",
    "16.11.2026",
    "3,4", "{", "}", "[", "]", ": ", ":\n", "\n", "\n  ", "\n    ", "- ", ", ", "'", "\"", "|\n",
    "*a",
    "&a ", "x", "fi", "sv", "depends-on", "lag", "-5d", "health", "light", "true", "roadmap",
    "foreword",
    "file", "cost", "by-year", "99999999999999999999", "é", "😀", "# ", "~", "? ", "<<", "!t ", "\t",
  ]

  @Test("Whatever is written, decoding ends and every finding lies in the file")
  func anything() {
    var state: UInt64 = 20_261_116
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<3000 {
      let text = (0..<next(60)).map { _ in Self.fragments[next(Self.fragments.count)] }.joined()
      let file = decode("actions:\n  A1:\n    " + text)
      for finding in file.diagnostics {
        #expect(Int(finding.place.span.end) <= 20 + text.utf8.count)
        #expect(finding.place.span.start <= finding.place.span.end)
      }
    }
  }
}

extension String {
  fileprivate func replacingOccurrences(_ old: String, _ new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
