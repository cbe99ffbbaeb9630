/// All media, sorted by id: the one place where a medium is listed.
package enum Media {
  package static let all: [any Medium.Type] = [
    AtomFormat.self,
    CheckstyleFormat.self,
    CSVFormat.self,
    CSVFinnishFormat.self,
    DOCXFormat.self,
    GitHubFormat.self,
    GitLabFormat.self,
    HTMLFormat.self,
    ICSFormat.self,
    JSONFormat.self,
    JUnitFormat.self,
    MailFormat.self,
    MarkdownFormat.self,
    PDFFormat.self,
    RdjsonFormat.self,
    SARIFFormat.self,
    ShortFormat.self,
    TextFormat.self,
  ]

  /// The media of reports that have some parts besides their words and their data.
  package static func of(_ parts: Set<ReportPart>) -> [any Medium.Type] {
    all.filter { [.document, .data].contains($0.need) || parts.contains($0.need) }
  }

  /// The medium of an id.
  package static func named(_ id: String) -> (any Medium.Type)? { all.first { $0.id == id } }
}
