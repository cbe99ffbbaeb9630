import YAMLTree

/// A value as a person could write it, to be written in one style or another.
indirect enum Written: Sendable {
  case scalar(String)
  case list([Written])
  case map([Pair])

  /// A key as written and its value.
  struct Pair: Sendable {
    let key: String
    var value: Written

    init(_ key: String, _ value: Written) {
      self.key = key
      self.value = value
    }
  }

  /// The value of a node of a file.
  init(_ node: YAMLNode) {
    switch node.kind {
    case .scalar: self = .scalar(node.text)
    case .sequence: self = .list(node.items.map { Written($0) })
    case .mapping: self = .map(node.entries.map { Pair($0.key.text, Written($0.value)) })
    }
  }

  /// The value as YAML, in flow form here and there, with all sorts of quotes.
  func yaml(_ dice: inout Dice, indent: Int = 0, isFlow: Bool = false) -> String {
    let isFlow = isFlow || dice.chance(3)
    let margin = "\n" + String(repeating: " ", count: indent)
    switch self {
    case .scalar(let text): return Self.scalar(text, &dice, margin: isFlow ? nil : margin + "  ")
    case .list(let items) where isFlow || items.isEmpty:
      return "[" + items.map { $0.yaml(&dice, isFlow: true) }.joined(separator: ", ") + "]"
    case .list(let items):
      return items.map { margin + "- " + $0.yaml(&dice, indent: indent + 2) }.joined()
    case .map(let entries) where isFlow || entries.isEmpty:
      return "{"
        + entries.map { Self.scalar($0.key, &dice) + ": " + $0.value.yaml(&dice, isFlow: true) }
        .joined(separator: ", ") + "}"
    case .map(let entries):
      return entries.map { entry in
        let comment = dice.chance(5) ? margin + "# huomautus" : ""
        return comment + margin + Self.scalar(entry.key, &dice) + ": "
          + entry.value.yaml(&dice, indent: indent + 2)
      }.joined()
    }
  }

  /// A scalar plain, in quotes or, where there is a margin for its lines, as a block.
  private static func scalar(_ text: String, _ dice: inout Dice, margin: String? = nil) -> String {
    let isPlain = text.first?.isLetter == true || text.first?.isWholeNumber == true
    if isPlain, text.allSatisfy({ $0.isLetter || $0.isWholeNumber || "./-".contains($0) }),
      dice.chance(2)
    {
      return text
    }
    if let margin, isPlain, !text.hasSuffix("\n"), dice.chance(2) {
      return "|-"
        + text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "\n" : margin + $0 }.joined()
    }
    if !text.contains("\n"), dice.chance(2) {
      return "'"
        + text.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'"
    }
    var quoted = ""
    for character in text {
      switch character {
      case "\n": quoted += "\\n"
      case "\"", "\\": quoted += "\\" + String(character)
      default: quoted.append(character)
      }
    }
    return "\"" + quoted + "\""
  }
}

/// A seeded source of chance: a failure can be run again.
struct Dice {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  /// A number from 0, below the bound.
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return bound <= 1 ? 0 : Int(state >> 33) % bound
  }

  /// True one time in so many.
  mutating func chance(_ times: Int) -> Bool { below(times) == 0 }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var rest = values
    return values.map { _ in rest.remove(at: below(rest.count)) }
  }
}
