import Diagnostics
import Revisions
import RoadmapHistory
import Testing
import Workspace

@Suite("Setting a baseline")
struct BaselineSettingTests {
  private func read(_ text: String) throws -> Configuration {
    try Configuration.read(SourceText(path: "tiekartta.yaml", text: text))
  }

  private func set(_ setting: BaselineSetting, in text: String) throws -> String? {
    try read(text).setting(setting).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test("Baselines are read in the order of the file with all they have")
  func read() throws {
    let found = try read(
      "format: 1\nbaselines:\n  b: {ref: v2, kind: current}\n  a: {ref: 1.0, decision: kh}\n"
    ).baselines
    #expect(found.map(\.name) == ["b", "a"])
    #expect(found.map(\.ref) == ["v2", "1.0"])
    #expect(found.map(\.kind) == [.current, nil])
    #expect(found.map(\.decision) == [nil, "kh"])
    #expect(found.map(\.place.span.start) == [23, 53])
    #expect(found.usual?.name == "b")
  }

  @Test(
    "The folder of an old configuration is read whatever else it holds",
    arguments: [
      ("folder: old\nlint: {rules: {gone-rule: off}}\nodd: [1\n", nil), ("format: 1\n", ""),
      ("format: 9\nfolder: ./a/b/\nlint: {rules: {gone-rule: off}}\nodd: 1\n", "a/b"),
      ("folder:\n", ""), ("folder: ../a\n", nil), ("folder: [a]\n", nil), ("", nil),
    ] as [(String, String?)])
  func folder(text: String, expected: String?) {
    #expect(Configuration.folder(in: SourceText(path: "tiekartta.yaml", text: text)) == expected)
  }

  @Test("A new current one makes the former a snapshot")
  func demoted() throws {
    let text =
      "format: 1\nbaselines:\n  # first\n  a: {kind: 'current', ref: v1} # one\n  b: {ref: v0}\n"
    let setting = BaselineSetting(name: "c", ref: "v2", kind: .current, decision: "kh-2")
    #expect(try read(text).demoted(by: setting).map(\.name) == ["a"])
    #expect(
      try set(setting, in: text)
        == "format: 1\nbaselines:\n  # first\n  a: {kind: 'snapshot', ref: v1} # one\n  b: {ref: v0}\n"
        + "  c: {ref: v2, kind: current, decision: kh-2}\n")
  }

  @Test("One that is current and set again is the only one, too")
  func secondCurrent() throws {
    let text =
      "format: 1\nbaselines:\n  a: {ref: v1, kind: current}\n  b: {ref: v0, kind: current}\n"
    #expect(
      try set(BaselineSetting(name: "a", ref: "v2"), in: text)
        == "format: 1\nbaselines:\n  a: {ref: v2, kind: current}\n  b: {ref: v0, kind: snapshot}\n")
    let other = BaselineSetting(name: "a", ref: "v2", kind: .snapshot)
    #expect(try read(text).demoted(by: other).isEmpty)
    #expect(try read(text).demoted(by: BaselineSetting(name: "c", ref: "v2")).isEmpty)
  }

  @Test("Setting the same again changes nothing")
  func same() throws {
    let text = "format: 1\nbaselines: {a: {ref: v1, kind: current}}\n"
    #expect(try set(BaselineSetting(name: "a", ref: "v1", kind: .current), in: text) == text)
    #expect(try set(BaselineSetting(name: "a", ref: "v1"), in: text) == text)
  }

  @Test(
    "What cannot be changed for sure is not changed",
    arguments: [
      "format: 1\nbaselines: {b: &b {ref: v1}, a: *b}\n",
      "format: 1\nbaselines:\n  a: {ref: &r v1}\n  b: {ref: *r}\n",
      "format: 1\nx: {t: &b }\nbaselines: *b\n",
    ])
  func refused(text: String) throws {
    // Whether the reader takes such a file at all is its own matter.
    guard (try? read(text)) != nil else { return }
    #expect(try set(BaselineSetting(name: "a", ref: "v2"), in: text) == nil)
  }

  @Test("Whatever the file looks like, it then says what was asked for and is else the same")
  func anyFile() throws {
    for seed in 0..<3_000 {
      var writer = ConfigurationWriter(seed: seed)
      let text = writer.text()
      let setting = writer.setting()
      let before = try read(text)
      // A line break after a text in lines that ends the file would become a part of the text.
      if text.hasSuffix("b: c"), before.baselines.isEmpty, !text.contains("baselines") {
        #expect(try set(setting, in: text) == nil)
        continue
      }
      let after = try #require(try set(setting, in: text), "\(seed): \(text) \(setting)")
      try check(before, after, setting, text: text, seed: seed)
    }
  }

  private func check(
    _ before: Configuration, _ after: String, _ setting: BaselineSetting, text: String, seed: Int
  ) throws {
    let comment: Comment = "\(seed): \(text)→ \(after)"
    let old = before.baselines.first { $0.name == setting.name }
    let now = try read(after)
    let found = try #require(now.baselines.first { $0.name == setting.name }, comment)
    #expect(found.ref == setting.ref, comment)
    #expect(found.kind == setting.kind ?? old?.kind, comment)
    #expect(found.decision == setting.decision ?? old?.decision, comment)
    #expect(now.folder == before.folder && now.language == before.language, comment)
    let demoted = before.demoted(by: setting).map(\.name)
    for other in before.baselines where other.name != setting.name {
      let kept = try #require(now.baselines.first { $0.name == other.name }, comment)
      #expect(kept.ref == other.ref && kept.decision == other.decision, comment)
      #expect(kept.kind == (demoted.contains(other.name) ? .snapshot : other.kind), comment)
    }
    // Each change touches one line at most; all others are there still, in their order.
    let touched = lines(after).difference(from: lines(text)).removals.count
    #expect(touched <= demoted.count + (old == nil ? 1 : 3), comment)
    #expect(comments(text) == comments(after), comment)
    let breaks = after.utf8.count { $0 == 0x0D }
    #expect(breaks == 0 || breaks == after.utf8.count { $0 == 0x0A }, comment)
  }

  /// The lines with their breaks; a last one without a break gets one.
  private func lines(_ text: String) -> [[UInt8]] {
    Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { Array($0.last == 0x0D ? $0.dropLast() : $0) }
  }

  /// The comments; what stands in quotes has no space after its `#`.
  private func comments(_ text: String) -> [String] {
    lines(text).compactMap { line in
      let line = String(decoding: line, as: UTF8.self)
      return line.firstRange(of: "# ").map { String(line[$0.lowerBound...]) }
    }
  }
}
