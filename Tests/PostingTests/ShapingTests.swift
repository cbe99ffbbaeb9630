import Diagnostics
import Foundation
import Testing

@testable import Posting
@testable import Reporting

/// More with `TIEKARTTA_SLOW=1`, as `.ci/run` sets: as many as its time allows.
private let count = ProcessInfo.processInfo.environment["TIEKARTTA_SLOW"] == "1" ? 1_000 : 80

@Suite("Messages as targets take them")
struct ShapingTests {
  private static let budgets: [(MarkdownDialect, Budget)] =
    MarkdownDialect.allCases.map { ($0, $0.budget) }
    + [
      (.github, Budget(bytes: 4_000)), (.bitbucket, Budget(characters: 3_000)),
      (.gitlab, Budget(characters: 5_000, bytes: 6_000)),
    ]

  @Test("No made-up message breaks a budget, a table, a fold or a fence, nor pings or commands")
  func markdown() throws {
    var messages = MadeUpMessages(seed: 1)
    for number in 0..<count {
      let message = messages.next()
      // One after the other: each gets hundreds, and a run takes a minute and not ten.
      let (dialect, budget) = Self.budgets[number % Self.budgets.count]
      do {
        let text = MarkdownMessage(message, dialect: dialect).text(within: budget)
        #expect(
          text.utf8.count <= budget.bytes && text.utf16.count <= budget.characters,
          "\(number) for \(dialect): \(text.utf8.count) bytes, \(text.utf16.count) characters")
        if let fault = MarkdownFaults.first(in: text, dialect) {
          Issue.record("\(number) for \(dialect): \(fault)")
          return
        }
        if let link = message.link {
          #expect(text.contains(link.replacing("&", with: "&amp;")), "\(number) for \(dialect)")
        }
      }
    }
  }

  @Test("Chats get well-formed JSON within their limits, whatever the words are")
  func chats() throws {
    var messages = MadeUpMessages(seed: 2)
    for number in 0..<count {
      let message = messages.next()
      let slack = SlackMessage.body(of: message)
      let card = TeamsCard.body(of: message)
      let matrix = MatrixMessage.content(of: message, marker: "m", replacing: "$e")
      let hook = WebhookBody.body(of: message)
      for body in [slack, card, matrix, hook] {
        let object = try? JSONSerialization.jsonObject(with: Data(body))
        #expect(object is [String: Any], "\(number)")
      }
      #expect(card.count <= 20_000, "\(number): \(card.count)")
      #expect(matrix.count <= 48_000, "\(number): \(matrix.count)")
      try expectSlack(slack, number)
    }
  }

  private func expectSlack(_ body: [UInt8], _ number: Int) throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any])
    let blocks = try #require(object["blocks"] as? [[String: Any]])
    #expect(blocks.count <= 45, "\(number)")
    var total = 0
    for block in blocks {
      let texts = texts(in: block)
      let size = texts.reduce(0) { $0 + $1.utf16.count }
      total += size
      #expect(size <= 3_000, "\(number): \(size)")
      if block["type"] as? String == "header" { #expect(size <= 150, "\(number)") }
      #expect(texts.allSatisfy { !$0.isEmpty }, "\(number)")
    }
    #expect(total <= 13_000, "\(number): \(total)")
    let text = try #require(object["text"] as? String)
    #expect(!text.contains("<") && !text.contains(">"), "\(number)")
  }

  private func texts(in value: Any) -> [String] {
    if let list = value as? [Any] { return list.flatMap(texts) }
    guard let object = value as? [String: Any] else { return [] }
    return object.flatMap { key, value -> [String] in
      if key == "text", let text = value as? String { return [text] }
      return texts(in: value)
    }
  }

  private func message(rows: Int, link: String? = "https://kunta.example/r") -> Message {
    let table = Block.table(
      Table(
        caption: "", columns: [("Tunnus", .leading), ("Nimi", .leading)],
        rows: (0..<rows).map { [Line("A\($0)", .strong), Line("Toimenpide \($0)")] }))
    return Message(
      what: .summary,
      document: Document(
        title: "Seurantakatsaus", language: "fi",
        blocks: [
          .note("Huomio"), .heading(1, "Päätettävää (2)"), .list([Item("A28"), Item("A29")]),
          .heading(1, Line("Siirtyneet (\(rows))")), table, .heading(1, "Aikajana"),
          .paragraph(Line(String(repeating: "pitkä ", count: 400))),
        ]),
      lead: Lead(
        verdict: Line("2 asiaa odottaa päätöstä.", .warning),
        parts: [
          Lead.Part(
            matter: .decide, title: "Päätettävää", who: "Kunnanhallitus", count: 2,
            lines: ["A28", "A29"]),
          Lead.Part(matter: .moved, title: "Siirtyneet", who: nil, count: rows, lines: ["A0"]),
        ]), language: .fi, link: link, key: "summary/x", head: "abc", sequence: 1)
  }

  @Test("What falls away is named, and the counts and the link stay")
  func leftOut() {
    let message = message(rows: 200)
    let text = MarkdownMessage(message, dialect: .github).text(within: Budget(characters: 3_000))
    #expect(text.contains("**2 asiaa odottaa päätöstä.**"))
    #expect(text.contains("## Päätettävää (2): Kunnanhallitus"))
    #expect(text.contains("## Siirtyneet (200)"))
    #expect(
      text.contains("Tähän ei mahtunut: Siirtyneet (200) (osittain), Aikajana."), "\(text)")
    #expect(text.contains("[Koko raportti](<https://kunta.example/r>)"))
    #expect(text.utf16.count > 2_700)
    let whole = MarkdownMessage(message, dialect: .github).text(within: .github)
    #expect(!whole.contains("ei mahtunut"))
    #expect(whole.contains("<details><summary>Koko raportti</summary>"))
  }

  @Test("The smallest budget leaves the verdict and the link")
  func smallest() {
    let text = MarkdownMessage(message(rows: 9), dialect: .gitlab)
      .text(within: Budget(characters: 150))
    #expect(text.contains("2 asiaa odottaa päätöstä."))
    #expect(text.contains("https://kunta.example/r"))
  }

  @Test("A signature is that of RFC 2104, over the time and the body")
  func signature() {
    // RFC 4231, test cases 2 and 6.
    let plain = WebhookSignature.hmac(
      Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
    #expect(plain.prefix(4).elementsEqual([0x5B, 0xDC, 0xC1, 0x46]))
    let long = WebhookSignature.hmac(
      Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
      key: [UInt8](repeating: 0xAA, count: 131))
    #expect(long.prefix(4).elementsEqual([0x60, 0xE4, 0x31, 0x59]))
  }
}
