internal import Diagnostics
internal import RoadmapLint

/// SARIF 2.1.0 as GitHub code scanning wants it: one run, every place one line.
enum SARIFFormat: LintFormat {
  static let id = "sarif"
  /// How many results GitHub shows of a run; more would only be thrown away.
  private static let limit = 5_000

  static func render(_ result: LintResult, width: Int, hasColor: Bool) -> String {
    let ranked = result.gravestFirst
    let given = ranked.count > limit ? Array(ranked.prefix(limit)) : result.report.findings
    let known = Set(result.rules.map(\.id))
    let unknown = Set(given.map(\.rule)).subtracting(known).sorted()
    let rules = result.rules.map { SARIFRule.rule($0, result) } + unknown.map(SARIFRule.bare)
    let indices = Dictionary(
      (result.rules.map(\.id) + unknown).enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first })
    let files = Set(given.map(\.place.file))
    let hashes = result.sources.filter { files.contains($0.key) }.mapValues(LineHash.all)

    let run: JSONValue = [
      "tool": [
        "driver": [
          "name": "tiekartta", "version": .string(result.version),
          "semanticVersion": .string(result.version), "rules": .array(rules),
        ]
      ],
      "language": .string(result.language.rawValue),
      "columnKind": "unicodeCodePoints",
      "automationDetails": [
        "id": .string("tiekartta/" + SARIFResult.encoded(result.machinePrefix))
      ],
      "originalUriBaseIds": [
        "SRCROOT": ["description": ["text": "The root of the repository."]]
      ],
      "invocations": [
        [
          "executionSuccessful": true,
          "toolExecutionNotifications": .array(notices(given.count, result)),
        ]
      ],
      "results": .array(
        given.map { SARIFResult.result($0, index: indices[$0.rule] ?? 0, hashes, result) }),
      "properties": [
        "findings": .int(result.report.findings.count), "results": .int(given.count),
      ],
    ]
    let log: JSONValue = [
      "$schema":
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0", "runs": [run],
    ]
    return log.text() + "\n"
  }

  /// That not every finding is in the file.
  private static func notices(_ given: Int, _ result: LintResult) -> [JSONValue] {
    guard given < result.report.findings.count else { return [] }
    let text = result.phrases.capped(given, of: result.report.findings.count)
    return [["level": "warning", "message": ["text": .string(text)]]]
  }
}
