/// A result ready for every medium: what it says to people, and the same as data.
package struct Report: Sendable {
  /// The command that made it, as in `"command": "lint"`.
  package let command: String
  /// Whether its Markdown is made for a page of a forge, which takes only so much.
  private let isPage: Bool
  private let makeDocument: @Sendable () -> Document
  private let writeData: @Sendable (inout JSONWriter) -> Void

  /// Each part is made when a medium asks for it: one run seldom needs both.
  ///
  /// - Parameter data: writes the members of the JSON object after the heading.
  package init(
    command: String, isPage: Bool = false,
    document: @autoclosure @escaping @Sendable () -> Document,
    data: @escaping @Sendable (inout JSONWriter) -> Void
  ) {
    self.command = command
    self.isPage = isPage
    makeDocument = document
    writeData = data
  }

  /// What it says to people.
  package var document: Document { makeDocument() }

  /// The JSON contract: one object, with what made it first.
  package func json(version: String) -> [UInt8] {
    JSONWriter.text { write(version, to: &$0) }
  }

  /// Writes the JSON contract piece by piece.
  package func writeJSON(version: String, to sink: @escaping ([UInt8]) -> Void) {
    JSONWriter.write(to: sink) { write(version, to: &$0) }
  }

  private func write(_ version: String, to json: inout JSONWriter) {
    json.object { json in
      json.object("tiekartta") { json in
        json.member("format", 1)
        json.member("command", command)
        json.member("version", version)
      }
      writeData(&json)
    }
  }
}

extension Report {
  /// The forms that every report has, sorted.
  package static let formats = ["html", "json", "mail", "markdown", "text"]

  /// The report in one of the forms every report has.
  package func render(as format: String, width: Int, hasColor: Bool, version: String) -> [UInt8] {
    switch format {
    case "html": Array(HTMLRenderer().render(document).utf8)
    case "json": json(version: version)
    case "mail": Array(MailRenderer().render(document).utf8)
    case "markdown":
      Array(
        (isPage ? MarkdownRenderer().renderPage(document) : MarkdownRenderer().render(document))
          .utf8)
    default: Array(TextRenderer(width: width, hasColor: hasColor).render(document).utf8)
    }
  }
}
