internal import Diagnostics

/// The XML of JUnit: a suite for each file, in it a case for each rule and record.
///
/// What fails no case stands in its output. What passed makes a suite of its own; where there is
/// nothing else, the command itself is the case that passed, since CI takes a report without a case
/// for a broken one.
enum JUnitCases {
  static func render(_ all: Annotations) -> String {
    let files = Dictionary(grouping: all.items, by: \.place.file).sorted { $0.key < $1.key }
    var suites = files.map { file, items in
      let cases = Dictionary(grouping: items) { [$0.rule, $0.record ?? ""] }
        .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      return suite(
        cleaned(all.machinePrefix + file), cases.map { testCase($0.value, all) },
        failures: cases.count { $0.value.contains(where: \.isFailure) })
    }
    let passed = all.passed.isEmpty && all.items.isEmpty ? [all.command] : all.passed
    if !passed.isEmpty {
      let cases = passed.map { name in
        XMLElement("testcase", ["name": name, "classname": "tiekartta", "time": "0"])
      }
      suites.append(suite("tiekartta", cases, failures: 0))
    }
    return XMLElement("testsuites", ["name": "tiekartta \(all.command)"], children: suites)
      .document
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

  /// What is said of one rule in one record: a case has at most one failure, which tells it all.
  private static func testCase(_ items: [Annotation], _ all: Annotations) -> XMLElement {
    let gravest = items.max { $0.severity < $1.severity } ?? items[0]
    let text = items.map { item in
      let spot = all.spot(item.place)
      let path = all.shownPath(item.place)
      // No line of ours starts with colons, in whatever log it ends.
      let place = (path.hasPrefix(":") ? "./" : "") + "\(path):\(spot.line):\(spot.column)"
      let hint = item.hint.map { "\n  \(all.language.phrases.hint): \($0)" } ?? ""
      return "\(place): \(item.word): \(item.message)\(hint)"
    }.joined(separator: "\n")
    let body =
      items.contains(where: \.isFailure)
      ? XMLElement("failure", ["message": gravest.message, "type": gravest.rule], text: text)
      : XMLElement("system-out", text: text)
    let first = items[0]
    return XMLElement(
      "testcase",
      [
        "name": [first.rule, first.record].compactMap { $0 }.joined(separator: " "),
        "classname": all.shownPath(first.place), "file": all.shownPath(first.place),
        "line": String(all.spot(first.place).line), "time": "0",
      ], children: [body])
  }
}
