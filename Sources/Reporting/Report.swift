/// A result ready for every medium: what it says to people, and the same as data.
package struct Report: Sendable {
  /// The command that made it, as in `"command": "lint"`.
  package let command: String
  private let makeDocument: @Sendable () -> Document
  private let makeData: @Sendable () -> [JSONMember]

  /// Each part is made when a medium asks for it: one run seldom needs both.
  package init(
    command: String, document: @autoclosure @escaping @Sendable () -> Document,
    data: @autoclosure @escaping @Sendable () -> [JSONMember]
  ) {
    self.command = command
    makeDocument = document
    makeData = data
  }

  /// What it says to people.
  package var document: Document { makeDocument() }

  /// The members of its JSON object after the heading.
  package var data: [JSONMember] { makeData() }

  /// The JSON contract: one object, with what made it first.
  package func json(version: String) -> String { jsonValue(version: version).text() + "\n" }

  /// The same before it is text.
  package func jsonValue(version: String) -> JSONValue {
    let heading: JSONValue = [
      "format": 1, "command": .string(command), "version": .string(version),
    ]
    return .object([JSONMember("tiekartta", heading)] + data)
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
