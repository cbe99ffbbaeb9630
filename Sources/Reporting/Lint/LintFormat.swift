/// A form in which findings are given: one file each in `Formats`.
package protocol LintFormat: Sendable {
  /// The name after `--format`.
  static var id: String { get }

  /// The whole output, with its last line break.
  static func render(_ result: LintResult, width: Int, hasColor: Bool) -> String
}
