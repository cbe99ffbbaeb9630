import Foundation
import Reporting
import Testing

@Suite struct GeneratedSchemaTests {
  @Test(
    "The schemas and the reference page are current",
    arguments: [
      ("schemas/roadmap.schema.json", RoadmapSchema.roadmap),
      ("schemas/tiekartta.schema.json", RoadmapSchema.configuration),
      ("docs/format.md", FormatPage.markdown),
    ])
  func isCurrent(_ path: String, _ generated: String) throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(generated.utf8).write(to: project.appendingPathComponent(path))
    }
    let committed = try? String(contentsOf: project.appendingPathComponent(path), encoding: .utf8)
    #expect(committed == generated, "\(path) is not current; write it anew with script/generate")
  }

  @Test(
    "Every property and every word is described",
    arguments: [SchemaTree.roadmap, SchemaTree.configuration])
  func isDescribed(_ tree: SchemaTree) {
    for place in tree.places {
      for (key, property) in place.schema["properties"]?.object ?? [:] {
        let text = property["description"]?.text ?? ""
        #expect(text.contains("\n\n"), "\(place.testDescription)/\(key) wants Finnish and English")
      }
      guard let words = place.schema["enum"]?.array else { continue }
      for name in ["enumDescriptions", "markdownEnumDescriptions"] {
        guard let abouts = place.schema[name]?.array else {
          #expect(name != "enumDescriptions", "\(place.testDescription) describes its words")
          continue
        }
        #expect(abouts.count == words.count)
        #expect(abouts.allSatisfy { $0.text?.contains(" · ") ?? false }, "\(place.testDescription)")
      }
    }
  }

  @Test(
    "Patterns keep to what every engine reads alike",
    arguments: [RoadmapSchema.roadmap, RoadmapSchema.configuration])
  func isPortable(_ schema: String) throws {
    func patterns(_ json: JSON) -> [String] {
      json.array.flatMap(patterns)
        + json.object.flatMap { key, value in
          key == "pattern"
            ? [value.text].compactMap { $0 }
            : key == "patternProperties"
              ? Array(value.object.keys) + value.object.values.flatMap(patterns) : patterns(value)
        }
    }
    let all = Set(patterns(try JSON(text: schema)))
    #expect(!all.isEmpty)
    for pattern in all {
      #expect(pattern.hasPrefix("^") && pattern.contains("$"), "\(pattern) is anchored")
      #expect(!pattern.contains("(?") && !pattern.contains("\\d") && !pattern.contains("\\1"))
      #expect(!pattern.contains("+)") && !pattern.contains("*"), "\(pattern) repeats no repeat")
      #expect(throws: Never.self) { try Regex(pattern) }
    }
  }
}
