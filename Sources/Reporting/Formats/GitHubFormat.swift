internal import Diagnostics
internal import RoadmapLint

/// Workflow commands that GitHub Actions shows as annotations beside the changed lines.
///
/// GitHub takes ten of each level a step, so the gravest are given and the rest is counted.
enum GitHubFormat: LintFormat {
  static let id = "github"
  private static let limit = 10

  static func render(_ result: LintResult, width: Int, hasColor: Bool) -> String {
    var lines: [String] = []
    var rest: [Diagnostic] = []
    var given: [Severity: Int] = [:]
    for finding in result.gravestFirst {
      if given[finding.severity, default: 0] < limit {
        given[finding.severity, default: 0] += 1
        lines.append(command(finding, result))
      } else {
        rest.append(finding)
      }
    }
    var last = "tiekartta: " + result.counts(of: result.report.findings)
    if !rest.isEmpty { last += ". " + result.phrases.notShown(result.counts(of: rest)) }
    return (lines + [last]).joined(separator: "\n") + "\n"
  }

  private static func command(_ finding: Diagnostic, _ result: LintResult) -> String {
    let spot = result.spot(finding.place)
    var properties = [
      ("file", result.machinePath(finding.place)), ("line", String(spot.line)),
      ("endLine", String(spot.endLine)),
    ]
    // With several lines GitHub refuses columns.
    if spot.line == spot.endLine {
      properties.append(("col", String(spot.column)))
      properties.append(("endColumn", String(max(spot.endColumn, spot.column + 1))))
    }
    let title = [finding.rule, finding.record].compactMap { $0 }.map(cleaned)
    properties.append(("title", plain(title.joined(separator: " · "))))
    let name = finding.severity == .info ? "notice" : finding.severity.rawValue
    let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
    let words = [finding.message, finding.hint].compactMap { $0 }.map(result.words)
    let message = plain(words.joined(separator: "\n"))
    return "::\(name) \(list)::\(escaped(message, isProperty: false))"
  }

  /// Words without the other runners' openings; `::` inside an annotation is harmless.
  private static func plain(_ text: String) -> String {
    CommandWatch.disarmed(text, colons: "::")
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result.append(contentsOf: "%25".unicodeScalars)
      case "\r": result.append(contentsOf: "%0D".unicodeScalars)
      case "\n": result.append(contentsOf: "%0A".unicodeScalars)
      case ":" where isProperty: result.append(contentsOf: "%3A".unicodeScalars)
      case "," where isProperty: result.append(contentsOf: "%2C".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
