internal import Diagnostics
internal import RoadmapLint

/// The Code Quality report of GitLab: an array, empty where nothing was found.
enum GitLabFormat: LintFormat {
  static let id = "gitlab"

  static func render(_ result: LintResult, width: Int, hasColor: Bool) -> String {
    var seen: [String: Int] = [:]
    let issues = result.report.findings.map { finding -> JSONValue in
      let key = result.machinePrefix + "\u{0}" + LintBaseline.key(of: finding)
      seen[key, default: 0] += 1
      // GitLab folds equal fingerprints into one issue, so equal keys are numbered.
      let fingerprint = StableHash.hex(of: key + "\u{0}\(seen[key, default: 1])")
      return [
        "description": .string("\(finding.rule): \(result.words(finding.message))"),
        "check_name": .string(finding.rule), "fingerprint": .string(fingerprint),
        "severity": .string(level(finding.severity)),
        "location": [
          "path": .string(result.machinePath(finding.place)),
          "lines": ["begin": .int(result.spot(finding.place).line)],
        ],
      ]
    }
    return JSONValue.array(issues).text() + "\n"
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
