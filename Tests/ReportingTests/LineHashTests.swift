import Diagnostics
import Foundation
import Testing

@testable import Reporting

/// GitHub's `primaryLocationLineHash`, bit for bit.
@Suite struct LineHashTests {
  struct Case: Sendable {
    let text: String
    let hashes: [String]
  }

  /// What the upload action's own tests expect.
  static let cases: [Case] = [
    Case(text: "", hashes: ["c129715d7a2bc9a3:1"]),
    Case(
      text: " a\nb\n  \t\tc\n d",
      hashes: [
        "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1",
      ]),
    Case(
      text: " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
      hashes: [
        "8b7cf3e952e7aeb2:1", "b1ae1287ec4718d9:1", "bff680108adb0fcc:1", "c6805c5e1288b612:1",
        "b86d3392aea1be30:1", "e6ceba753e1a442:1",
      ]),
    Case(text: " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", hashes: greetings),
    Case(text: " hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r", hashes: greetings),
    Case(
      text: " hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n", hashes: greetings),
    Case(text: " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n", hashes: greetings),
    Case(
      text: String(repeating: "Lorem ipsum dolor sit amet.\n", count: 10),
      hashes: [
        "a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3", "a7f2ff13bc495cf2:4",
        "a7f2ff13bc495cf2:5", "a7f2ff13bc495cf2:6", "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1",
        "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1",
      ]),
  ]

  static let greetings = [
    "e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1",
    "b3edc88f2938467e:1", "c8e28b0b4002a3a0:1", "c129715d7a2bc9a3:1",
  ]

  @Test("The action's own vectors", arguments: cases)
  func vectors(_ given: Case) {
    #expect(LineHash.all(of: SourceText(path: "a", text: given.text)) == given.hashes)
  }

  @Test(
    "Python counts the same from the definition", .enabled(if: Python.isThere, "needs python3"))
  func python() throws {
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "a", " ", "\t", "\n", "\r", "\r\n", "ä", "😀", "päättyy: 2026-Q2", "\u{FEFF}", "#",
    ]
    let texts =
      (0..<40).map { _ in
        (0..<Int.random(in: 0..<300, using: &generator)).map { _ in pieces.randomElement() ?? "" }
          .joined()
      } + [Corpus.text, "\u{FEFF}" + Corpus.text]
    let said = try Python.run(
      """
      import re, sys
      for path in sys.argv[1:]:
          data = open(path, "rb").read().decode("utf-8")
          lines = re.split("\\r\\n|\\r|\\n", data)
          units = []
          starts = []
          for n, line in enumerate(lines):
              starts.append(len(units))
              raw = line.encode("utf-16-le")
              units += [u for u in (raw[i] + 256 * raw[i + 1] for i in range(0, len(raw), 2)) if u not in (9, 32)]
              units.append(10 if n + 1 < len(lines) else 65535)
          seen = {}
          out = []
          for s in starts:
              w = (units[s:s + 100] + [0] * 100)[:100]
              h = sum(u * 37 ** (99 - i) for i, u in enumerate(w)) % 2 ** 64
              seen[h] = seen.get(h, 0) + 1
              out.append("%x:%d" % (h, seen[h]))
          print(" ".join(out))
      """, texts)
    let ours = texts.map {
      LineHash.all(of: SourceText(path: "a", text: $0)).joined(separator: " ")
    }
    #expect(said.split(separator: "\n").map(String.init) == ours)
  }
}
