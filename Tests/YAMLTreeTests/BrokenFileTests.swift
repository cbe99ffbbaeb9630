import Diagnostics
import Testing
import YAMLTree

/// A broken file is told exactly where it is broken, and all that is healthy is read.
@Suite struct BrokenFileTests {
  static let healthy = """
    actions:
      A01:
        title: Sähköinen asiointi
        goals: [T1]
        status: planned
        end: 2026-12
      A02:
        title: Lomakkeet
        goals: T1
        status: planned
        end: 2027-03
      A03:
        title: Arkisto
        goals: T1
        end: 2027-06
    goals:
      T1: {title: Palvelut}
    parties:
      ict: {title: Tietohallinto}

    """

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let old: String
    let new: String
    let told: [String]
    /// The values that can still be read, by path, where they are not all.
    var lost: Set<String> = []
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "an open double quote", old: "title: Lomakkeet", new: "title: \"Lomakkeet",
      told: ["8:12 unclosed-quote"], lost: ["actions/A02/title"]),
    Case(
      name: "an open single quote", old: "title: Lomakkeet", new: "title: 'Lomakkeet",
      told: ["8:12 unclosed-quote"], lost: ["actions/A02/title"]),
    Case(
      name: "an open quote that a later one closes",
      old: "title: Lomakkeet\n    goals: T1\n    status: planned",
      new: "title: \"Lomakkeet\n    goals: T1\n    status: \"planned\"",
      told: ["8:12 unclosed-quote"], lost: ["actions/A02/title"]),
    Case(
      name: "an apostrophe in single quotes", old: "title: Lomakkeet", new: "title: 'It's done'",
      told: ["8:16 unquoted-text"], lost: ["actions/A02/title"]),
    Case(
      name: "text after a quotation", old: "title: Lomakkeet", new: "title: \"Digi\" ja data",
      told: ["8:19 unquoted-text"], lost: ["actions/A02/title"]),
    Case(
      name: "no colon in a record's first line", old: "title: Lomakkeet", new: "title Lomakkeet",
      told: ["8:5 missing-colon"], lost: ["actions/A02/title", "actions/A02/goals"]),
    Case(
      name: "no colon in a later line", old: "end: 2027-03", new: "end 2027-03",
      told: ["11:5 missing-colon"], lost: ["actions/A02/end"]),
    Case(
      name: "no colon after an id", old: "A02:", new: "A02",
      told: ["7:3 missing-colon"], lost: ["actions/A02"]),
    Case(
      name: "no colon after a section", old: "goals:\n  T1: {", new: "goals\n  T1: {",
      told: ["16:1 missing-colon"], lost: ["goals"]),
    Case(
      name: "no space after a colon", old: "end: 2027-03", new: "end:2027-03",
      told: ["11:5 missing-colon"], lost: ["actions/A02/end"]),
    Case(
      name: "a colon in a text", old: "title: Lomakkeet", new: "title: Vaihe 1: lomakkeet",
      told: ["8:19 unquoted-text"], lost: ["actions/A02/title"]),
    Case(
      name: "one line with tabs", old: "    end: 2027-03", new: "\t\tend: 2027-03",
      told: ["11:1 tab-indentation"], lost: ["actions/A02/end"]),
    Case(
      name: "a line that stands too far left", old: "    goals: T1\n    status: planned",
      new: "   goals: T1\n    status: planned",
      told: ["9:4 wrong-indentation"], lost: ["actions/A02/goals"]),
    Case(
      name: "a line that stands too far right", old: "    end: 2027-03", new: "      end: 2027-03",
      told: ["11:7 wrong-indentation"], lost: ["actions/A02/end"]),
    Case(
      name: "an id that stands too far left", old: "  A02:", new: " A02:",
      told: ["7:2 wrong-indentation"], lost: ["actions/A02"]),
    Case(
      name: "an open bracket", old: "goals: [T1]", new: "goals: [T1",
      told: ["4:12 unclosed-bracket"], lost: ["actions/A01/goals"]),
    Case(
      name: "an open brace", old: "T1: {title: Palvelut}", new: "T1: {title: Palvelut",
      told: ["17:7 unclosed-bracket"], lost: ["goals/T1"]),
    Case(
      name: "a colon in braces", old: "{title: Palvelut}", new: "{title: Palvelut: kaikki}",
      told: ["17:23 unquoted-text"], lost: ["goals/T1"]),
    Case(
      name: "a bracket too many", old: "goals: [T1]", new: "goals: [T1]]",
      told: ["4:16 unclosed-bracket"], lost: ["actions/A01/goals"]),
    Case(
      name: "a bad line inside brackets", old: "goals: [T1]",
      new: "goals: [\n      T1,\n      T2: a: b\n    ]",
      told: ["6:12 unquoted-text"], lost: ["actions/A01/goals"]),
    Case(
      name: "a comma too many", old: "goals: [T1]", new: "goals: [T1,,T2]",
      told: ["4:16 yaml-syntax"], lost: ["actions/A01/goals"]),
    Case(
      name: "text after brackets", old: "title: Lomakkeet", new: "title: [Digi] kehitys",
      told: ["8:19 unquoted-text"], lost: ["actions/A02/title"]),
    Case(
      name: "a text that starts with @", old: "title: Lomakkeet", new: "title: @kunta",
      told: ["8:12 unquoted-text"], lost: ["actions/A02/title"]),
    Case(
      name: "a text that starts with stars", old: "title: Lomakkeet", new: "title: **tärkeä**",
      told: ["8:12 unquoted-text"], lost: ["actions/A02/title"]),
    Case(
      name: "a text that starts with &", old: "title: Lomakkeet", new: "title: & kumppanit",
      told: ["8:12 unquoted-text"], lost: ["actions/A02/title"]),
    Case(
      name: "a text that starts with %", old: "title: Lomakkeet", new: "title: %osuus",
      told: ["8:12 unquoted-text"], lost: ["actions/A02/title"]),
    Case(
      name: "a text after |", old: "title: Lomakkeet", new: "title: | teksti",
      told: ["8:14 wrong-indentation"], lost: ["actions/A02/title"]),
    Case(
      name: "a path in double quotes", old: "title: Lomakkeet", new: "title: \"K:\\Digi\"",
      told: ["8:15 unknown-escape"], lost: ["actions/A02/title"]),
    Case(
      name: "a conflict", old: "    end: 2027-03\n",
      new: "<<<<<<< HEAD\n    end: 2027-03\n=======\n    end: 2027-06\n>>>>>>> haara\n",
      told: ["11:1 conflict-marker"]),
    Case(
      name: "a conflict with the common ancestor", old: "    end: 2027-03\n",
      new:
        "<<<<<<< HEAD\n    end: 2027-03\n||||||| a1b2\n    end: 2027\n=======\n    end: 2027-06\n>>>>>>> haara\n",
      told: ["11:1 conflict-marker"]),
    Case(
      name: "a forgotten last marker", old: "    end: 2027-03\n",
      new: "    end: 2027-03\n>>>>>>> haara\n", told: ["12:1 conflict-marker"]),
    Case(
      name: "a conflict without an end", old: "    end: 2027-03\n",
      new: "<<<<<<< HEAD\n    end: 2027-03\n=======\n", told: ["11:1 conflict-marker"]),
    Case(
      name: "no-break spaces in the indentation", old: "    end: 2027-03",
      new: "   \u{A0}end: 2027-03",
      told: ["11:4 hidden-character", "11:5 wrong-indentation"], lost: ["actions/A02/end"]),
    Case(
      name: "a sign that turns the direction of writing", old: "    end: 2027-03",
      new: "    end: x\u{200E}: y: z", told: ["11:11 hidden-character", "11:12 unquoted-text"],
      lost: ["actions/A02/end"]),
    Case(
      name: "a NUL", old: "status: planned\n    end: 2027-03",
      new: "status: planned\0\n    end: 2027-03",
      told: ["10:20 control-character"]),
    Case(
      name: "a directive in the middle", old: "goals:\n  T1: {", new: "%YAML 1.1\ngoals:\n  T1: {",
      told: ["16:1 yaml-syntax"]),
  ]

  private static func paths(_ node: YAMLNode, _ path: String = "") -> [String: String] {
    guard node.kind == .mapping else { return [path: "\(Plain(node))"] }
    var found: [String: String] = [:]
    for (key, value) in node.entries {
      found.merge(paths(value, path.isEmpty ? key.text : path + "/" + key.text)) { $1 }
    }
    return found
  }

  @Test(
    "One fault is told once, at its place, and costs no more than its own field", arguments: cases,
    ["\n", "\r\n"])
  func one(_ given: Case, _ lineBreak: String) throws {
    let text = Self.healthy.replacing(given.old, with: given.new, maxReplacements: 1)
    #expect(text != Self.healthy)
    let found = tree(text.replacing("\n", with: lineBreak))
    #expect(found.told == given.told)
    let wanted = Self.paths(try #require(tree(Self.healthy).root))
    let read = Self.paths(try #require(found.root))
    for (path, value) in wanted where !given.lost.contains(where: path.hasPrefix) {
      #expect(read[path] == value, "\(path)")
    }
  }

  @Test("Several faults in one file are all told, and the healthy rest is read")
  func several() throws {
    let text = Self.healthy.replacing("title: Sähköinen asiointi", with: "title: \"Sähköinen")
      .replacing("status: planned\n    end: 2027-03", with: "status planned\n    end: 2027-03")
      .replacing("title: Arkisto", with: "title: Vaihe: 2: arkisto")
      .replacing("T1: {title", with: "T1: [title")
      .replacing("{title: Tietohallinto}", with: "{title: Tietohallinto")
    let found = tree(text)
    #expect(
      found.told == [
        "3:12 unclosed-quote", "10:5 missing-colon", "13:17 unquoted-text", "17:7 unclosed-bracket",
        "19:8 unclosed-bracket",
      ])
    #expect(found.at("actions", "A01", "end")?.text == "2026-12")
    #expect(found.at("actions", "A02", "goals")?.text == "T1")
    #expect(found.at("actions", "A03", "end")?.text == "2027-06")
  }

  @Test("A file indented with tabs is read as a whole, and the fix mends it")
  func tabs() throws {
    let text = Self.healthy.replacing("    ", with: "\t\t").replacing("  ", with: "\t")
    let found = tree(text)
    #expect(Set(found.faults.map(\.rule)) == ["tab-indentation"])
    #expect(found.root.map(Plain.init) == tree(Self.healthy).root.map(Plain.init))
    let fixed = found.source.applying(found.faults.compactMap(\.fix).flatMap(\.edits))
    #expect(String(decoding: fixed.bytes, as: UTF8.self) == Self.healthy)
  }

  @Test("Bytes of another encoding are told once with their count, and the rest is read")
  func latin1() {
    let bytes = Self.healthy.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let found = YAMLTree.read(SourceText(path: "a.yaml", bytes: bytes))
    #expect(found.told == ["3:13 not-utf8"])
    #expect(found.at("actions", "A02", "title")?.text == "Lomakkeet")
    let utf16 = Self.healthy.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [utf16, [0xFF, 0xFE] + utf16] {
      let found = YAMLTree.read(SourceText(path: "a.yaml", bytes: bytes))
      #expect(found.faults.map(\.rule) == ["not-utf8"])
      #expect(found.root == nil)
    }
  }

  @Test("A file over the limit is not read, and that is told")
  func size() {
    let line = "x: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
    let found = tree(String(repeating: line, count: YAMLLimits.fileBytes / line.utf8.count + 1))
    #expect(found.told == ["1:1 file-too-large"])
    #expect(found.root == nil)
    #expect(found.isUnreadable(in: 0..<1))
  }

  @Test("Of hundreds of faults the first are told, and reading ends")
  func storm() {
    let text =
      "actions:\n" + (0..<1000).map { "  A\($0):\n    title \($0)\n    end: 2026\n" }.joined()
    let found = tree(text)
    #expect(found.faults.count <= YAMLLimits.repairs + 4)
    #expect(found.faults.allSatisfy { $0.rule == "missing-colon" })
    #expect(found.at("actions", "A0") != nil)
  }
}
