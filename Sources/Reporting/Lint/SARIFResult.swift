internal import Diagnostics
internal import RoadmapLint

/// A finding as a SARIF result.
enum SARIFResult {
  static func write(
    _ finding: Diagnostic, index: Int, _ hashes: [String: [String]], _ result: LintResult,
    to json: inout JSONWriter
  ) {
    let others = finding.related.prefix(10)
    json.member("ruleId", finding.rule)
    json.member("ruleIndex", index)
    json.member("level", finding.severity.level)
    json.object("message") { $0.member("text", message(of: finding, others, result)) }
    json.array("locations") { json in
      json.element { json in
        write(finding.place, result, to: &json)
        if let record = finding.record {
          json.array("logicalLocations") { json in
            json.element { $0.member("fullyQualifiedName", cleaned(record)) }
          }
        }
      }
    }
    if !others.isEmpty {
      json.objects("relatedLocations", Array(others.enumerated())) { json, other in
        json.member("id", other.offset + 1)
        json.object("message") { $0.member("text", plain(result.words(other.element.message))) }
        write(other.element.place, result, to: &json)
      }
    }
    json.object("partialFingerprints") { json in
      let line = result.spot(finding.place).line
      if let hashes = hashes[finding.place.file], line <= hashes.count {
        json.member("primaryLocationLineHash", hashes[line - 1])
      }
      json.member("tiekarttaKey/v1", LintBaseline.key(of: finding))
    }
    if let fix = finding.fix, !fix.edits.isEmpty, fix.edits.count <= 20 {
      json.array("fixes") { json in
        json.element { write(fix, result, to: &$0) }
      }
    }
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

  /// A place as its first line: GitHub shows an alert in a diff only when all its lines changed.
  private static func write(_ place: Place, _ result: LintResult, to json: inout JSONWriter) {
    let spot = result.spot(place)
    json.object("physicalLocation") { json in
      writeArtifact(place, result, to: &json)
      json.object("region") { json in
        write(
          line: spot.line, spot.column, toLine: spot.line,
          max(spot.firstLineEndColumn, spot.column), to: &json)
      }
    }
  }

  private static func writeArtifact(
    _ place: Place, _ result: LintResult, to json: inout JSONWriter
  ) {
    json.object("artifactLocation") { json in
      json.member("uri", encoded(result.machinePath(place)))
      json.member("uriBaseId", "SRCROOT")
    }
  }

  private static func write(
    line: Int, _ column: Int, toLine endLine: Int, _ endColumn: Int, to json: inout JSONWriter
  ) {
    json.member("startLine", line)
    json.member("startColumn", column)
    json.member("endLine", endLine)
    json.member("endColumn", endColumn)
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

  private static func write(_ fix: Fix, _ result: LintResult, to json: inout JSONWriter) {
    let files = Dictionary(grouping: fix.edits, by: \.place.file).sorted { $0.key < $1.key }
    json.object("description") { $0.member("text", plain(result.words(fix.title))) }
    json.objects("artifactChanges", files) { json, file in
      writeArtifact(file.value[0].place, result, to: &json)
      json.objects("replacements", file.value) { json, edit in
        let spot = result.spot(edit.place)
        json.object("deletedRegion") { json in
          write(line: spot.line, spot.column, toLine: spot.endLine, spot.endColumn, to: &json)
        }
        json.object("insertedContent") { $0.member("text", edit.replacement) }
      }
    }
  }
}
