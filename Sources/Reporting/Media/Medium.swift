/// A form in which reports are given: one file each in `Formats`, and one line in `Media`.
package protocol Medium: Sendable {
  /// The name after `--format`.
  static var id: String { get }
  /// What the names of its files end in, the usual ending first; several media may share one.
  static var endings: [String] { get }
  /// What a report must have to be given in it.
  static var need: ReportPart { get }
  /// Whether it is text that a kept file can be held against.
  static var isText: Bool { get }
  /// The lines that tell when it was made, by what they start with: a kept file may differ in them.
  static var stamps: [String] { get }
  /// The program of the system that makes it of a page; nil where we make it ourselves.
  static var program: PageProgram? { get }

  /// All of it, or the page that the program makes it of.
  static func render(_ report: Report, _ style: MediumStyle) throws -> [UInt8]
}

extension Medium {
  package static var endings: [String] { [id] }
  package static var need: ReportPart { .document }
  package static var isText: Bool { true }
  package static var stamps: [String] { [] }
  package static var program: PageProgram? { nil }
}

/// What a report may have; every one has a document and data.
package enum ReportPart: Hashable, Sendable {
  /// What it says to people.
  case document
  /// The same as data.
  case data
  /// Rows for spreadsheets.
  case table
  /// Dates for people's calendars.
  case calendar
  /// News for feed readers.
  case feed
  /// What is shown beside lines of files.
  case annotations
  /// Findings of the linter, with their rules, places and fixes.
  case findings
}

/// What a medium has to know of the place that it goes to, and of the program.
package struct MediumStyle: Sendable {
  /// How many columns there are.
  let width: Int
  let hasColor: Bool
  /// The version of the tool.
  let version: String

  package init(width: Int, hasColor: Bool, version: String) {
    self.width = width
    self.hasColor = hasColor
    self.version = version
  }
}

/// A program of the system that turns a page into another medium.
package struct PageProgram: Sendable {
  /// What the program is called.
  package let name: String
  /// The commands or paths that it may be found by, likeliest first.
  package let commands: [String]
  /// The package that has it.
  package let package: String
  /// What the files that it makes begin with.
  package let start: [UInt8]
  /// The ways to make the file, the first that works counts: the arguments of one run after the
  /// other.
  package let ways: @Sendable (Paths) -> [[[String]]]
  /// What the program says where a way is not open to it and the next one is worth a try.
  package var wayIsClosed: String?
  /// Takes from the file what tells when it was made.
  package var stripped: @Sendable ([UInt8]) -> [UInt8] = { $0 }

  /// Where the program reads and writes.
  package struct Paths: Sendable {
    package let page: String
    package let result: String
    /// A folder of its own, for what it needs besides.
    package let folder: String
    /// Whether it runs as one who may do everything.
    package let isRoot: Bool

    package init(page: String, result: String, folder: String, isRoot: Bool) {
      self.page = page
      self.result = result
      self.folder = folder
      self.isRoot = isRoot
    }
  }
}
