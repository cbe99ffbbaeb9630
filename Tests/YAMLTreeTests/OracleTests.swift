import Diagnostics
import Foundation
import Testing
import YAMLTree

/// What this reader reads is what another one reads: PyYAML, with every scalar as text.
@Suite struct OracleTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The YAML files of the example roadmap, as far as they are there.
  static let examples: [String] = {
    let files = FileManager.default.enumerator(
      at: folder.appending(path: "example-roadmap"), includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? [])
      .filter { ["yaml", "yml"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
  }()

  static let tricky = [
    "a: no\nb: 1e3\nc: 010\nd: 1.30\ne: 2026-02-30\nf: ~\ng:\nh: ''\n",
    "a: |\n  yksi\n   kaksi\n\n  kolme\n\nb: |-\n  x\nc: |+\n  y\n\nd: >\n  a\n  b\n\n  c\n   d\n  e\n",
    "a: >-\n  pitkä\n  teksti\n\n\n  toinen kappale\n",
    "a: \"rivi\\nvaihto \\u00e4 \\x41 \\t \\\"x\\\" \\\\\"\nb: 'It''s'\nc: \"katkaistu \\\n  rivi\"\n",
    "a: monta\n  riviä\n\n  ja tyhjä\nb: x\n",
    "a: {b: [1, 2, {c: d}], 'e f': g, h: }\ni: []\nj: {}\n",
    "- a\n- - b\n  - c\n-\n  d: e\n  f: g\n- [h]\n",
    "a:\n- b\n- c\nd:\n  - e\n",
    "? a\n: b\n? c\n",
    "a: &x {b: c}\nd: *x\ne: [*x, *x]\n",
    "a: x#y\nb: x # y\nc: 'x # y'\nd: http://a.b/c#d\n",
    "\"a\": 1\n'b': 2\n? |\n  c\n: 3\n",
    "# alku\n\n---\na: 1 # loppu\n...\n# perä\n",
    "a: 12:30:45\nb: 190:20:30\nc: a:b\nd: ::\ne: -\n".replacingOccurrences(
      of: "e: -\n", with: "e: -1\n"),
    "a: '\n  x\n\n  y'\nb: \"\n  x\n\n  y\"\n",
    "ääkköset: åäö €😀\n😀: x\n", "a: b\r\nc: |\r\n  d\r\n  e\r\n", "a: b\rc: d\r",
    "a: |2\n    x\n  y\nb: >+\n  z\n\n\nc: 1\n", "moi", "[a, b: c]", "{a, b: c}",
    "a: !!str 1\n", "a: -\u{A0}b\n", "a:\tb\nc: d\t# e\n", "a: [\n  b,\n  c,\n]\n", "a: {x: 3,4}\n",
  ]

  /// Reads documents with PyYAML; nothing where it cannot be asked.
  private static func oracle(_ texts: [String]) throws -> [Any]? {
    let script = """
      import json, sys
      try:
          import yaml
      except ImportError:
          sys.exit(3)
      def plain(node):
          if isinstance(node, yaml.ScalarNode): return node.value
          if isinstance(node, yaml.SequenceNode): return {"items": [plain(n) for n in node.value]}
          return {"pairs": [[plain(k), plain(v)] for k, v in node.value]}
      out = []
      for text in json.load(sys.stdin):
          try:
              node = yaml.compose(text, Loader=yaml.BaseLoader)
              out.append({"node": None if node is None else plain(node)})
          except yaml.YAMLError as error:
              out.append({"error": str(error)})
      json.dump(out, sys.stdout)
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return nil }
    let data = try JSONSerialization.data(withJSONObject: texts)
    DispatchQueue.global().async {
      try? input.fileHandleForWriting.write(contentsOf: data)
      try? input.fileHandleForWriting.close()
    }
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return try JSONSerialization.jsonObject(with: answer) as? [Any]
  }

  private static func plain(_ value: Any) -> Plain? {
    if let text = value as? String { return .scalar(text) }
    guard let node = value as? [String: Any] else { return nil }
    if let items = node["items"] as? [Any] { return .sequence(items.compactMap(plain)) }
    let pairs = node["pairs"] as? [[Any]] ?? []
    return .mapping(
      pairs.compactMap { pair in
        guard let key = plain(pair[0]), let value = plain(pair[1]) else { return nil }
        return Plain.Pair(key: key, value: value)
      })
  }

  static let isThere: Bool = ((try? oracle(["a: 1"])) ?? nil) != nil

  @Test(
    "Trees equal those of PyYAML",
    .enabled(if: isThere, "python3 with the module yaml is not installed here"))
  func equal() throws {
    let texts = Self.examples + Self.tricky
    let answers = try #require(try Self.oracle(texts))
    #expect(answers.count == texts.count)
    for (text, answer) in zip(texts, answers) {
      let answer = try #require(answer as? [String: Any])
      let found = tree(text)
      if let error = answer["error"] {
        #expect(
          !found.faults.isEmpty || text.contains("\t"),
          "only PyYAML objects to \(text.debugDescription): \(error)")
        continue
      }
      let wanted = answer["node"].flatMap(Self.plain)
      #expect(found.root.map(Plain.init) == wanted, "\(text.debugDescription)")
      #expect(
        found.faults.allSatisfy { $0.rule == "yaml-tag" || $0.rule == "hidden-character" },
        "\(text.debugDescription) \(found.told)")
    }
  }
}
