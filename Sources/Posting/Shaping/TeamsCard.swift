internal import Diagnostics
internal import Reporting

/// A message as an Adaptive Card 1.5, as Workflows of Teams take it.
///
/// Words of the roadmap stand in text runs alone, which a card shows as they are; text blocks,
/// which read Markdown, have words of ours.
package enum TeamsCard {
  /// The body of a request.
  package static func body(of message: Message) -> [UInt8] {
    ChatContent.fitting(message, fits: { $0.count <= Budget.teams.bytes }, body)
  }

  private static func body(_ content: ChatContent) -> [UInt8] {
    JSONWriter.text { json in
      json.object { json in
        json.member("type", "message")
        json.array("attachments") { json in
          json.element { json in
            json.member("contentType", "application/vnd.microsoft.card.adaptive")
            json.object("content") { card(content, to: &$0) }
          }
        }
      }
    }
  }

  /// The card itself.
  private static func card(_ content: ChatContent, to json: inout JSONWriter) {
    json.member("type", "AdaptiveCard")
    json.member("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
    json.member("version", "1.5")
    json.member("lang", content.language.rawValue)
    json.member("fallbackText", cleaned("\(content.title) – \(content.verdict.text)"))
    json.array("body") { json in
      rich([Line(content.title, .strong)], size: "Large", to: &json)
      if let unverified = content.unverified {
        rich([Line(unverified, .warning)], to: &json)
      }
      json.element { json in
        json.member("type", "Container")
        json.member("style", style(content.verdict))
        json.array("items") { json in
          rich([Line(content.verdict.text, .strong)], to: &json)
        }
      }
      for part in content.parts {
        json.element { json in
          json.member("type", "TextBlock")
          json.member("text", "\(part.title) (\(part.count))")
          json.member("style", "heading")
          json.member("weight", "Bolder")
          json.member("spacing", "Medium")
          json.member("wrap", true)
        }
        if let who = part.who { rich([Line(who, .dim)], spacing: "None", to: &json) }
        let rest = part.rest.map { [Line($0, .dim)] } ?? []
        for line in part.lines + rest {
          rich([Line("• ") + line], spacing: "Small", to: &json)
        }
      }
    }
    if let link = content.link {
      json.array("actions") { json in
        json.element { json in
          json.member("type", "Action.OpenUrl")
          json.member("title", content.linkTitle)
          json.member("url", link)
        }
      }
    }
  }

  private static func style(_ verdict: Line) -> String {
    switch verdict.runs.first?.role {
    case .error: "attention"
    case .warning: "warning"
    case .good: "good"
    default: "emphasis"
    }
  }

  private static func rich(
    _ lines: [Line], size: String? = nil, spacing: String? = nil, to json: inout JSONWriter
  ) {
    json.element { json in
      json.member("type", "RichTextBlock")
      if let spacing { json.member("spacing", spacing) }
      json.array("inlines") { json in
        for run in lines.flatMap(\.runs) where !run.text.isEmpty {
          json.element { write(run, size, to: &$0) }
        }
      }
    }
  }

  private static func write(_ run: Inline, _ size: String?, to json: inout JSONWriter) {
    json.member("type", "TextRun")
    json.member("text", cleaned(run.text))
    if let size { json.member("size", size) }
    switch run.role {
    case .strong: json.member("weight", "Bolder")
    case .error, .warning:
      json.member("weight", "Bolder")
      json.member("color", run.role == .error ? "Attention" : "Warning")
    case .good: json.member("color", "Good")
    case .emphasis: json.member("italic", true)
    case .dim: json.member("isSubtle", true)
    case .code: json.member("fontType", "Monospace")
    case .link(let address) where !address.hasPrefix("#"):
      json.object("selectAction") { json in
        json.member("type", "Action.OpenUrl")
        json.member("url", address)
      }
    case .plain, .info, .link: break
    }
  }
}
