import CommonMark
import Foundation
import RoadmapModel
import Testing

@testable import Reporting

/// What is made of a text takes time in proportion to its length, whatever signs it is made of.
///
/// Time is that of the processor alone; eight times the length may take 24 times as long, which no
/// path that looks at the whole for each of its parts comes near.
@Suite struct LengthTests {
  /// What long texts are made of: each sign that means something somewhere, and what measures and
  /// cuts may stumble over.
  private static let all =
    "@#*_[]()<>&|\\`~!-+.:=\"'/{}$%^ \n\ta".map { String($0) } + [
      "a ", "a-", "–", "e\u{301}", "\u{301}", "👩\u{200D}", "🇫", "\u{202E}", "\u{200B}", "\u{1}",
      "漢", "א", "> ", "- ", "1. ", "[a](", "![", "**a ", "*a_", "``a", "<a ", "&#", "::\n", "##[",
      "\r\n", "|-", "a\u{FE0F}", "\u{E0041}", "-1", "=a\n",
    ]

  private static let isSlow = ProcessInfo.processInfo.environment["TIEKARTTA_SLOW"] == "1"

  /// Those that are tried each time; a slow run tries all of them, and these twice as long.
  private static let usual = [
    "@", "[", " ", "-", "–", "e\u{301}", "🇫", "\u{202E}", "[a](", "::\n", "##[",
  ]

  private static let parts = isSlow ? all : usual

  /// How many bytes the shorter text of a part has.
  private static func size(_ part: String) -> Int { isSlow && usual.contains(part) ? 2_000 : 1_000 }

  @Test("A document of a long text", arguments: parts)
  func documents(_ part: String) {
    for (name, render) in Self.renderers {
      expectLinear("\(name) of \(part.debugDescription)", from: Self.size(part)) { size in
        let text = Self.text(part, size)
        let line = Line([Inline(text), Inline(text, .code), Inline(text, .strong)])
        let document = Document(
          title: text, language: "fi",
          blocks: [
            .heading(1, line), .paragraph(line), .note(line), .facts([Fact(text, line)]),
            .list([Item(line, items: [Item(line)])]), .code(text), .lines([line]),
            .table(
              Table(
                caption: text, columns: [(text, .leading), ("a", .trailing)],
                rows: [[line, line], ["a", line]])),
            .prose(Prose([.paragraph([.text(text), .code(text)]), .code(text)])),
          ])
        return { _ = render(document) }
      }
    }
  }

  private static let renderers: [(String, @Sendable (Document) -> String)] = [
    ("text", { TextRenderer(width: 80).render($0) }), ("mail", { MailRenderer().render($0) }),
    ("Markdown", { MarkdownRenderer().render($0) }),
    ("a page of Markdown", { MarkdownRenderer().renderPage($0, limit: 1_000) }),
    ("HTML", { HTMLRenderer().render($0) }),
    ("a Word file's page", { HTMLRenderer().renderWords($0) }),
  ]

  @Test("Data, tables, calendars and feeds of a long text", arguments: parts)
  func data(_ part: String) {
    let day = Day(year: 2026, month: 3, day: 1) ?? Day(number: 0)
    let makers: [(String, @Sendable (String) -> Void)] = [
      ("JSON", { text in _ = JSONText.quoted(text) }),
      (
        "a table",
        { text in
          _ = TableDialect.csv([text], [TableColumn("a", "b") { .text($0) }], isFinnish: true)
        }
      ),
      ("XML", { text in _ = XMLElement("a", ["b": text], text: text).document }),
      (
        "a calendar",
        { text in
          let entry = CalendarFile.Entry(id: text, day: day, title: text, description: text)
          _ =
            CalendarFile(name: text, tooLate: "", host: "x", written: 0, entries: [entry]).text
        }
      ),
      (
        "two states",
        { text in _ = ChangedText(from: text + "a" + text, to: text + "b" + text, limit: 80) }
      ),
      ("words of another language", { text in _ = ForeignText.spoken(text) }),
      ("words of a file", { text in _ = writtenOut(text) + bounded(text) }),
    ]
    for (name, make) in makers {
      expectLinear("\(name) of \(part.debugDescription)", from: Self.size(part)) { size in
        let text = Self.text(part, size)
        return { make(text) }
      }
    }
  }

  @Test("CommonMark is read in time that its length allows", arguments: parts)
  func prose(_ part: String) throws {
    // Longer texts than the limit are not read.
    expectLinear("CommonMark of \(part.debugDescription)", from: Self.isSlow ? 7_000 : 2_000) {
      size in
      let text = Self.text(part, size)
      return { _ = try? CommonMark.read(text) }
    }
  }

  @Test("A patch of many changes, and of one that changes all")
  func patches() {
    expectLinear("a patch", from: Self.isSlow ? 80_000 : 10_000) { size in
      let lines = (0..<size / 20).map { "line \($0) of many" }
      let old = lines.joined(separator: "\n")
      let some = lines.enumerated().map { $0 % 3 == 0 ? $1 + "!" : $1 }.joined(separator: "\n")
      let all = lines.map { $0 + "?" }.joined(separator: "\n")
      return {
        _ = Patch.unified(path: "a", from: old, to: some)
        _ = Patch.unified(path: "a", from: old, to: all)
      }
    }
  }

  private static func text(_ part: String, _ size: Int) -> String {
    String(repeating: part, count: size / part.utf8.count)
  }

  /// Expects that eight times as much takes no more than three times as long for each part of it;
  /// what another program's work disturbed is tried again.
  private func expectLinear(
    _ what: String, from size: Int, _ prepare: (Int) -> () -> Void
  ) {
    let (short, long) = (prepare(size), prepare(8 * size))
    var ratio = 0.0
    for _ in 0..<3 {
      // What takes less than this is not measured well, and no trouble either.
      ratio = time(long) / max(time(short), 0.002)
      if ratio < 24 { return }
    }
    Issue.record("\(what): eight times the length takes \(ratio) times as long")
  }

  /// The seconds of the processor that some work takes in this thread.
  private func time(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }
}
