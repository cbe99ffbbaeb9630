internal import Diagnostics
internal import Reporting
internal import Workspace

/// A report in all of its forms: those that every report has, and those of its command alone.
struct ReportForms {
  private let report: Report
  private let own: [String: () -> String]

  /// The forms that a change log has beside those of every report.
  static let ofChangelog = ["atom", "csv", "csv-fi"]
  /// The forms that a follow-up has beside those of every report.
  static let ofSummary = ["csv", "csv-fi", "ics"]

  init(_ changelog: ChangelogReport) {
    report = changelog.report()
    own = [
      "atom": { changelog.feed().text }, "csv": { changelog.table(isFinnish: false) },
      "csv-fi": { changelog.table(isFinnish: true) },
    ]
  }

  init(_ summary: SummaryReport) {
    report = summary.report()
    own = [
      "csv": { summary.table(isFinnish: false) }, "csv-fi": { summary.table(isFinnish: true) },
      "ics": { summary.calendar.text },
    ]
  }

  /// The report in one form as it stands in a file, which goes by no window.
  func file(as format: String, in world: World) throws -> [UInt8] {
    try PrintedForm(rawValue: format)?.render(report, in: world) ?? text(as: format)
  }

  /// The same in a form that needs no other program.
  func text(as format: String) -> [UInt8] {
    if let text = own[format] { return Array(text().utf8) }
    return report.render(
      as: format, width: OutputOptions.fileWidth, hasColor: false, version: Tiekartta.version)
  }

  /// Puts the report where it belongs; Markdown in a file is kept between its marks.
  func deliver(
    to target: OutputOptions.Target, noColor: Bool, in world: World
  ) throws {
    if own[target.format] != nil {
      try OutputOptions.deliver(file(as: target.format, in: world), to: target, in: world)
    } else if target.format == "markdown", !target.isStandard, let file = target.file {
      try KeptReport(file, in: world).write(self)
    } else {
      try OutputOptions.deliver(report, to: target, noColor: noColor, in: world)
    }
  }
}
