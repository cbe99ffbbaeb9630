internal import Diagnostics
internal import RoadmapLint

/// SARIF 2.1.0 as GitHub code scanning wants it: one run, every place one line.
enum SARIFFormat: Medium {
  static let id = "sarif"
  static let endings = ["sarif"]
  static let need = ReportPart.findings
  /// How many results GitHub shows of a run; more would only be thrown away.
  private static let limit = 5_000

  static func render(_ report: Report, _ style: MediumStyle) -> [UInt8] {
    guard let result = report.findings else { return [] }
    return Array(text(of: result).utf8)
  }

  private static func text(of result: LintResult) -> String {
    let schema =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    let bytes = JSONWriter.text { json in
      json.object { json in
        json.member("$schema", schema)
        json.member("version", "2.1.0")
        json.array("runs") { json in
          json.element { writeRun(result, to: &$0) }
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func writeRun(_ result: LintResult, to json: inout JSONWriter) {
    let ranked = result.gravestFirst
    let given = ranked.count > limit ? Array(ranked.prefix(limit)) : result.report.findings
    let known = Set(result.rules.map(\.id))
    let unknown = Set(given.map(\.rule)).subtracting(known).sorted()
    let indices = Dictionary(
      (result.rules.map(\.id) + unknown).enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first })
    let files = Set(given.map(\.place.file))
    let hashes = result.sources.filter { files.contains($0.key) }.mapValues(LineHash.all)

    json.object("tool") { json in
      json.object("driver") { writeDriver(result, unknown, to: &$0) }
    }
    json.member("language", result.language.rawValue)
    json.member("columnKind", "unicodeCodePoints")
    json.object("automationDetails") { json in
      json.member("id", "tiekartta/" + SARIFResult.encoded(result.machinePrefix))
    }
    json.object("originalUriBaseIds") { json in
      json.object("SRCROOT") { json in
        json.object("description") { $0.member("text", "The root of the repository.") }
      }
    }
    json.array("invocations") { json in
      json.element { json in
        json.member("executionSuccessful", true)
        json.array("toolExecutionNotifications") { writeNotice(given.count, result, to: &$0) }
      }
    }
    json.objects("results", given) { json, finding in
      SARIFResult.write(finding, index: indices[finding.rule] ?? 0, hashes, result, to: &json)
    }
    json.object("properties") { json in
      json.member("findings", result.report.findings.count)
      json.member("results", given.count)
    }
  }

  /// The tool and its rules, those of which nothing is known but their ids last.
  private static func writeDriver(
    _ result: LintResult, _ unknown: [String], to json: inout JSONWriter
  ) {
    json.member("name", "tiekartta")
    json.member("version", result.version)
    json.member("semanticVersion", result.version)
    json.array("rules") { json in
      for rule in result.rules { json.element { SARIFRule.write(rule, result, to: &$0) } }
      for id in unknown { json.element { SARIFRule.writeBare(id, to: &$0) } }
    }
  }

  /// That not every finding is in the file.
  private static func writeNotice(_ given: Int, _ result: LintResult, to json: inout JSONWriter) {
    guard given < result.report.findings.count else { return }
    json.element { json in
      json.member("level", "warning")
      json.object("message") { json in
        json.member("text", result.phrases.capped(given, of: result.report.findings.count))
      }
    }
  }
}
