import Diagnostics
import RoadmapModel
import Testing
import YAMLTree

/// The schemas and the decoder know the same keys: told by what the decoder does with documents
/// written from the schema alone.
@Suite struct KeyTests {
  static func diagnose(_ text: String, isConfiguration: Bool) -> [Diagnostic] {
    let tree = YAMLTree.read(SourceText(path: "tiekartta.yaml", text: text))
    return isConfiguration
      ? RoadmapDecoder.decode(tree, as: ConfigurationFormat.fields).diagnostics
      : RoadmapDecoder.decode(tree).diagnostics
  }

  static let places: [(place: SchemaTree.Place, isConfiguration: Bool)] =
    SchemaTree.roadmap.places.map { ($0, false) }
    + SchemaTree.configuration.places.map { ($0, true) }

  @Test("The decoder knows each key of the schema, at its place", arguments: places)
  func decoderKnows(_ place: SchemaTree.Place, isConfiguration: Bool) {
    for key in (place.keys ?? []).sorted() {
      let document = place.document("{\(key): a}")
      let unknown = Self.diagnose(document, isConfiguration: isConfiguration)
        .filter { ["unknown-key", "comma-needs-quotes", "malformed-id"].contains($0.rule) }
      #expect(unknown.isEmpty, "\(document): \(unknown.map(\.message.en))")
    }
  }

  @Test("The schema has each key that the decoder says it knows", arguments: places)
  func schemaKnows(_ place: SchemaTree.Place, isConfiguration: Bool) throws {
    guard let keys = place.keys else { return }
    let document = place.document("{qqqqqqqqqqqqqqqq: 1}")
    let found = Self.diagnose(document, isConfiguration: isConfiguration)
    let unknown = try #require(found.first { $0.rule == "unknown-key" }, "\(document)")
    let hint = try #require(unknown.hint?.en, "the decoder lists the keys it knows")
    let list = try #require(hint.split(separator: ": ", maxSplits: 1).last)
      .split(separator: ";")[0]
    let known = Set(list.split(separator: ", ").map(String.init))
    #expect(known.subtracting(["x"]) == keys.subtracting(["x"]), "\(place.testDescription)")
    #expect(keys.contains("x"), "\(place.testDescription) takes extra data")
  }

  @Test("The table's keys and what they need are in the schema")
  func tableInSchema() {
    for kind in Kind.allCases {
      let definition = SchemaTree.roadmap.root["definitions"]?[kind.rawValue]
      let fields = RoadmapFormat.fields(of: kind).fields
      #expect(
        Set(fields.map(\.key) + ["x"]) == Set((definition?["properties"]?.object ?? [:]).keys))
      #expect(
        Set(fields.filter(\.isRequired).map(\.key))
          == Set((definition?["required"]?.array ?? []).compactMap(\.text)), "\(kind)")
    }
    let fields = ConfigurationFormat.fields.fields
    let root = SchemaTree.configuration.root
    #expect(Set(fields.map(\.key)) == Set((root["properties"]?.object ?? [:]).keys))
  }

  @Test("The decoder misses the keys that the schema requires, and no other", arguments: places)
  func required(_ place: SchemaTree.Place, isConfiguration: Bool) {
    guard place.keys != nil, isConfiguration || !place.path.isEmpty else { return }
    let required = place.schema["required"] ?? place.schema["else"]?["required"]
    let keys = Set((required?.array ?? []).compactMap(\.text))
    // Keys that the document around the place lacks are missed too, on a shorter path.
    let depth = place.path.filter { $0 != "[]" }.count - (isConfiguration ? 0 : Self.outer(place))
    let missed = KeyTests.diagnose(place.document("{x: 1}"), isConfiguration: isConfiguration)
      .filter { $0.rule == "missing-key" }
      .map { ($0.field ?? "").split(separator: "/") }
      .filter { $0.count == depth + 1 }
    #expect(Set(missed.compactMap { $0.last.map(String.init) }) == keys, "\(place.testDescription)")
  }

  /// How many steps of a place lead to its record.
  private static func outer(_ place: SchemaTree.Place) -> Int {
    Kind(section: place.path[0])?.isSingle ?? true ? 1 : 2
  }
}
