import Diagnostics
import Testing

@testable import Reporting

@Suite("Words in another language")
struct ForeignTextTests {
  private let owed = ForeignText.marked("Ärenden", in: "sv", for: .fi, promised: ["fi", "sv"])
  private let free = ForeignText.marked("Asiointi", in: "fi", for: .en, promised: ["fi", "sv"])

  @Test("A page says their language, and shows it where another was promised")
  func page() {
    #expect(
      HTMLMarkup(text: "A1 \(owed), C<").source
        == "A1 <span lang=\"sv\">Ärenden</span> [sv], C&lt;")
    #expect(HTMLMarkup(text: free).source == "<span lang=\"fi\">Asiointi</span>")
    #expect(HTMLMarkup("a", ["title": owed]).source == "<a title=\"Ärenden [sv]\"></a>")
  }

  @Test("Other text for people ends them with their code where another was promised")
  func text() {
    #expect(cleaned("A1 \(owed), \(free)") == "A1 Ärenden [sv], Asiointi")
    // One that was cut lacks its end.
    #expect(cleaned(String(owed.dropLast(3)) + "…") == "Ärend… [sv]")
  }

  @Test("Data has the words alone")
  func data() {
    let json = JSONWriter.text { json in json.object { $0.member("title", owed) } }
    #expect(String(decoding: json, as: UTF8.self).contains("\"title\": \"Ärenden\""))
    #expect(
      TableDialect.csv([owed], [TableColumn("a", "a") { .text($0) }], isFinnish: false)
        == "a\nÄrenden\n")
  }

  @Test("Words in the report's own language, and codes that are none, stay as they are")
  func own() {
    #expect(ForeignText.marked("Ärenden", in: "sv", for: .sv, promised: ["sv"]) == "Ärenden")
    for code in ["", "x", "<b>", "svenska", "SV"] {
      #expect(ForeignText.marked("a", in: code, for: .sv, promised: ["sv"]) == "a")
    }
  }

  @Test("Marks that people write themselves mark nothing and hide nothing")
  func hostile() throws {
    let marks = try [0xFDD0, 0xFDD1, 0xFDD2].map {
      String(try #require(Unicode.Scalar($0 as UInt32)))
    }
    let texts = [
      marks[0], marks[0] + "sv", marks[1] + "a" + marks[2], marks[0] + "<script>" + marks[1] + "a",
      marks[0] + marks[0] + "sv" + marks[1] + "a" + marks[0] + "b", marks[2] + marks[0] + "sv!",
    ]
    for text in texts {
      let words = text.unicodeScalars.filter { !(0xFDD0...0xFDD2).contains($0.value) }
      let kept = cleaned(ForeignText.marked(text, in: "sv", for: .fi, promised: ["fi"]))
      #expect(kept == String(String.UnicodeScalarView(words)) + (words.isEmpty ? "" : " [sv]"))
      for said in [cleaned(text), ForeignText.plain(text), HTMLMarkup(text: text).source] {
        #expect(said.unicodeScalars.allSatisfy { !(0xFDD0...0xFDD2).contains($0.value) })
      }
    }
  }

  @Test("Of every letter it is told alone whether it could fool a terminal")
  func letters() throws {
    for value in Array(0...0x3000) + Array(0xFB00...0xFFFF) + [0x1F600, 0x10FFFF] {
      guard let scalar = Unicode.Scalar(UInt32(value)), !(0xFDD0...0xFDD2).contains(value) else {
        continue
      }
      let expected =
        switch value {
        case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
        case 0..<0x20, 0x7F..<0xA0: "\u{FFFD}"
        case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: ""
        default: String(scalar)
        }
      for around in ["", "a", "–ä"] {
        let text = cleaned(around + String(scalar) + around)
        #expect(
          Array(text.unicodeScalars) == Array((around + expected + around).unicodeScalars),
          "\(String(value, radix: 16))")
      }
    }
  }
}
