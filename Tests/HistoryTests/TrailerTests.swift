import Foundation
import RoadmapModel
import Testing

@testable import Revisions
@testable import RoadmapHistory
@testable import Workspace

/// Reasons in commit messages, and days of instants.
@Suite struct TrailerTests {
  @Test(
    "A reason is a trailer, in any of three languages and in any case",
    arguments: [
      ("Siirto\n\nReason: vendor is late\n", "vendor is late"),
      ("Siirto\n\nSelitys.\n\nSyy: toimittaja\nSigned-off-by: A <a@b>\n", "toimittaja"),
      ("Flytt\n\nORSAK : leverantören\n", "leverantören"),
      ("Siirto\n\nSyy: pitkä\n  jatkuu\n", "pitkä jatkuu"),
      ("Siirto\n\nSyy: yksi\nSyy: kaksi\n", "yksi; kaksi"),
      ("Squash (#12)\n\n* Siirto\n\nSyy: toimittaja\n\nCo-authored-by: B <b@c>\n", "toimittaja"),
      ("Siirto\r\n\r\nSyy: CRLF\r\n", "CRLF"),
      ("Merge branch 'f'\n\nReason: agreed\n\n# Conflicts:\n#\troadmap.yaml\n", "agreed"),
      ("Merge branch 'f'\n\nReason: agreed\n\nConflicts:\n\troadmap.yaml\n", "agreed"),
      ("Siirto\n\nSyy: yksi\n# huomautus\nSyy: kaksi\n", "yksi; kaksi"),
      (
        "Siirto\n\nSyy: yksi\n# ------------------------ >8 ------------------------\ndiff --git\n",
        "yksi"
      ),
      ("Siirto\n\nSyy: yksi\n---\n a.yaml | 1 +\n", "yksi"),
      ("Siirto\n\nalku\n\n---\n\nSyy: yksi\n", "yksi"),
      ("Siirto\n\nLeipää\nja vettä\nSyy: lopuksi\nSigned-off-by: A <a@b>\n", "lopuksi"),
    ])
  func found(_ message: String, _ reason: String) {
    #expect(Trailers.mayHoldReason(Array(message.utf8)[...]))
    #expect(Trailers.reason(in: message) == reason)
  }

  @Test(
    "What only looks like one is none",
    arguments: [
      "Syy: otsikko", "Siirto\n\nReason: keskellä\n\nja jatkuu.", "Siirto\n\nSyy:\n", "",
      "Siirto\n\nSyyt: muu\n",
      "Siirto\n\nSyy: \u{200B}\u{2060}\n", "Siirto\n\nLeipää\nja vettä\nSyy: lopuksi\nvielä\n",
    ])
  func none(_ message: String) {
    #expect(Trailers.reason(in: message) == nil)
  }

  @Test("Reasons are those that git reads, whatever stands around them")
  func asGit() throws {
    var numbers = SeededNumbers(state: 20_261_130)
    let messages = (0..<2_000).map { _ in Self.message(with: &numbers) }
    let folder = try GitFolder()
    var stream: [UInt8] = []
    for message in messages {
      let bytes = Array(message.utf8)
      stream += Array(
        "commit refs/heads/main\ncommitter A <a@b> 1767216600 +0000\ndata \(bytes.count)\n".utf8)
      stream += bytes + [0x0A]
    }
    try Data(stream).write(to: URL(filePath: folder.path + "/stream"))
    try folder.shell(
      """
      git init -q -b main .
      git fast-import --quiet < stream
      git log --reverse --format='%(trailers:key=Reason,key=Syy,key=Orsak,valueonly,unfold,separator=;)%x00' > found
      """)
    let found = try String(contentsOfFile: folder.path + "/found", encoding: .utf8)
      .split(separator: "\0", omittingEmptySubsequences: false)
    #expect(found.count == messages.count + 1)
    var reasons = 0
    for (index, message) in messages.enumerated() {
      // Above a divider, and past a last block that only says who else wrote or where a commit was
      // picked from, a reason is read as well; what git finds is always found.
      guard let expected = Self.reason(found[index].split(separator: ";")) else { continue }
      let read = Trailers.reason(in: message).flatMap { Self.reason($0.split(separator: ";")) }
      #expect(read == expected, "\(message)")
      reasons += 1
      #expect(Trailers.mayHoldReason(Array(message.utf8)[...]))
    }
    #expect(reasons > 300)
  }

  /// Lines as people, forges and git write them, in any order.
  private static func message(with numbers: inout SeededNumbers) -> String {
    let lines = [
      "Reason: r", "Syy: s", "ORSAK : o", "Syy:", "Reason:x", "reason:  two words", "Syyt: muu",
      " Syy: sisennetty", "  jatkoa", "\tjatkoa", "Leipää ja vettä", "Signed-off-by: A <a@b>",
      "(cherry picked from commit 123)", "# huomautus", "# Conflicts:", "#\troadmap.yaml",
      "Conflicts:", "\troadmap.yaml", "---", "--- a/x", "----", "Fixes: 12", "https://x.fi/a",
      "# ------------------------ >8 ------------------------", "key with space: x", "", "", "",
      "", " ", "Syy: r\r", "\r", "ääkköset: ei", "-: viiva", ": tyhjä",
    ]
    var text = numbers.next() % 8 == 0 ? "" : "Siirto\n" + (numbers.next() % 8 == 0 ? "" : "\n")
    for _ in 0..<Int.random(in: 1...9, using: &numbers) {
      text += (lines.randomElement(using: &numbers) ?? "") + "\n"
    }
    if numbers.next() % 4 == 0 { text.removeLast() }
    return text
  }

  /// The values in one way of writing.
  private static func reason(_ values: [Substring]) -> String? {
    let words = values.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: ";")
  }

  @Test("Where the machine has no zone data, the rules kept for it give the same offsets")
  func zoneRules() {
    for (name, rule) in TimeZoneDays.rules {
      for year in 1997...2037 {
        let (known, kept) = (":" + name, rule)
        #expect(
          TimeZoneDays.offsets(of: year, in: kept).map { [$0.from, $0.offset] }
            == TimeZoneDays.offsets(of: year, in: known).map { [$0.from, $0.offset] },
          "\(name) \(year)")
      }
    }
  }

  @Test("An instant is the day it has in the roadmap's time zone, summer and winter")
  func days() throws {
    var zone = try TimeZoneDays("Europe/Helsinki")
    // Half past nine in the evening in UTC is past midnight only in summer.
    #expect(zone.day(1_782_855_000) == Day(iso: "2026-07-01"))
    #expect(zone.day(1_767_216_600) == Day(iso: "2025-12-31"))
    #expect(zone.day(1_767_220_200) == Day(iso: "2026-01-01"))
    #expect(zone.day(0) == Day(iso: "1970-01-01"))
    #expect(zone.day(-1) == Day(iso: "1970-01-01"))
    var utc = try TimeZoneDays("UTC")
    #expect(utc.day(-1) == Day(iso: "1969-12-31"))
    #expect(utc.day(86_399) == Day(iso: "1970-01-01"))
  }

  @Test(
    "A zone that the machine does not know is a fault and never another one",
    arguments: ["Europe/Kuusilampi", "../../etc/passwd", "", "Europe", "/etc/localtime"])
  func unknown(_ name: String) {
    #expect(throws: WorkspaceFault.self) { try TimeZoneDays(name) }
  }
}
