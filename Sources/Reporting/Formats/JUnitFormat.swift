internal import Diagnostics
internal import RoadmapLint

/// The XML of JUnit: a suite for each file with findings, in it a case for each rule and record.
///
/// Only errors fail a case; what is less grave stands in its output. The rules that found nothing
/// are the passing cases of a suite of their own.
enum JUnitFormat: LintFormat {
  static let id = "junit"

  static func render(_ result: LintResult, width: Int, hasColor: Bool) -> String {
    let findings = result.report.findings
    let files = Dictionary(grouping: findings, by: \.place.file).sorted { $0.key < $1.key }
    var suites = files.map { file, findings in
      let cases = Dictionary(grouping: findings) { [$0.rule, $0.record ?? ""] }
        .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      return suite(
        result.machinePrefix + file, cases.map { testCase($0.value, result) },
        failures: cases.count { hasError($0.value) })
    }
    let found = Set(findings.map(\.rule))
    let silent = result.rules.map(\.id).filter { !found.contains($0) }
    if !silent.isEmpty {
      let cases = silent.map { id in
        XMLElement("testcase", ["name": id, "classname": "tiekartta", "time": "0"])
      }
      suites.append(suite("tiekartta", cases, failures: 0))
    }
    return XMLElement("testsuites", ["name": "tiekartta lint"], children: suites).document
  }

  private static func suite(
    _ name: String, _ cases: [XMLElement], failures: Int
  ) -> XMLElement {
    XMLElement(
      "testsuite",
      [
        "name": name, "tests": String(cases.count), "failures": String(failures), "errors": "0",
        "skipped": "0", "time": "0",
      ], children: cases)
  }

  private static func hasError(_ findings: [Diagnostic]) -> Bool {
    findings.contains { $0.severity == .error }
  }

  /// The findings of one rule in one record: a case has at most one failure, which tells them all.
  private static func testCase(_ findings: [Diagnostic], _ result: LintResult) -> XMLElement {
    let gravest = findings.max { $0.severity < $1.severity } ?? findings[0]
    let text = findings.map { finding in
      let spot = result.spot(finding.place)
      let path = result.machinePath(finding.place)
      // No line of ours starts with colons, in whatever log it ends.
      let place = (path.hasPrefix(":") ? "./" : "") + "\(path):\(spot.line):\(spot.column)"
      let word = result.phrases.severity(finding.severity)
      let hint = finding.hint.map { "\n  \(result.phrases.hint): \(result.words($0))" } ?? ""
      return "\(place): \(word): \(result.words(finding.message))\(hint)"
    }.joined(separator: "\n")
    let body =
      hasError(findings)
      ? XMLElement(
        "failure", ["message": result.words(gravest.message), "type": gravest.rule], text: text)
      : XMLElement("system-out", text: text)
    let first = findings[0]
    return XMLElement(
      "testcase",
      [
        "name": [first.rule, first.record].compactMap { $0 }.joined(separator: " "),
        "classname": result.machinePath(first.place), "file": result.machinePath(first.place),
        "line": String(result.spot(first.place).line), "time": "0",
      ], children: [body])
  }
}
