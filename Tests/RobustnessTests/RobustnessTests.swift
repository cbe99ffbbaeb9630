import Diagnostics
import Foundation
import RoadmapLint
import RoadmapModel
import Testing
import YAMLTree

/// Whatever bytes a file holds, reading and linting end, and what they say lies in the file.
@Suite("Robustness") struct RobustnessTests {
  /// The YAML files of the example roadmap, as far as they are there, and some of our own.
  static let texts: [[UInt8]] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let files = FileManager.default.enumerator(
      at: root.appending(path: "example-roadmap"), includingPropertiesForKeys: nil)
    let examples = (files?.allObjects as? [URL] ?? [])
      .filter { ["yaml", "yml"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
      .compactMap { try? Data(contentsOf: $0) }.map { Array($0) }
    return examples + Samples.all.map { Array($0.utf8) }
  }()

  static let isSlow = ProcessInfo.processInfo.environment["TIEKARTTA_SLOW"] == "1"

  /// Reads and decodes bytes, which must give a finding or a model.
  static func read(_ bytes: [UInt8], _ about: @autoclosure () -> String) {
    let tree = YAMLTree.read(SourceText(path: "a.yaml", bytes: bytes))
    let file = RoadmapDecoder.decode(tree)
    if file.diagnostics.isEmpty, file.records.isEmpty, !isOnlyComments(bytes),
      tree.root.map({ !isBare($0) }) ?? true
    {
      Issue.record("neither a finding nor a record: \(about())")
    }
  }

  /// Reads, decodes and lints bytes, and checks what must hold for any bytes at all.
  static func run(_ bytes: [UInt8], _ about: @autoclosure () -> String) {
    let source = SourceText(path: "a.yaml", bytes: bytes)
    let tree = YAMLTree.read(source)
    let file = RoadmapDecoder.decode(tree)
    let report = Linter.lint(
      LintInput(
        files: [ReadFile(tree)], roadmap: Roadmap(records: file.records), reading: file.diagnostics,
        settings: LintSettings(), today: Day(number: 20_787)))
    var wrong: [String] = []
    let lines = LineTable(source)
    for finding in report.findings {
      let places =
        [finding.place] + finding.related.map(\.place) + (finding.fix?.edits.map(\.place) ?? [])
      for place in places
      where place.span.start > place.span.end || Int(place.span.end) > bytes.count {
        wrong.append("\(finding.rule) lies outside the file")
      }
      let position = lines.position(at: Int(finding.place.span.start))
      if position.line < 1 || position.line > lines.count || position.column < 1 {
        wrong.append("\(finding.rule) has no line")
      }
      if Rules.rule(finding.rule) == nil { wrong.append("\(finding.rule) is no rule") }
      let shown = source.text(in: lines.span(ofLine: position.line))
      if shown.contains("\n") { wrong.append("a line holds a line break") }
    }
    var last = 0
    for span in tree.unreadable {
      if Int(span.start) < last || Int(span.end) > bytes.count {
        wrong.append("unreadable parts overlap")
      }
      last = Int(span.end)
    }
    var nodes = 0
    if let root = tree.root { walk(root, in: source, &nodes, &wrong) }
    if nodes > bytes.count + YAMLLimits.expandedNodes + 1 { wrong.append("\(nodes) nodes") }
    if report.findings.isEmpty, file.records.isEmpty, !isOnlyComments(bytes),
      tree.root.map({ !isBare($0) }) ?? true
    {
      wrong.append("neither a finding nor a record")
    }
    let edits = report.findings.compactMap(\.fix).flatMap(\.edits)
    _ = YAMLTree.read(source.applying(edits))
    if let first = wrong.first { Issue.record("\(first): \(about())") }
  }

  /// Visits all nodes: each lies inside the one around it, after the one before it.
  private static func walk(
    _ node: YAMLNode, in source: SourceText, _ count: inout Int, _ wrong: inout [String]
  ) {
    count += 1
    guard count < 2_000_000 else { return }
    if Int(node.span.end) > source.bytes.count { wrong.append("a node lies outside the file") }
    if let text = node.textSpan, !node.span.contains(text) {
      wrong.append("a text lies outside its node")
    }
    var last: UInt32 = 0
    func visit(_ child: YAMLNode) {
      if !node.isAlias, !child.isAlias {
        if !child.span.isEmpty, !node.span.contains(child.span) {
          wrong.append("a node lies outside its parent")
        }
        if child.span.start < last { wrong.append("a node stands before its forerunner") }
      }
      last = child.span.start
      walk(child, in: source, &count, &wrong)
    }
    switch node.kind {
    case .scalar: _ = node.text
    case .sequence: for item in node.items { visit(item) }
    case .mapping:
      for (key, value) in node.entries {
        visit(key)
        visit(value)
      }
    }
  }

  /// Whether a value holds nothing, or only sections that hold nothing, or `x:`.
  private static func isBare(_ node: YAMLNode) -> Bool {
    if node.isEmpty { return true }
    return node.kind == .mapping
      && node.entries.allSatisfy { key, value in
        key.text == "x" || value.isEmpty
          || value.kind == .mapping && value.entries.allSatisfy { _ in false }
      }
  }

  private static func isOnlyComments(_ bytes: [UInt8]) -> Bool {
    bytes.split { $0 == 0x0A || $0 == 0x0D }.allSatisfy { line in
      let text = line.drop { $0 == 0x20 || $0 == 0x09 }
      return text.isEmpty || text.first == UInt8(ascii: "#") || text.starts(with: Array("---".utf8))
        || text.starts(with: Array("...".utf8)) || text.starts(with: Array("%".utf8))
    }
  }

  @Test("Every prefix of a file is read, or told", arguments: texts.indices)
  func prefixes(_ index: Int) {
    let text = Self.texts[index]
    // A quick run takes short texts whole and of long ones a prefix here and there.
    let isSample = index >= Self.texts.count - Samples.all.count
    let step = Self.isSlow ? 1 : max(1, text.count / (isSample ? 500 : 40))
    for length in stride(from: 0, through: text.count, by: step) {
      let bytes = Array(text.prefix(length))
      // Every prefix is read; of the many long ones, some are linted and looked over whole.
      if Self.isSlow, length > 2_000, length % 16 != 0 {
        Self.read(bytes, "file \(index), the first \(length) bytes")
      } else {
        Self.run(bytes, "file \(index), the first \(length) bytes")
      }
    }
  }

  @Test("Every mutation of a file is read, or told")
  func mutations() {
    var random = Dice(seed: 16_112_026)
    for number in 0..<(Self.isSlow ? 10_000 : 400) {
      let index = random.below(Self.texts.count)
      var bytes = Self.texts[index]
      // Most mutations hit a part of a long file, so that many fit into the time there is.
      if bytes.count > 4_000, !Self.isSlow || number % 20 != 0 {
        let start = random.below(bytes.count - 3_000)
        let line = bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        bytes = Array(bytes[line...].prefix(4_000))
      }
      for _ in 0...random.below(4) { random.mutate(&bytes, with: Self.texts) }
      Self.run(
        bytes,
        "mutation \(number) of file \(index): \(String(decoding: bytes, as: UTF8.self).debugDescription.prefix(3000))"
      )
    }
  }

  @Test("Hostile texts end", arguments: Samples.hostile.indices)
  func hostile(_ index: Int) {
    Self.run(Samples.hostile[index], "hostile text \(index)")
  }
}

/// A seeded source of chance: a failure can be run again.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return bound <= 1 ? 0 : Int(state >> 33) % bound
  }

  static let special: [[UInt8]] =
    [
      ":", ": ", "- ", "?", "? ", ",", "[", "]", "{", "}", "#", " #", "&", "*", "!", "|", ">", "'",
      "\"", "%", "@",
      "`", "\n", "\r", "\r\n", "\t", "\n\t", " ", "\n ", "---\n", "...\n", "\n---\n", "<<: ", "&a ",
      "*a", "\\",
      "\u{A0}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{202E}", "\0", "\u{7F}", "\u{308}", "😀",
      "<<<<<<< a\n",
      "=======\n", ">>>>>>> b\n", "~", "|-\n", ">2\n", "\"\\x\"", "# tiekartta: ignore x y",
      "1e999", "2026-W99",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5], [0xC0, 0x80],
    ]

  /// Changes bytes in one way of many.
  mutating func mutate(_ bytes: inout [UInt8], with texts: [[UInt8]]) {
    let at = below(bytes.count + 1)
    switch below(9) {
    case 0 where at < bytes.count: bytes[at] ^= 1 << UInt8(below(8))
    case 1, 2: bytes.insert(contentsOf: Self.special[below(Self.special.count)], at: at)
    case 3: bytes.removeSubrange(at..<min(bytes.count, at + below(12)))
    case 4: swapLines(&bytes)
    case 5:
      let other = texts[below(texts.count)]
      let from = below(other.count + 1)
      bytes = Array(bytes.prefix(at) + other[from..<min(other.count, from + 4000)])
    case 6:
      // Cut off in the middle of a letter, where there is one of several bytes.
      let cut = bytes[at...].firstIndex { $0 & 0xC0 == 0x80 } ?? at
      bytes = Array(bytes.prefix(cut))
    case 7:
      let end = min(bytes.count, at + below(200))
      bytes.insert(contentsOf: bytes[at..<end], at: at)
    default:
      for index in bytes.indices.dropFirst(at).prefix(below(30)) where bytes[index] == 0x20 {
        bytes[index] = 0x09
      }
    }
  }

  private mutating func swapLines(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    lines.swapAt(below(lines.count), below(lines.count))
    bytes = Array(lines.joined(separator: [0x0A]))
  }
}
