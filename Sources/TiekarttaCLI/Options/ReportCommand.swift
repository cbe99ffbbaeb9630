internal import ArgumentParser
internal import Reporting

/// A command that gives a report, and what that has beside its words and its data.
protocol ReportCommand: ParsableCommand {
  /// The parts by which it is known, before it is made, which media it may be given in.
  static var parts: Set<ReportPart> { get }
}

extension ReportCommand {
  static var parts: Set<ReportPart> { [] }

  /// The media that its report may be given in, sorted by id.
  static var media: [any Medium.Type] { Media.of(parts) }
}
