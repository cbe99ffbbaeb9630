internal import Diagnostics
internal import Reporting

extension Bundle {
  /// Reads a bundle that a stranger may have written: all of it is as it must be, or none is taken.
  package init(_ bytes: [UInt8]) throws(BundleFault) {
    guard bytes.count <= Self.limit, let json = JSON(bytes) else { throw BundleFault(path: "") }
    var reader = BundleReader()
    try reader.keys(
      json, ["tiekartta", "language", "number", "head", "title", "verdict", "parts", "blocks"], "")
    guard json["tiekartta"]?["format"]?.integer == 1,
      json["tiekartta"]?["command"]?.text == "bundle"
    else { throw BundleFault(path: "tiekartta") }
    guard let language = json["language"]?.text.flatMap(Language.init) else {
      throw BundleFault(path: "language")
    }
    guard let head = json["head"]?.text, head.count == 40, head.allSatisfy(\.isHexDigit) else {
      throw BundleFault(path: "head")
    }
    let number = json["number"]?.integer
    guard json["number"] == .null || (number.map { $0 > 0 } ?? false) else {
      throw BundleFault(path: "number")
    }
    let parts = try reader.parts(json["parts"], "parts")
    self.init(
      language: language, number: number, head: head.lowercased(),
      document: Document(
        title: try reader.text(json["title"], "title"), language: language.rawValue,
        blocks: try reader.blocks(json["blocks"], "blocks", depth: 0)),
      lead: Lead(verdict: try reader.line(json["verdict"], "verdict"), parts: parts))
  }
}

/// Reads the parts of a bundle, and counts them: there is an end to what a report has.
private struct BundleReader {
  /// How many texts it may have, and how long each may be in bytes.
  private static let texts = 20_000
  private static let length = 20_000
  private static let depth = 6

  private var count = 0

  /// An object with just these keys.
  func keys(_ json: JSON?, _ keys: Set<String>, _ path: String) throws(BundleFault) {
    guard case .object(let members)? = json, Set(members.keys) == keys else {
      throw BundleFault(path: path)
    }
  }

  mutating func text(_ json: JSON?, _ path: String) throws(BundleFault) -> String {
    count += 1
    guard let text = json?.text, text.utf8.count <= Self.length, count <= Self.texts else {
      throw BundleFault(path: path)
    }
    return text
  }

  private mutating func optionalText(
    _ json: JSON?, _ path: String
  ) throws(BundleFault) -> String? {
    json == .null ? nil : try text(json, path)
  }

  private func list(_ json: JSON?, _ path: String) throws(BundleFault) -> [JSON] {
    guard let list = json?.list, list.count <= Self.texts else { throw BundleFault(path: path) }
    return list
  }

  mutating func line(_ json: JSON?, _ path: String) throws(BundleFault) -> Line {
    var runs: [Inline] = []
    for (index, run) in try list(json, path).enumerated() {
      let path = "\(path)/\(index)"
      try keys(run, ["text", "role"], path)
      guard let role = run["role"]?.text.flatMap(Self.role) else { throw BundleFault(path: path) }
      runs.append(Inline(try text(run["text"], path), role))
    }
    return Line(runs)
  }

  private static func role(_ word: String) -> Inline.Role? {
    let roles: [String: Inline.Role] = [
      "plain": .plain, "strong": .strong, "emphasis": .emphasis, "dim": .dim, "code": .code,
      "error": .error, "warning": .warning, "info": .info, "good": .good,
    ]
    return roles[word]
  }

  mutating func parts(_ json: JSON?, _ path: String) throws(BundleFault) -> [Lead.Part] {
    var parts: [Lead.Part] = []
    for (index, part) in try list(json, path).enumerated() {
      let path = "\(path)/\(index)"
      try keys(part, ["matter", "title", "who", "count", "lines"], path)
      guard let matter = part["matter"]?.text.flatMap(Lead.Matter.init),
        let count = part["count"]?.integer, (1...1_000_000).contains(count)
      else { throw BundleFault(path: path) }
      var lines: [Line] = []
      for line in try list(part["lines"], path + "/lines") {
        try keys(line, ["runs"], path + "/lines")
        lines.append(try self.line(line["runs"], path + "/lines"))
      }
      // What is told and what is left out must come to what is counted.
      guard lines.count == min(count, Lead.lineLimit) else {
        throw BundleFault(path: path + "/count")
      }
      parts.append(
        Lead.Part(
          matter: matter, title: try text(part["title"], path),
          who: try optionalText(part["who"], path), count: count, lines: lines))
    }
    return parts
  }

  mutating func blocks(
    _ json: JSON?, _ path: String, depth: Int
  ) throws(BundleFault) -> [Block] {
    guard depth < Self.depth else { throw BundleFault(path: path) }
    var blocks: [Block] = []
    for (index, block) in try list(json, path).enumerated() {
      blocks.append(try self.block(block, "\(path)/\(index)", depth: depth))
    }
    return blocks
  }

  private mutating func block(
    _ json: JSON, _ path: String, depth: Int
  ) throws(BundleFault) -> Block {
    switch json["kind"]?.text {
    case "heading"?:
      try keys(json, ["kind", "level", "runs"], path)
      guard let level = json["level"]?.integer, (1...4).contains(level) else {
        throw BundleFault(path: path)
      }
      return .heading(level, try line(json["runs"], path))
    case "paragraph"?:
      try keys(json, ["kind", "runs"], path)
      return .paragraph(try line(json["runs"], path))
    case "note"?:
      try keys(json, ["kind", "runs"], path)
      return .note(try line(json["runs"], path))
    case "list"?:
      try keys(json, ["kind", "items"], path)
      return .list(try items(json["items"], path, depth: 0))
    case "code"?:
      try keys(json, ["kind", "text"], path)
      return .code(try text(json["text"], path))
    case "folded"?:
      try keys(json, ["kind", "runs", "blocks"], path)
      return .folded(
        try line(json["runs"], path),
        try blocks(json["blocks"], path + "/blocks", depth: depth + 1))
    default: throw BundleFault(path: path + "/kind")
    }
  }

  private mutating func items(
    _ json: JSON?, _ path: String, depth: Int
  ) throws(BundleFault) -> [Item] {
    guard depth < Self.depth else { throw BundleFault(path: path) }
    var items: [Item] = []
    for (index, item) in try list(json, path).enumerated() {
      let path = "\(path)/\(index)"
      try keys(item, ["runs", "items"], path)
      items.append(
        Item(
          try line(item["runs"], path),
          items: try self.items(item["items"], path, depth: depth + 1)))
    }
    return items
  }
}
