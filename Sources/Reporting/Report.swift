/// A result ready for every medium: what it says to people, and the same as data.
package struct Report {
  /// The command that made it, as in `"command": "lint"`.
  package let command: String
  /// Whether its Markdown is made for a page of a forge, which takes only so much.
  private let isPage: Bool
  /// What pages are called, where a terminal needs no title.
  private let pageTitle: String?
  private let makeDocument: @Sendable () -> Document
  private let writeData: @Sendable (inout JSONWriter) -> Void

  /// What it answers in ten seconds.
  package var lead: (() -> Lead)?
  /// Rows for spreadsheets, for those in Finland or for programs.
  package var table: ((_ isFinnish: Bool) -> String)?
  /// Dates for people's calendars.
  package var calendar: (() -> CalendarFile)?
  /// News for feed readers.
  package var feed: (() -> AtomFeed)?
  /// What is shown beside lines of files.
  package var annotations: (() throws -> Annotations)?
  /// What the linter found.
  package var findings: LintResult?
  /// Its Markdown, where that is another than its document's.
  var markdownPage: (() -> String)?

  /// Each part is made when a medium asks for it: one run seldom needs both.
  ///
  /// - Parameter data: writes the members of the JSON object after the heading.
  package init(
    command: String, isPage: Bool = false, pageTitle: String? = nil,
    document: @autoclosure @escaping @Sendable () -> Document,
    data: @escaping @Sendable (inout JSONWriter) -> Void
  ) {
    self.command = command
    self.isPage = isPage
    self.pageTitle = pageTitle
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
  /// What it says to people on a page, which always has a title.
  var page: Document {
    var page = document
    if let pageTitle { page.title = pageTitle }
    return page
  }

  func markdown() -> String {
    if let markdownPage { return markdownPage() }
    return isPage ? MarkdownRenderer().renderPage(document) : MarkdownRenderer().render(document)
  }

  /// What it has beside its words and its data.
  package var parts: Set<ReportPart> {
    var parts: Set<ReportPart> = []
    if table != nil { parts.insert(.table) }
    if calendar != nil { parts.insert(.calendar) }
    if feed != nil { parts.insert(.feed) }
    if annotations != nil { parts.insert(.annotations) }
    if findings != nil { parts.insert(.findings) }
    return parts
  }

  /// The report in the medium of an id; nothing where there is no such medium.
  package func render(
    as id: String, width: Int, hasColor: Bool, version: String
  ) throws -> [UInt8] {
    let style = MediumStyle(width: width, hasColor: hasColor, version: version)
    return try Media.named(id)?.render(self, style) ?? []
  }
}
