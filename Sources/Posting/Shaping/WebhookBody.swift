internal import Diagnostics
internal import Reporting

/// A message as plain data, for programs that take a webhook; `schemas/output/webhook.schema.json`
/// says what each member is.
package enum WebhookBody {
  package static func body(of message: Message) -> [UInt8] {
    ChatContent.fitting(message, fits: { (_: [UInt8]) in true }) { content in
      JSONWriter.text { json in
        json.object { json in
          json.object("tiekartta") { json in
            json.member("format", 1)
            json.member("event", message.what.rawValue)
          }
          json.member("key", message.key)
          json.member("head", message.head)
          json.member("sequence", message.sequence)
          json.member("unverified", message.isUnverified)
          json.member("party", message.party)
          json.member("language", message.language.rawValue)
          json.member("title", content.title)
          json.member("verdict", cleaned(message.lead.verdict.text))
          json.objects("parts", content.parts) { json, part in
            json.member("matter", part.matter.rawValue)
            json.member("title", part.title)
            json.member("who", part.who)
            json.member("count", part.count)
            json.member("lines", part.lines.map { cleaned($0.text) })
          }
          json.member("link", message.link)
          json.member("text", content.plain)
        }
      }
    }
  }
}

/// What proves who sent a webhook: HMAC-SHA256 (RFC 2104) over the time, a point and the body.
package enum WebhookSignature {
  package static func hex(of body: [UInt8], at seconds: Int, key: [UInt8]) -> String {
    let code = hmac(Array("\(seconds).".utf8) + body, key: key)
    return code.map { byte in
      let text = String(byte, radix: 16)
      return byte < 16 ? "0" + text : text
    }.joined()
  }

  static func hmac(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    var block = key.count > 64 ? SHA256.hash(key) : key
    block += [UInt8](repeating: 0, count: 64 - block.count)
    let inner = SHA256.hash(block.map { $0 ^ 0x36 } + message)
    return SHA256.hash(block.map { $0 ^ 0x5C } + inner)
  }
}
