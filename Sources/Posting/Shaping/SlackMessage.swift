internal import Reporting

/// A message as Slack's Block Kit.
///
/// Words of the roadmap stand in rich text alone, which Slack shows as it is: nothing in it is
/// markup, a mention or a link. The plain `text`, which is notified and read aloud, is escaped.
package enum SlackMessage {
  private static let blockLimit = 45

  /// The members of a request's body that tell the message.
  package static func body(of message: Message, channel: String? = nil, ts: String? = nil)
    -> [UInt8]
  {
    ChatContent.fitting(message, fits: \.fits) { Shaped(content: $0) }
      .body(channel: channel, ts: ts)
  }

  private struct Shaped {
    let content: ChatContent

    /// Every text that Slack counts.
    private var texts: [String] {
      [content.title, content.verdict.text, content.unverified ?? "", content.link ?? ""]
        + content.parts.flatMap { part in
          [part.heading, part.rest ?? ""] + part.lines.map(\.text)
        }
    }

    var fits: Bool {
      let blocks = content.parts.map { part in
        ([part.heading, part.rest ?? ""] + part.lines.map(\.text)).joined()
      }
      return content.parts.count + 4 <= SlackMessage.blockLimit
        && blocks.allSatisfy(Budget.slackBlock.holds) && Budget.slack.holds(texts.joined())
    }

    func body(channel: String?, ts: String?) -> [UInt8] {
      JSONWriter.text { json in
        json.object { json in
          if let channel { json.member("channel", channel) }
          if let ts { json.member("ts", ts) }
          json.member("text", SlackMessage.escaped("\(content.title) – \(content.verdict.text)"))
          json.array("blocks") { json in
            json.element { json in
              json.member("type", "header")
              json.object("text") { json in
                json.member("type", "plain_text")
                json.member("text", content.title.isEmpty ? "tiekartta" : content.title)
                json.member("emoji", false)
              }
            }
            var first: [Line] = []
            if let unverified = content.unverified { first.append(Line(unverified, .strong)) }
            first.append(Line(content.verdict.text, .strong))
            SlackMessage.write(nil, first, isList: false, to: &json)
            for part in content.parts {
              let rest = part.rest.map { [Line($0, .emphasis)] } ?? []
              SlackMessage.write(part.heading, part.lines + rest, isList: true, to: &json)
            }
            if let link = content.link {
              SlackMessage.write(
                nil, [Line(content.linkTitle, .link(link))], isList: false, to: &json)
            }
          }
          // No name in the text is looked up, and no address in it is unfolded.
          json.member("parse", "none")
          json.member("link_names", false)
          json.member("unfurl_links", false)
          json.member("unfurl_media", false)
        }
      }
    }
  }

  private static func write(
    _ heading: String?, _ lines: [Line], isList: Bool, to json: inout JSONWriter
  ) {
    json.element { json in
      json.member("type", "rich_text")
      json.array("elements") { json in
        if let heading { section([Line(heading, .strong)], to: &json) }
        guard isList else { return section(lines, to: &json) }
        guard !lines.isEmpty else { return }
        json.element { json in
          json.member("type", "rich_text_list")
          json.member("style", "bullet")
          json.array("elements") { json in
            for line in lines { section([line], to: &json) }
          }
        }
      }
    }
  }

  private static func section(_ lines: [Line], to json: inout JSONWriter) {
    json.element { json in
      json.member("type", "rich_text_section")
      json.array("elements") { json in
        for (place, line) in lines.enumerated() {
          for run in (place == 0 ? [] : [Inline("\n")]) + line.runs {
            // Slack refuses a text that is empty.
            let words = run.text == "\n" ? "\n" : cleaned(run.text)
            guard !words.isEmpty else { continue }
            json.element { write(run.role, words, to: &$0) }
          }
        }
      }
    }
  }

  private static func write(_ role: Inline.Role, _ words: String, to json: inout JSONWriter) {
    if case .link(let address) = role, !address.hasPrefix("#") {
      json.member("type", "link")
      json.member("url", address)
      json.member("text", words)
      return
    }
    json.member("type", "text")
    json.member("text", words)
    switch role {
    case .strong, .error, .warning: json.object("style") { $0.member("bold", true) }
    case .emphasis, .dim: json.object("style") { $0.member("italic", true) }
    case .code: json.object("style") { $0.member("code", true) }
    case .plain, .info, .good, .link: break
    }
  }

  /// A text in which nothing is a mention, a channel or a link.
  static func escaped(_ text: String) -> String {
    cleaned(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}
