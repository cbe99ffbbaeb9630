internal import RoadmapModel

/// Keys that must be there only when another key says so.
enum SchemaConditions {
  static func of(_ kind: Kind) -> [JSONMember] {
    switch kind {
    case .roadmap: [all([rule(when("state", is: ["approved"]), "approval", kind)])]
    case .action: [all(action)]
    case .phase: [all([rule(when("status", is: ["done"]), "completed", kind)])]
    default: []
    }
  }

  private static var action: [JSONValue] {
    let inPlan = Choices.status.words.map(\.word).filter { $0 != "proposed" }
    let isInPlan = when("status", is: inPlan.map { .string($0) })
    let isContinuous = when("continuous", is: [true, "true"])
    let isFinished = when("status", is: ["done", "cancelled", "merged"])
    return [
      rule(isInPlan, "responsible", .action),
      rule(["allOf": [isInPlan, ["not": isContinuous]]], "end", .action),
      rule(["allOf": [isContinuous, ["not": isFinished]]], "review", .action),
      rule(when("status", is: ["done"]), "completed", .action),
      rule(when("status", is: ["merged"]), "merged-into", .action),
    ]
  }

  private static func all(_ rules: [JSONValue]) -> JSONMember {
    JSONMember("allOf", .array(rules))
  }

  private static func when(_ key: String, is words: [JSONValue]) -> JSONValue {
    [
      "properties": .object([JSONMember(key, ["enum": .array(words)])]),
      "required": [.string(key)],
    ]
  }

  /// Wants a key, and not an empty one.
  private static func rule(_ condition: JSONValue, _ key: String, _ kind: Kind) -> JSONValue {
    let shape = RoadmapFormat.fields(of: kind)[key]?.shape ?? .word
    let types: JSONValue = .array(SchemaShapes.types(shape).map { .string($0) })
    return [
      "if": condition,
      "then": [
        "required": [.string(key)], "properties": .object([JSONMember(key, ["type": types])]),
      ],
    ]
  }
}
