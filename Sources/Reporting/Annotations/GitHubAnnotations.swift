internal import Diagnostics

/// Workflow commands that GitHub Actions shows as annotations beside the changed lines.
///
/// GitHub takes ten of each level a step, so the gravest are given and the rest is counted.
enum GitHubAnnotations {
  private static let limit = 10

  static func render(_ all: Annotations) -> String {
    var lines: [String] = []
    var rest: [Annotation] = []
    for severity in Severity.allCases.sorted(by: >) {
      let same = all.items.filter { $0.severity == severity }
      lines += same.prefix(limit).map { command($0, all) }
      rest += same.dropFirst(limit)
    }
    var last = "tiekartta: " + all.summary
    if !rest.isEmpty { last += (last.hasSuffix(".") ? " " : ". ") + all.notShown(rest) }
    return (lines + [last]).joined(separator: "\n") + "\n"
  }

  private static func command(_ annotation: Annotation, _ all: Annotations) -> String {
    let spot = all.spot(annotation.place)
    var properties = [
      ("file", plain(all.shownPath(annotation.place))), ("line", String(spot.line)),
      ("endLine", String(spot.endLine)),
    ]
    // With several lines GitHub refuses columns.
    if spot.line == spot.endLine {
      properties.append(("col", String(spot.column)))
      properties.append(("endColumn", String(max(spot.endColumn, spot.column + 1))))
    }
    let title = [annotation.rule, annotation.record].compactMap { $0 }.map(cleaned)
    properties.append(("title", plain(title.joined(separator: " · "))))
    let severity = annotation.severity
    let name = severity == .info ? "notice" : severity.rawValue
    let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
    let words = [annotation.message, annotation.hint].compactMap { $0 }
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
      case "%": result.add("%25")
      case "\r": result.add("%0D")
      case "\n": result.add("%0A")
      case ":" where isProperty: result.add("%3A")
      case "," where isProperty: result.add("%2C")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
