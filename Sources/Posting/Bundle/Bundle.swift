package import Diagnostics
package import Reporting

/// What a job without secrets hands to one that may post: a report in plain parts, with the pull
/// request and the commit that it says it is of.
///
/// Whoever opened the pull request decides what is in it. So nothing of it is taken for true: it has
/// no links, its size and form are checked to the last key, and what it is of is held against the
/// forge's own answer before it is posted.
package struct Bundle: Sendable {
  package let language: Language
  /// The number of the pull request that it says it is of, where it knew it.
  package let number: Int?
  /// The commit that it says it judged.
  package let head: String
  package let document: Document
  package let lead: Lead

  /// The largest bundle that is read, in bytes.
  package static let limit = 1 << 20

  package init(
    language: Language, number: Int?, head: String, document: Document, lead: Lead
  ) {
    self.language = language
    self.number = number
    self.head = head
    self.document = document
    self.lead = lead
  }
}

/// Why a bundle cannot be posted.
package struct BundleFault: Error, Equatable, Sendable {
  /// Where in it, as `blocks/3/runs`; empty for all of it.
  package let path: String
}

// MARK: Writing

extension Bundle {
  /// The bundle as it is handed on.
  package func json(version: String) -> [UInt8] {
    JSONWriter.text { json in
      json.object { json in
        json.object("tiekartta") { json in
          json.member("format", 1)
          json.member("command", "bundle")
          json.member("version", version)
        }
        json.member("language", language.rawValue)
        json.member("number", number)
        json.member("head", head)
        json.member("title", document.title)
        Self.write("verdict", lead.verdict, to: &json)
        json.objects("parts", lead.parts) { json, part in
          json.member("matter", part.matter.rawValue)
          json.member("title", part.title)
          json.member("who", part.who)
          json.member("count", part.count)
          json.array("lines") { json in
            for line in part.lines { json.element { Self.write("runs", line, to: &$0) } }
          }
        }
        Self.write("blocks", document.blocks, to: &json)
      }
    }
  }

  private static func write(_ key: StaticString, _ line: Line, to json: inout JSONWriter) {
    json.objects(key, line.runs) { json, run in
      json.member("text", run.text)
      json.member("role", word(run.role))
    }
  }

  private static func write(_ key: StaticString, _ items: [Item], to json: inout JSONWriter) {
    json.objects(key, items) { json, item in
      write("runs", item.line, to: &json)
      write("items", item.items + (item.folded?.items ?? []), to: &json)
    }
  }

  private static func write(_ key: StaticString, _ blocks: [Block], to json: inout JSONWriter) {
    json.objects(key, blocks) { json, block in
      switch block {
      case .heading(let level, let line):
        json.member("kind", "heading")
        json.member("level", level)
        write("runs", line, to: &json)
      case .paragraph(let line), .upshot(let line):
        json.member("kind", "paragraph")
        write("runs", line, to: &json)
      case .note(let line):
        json.member("kind", "note")
        write("runs", line, to: &json)
      case .list(let items):
        json.member("kind", "list")
        write("items", items, to: &json)
      case .code(let text):
        json.member("kind", "code")
        json.member("text", text)
      case .folded(let line, let blocks):
        json.member("kind", "folded")
        write("runs", line, to: &json)
        write("blocks", blocks, to: &json)
      default:
        // A gate's report has none of the others; as words alone none is lost.
        let words = MarkdownRenderer().render(
          Document(title: "", language: "", blocks: [block]))
        json.member("kind", "code")
        json.member("text", words)
      }
    }
  }

  /// A role's word; a link is its words alone, for nobody may be led by a stranger.
  private static func word(_ role: Inline.Role) -> String {
    switch role {
    case .plain, .link: "plain"
    case .strong: "strong"
    case .emphasis: "emphasis"
    case .dim: "dim"
    case .code: "code"
    case .error: "error"
    case .warning: "warning"
    case .info: "info"
    case .good: "good"
    }
  }
}
