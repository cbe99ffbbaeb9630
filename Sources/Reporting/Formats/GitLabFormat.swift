internal import Diagnostics
internal import RoadmapLint

/// The Code Quality report of GitLab: an array, empty where nothing was found.
enum GitLabFormat: LintFormat {
  static let id = "gitlab"

  static func render(_ result: LintResult, width: Int, hasColor: Bool) -> String {
    var seen: [String: Int] = [:]
    let bytes = JSONWriter.text { json in
      json.array { json in
        for finding in result.report.findings {
          let key = result.machinePrefix + "\u{0}" + LintBaseline.key(of: finding)
          seen[key, default: 0] += 1
          // GitLab folds equal fingerprints into one issue, so equal keys are numbered.
          let fingerprint = StableHash.hex(of: key + "\u{0}\(seen[key, default: 1])")
          json.element { json in
            json.member("description", "\(finding.rule): \(result.words(finding.message))")
            json.member("check_name", finding.rule)
            json.member("fingerprint", fingerprint)
            json.member("severity", level(finding.severity))
            json.object("location") { json in
              json.member("path", result.machinePath(finding.place))
              json.object("lines") { $0.member("begin", result.spot(finding.place).line) }
            }
          }
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
