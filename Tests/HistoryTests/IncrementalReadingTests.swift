import Revisions
import RoadmapHistory
import RoadmapSlippage
import Testing
import Workspace

/// Reading only what changed gives what reading all would.
@Suite("Incremental reading") struct IncrementalReadingTests {
  /// Whether two readings say the same.
  private func areEqual(_ one: FileFacts, _ other: FileFacts) -> Bool {
    one.records == other.records && one.isUnreadable == other.isUnreadable
      && one.repeated == other.repeated
  }

  /// Reads versions one after another, and each as a whole; how many were read as a whole.
  @discardableResult
  private func check(_ versions: [String]) -> Int {
    var reader = IncrementalFactsReader(from: 0)
    var last: ReadVersion?
    for (index, text) in versions.enumerated() {
      let bytes = Array(text.utf8)
      let version = reader.read(bytes, after: last)
      #expect(
        areEqual(version.facts, FactsReader.read(bytes: bytes)), "version \(index):\n\(text)")
      last = version
    }
    return reader.wholeReads
  }

  private static let start = """
    # tiekartta
    actions:
      # ensimmäinen
      A1:
        end: 2026
        title: Yksi
      A2: {end: 2027}   # toinen
      A3:
        title: |
          Teksti
          # ei huomautus

    goals:
      T1: {title: Tavoite}
      T2: {title: Toinen}
    vision: {statement: "Kaikki verkossa"}
    reviews:
    roadmap:
      title: Digitiekartta
      state: draft

    """

  private func changed(_ old: String, _ new: String) -> String {
    Self.start.replacing(old, with: new)
  }

  @Test(
    "a changed, new, moved or removed record is read alone",
    arguments: [
      [("end: 2026\n", "end: 2026-12\n")], [("A1:", "B1:")], [("Toinen", "Kolmas")],
      [("  A2: {end: 2027}   # toinen\n", "")],
      [("  A2:", "  A4: {end: 2028}\n  A2:")], [("draft", "approved")], [("verkossa", "verkosta")],
      [("  A1:\n    end: 2026\n    title: Yksi\n", ""), ("goals:", "  A1: {end: 2026}\ngoals:")],
      [("reviews:\n", "reviews:\n  r: {ref: k-2026}\n")], [("reviews:\n", "")],
      [("goals:", "goals: |")],
      [("goals:\n", "indicators:\n  i: {title: Mittari}\ngoals:\n")],
      [("# toinen", "# kolmas"), ("# tiekartta", "# kartta")], [("draft\n", "draft")],
      [("# ei huomautus", "# ei vieläkään")], [("Teksti", "Teksti *tähti* ja R&D")],
      [("title: Yksi", "title: Yksi\r")], [("goals:", "Goals:")], [("A1:", "'A1' :")],
    ])
  func alone(edits: [(String, String)]) {
    let next = edits.reduce(Self.start) { $0.replacing($1.0, with: $1.1) }
    #expect(next != Self.start)
    #expect(check([Self.start, next, Self.start]) == 1)
  }

  @Test(
    "what may reach beyond its record has the whole file read",
    arguments: [
      ("title: Yksi", "title: \"Yksi"), ("title: Yksi", "title: [Yksi"), ("A2: {", "A2: {{"),
      ("title: Yksi", "title: 'Yksi"), ("A1:\n", "A1: &a\n"), ("A1:\n", "? A1\n"), ("A1:", "- A1:"),
      ("  A2:", "  A1:"), ("  A2:", "  'A1':"), ("  A2:", " A2:"), ("goals:", "actions:"),
      ("goals:", "tavoitteet:\n\tx"), ("A2: {", "\u{A0}A2: {"), ("A2: {", "\u{7F}A2: {"),
      ("title: Yksi", "title: Yksi\r\r"), ("A2: {end: 2027}", "A2"),
      ("A2: {end: 2027}", "A2: kesken"),
      ("goals:", "---\ngoals:"), ("goals:", "? goals:"), ("A3:", "<<:"),
      ("goals:", "<<<<<<< oma\ngoals:"), ("A3:", "A1: {}\n  A3:"),
    ])
  func whole(old: String, new: String) {
    let next = changed(old, new)
    #expect(next != Self.start)
    let reads = check([Self.start, next, Self.start])
    #expect(reads >= 2)
  }

  /// A piece that ends in the middle of quotes or brackets is never taken for a record: not alone,
  /// not beside the piece that closes them, and not when that one changes.
  @Test(
    "a chunk that leaves something open is never taken over",
    arguments: [
      ("  A: \"x\n", "  B: y\"\n", "  B: y\n"), ("  A: 'x\n", "  B: {z: y'\n", "  B: {}\n"),
      ("  A: [x,\n", "  B: y]\n", "  B: {}\n"),
      ("  A: {x: \"y\n", "  B: z\", C: {}}\n", "  B: {}\n"),
      ("  {A: {x: \"a\n", "  B: c\"}, D: {}}\n", "  B: {}\n"),
      ("  A: {x: {\n", "  B: {}}, z: 1}\n", "  B: {}\n"), ("  A:\n", "  - x\n", "  B: {}\n"),
      ("  A: {title: |\n", "  B: {}\n", "  B: {end: 2026}\n"), ("  A\n", "  B: {}\n", "  C: {}\n"),
      ("  A: \"x\n", "goals: # \"\n  B: {}\n", "goals:\n  B: {}\n"),
      ("  ? A\n", "  : {}\n", "  B: {}\n"), ("  A: {}\nzz:\n  'a\n", "yy:\n  b'\n", "yy:\n  b\n"),
      ("  A: !a\n", "  B: {}\n", "  B: {title: x}\n"),
      ("  A:\n    title: |2\n", "  B: {}\n", "  C: {}\n"),
      ("  A:\n    title: >\n          \n", "  B: {}\n", "  C: {}\n"),
      ("  A:\n    title: |+\n      x\n\n", "  B: {}\n", "  C: {}\n"),
      ("  A:\n    title: |\n      x", "\n  B: {}\n", "\n"),
    ])
  func open(first: String, second: String, other: String) {
    let head = "actions:\n  Y: {end: 2026}\n"
    let tail = "  Z: {end: 2027}\n"
    for end in ["", tail, "phases:\n  Z: {end: 2027}\n"] {
      let texts = [
        head + first + second + end, head + first + end, head + second + end, head + other + end,
        head + first + other + end, head + end, head + second + first + end,
        "actions:\n" + first + end, "actions:\n" + first + second + end, "actions:\n" + other + end,
        "actions:\n" + second + end, head + first + first + end, head + end + first,
      ]
      for one in texts {
        for two in texts {
          check([one, two])
          if Texts.isSlow { check([head + tail, one, two, one]) }
        }
      }
    }
  }

  @Test("facts that stayed as they were stay the same object")
  func objects() {
    var reader = IncrementalFactsReader(from: 0)
    let first = reader.read(Array(Self.start.utf8), after: nil)
    let second = reader.read(Array(changed("# toinen", "# 2.").utf8), after: first)
    let third = reader.read(Array(changed("2027", "2028").utf8), after: second)
    #expect(reader.wholeReads == 1)
    #expect(zip(first.facts.records, second.facts.records).allSatisfy { $0 === $1 })
    let isSame = zip(second.facts.records, third.facts.records).map { $0 === $1 }
    #expect(isSame == [true, false, true, true, true, true, true])
  }

  @Test("small files are read as a whole")
  func small() {
    var reader = IncrementalFactsReader()
    let first = reader.read(Array(Self.start.utf8), after: nil)
    _ = reader.read(Array(changed("2027", "2028").utf8), after: first)
    #expect(reader.wholeReads == 2)
  }

  @Test("after any edits, what changed gives what the whole gives", arguments: 0..<8)
  func anyEdits(seed: UInt64) {
    var numbers = SeededNumbers(state: seed)
    var reader = IncrementalFactsReader(from: 0)
    var count = 0
    for _ in 0..<(Texts.isSlow ? 500 : 60) {
      let start =
        Bool.random(using: &numbers)
        ? Texts.many : Texts.small.randomElement(using: &numbers) ?? Texts.many
      var text = start
      var last = reader.read(text, after: nil)
      var healthy = text
      count += 1
      for _ in 0..<Int.random(in: 1...16, using: &numbers) {
        // Most go on from what could be read apart; some come back to what was there at first.
        if Int.random(in: 0..<8, using: &numbers) > 0 { text = healthy }
        if Int.random(in: 0..<12, using: &numbers) == 0 { text = start }
        for _ in 0..<(Int.random(in: 0..<4, using: &numbers) == 0 ? 2 : 1) {
          text = RandomEdits.edit(text, with: &numbers)
        }
        let version = reader.read(text, after: last)
        count += 1
        if !areEqual(version.facts, FactsReader.read(bytes: text)) {
          Issue.record("seed \(seed):\n\(String(decoding: text, as: UTF8.self))")
          return
        }
        if version.isDivided { healthy = text }
        if version.isDivided || Int.random(in: 0..<8, using: &numbers) == 0 { last = version }
      }
    }
    #expect(reader.wholeReads * 8 < count * 7, "\(reader.wholeReads) of \(count)")
  }
}
