/// A result ready for every medium: what it says to people, and the same as data.
package struct Report: Sendable {
  /// The command that made it, as in `"command": "lint"`.
  package let command: String
  package let document: Document
  /// The members of its JSON object after the heading.
  package let data: [JSONMember]

  package init(command: String, document: Document, data: [JSONMember]) {
    self.command = command
    self.document = document
    self.data = data
  }

  /// The JSON contract: one object, with what made it first.
  package func json(version: String) -> String {
    let heading: JSONValue = [
      "format": 1, "command": .string(command), "version": .string(version),
    ]
    return JSONValue.object([JSONMember("tiekartta", heading)] + data).text() + "\n"
  }
}

extension Report {
  /// The report in one of the forms every report has: `text`, `markdown` or `json`.
  package func render(as format: String, width: Int, hasColor: Bool, version: String) -> String {
    switch format {
    case "json": json(version: version)
    case "markdown": MarkdownRenderer().render(document)
    default: TextRenderer(width: width, hasColor: hasColor).render(document)
    }
  }
}
