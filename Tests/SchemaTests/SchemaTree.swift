import Foundation
import Reporting
import Testing

/// A JSON value read for the tests.
struct JSON: @unchecked Sendable {
  // Sound: the value is made by `JSONSerialization` without mutable containers and only read.
  let value: Any

  init(_ value: Any) { self.value = value }

  init(text: String) throws {
    value = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  subscript(key: String) -> JSON? { object[key] }
  var object: [String: JSON] {
    (value as? [String: Any])?.mapValues { JSON($0) } ?? [:]
  }
  var isObject: Bool { value is [String: Any] }
  var array: [JSON] { (value as? [Any])?.map { JSON($0) } ?? [] }
  var text: String? { value as? String }
}

/// A generated schema, taken apart into the places where something may be written.
struct SchemaTree: Sendable {
  let root: JSON
  let places: [Place]

  /// A place of the schema, with a way to write a document that has a given value there.
  struct Place: Sendable, CustomTestStringConvertible {
    /// The keys on the way, `*` for an id, a period or another free key, `[]` for an item.
    let path: [String]
    let schema: JSON
    /// The document around the value: what stands before it and after.
    let before: String
    let after: String

    func document(_ value: String) -> String { before + value + after }

    func inside(_ step: String, _ schema: JSON, _ open: String, _ close: String) -> Place {
      Place(path: path + [step], schema: schema, before: before + open, after: close + after)
    }

    var testDescription: String { path.joined(separator: "/") }

    /// Keys of its own, in contrast to a text with its languages and to maps with free keys.
    var keys: Set<String>? {
      guard let properties = schema["properties"], schema["additionalProperties"]?.isObject == false
      else { return nil }
      let keys = Set(properties.object.keys)
      return keys == ["file"] ? nil : keys
    }
  }

  init(_ text: String) throws {
    root = try JSON(text: text)
    var places: [Place] = []
    let definitions = root["definitions"]?.object ?? [:]

    func visit(_ place: Place) throws {
      var place = place
      for reference in [place.schema] + (place.schema["allOf"]?.array ?? []) {
        if let name = reference["$ref"]?.text?.split(separator: "/").last,
          let target = definitions[String(name)]
        {
          place = Place(
            path: place.path, schema: target, before: place.before, after: place.after)
        }
      }
      places.append(place)
      for (key, value) in (place.schema["properties"]?.object ?? [:]).sorted(by: { $0.key < $1.key }
      ) {
        try visit(place.inside(key, value, "{\(key): ", "}"))
      }
      if let value = place.schema["additionalProperties"], value.isObject {
        try visit(place.inside("*", value, "{\(try Self.key(place.schema)): ", "}"))
      }
      if let items = place.schema["items"] { try visit(place.inside("[]", items, "[", "]")) }
      for branch in place.schema["anyOf"]?.array ?? [] {
        try visit(
          Place(path: place.path, schema: branch, before: place.before, after: place.after))
      }
    }
    try visit(Place(path: [], schema: root, before: "", after: "\n"))
    self.places = places
  }

  /// A key that fits a map with free keys.
  private static func key(_ schema: JSON) throws -> String {
    let regex = try Regex(schema["propertyNames"]?["pattern"]?.text ?? "")
    return ["a1", "2026-04-15", "2026", "1"].first { $0.firstMatch(of: regex) != nil } ?? "a1"
  }

  static let roadmap = read(RoadmapSchema.roadmap)
  static let configuration = read(RoadmapSchema.configuration)

  private static func read(_ text: String) -> SchemaTree {
    do { return try SchemaTree(text) } catch {
      fatalError("a generated schema is no JSON: \(error)")
    }
  }
}

/// The folder of the project.
let project = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
