import Foundation
import Reporting
import Testing

/// Python's jsonschema, run once for many documents.
enum Validator {
  struct Answer: Decodable {
    let metaschema: [String]
    let verdicts: [[String]]
  }

  static let python: String? = {
    let tools = project.appendingPathComponent(".build-tools")
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: tools.path)) ?? []
    let own = ([""] + folders).map { tools.path + "/" + $0 + "/bin/python3" }
    return (own + ["/usr/bin/env"]).first { path in
      FileManager.default.isExecutableFile(atPath: path)
        && (try? run(
          path,
          ["-c", "import jsonschema\ntry: import ruamel.yaml\nexcept ImportError: import yaml"],
          input: "")) != nil
    }
  }()

  static var isThere: Bool { python != nil }
  static let comment: Comment =
    "needs Python with jsonschema and a YAML reader: script/bootstrap --tests"

  static func judge(_ cases: [(schema: String, form: String, text: String)]) throws -> Answer {
    let schemas = try ["roadmap": RoadmapSchema.roadmap, "tiekartta": RoadmapSchema.configuration]
      .mapValues { try JSONSerialization.jsonObject(with: Data($0.utf8)) }
      .merging(outputs()) { one, _ in one }
    let question: [String: Any] = [
      "schemas": schemas, "cases": cases.map { ["schema": $0.schema, $0.form: $0.text] },
    ]
    let input = try JSONSerialization.data(withJSONObject: question)
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("verdicts.py").path
    let output = try run(
      try #require(python), [script], input: String(decoding: input, as: UTF8.self))
    return try JSONDecoder().decode(Answer.self, from: Data(output.utf8))
  }

  /// The schemas of JSON output, by command.
  static func outputs() throws -> [String: Any] {
    let folder = project.appendingPathComponent("schemas/output")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return Dictionary(
      uniqueKeysWithValues: try files.filter { $0.pathExtension == "json" }.map {
        (
          $0.lastPathComponent.replacingOccurrences(of: ".schema.json", with: ""),
          try JSONSerialization.jsonObject(with: Data(contentsOf: $0))
        )
      })
  }

  private struct Failed: Error { let words: String }

  private static func run(_ path: String, _ arguments: [String], input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = (path == "/usr/bin/env" ? ["python3"] : []) + arguments
    let name = FileManager.default.temporaryDirectory
      .appendingPathComponent("schema-tests-\(UUID().uuidString)")
    try Data(input.utf8).write(to: name)
    defer { try? FileManager.default.removeItem(at: name) }
    process.standardInput = try FileHandle(forReadingFrom: name)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let words = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failed(words: String(decoding: words, as: UTF8.self))
    }
    return String(decoding: printed, as: UTF8.self)
  }
}
