import Diagnostics
import Testing
import YAMLTree

/// Keys, anchors and aliases.
@Suite struct KeyTests {
  @Test("A repeated key is told with both places, and the first is read")
  func duplicates() throws {
    let found = tree("a: 1\nb: 2\n'a': 3\n\"\\u0061\": 4\n")
    #expect(found.told == ["3:1 duplicate-key", "4:1 duplicate-key"])
    let fault = try #require(found.faults.first)
    #expect(found.source.text(in: fault.related[0].place.span) == "a")
    #expect(fault.related[0].place.span.start == 0)
    #expect(found.root.map(Plain.init) == Plain(tree("a: 1\nb: 2\n").root!))
  }

  @Test("Repeated keys are found among many as among few")
  func manyKeys() {
    let lines = (0..<100).map { "k\($0): x" }
    #expect(tree((lines + ["k7: y"]).joined(separator: "\n")).told == ["101:1 duplicate-key"])
  }

  @Test("Equal keys in different mappings are no fault")
  func apart() {
    #expect(tree("a: {x: 1}\nb: {x: 1}\nc:\n- x: 1\n- x: 1\n").told == [])
  }

  @Test("Merge keys, tags, keys that are no words and second documents are told")
  func unwanted() {
    #expect(tree("a: &a {x: 1}\nb: {<<: *a}\n").told == ["2:5 merge-key"])
    #expect(tree("a: {'<<': 1}\n").told == [])
    #expect(tree("a: !!str 1\nb: !own {}\n").told == ["1:4 yaml-tag", "2:4 yaml-tag"])
    #expect(tree("? [a, b]\n: 1\nc: 2\n").told == ["1:3 key-not-text"])
    #expect(tree("? {a: b}\n: 1\n").told == ["1:3 key-not-text"])
    #expect(tree("a: 1\n---\nb: 2\n").told == ["2:1 several-documents"])
    #expect(tree("---\na: 1\n...\n").told == [])
  }

  @Test("An alias stands for the anchor's value, where the alias is written")
  func aliases() {
    let found = tree("a: &x [1, {b: 2}]\nc: *x\nd: *x\n")
    #expect(found.told == [])
    #expect(Plain(found.at("c")!) == Plain(found.at("a")!))
    #expect(found.written(found.at("d")) == "*x")
    #expect(tree("a: &x 1\nb: &x 2\nc: *x\n").at("c")?.text == "2")
  }

  @Test("An alias without an anchor, or around itself, is told and read as empty")
  func lostAliases() {
    let unknown = tree("a: &nimi 1\nb: *nimo\n")
    #expect(unknown.told == ["2:4 unknown-alias"])
    #expect(unknown.faults[0].hint?.en == "did you mean '*nimi'")
    #expect(unknown.at("b")?.isEmpty == true)
    let cyclic = tree("a: &x\n  b: [*x]\n  c: 1\n")
    #expect(cyclic.told == ["2:7 cyclic-alias"])
    #expect(cyclic.at("a", "c")?.text == "1")
    #expect(tree("&a [*a, *a]").told == ["1:5 cyclic-alias", "1:9 cyclic-alias"])
  }

  @Test("An alias bomb is told once and never expanded")
  func bomb() {
    for (levels, width) in [(9, 9), (30, 2), (12, 100)] {
      var text = "a0: &a0 [1, 1]\n"
      for level in 1...levels {
        text += "a\(level): &a\(level) ["
        text += Array(repeating: "*a\(level - 1)", count: width).joined(separator: ",") + "]\n"
      }
      let found = tree(text)
      #expect(found.faults.map(\.rule) == ["alias-bomb"])
      #expect(found.root.map(count) ?? 0 <= YAMLLimits.expandedNodes + text.count)
    }
  }

  /// The nodes under a node, every alias followed.
  private func count(_ node: YAMLNode) -> Int {
    switch node.kind {
    case .scalar: 1
    case .sequence: node.items.reduce(1) { $0 + count($1) }
    case .mapping: node.entries.reduce(1) { $0 + 1 + count($1.value) }
    }
  }

  @Test("What is nested too deep is told once, however it is written, and the rest is read")
  func depth() {
    let brackets = String(repeating: "[", count: 100_000)
    #expect(tree("a: 1\nb: \(brackets)\nc: 2\n").told == ["2:67 nesting-too-deep"])
    #expect(tree("a: 1\nb: \(brackets)\nc: 2\n").at("c")?.text == "2")
    #expect(tree(brackets).faults.map(\.rule) == ["nesting-too-deep"])
    let braces = String(repeating: "{a: ", count: 10_000)
    #expect(tree("a: 1\nb: \(braces)\nc: 2\n").faults.map(\.rule) == ["nesting-too-deep"])
    let dashes = String(repeating: "- ", count: 10_000)
    #expect(tree("a: 1\nb:\n  \(dashes)x\nc: 2\n").faults.map(\.rule) == ["nesting-too-deep"])
    let questions = String(repeating: "? ", count: 10_000)
    #expect(tree(questions).faults.map(\.rule) == ["nesting-too-deep"])
    let block = (0..<300).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
    #expect(tree(block + "c: 2\n").faults.map(\.rule) == ["nesting-too-deep"])
    #expect(tree(block + "c: 2\n").at("c")?.text == "2")
    let lines = String(repeating: "[\n", count: 10_000)
    #expect(tree("a: 1\nb: \(lines)c: 2\n").faults.map(\.rule) == ["nesting-too-deep"])
    let nested = String(repeating: "[", count: 62) + String(repeating: "]", count: 62)
    #expect(tree("a: \(nested)").told == [])
  }
}
