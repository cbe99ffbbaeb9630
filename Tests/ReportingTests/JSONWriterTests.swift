import Foundation
import RoadmapModel
import Testing

@testable import Reporting

@Suite("What is written as JSON")
struct JSONWriterTests {
  private func text(_ body: (inout JSONWriter) -> Void) -> String {
    String(decoding: JSONWriter.text(body), as: UTF8.self)
  }

  @Test("Objects and arrays are indented by two spaces, and empty ones stand on one line")
  func layout() {
    let written = text { json in
      json.object { json in
        json.member("a", 1)
        json.object("b") { _ in }
        json.array("c") { _ in }
        json.member("d", [String]())
        json.object("e") { json in
          json.array("f") { json in
            json.element("x")
            json.element { $0.member("g", true) }
            json.element { _ in }
            json.element([[Int](), [2, 3]])
          }
        }
        json.objects("h", ["k", "ä\""]) { $0.member(named: $1, false) }
      }
    }
    #expect(
      written == """
        {
          "a": 1,
          "b": {},
          "c": [],
          "d": [],
          "e": {
            "f": [
              "x",
              {
                "g": true
              },
              {},
              [
                [],
                [
                  2,
                  3
                ]
              ]
            ]
          },
          "h": [
            {
              "k": false
            },
            {
              "ä\\"": false
            }
          ]
        }

        """)
    #expect(text { $0.object { _ in } } == "{}\n")
    #expect(text { $0.array { _ in } } == "[]\n")
  }

  @Test("Lines are indented as deep as they stand", arguments: [1, 15, 16, 17, 18, 40])
  func depth(_ depth: Int) {
    let lines = text { Nested(depth: depth).write(to: &$0) }.split(separator: "\n")
    #expect(lines.count == 2 * depth + 1)
    for (number, line) in lines.enumerated() {
      let level = min(number, 2 * depth - number)
      #expect(line.prefix { $0 == " " }.count == 2 * level)
    }
  }

  private struct Nested: JSONWritable {
    let depth: Int

    func write(to json: inout JSONWriter) {
      json.array { json in
        if depth > 1 { json.element(Nested(depth: depth - 1)) } else { json.element(7) }
      }
    }
  }

  @Test("What is not there is null, and a mark that does not hold is left out")
  func absence() {
    let written = text { json in
      json.object { json in
        json.member("text", nil as String?)
        json.member("day", nil as Day?)
        json.object("object", of: nil as Int?) { $0.member("number", $1) }
        json.object("other", of: 5) { $0.member("number", $1) }
        json.mark("left-out", false)
        json.mark("held", true)
      }
    }
    #expect(
      written == """
        {
          "text": null,
          "day": null,
          "object": null,
          "other": {
            "number": 5
          },
          "held": true
        }

        """)
  }

  @Test(
    "Whole numbers are written in full",
    arguments: [0, 7, 9, 10, 99, 100, -1, -10, 1_234_567_890, Int.max, Int.max / 10, Int.min])
  func numbers(_ number: Int) {
    #expect(text { number.write(to: &$0) } == "\(number)\n")
  }

  @Test("Days and periods are written in their ISO form")
  func dates() throws {
    for iso in ["2026", "2026-H1", "2026-T2", "2026-Q2", "2026-04", "2026-W14", "2026-04-15"] {
      let period = try #require(Period(iso: iso))
      #expect(text { period.write(to: &$0) } == "\"\(iso)\"\n")
    }
    #expect(text { Day(number: 0).write(to: &$0) } == "\"1970-01-01\"\n")
  }

  @Test(
    "A text is written so that it does no harm, and otherwise as it is",
    arguments: [
      ("", ""), ("päätös – ”näin” 漢字 😀 👩‍👩‍👧 «é» a\u{A0}b", nil),
      ("a\"b\\c", #"a\"b\\c"#), ("\n\r\t", #"\n\r\t"#),
      ("\u{0}\u{1}\u{1F}\u{7F}", #"\u0000\u0001\u001f\u007f"#),
      ("\u{80}\u{9F}\u{A0}", "\\u0080\\u009f\u{A0}"),
      ("\u{2027}\u{2028}\u{2029}\u{202F}", "\u{2027}\\u2028\\u2029\u{202F}"),
      ("\u{200D}\u{200E}\u{200F}\u{2010}", "\u{200D}\\u200e\\u200f\u{2010}"),
      ("\u{202A}\u{202E}", #"\u202a\u202e"#),
      ("\u{2065}\u{2066}\u{2069}\u{206A}", "\u{2065}\\u2066\\u2069\u{206A}"),
      ("\u{61B}\u{61C}\u{61D}", "\u{61B}\\u061c\u{61D}"),
      ("😀\n\u{10FFFF}\u{FFFE}", "😀\\n\u{10FFFF}\u{FFFE}"),
      ("#1 [a] #", nil), ("##[error]x", #"##\u005berror]x"#), ("##vso[x]", #"##vso\u005bx]"#),
      (String(repeating: "pitkä ", count: 30_000), nil),
    ] as [(String, String?)])
  func texts(_ given: String, _ expected: String?) {
    let written = text { given.write(to: &$0) }
    #expect(Array(written.utf8) == Array("\"\(expected ?? given)\"\n".utf8))
  }

  @Test("Every character is written plainly just when nothing says otherwise")
  func characters() {
    for value in UInt32(0)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // The line break sends the second text the long way, character by character.
      let short = text { "a\(scalar)b".write(to: &$0) }
      let long = text { "a\(scalar)b\n".write(to: &$0) }
      #expect(long == short.dropLast(2) + "\\n\"\n", "U+\(String(value, radix: 16))")
    }
  }

  @Test("A text comes back as it went in")
  func roundTrip() throws {
    let given = Corpus.hostile + "\u{2028}\u{2029}\u{FFFE}\u{10FFFF}"
    let written = text { json in
      json.object { json in
        json.member("a", given)
        json.member(named: "ä\"\\\n", "x")
      }
    }
    let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: Any]
    #expect((read?["a"] as? String).map { Array($0.utf8) } == Array(given.utf8))
    #expect(read?["ä\"\\\n"] as? String == "x")
    #expect(!written.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!written.contains("##[") && !written.contains("##vso["))
  }

  @Test("A text that a framework keeps in a way of its own is written the same")
  func bridged() {
    let given = NSString(string: "päätös \"A\" ##[x]") as String
    #expect(text { given.write(to: &$0) } == "\"päätös \\\"A\\\" ##\\u005bx]\"\n")
  }

  @Test("Numbers that are no whole ones are written by their digits")
  func fractions() {
    #expect(text { JSONNumber("0.25").write(to: &$0) } == "0.25\n")
    for (number, digits) in [
      (0, "0"), (2, "2"), (0.25, "0.25"), (1.0 / 3, "0.3333"), (-0.5, "-0.5"), (10.0203, "10.0203"),
      (0.00004, "0"), (0.99996, "1"), (-3.1, "-3.1"),
    ] {
      #expect(SlippageReport.decimal(number, places: 4) == digits)
    }
  }
}
