internal import Diagnostics
internal import RoadmapLint

/// A finding as a SARIF result.
enum SARIFResult {
  static func result(
    _ finding: Diagnostic, index: Int, _ hashes: [String: [String]], _ result: LintResult
  ) -> JSONValue {
    let spot = result.spot(finding.place)
    let others = finding.related.prefix(10)
    var location = [JSONMember("physicalLocation", place(finding.place, result))]
    if let record = finding.record {
      location.append(
        JSONMember("logicalLocations", [["fullyQualifiedName": .string(cleaned(record))]]))
    }
    var prints = [JSONMember("tiekarttaKey/v1", .string(LintBaseline.key(of: finding)))]
    if let hashes = hashes[finding.place.file], spot.line <= hashes.count {
      prints.insert(JSONMember("primaryLocationLineHash", .string(hashes[spot.line - 1])), at: 0)
    }
    var members = [
      JSONMember("ruleId", .string(finding.rule)), JSONMember("ruleIndex", .int(index)),
      JSONMember("level", .string(finding.severity.level)),
      JSONMember("message", ["text": .string(message(of: finding, others, result))]),
      JSONMember("locations", [.object(location)]),
    ]
    if !others.isEmpty {
      members.append(
        JSONMember(
          "relatedLocations",
          .array(
            others.enumerated().map { index, other in
              [
                "id": .int(index + 1),
                "message": ["text": .string(plain(result.words(other.message)))],
                "physicalLocation": place(other.place, result),
              ]
            })))
    }
    members.append(JSONMember("partialFingerprints", .object(prints)))
    if let fix = fix(of: finding, result) { members.append(JSONMember("fixes", [fix])) }
    return .object(members)
  }

  /// The message, whose first sentence stands alone, then the hint and links to related places.
  private static func message(
    of finding: Diagnostic, _ others: ArraySlice<Related>, _ result: LintResult
  ) -> String {
    var text = plain(result.words(finding.message)) + "."
    if let hint = finding.hint {
      text += " \(result.phrases.hint): \(plain(result.words(hint)))."
    }
    for (index, other) in others.enumerated() {
      text += " [\(linkText(result.words(other.message)))](\(index + 1))."
    }
    return text
  }

  /// Words that make no link: `[text](address)` is one in a SARIF message.
  private static func plain(_ text: String) -> String { text.replacing("](", with: "] (") }

  private static func linkText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if ["\\", "[", "]"].contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  // MARK: Places

  private static func place(_ place: Place, _ result: LintResult) -> JSONValue {
    ["artifactLocation": artifact(place, result), "region": line(of: result.spot(place))]
  }

  private static func artifact(_ place: Place, _ result: LintResult) -> JSONValue {
    ["uri": .string(encoded(result.machinePath(place))), "uriBaseId": "SRCROOT"]
  }

  /// The first line of a place: GitHub shows an alert in a diff only when all its lines changed.
  private static func line(of spot: Spot) -> JSONValue {
    region(spot.line, spot.column, spot.line, max(spot.firstLineEndColumn, spot.column))
  }

  private static func region(_ line: Int, _ column: Int, _ endLine: Int, _ end: Int) -> JSONValue {
    [
      "startLine": .int(line), "startColumn": .int(column), "endLine": .int(endLine),
      "endColumn": .int(end),
    ]
  }

  /// A path as a relative URI: everything but unreserved characters encoded, segment by segment.
  static func encoded(_ path: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Fixes

  private static func fix(of finding: Diagnostic, _ result: LintResult) -> JSONValue? {
    guard let fix = finding.fix, !fix.edits.isEmpty, fix.edits.count <= 20 else { return nil }
    let files = Dictionary(grouping: fix.edits, by: \.place.file).sorted { $0.key < $1.key }
    return [
      "description": ["text": .string(plain(result.words(fix.title)))],
      "artifactChanges": .array(
        files.map { _, edits in
          [
            "artifactLocation": artifact(edits[0].place, result),
            "replacements": .array(
              edits.map { edit in
                let spot = result.spot(edit.place)
                return [
                  "deletedRegion": region(
                    spot.line, spot.column, spot.endLine, spot.endColumn),
                  "insertedContent": ["text": .string(edit.replacement)],
                ]
              }),
          ]
        }),
    ]
  }
}
