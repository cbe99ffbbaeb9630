internal import Reporting

/// A message as an event of a Matrix room: plain words, and the same in the HTML that clients show.
package enum MatrixMessage {
  /// The content of an event `m.room.message`.
  ///
  /// - Parameter replacing: the event that it takes the place of.
  package static func content(
    of message: Message, marker: String, replacing event: String? = nil
  ) -> [UInt8] {
    // An edit says all of it twice, for clients that know no edits.
    let limit = Budget.matrix.bytes
    return ChatContent.fitting(message, fits: { $0.count <= limit }) { content in
      JSONWriter.text { json in
        json.object { json in
          write(content, marker, to: &json)
          guard let event else { return }
          json.object("m.new_content") { write(content, marker, to: &$0) }
          json.object("m.relates_to") { json in
            json.member("rel_type", "m.replace")
            json.member("event_id", event)
          }
        }
      }
    }
  }

  /// The member by which our own events are known again.
  package static let markerKey = "fi.tiekartta.marker"

  private static func write(
    _ content: ChatContent, _ marker: String, to json: inout JSONWriter
  ) {
    // What programs say is a notice, to which no program answers.
    json.member("msgtype", "m.notice")
    json.member("body", content.plain)
    json.member("format", "org.matrix.custom.html")
    json.member("formatted_body", html(content))
    // Nobody is mentioned, whatever the words are.
    json.object("m.mentions") { _ in }
    json.member(named: markerKey, marker)
  }

  private static func html(_ content: ChatContent) -> String {
    var html = "<h3>\(escaped(content.title))</h3>"
    if let unverified = content.unverified {
      html += "<p><strong>\(escaped(unverified))</strong></p>"
    }
    html += "<p><strong>\(escaped(content.verdict.text))</strong></p>"
    for part in content.parts {
      html += "<h4>\(escaped(part.heading))</h4>"
      let rest = part.rest.map { ["<em>\(escaped($0))</em>"] } ?? []
      let items = part.lines.map(inline) + rest
      guard !items.isEmpty else { continue }
      html += "<ul>" + items.map { "<li>\($0)</li>" }.joined() + "</ul>"
    }
    if let link = content.link {
      html += "<p><a href=\"\(escaped(link))\">\(escaped(content.linkTitle))</a></p>"
    }
    return html
  }

  private static func inline(_ line: Line) -> String {
    line.runs.map { run in
      let text = escaped(run.text)
      switch run.role {
      case .strong, .error, .warning: return "<strong>\(text)</strong>"
      case .emphasis: return "<em>\(text)</em>"
      case .code: return "<code>\(text)</code>"
      case .link(let address) where !address.hasPrefix("#"):
        return "<a href=\"\(escaped(address))\">\(text)</a>"
      case .plain, .dim, .info, .good, .link: return text
      }
    }.joined()
  }

  /// Text in which nothing is markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in cleaned(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
