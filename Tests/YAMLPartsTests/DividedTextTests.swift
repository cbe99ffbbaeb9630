import Diagnostics
import Testing
import YAMLTree

@testable import YAMLParts

/// What is told of parts is what YAML says of the whole.
@Suite struct DividedTextTests {
  private static let divided: Set<String> = ["actions", "goals"]

  private func read(_ bytes: [UInt8]) -> YAMLTree {
    YAMLTree.read(SourceText(path: "a.yaml", bytes: bytes))
  }

  /// What a node says, without places.
  private func said(_ node: YAMLNode) -> String {
    switch node.kind {
    case .scalar: node.text.debugDescription
    case .sequence: "[" + node.items.map(said).joined(separator: ", ") + "]"
    case .mapping:
      "{" + node.entries.map { "\(said($0.key)): \(said($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  /// The entries of the divided sections by where their keys begin.
  private func entries(_ tree: YAMLTree) -> [Int: (key: YAMLNode, value: YAMLNode)] {
    var found: [Int: (key: YAMLNode, value: YAMLNode)] = [:]
    guard let root = tree.root, root.kind == .mapping else { return [:] }
    for section in root.entries
    where Self.divided.contains(section.key.text) && section.value.kind == .mapping {
      for entry in section.value.entries { found[Int(entry.key.span.start)] = entry }
    }
    return found
  }

  /// The one entry of a text.
  private func only(_ bytes: [UInt8]) -> String? {
    let tree = read(bytes)
    let found = entries(tree)
    guard tree.unreadable.isEmpty, found.count == 1, let entry = found.first?.value else {
      return nil
    }
    return said(entry.key) + said(entry.value)
  }

  @Test("Made-up texts of all layouts", arguments: 0..<4)
  func madeUp(_ seed: UInt64) {
    var texts = MadeUpTexts(seed: seed)
    var (divided, closed, checked, fields) = (0, 0, 0, 0)
    let count = MadeUpTexts.isSlow ? 40_000 : 1_000
    for _ in 0..<count {
      let bytes = texts.next()
      let tree = read(bytes)
      guard let text = DividedText(bytes, dividing: Self.divided) else { continue }
      divided += 1
      guard tree.unreadable.isEmpty else { continue }
      let entries = entries(tree)
      let isChecked = text.firsts(of: entries.keys.sorted(), in: tree) != nil
      if isChecked { checked += 1 }
      if text.isClosed { closed += 1 }
      guard isChecked || text.isClosed else { continue }
      for (place, part) in text.parts.enumerated() where !part.isWhole {
        let name = text.name(of: part)
        guard let entry = entries[part.key] else {
          // YAML passes over what it has already.
          let isPassedOver = name == nil || !tree.faults.isEmpty
          #expect(!isChecked && isPassedOver, "\(written(bytes))")
          continue
        }
        if let name { #expect(name == entry.key.text, "\(written(bytes))") }
        #expect(
          only(text.text(of: [place])) == said(entry.key) + said(entry.value), "\(written(bytes))")
        if text.isClosed { fields += check(fieldsOf: part, in: text, entry.value) ? 1 : 0 }
      }
    }
    // The readers must be of use as well.
    #expect(divided * 2 > count)
    #expect(closed * 4 > count)
    #expect(checked * 4 > count)
    #expect(fields * 2 > count)
  }

  /// Holds the fields of an entry against its value; whether its fields are told.
  private func check(
    fieldsOf part: DividedText.Part, in text: DividedText, _ value: YAMLNode
  ) -> Bool {
    var keys: [String] = []
    let isTold = text.eachFieldLine(of: part) { line in
      if let key = line.key.map({ String(decoding: $0, as: UTF8.self) }), !keys.contains(key) {
        keys.append(key)
      }
      return true
    }
    guard isTold else { return false }
    let wanted = value.kind == .mapping ? value.entries.map(\.key.text) : []
    #expect(keys == wanted, "\(written(text.bytes))")
    #expect(!keys.isEmpty || value.isEmpty, "\(written(text.bytes))")
    return true
  }

  @Test("Texts with some fields alone say the same of those", arguments: 0..<4)
  func kept(_ seed: UInt64) {
    var texts = MadeUpTexts(seed: seed + 100)
    let keys: Set<String> = ["end", "goals", "status"]
    func kept(_ bytes: [UInt8]) -> [String] {
      entries(read(bytes)).sorted { $0.key < $1.key }.map { _, entry in
        let isMap = entry.value.kind == .mapping
        let fields = isMap ? entry.value.entries.filter { keys.contains($0.key.text) } : []
        return said(entry.key)
          + fields.map { said($0.key) + said($0.value) }.joined(separator: ", ")
      }
    }
    var shorter = 0
    for _ in 0..<(MadeUpTexts.isSlow ? 40_000 : 1_000) {
      let bytes = texts.next()
      guard let text = DividedText(bytes, dividing: Self.divided), text.isClosed,
        read(bytes).unreadable.isEmpty
      else { continue }
      let picked = text.text(of: text.parts.indices, keeping: ["actions": keys, "goals": keys])
      #expect(kept(picked) == kept(bytes), "\(written(bytes))")
      if picked.count * 3 < bytes.count * 2 { shorter += 1 }
    }
    #expect(shorter > 20)
  }

  @Test("No key that YAML sees is missed by the search", arguments: 0..<2)
  func search(_ seed: UInt64) {
    var texts = MadeUpTexts(seed: seed + 200)
    func keys(_ node: YAMLNode) -> [String] {
      switch node.kind {
      case .scalar: []
      case .sequence: node.items.flatMap(keys)
      case .mapping: node.entries.flatMap { [$0.key.text] + keys($0.key) + keys($0.value) }
      }
    }
    for _ in 0..<(MadeUpTexts.isSlow ? 20_000 : 500) {
      let bytes = texts.next()
      for key in Set(read(bytes).root.map(keys) ?? []) {
        #expect(KeySearch([key]).finds(in: bytes), "\(key) in \(written(bytes))")
      }
    }
  }

  @Test("The parts of a version are found in the one before it, wherever they went")
  func matching() throws {
    let old = "goals:\n  T1: {}\nactions:\n  A1: x\n  A2: y\n  T1: z\nx: 1\n"
    let new = "actions:\n  A2: y\n  A1: x2\n  A3: n\ngoals:\n  T1: {}\nx: 1\n"
    let texts = try [new, old].map {
      try #require(DividedText(Array($0.utf8), dividing: Self.divided))
    }
    let matching = PartMatching(of: texts[0], to: texts[1])
    let said = matching.matches.map { match in
      switch match {
      case .same(let place): "=\(place)"
      case .changed(let place): place.map { "≠\($0)" } ?? "+"
      }
    }
    #expect(said == ["=2", "≠1", "+", "=0", "=4"])
    #expect(matching.isReordered)
    #expect(matching.changedBytes == "  A1: x2\n  A3: n\n".utf8.count)
  }

  @Test(
    "What indentation cannot tell is not divided",
    arguments: [
      "- a\n", "---\na: b\n", "a: b\n...\n", "\ta: b\n", "a:\tb\n", "a: b\rc: d\n", "%YAML 1.1\n",
      "{a: b}\n", "? a\n: b\n", "  a: b\n", "a\n", "a: b\na: c\n", "actions:\n  A: x\n B: y\n",
      "actions:\n  A: x\n\u{A0} B: y\n", "!!str a: b\n", "\"\\x61\": b\n", "a:b\n", "\u{1}a: b\n",
    ])
  func undivided(_ text: String) {
    #expect(DividedText(Array(text.utf8), dividing: Self.divided) == nil)
  }

  private func written(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
