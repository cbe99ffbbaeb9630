import Diagnostics
import Foundation
import Testing

@testable import Posting
@testable import Reporting

@Suite("Messages as mails")
struct MailMessageTests {
  private static let count =
    ProcessInfo.processInfo.environment["TIEKARTTA_SLOW"] == "1" ? 300 : 20

  private func envelope(_ to: [String] = ["johtoryhma@kuusilampi.example"]) throws
    -> MailMessage.Envelope
  {
    MailMessage.Envelope(
      from: try #require(
        MailAddress("Kuusilammen tiekartta (älä vastaa) <tiekartta@kuusilampi.example>")),
      to: try to.map { try #require(MailAddress($0)) }, time: 1_796_029_200)
  }

  @Test("Mails of made-up words are read back by Python's email as they were meant")
  func readBack() throws {
    var messages = MadeUpMessages(seed: 3)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "tiekartta-mails-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for number in 0..<Self.count {
      let message = messages.next()
      let attached = number % 3 == 0 ? [file] : []
      let whole = Message(
        what: message.what, document: message.document, lead: message.lead,
        language: message.language, link: message.link, key: message.key, head: message.head,
        sequence: message.sequence, isUnverified: message.isUnverified, attachments: attached)
      let mail = MailMessage(whole, try envelope())
      try Data(mail.bytes).write(to: folder.appending(path: "\(number).eml"))
      let facts: [String: Any] = [
        "title": cleaned(whole.document.title.start(of: 120)), "id": mail.id,
        "files": attached.count,
      ]
      try JSONSerialization.data(withJSONObject: facts)
        .write(to: folder.appending(path: "\(number).json"))
    }
    let program = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "mails.py")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", program.path, folder.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said)")
    #expect(said.hasSuffix("\(Self.count) mails read\n"), "\(said)")
  }

  private var file: Message.Attachment {
    Message.Attachment(
      name: "tiekartta\r\nX-Evil: 1\".ics", type: "text/calendar; charset=utf-8",
      bytes: Array("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".utf8))
  }

  @Test(
    "An address that could be more than one, or a header, is none",
    arguments: [
      "", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\r\nBcc: x@y", "a@b,c@d", "<a@b", "å@b", "-a@b",
      "a@.b", "a@b.", "a@b>x",
    ])
  func badAddress(text: String) {
    #expect(MailAddress(text) == nil)
  }

  @Test("A name beside an address is quoted or encoded")
  func names() {
    #expect(MailAddress("a@b.example")?.header == "a@b.example")
    #expect(MailAddress("IT, \"x\" <a@b.example>")?.header == "\"IT, x\" <a@b.example>")
    #expect(
      MailAddress("Yli <a@b.example>", name: "Äiti")?.header == "\"Yli\" <a@b.example>")
    #expect(MailAddress("Ä <a@b.example>")?.header == "=?utf-8?b?w4Q=?= <a@b.example>")
  }

  @Test("The same message has the same id, another version another, and both one root")
  func threads() throws {
    var messages = MadeUpMessages(seed: 4)
    let message = messages.next()
    func mail(_ head: String) throws -> MailMessage {
      MailMessage(
        Message(
          what: message.what, document: message.document, lead: message.lead, language: .fi,
          key: "summary/posti", head: head, sequence: 1), try envelope())
    }
    let (one, same, other) = (try mail("a"), try mail("a"), try mail("b"))
    #expect(one.id == same.id && one.bytes == same.bytes)
    #expect(one.id != other.id)
    func root(_ mail: MailMessage) -> Substring? {
      String(decoding: mail.bytes, as: UTF8.self).split(separator: "\r\n")
        .first { $0.hasPrefix("References: ") }
    }
    #expect(root(one) == root(other) && root(one) != nil)
  }

  @Test("A day is written as mails have it")
  func dates() {
    #expect(MailDate.text(0) == "Thu, 01 Jan 1970 00:00:00 +0000")
    #expect(MailDate.text(784_111_777) == "Sun, 06 Nov 1994 08:49:37 +0000")
  }
}
