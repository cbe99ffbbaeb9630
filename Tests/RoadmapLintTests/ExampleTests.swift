import Diagnostics
import RoadmapLint
import RoadmapModel
import Testing

/// Every rule's own examples, run in several disguises.
@Suite struct ExampleTests {
  /// A dress in which an example must behave the same.
  enum Disguise: String, CaseIterable, Sendable {
    case plain
    case afterMultiByteText = "after multi-byte text"
    case withCarriageReturns = "with CRLF"
    case suppressed
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let rule: any Rule.Type
    let example: Example
    let isFlagged: Bool
    let disguise: Disguise

    var testDescription: String {
      let sort = isFlagged ? "flags" : "passes"
      return "\(rule.about.id) \(sort), \(disguise.rawValue): \(example.text.prefix(60))"
    }
  }

  static let cases: [Case] = Rules.all.flatMap { rule in
    [(rule.about.flags, true), (rule.about.passes, false)].flatMap { examples, isFlagged in
      examples.flatMap { example in
        Disguise.allCases.compactMap { disguise in
          fits(disguise, rule, example, isFlagged: isFlagged)
            ? Case(rule: rule, example: example, isFlagged: isFlagged, disguise: disguise) : nil
        }
      }
    }
  }

  private static func fits(
    _ disguise: Disguise, _ rule: any Rule.Type, _ example: Example, isFlagged: Bool
  ) -> Bool {
    // Remarks about suppressions cannot be suppressed themselves.
    let isRemark =
      rule.about.id.hasSuffix("suppression") || rule.about.id == "unknown-rule"
      || rule.about.id == "suppression-without-reason"
    switch disguise {
    case .plain: return true
    case .withCarriageReturns: return example.encoding != .utf16
    case .afterMultiByteText: return example.encoding == .utf8 && !example.standsFirst
    case .suppressed:
      return isFlagged && !isRemark && !example.standsFirst && example.encoding != .utf16
    }
  }

  @Test("An example is flagged exactly at its marks, in every disguise", arguments: cases)
  func example(_ given: Case) throws {
    let id = given.rule.about.id
    let today = try #require(Day(iso: given.example.today))
    var files = given.example.files
    for index in files.indices {
      switch given.disguise {
      case .plain: break
      case .afterMultiByteText:
        files[index].text = "# äö€😀 ennen ensimmäistä riviä\n" + files[index].text
      case .withCarriageReturns:
        files[index].text = files[index].text.replacing("\n", with: "\r\n")
      case .suppressed: files[index].text = Self.suppressing(id, in: files[index].text)
      }
    }
    var marks: Set<Mark> = []
    let sources = files.map { path, marked in
      let (text, offsets) = Self.unmark(marked)
      marks.formUnion(
        offsets.map { offset in
          let before = String(decoding: text.utf8.prefix(offset), as: UTF8.self)
          return Mark(file: path, offset: Self.bytes(of: before, in: given.example.encoding).count)
        })
      return SourceText(path: path, bytes: Self.bytes(of: text, in: given.example.encoding))
    }
    #expect(given.isFlagged == !marks.isEmpty, "marks belong in examples that flag, only there")
    let report = Linter.lint(
      LintInput(
        files: sources, settings: given.example.settings, today: today,
        lastChanges: given.example.lastChanges.compactMapValues { Day(iso: $0) }))
    let found = Set(
      report.findings.filter { $0.rule == id }.map {
        Mark(file: $0.place.file, offset: Int($0.place.span.start))
      })
    if given.disguise == .suppressed, !given.rule.about.isSuppressible {
      #expect(found == marks, "what leaves part of a file unread is told in any case")
    } else if given.disguise == .suppressed {
      #expect(found == [], "a suppressed finding is hidden")
      #expect(report.hidden.byComment >= 1)
    } else {
      #expect(found == marks, "\(report.findings.map { "\($0.rule): \($0.message.en)" })")
    }
  }

  /// Where a finding must sit.
  struct Mark: Hashable {
    let file: String
    let offset: Int
  }

  /// The text as the bytes of a file in an encoding.
  static func bytes(of text: String, in encoding: Example.Encoding) -> [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .latin1: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    case .utf16: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
  }

  /// The text without its marks, and the byte offsets where they stood.
  static func unmark(_ marked: String) -> (text: String, marks: [Int]) {
    var text = ""
    var marks: [Int] = []
    for scalar in marked.unicodeScalars {
      if scalar == "↓" {
        marks.append(text.utf8.count)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return (text, marks)
  }

  /// The example with a suppressing comment above each line that has a mark.
  static func suppressing(_ rule: String, in marked: String) -> String {
    marked.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let indent = String(line.prefix { $0 == " " })
      return line.contains("↓")
        ? ["\(indent)# tiekartta: ignore \(rule) esimerkki", String(line)] : [String(line)]
    }.joined(separator: "\n")
  }
}
