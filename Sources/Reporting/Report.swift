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
