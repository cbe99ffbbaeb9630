internal import Diagnostics
internal import Reporting
internal import RoadmapModel

/// A message as a mail: plain words first, then the same as a page, then what is attached.
package struct MailMessage {
  /// Who writes to whom.
  package struct Envelope: Sendable {
    package let from: MailAddress
    package let to: [MailAddress]
    /// Seconds since the beginning of 1970.
    package let time: Int

    package init(from: MailAddress, to: [MailAddress], time: Int) {
      self.from = from
      self.to = to
      self.time = time
    }
  }

  private let message: Message
  private let envelope: Envelope
  private let page: Document
  private let plain: String
  /// The same for the same words, so that a mail which came twice is known.
  package let id: String

  package init(_ message: Message, _ envelope: Envelope) {
    self.message = message
    self.envelope = envelope
    page = message.whole
    plain = MailRenderer().render(page)
    let facts = Self.hash(
      "id", message.key, message.head, String(message.sequence), message.document.title,
      envelope.to.map(\.address).joined(separator: ","), plain)
    id = "<\(facts.prefix(40))@\(envelope.from.domain)>"
  }

  /// Headers and body, with CRLF at the end of each line, in ASCII.
  package var bytes: [UInt8] {
    let html = HTMLRenderer().renderMail(page)
    let boundary = "=_" + String(Self.hash("boundary", id).prefix(32))
    var headers = MailHeaders()
    headers.add("Date", MailDate.text(envelope.time))
    headers.add("From", envelope.from.header)
    headers.add("To", envelope.to.map(\.header).joined(separator: ", "))
    headers.add(words: "Subject", subject)
    headers.add("Message-ID", id)
    // Mail programs gather what refers to the same root, though nobody ever got it.
    headers.add("In-Reply-To", root)
    headers.add("References", root)
    headers.add("List-Id", listID)
    headers.add("Auto-Submitted", "auto-generated")
    headers.add("Content-Language", message.language.rawValue)
    headers.add("MIME-Version", "1.0")
    let both =
      part("text/plain; charset=utf-8", plain, boundary + "a")
      + part("text/html; charset=utf-8", html, boundary + "a") + "--\(boundary)a--\r\n"
    let alternative = "multipart/alternative; boundary=\"\(boundary)a\""
    guard !message.attachments.isEmpty else {
      headers.add("Content-Type", alternative)
      return Array((headers.text + "\r\n" + both).utf8)
    }
    headers.add("Content-Type", "multipart/mixed; boundary=\"\(boundary)m\"")
    let files = message.attachments.map { attachment($0, boundary + "m") }.joined()
    return Array(
      (headers.text + "\r\n--\(boundary)m\r\nContent-Type: \(alternative)\r\n\r\n" + both + files
        + "--\(boundary)m--\r\n").utf8)
  }

  /// What all mails of one thread refer to.
  private var root: String {
    "<\(Self.hash("root", message.key, message.party ?? "").prefix(40))@\(envelope.from.domain)>"
  }

  private var listID: String {
    "<\(Self.hash("list", message.key).prefix(16)).tiekartta.\(envelope.from.domain)>"
  }

  /// What is read in a list of mails: what it is, and of a report what it comes to.
  private var subject: String {
    let title = message.document.title.start(of: 120)
    let verdict = message.lead.verdict.text.start(of: 160)
    return title + (verdict.isEmpty ? "" : " – " + verdict)
  }

  private func part(_ type: String, _ text: String, _ boundary: String) -> String {
    "--\(boundary)\r\nContent-Type: \(type)\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
      + QuotedPrintable.encode(text.hasSuffix("\n") ? String(text.dropLast()) : text)
  }

  private func attachment(_ file: Message.Attachment, _ boundary: String) -> String {
    func plain(_ text: String) -> String {
      String(
        decoding: text.utf8.filter {
          (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }, as: UTF8.self)
    }
    return "--\(boundary)\r\nContent-Type: \(plain(file.type))\r\n"
      + "Content-Disposition: attachment; filename=\"\(plain(file.name).prefix(100))\"\r\n"
      + "Content-Transfer-Encoding: base64\r\n\r\n" + Base64.lines(file.bytes)
  }

  private static func hash(_ words: String...) -> String {
    SHA256.hash(words.joined(separator: "\u{0}").utf8).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}

/// An address of mail with the name of who gets it.
package struct MailAddress: Equatable, Sendable {
  package let name: String?
  package let address: String

  /// Nothing where the text is no address that every server takes: `a@b.example`, or with a name
  /// `IT <a@b.example>`, the address in ASCII.
  package init?(_ text: String, name: String? = nil) {
    var (text, name) = (text[...], name)
    if text.last == ">", let open = text.lastIndex(of: "<") {
      let before = text[..<open].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      name = before.filter { $0 != "\"" }
      text = text[text.index(after: open)...].dropLast()
    }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isClean = text.utf8.allSatisfy { byte in
      (0x21..<0x7F).contains(byte) && !"<>()[],;:\\\"".utf8.contains(byte)
    }
    guard isClean, parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, text.utf8.count <= 254,
      parts[0].first != "-", !parts[1].hasPrefix("."), !parts[1].hasSuffix(".")
    else { return nil }
    address = String(text)
    self.name = name
  }

  package var domain: String { String(address[address.index(after: at)...]) }
  private var at: String.Index { address.firstIndex(of: "@") ?? address.startIndex }

  var header: String { MailHeaders.address(name, address) }
}

/// Dates as mails have them: `Mon, 30 Nov 2026 09:00:00 +0000`.
enum MailDate {
  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  static func text(_ seconds: Int) -> String {
    let days = seconds / 86_400
    let rest = seconds % 86_400
    let (year, month, day) = Day(number: days).parts
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(weekdays[days % 7]), \(two(day)) \(months[month - 1]) \(year) "
      + "\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60)) +0000"
  }
}
