import Diagnostics
import Foundation
import RoadmapDiff
import RoadmapModel
import Testing
import YAMLTree

/// What holds of any two states of a record, made up or taken from the example and changed.
@Suite("Laws of comparing") struct LawTests {
  private static let documents = ["a.md": "Miksi?\n", "b.md": "Miten?"]
  private static let rounds =
    ProcessInfo.processInfo.environment["TIEKARTTA_SLOW"] == "1" ? 8_000 : 1_500

  /// The records of the example roadmap, as written.
  private static let example: [(kind: Kind, record: Written)] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "example-roadmap")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var found: [(kind: Kind, record: Written)] = []
    for file in (files?.allObjects as? [URL] ?? []).sorted(by: { $0.path < $1.path })
    where file.pathExtension == "yaml" {
      guard let bytes = try? Data(contentsOf: file) else { continue }
      let tree = YAMLTree.read(SourceText(path: "a.yaml", bytes: Array(bytes)))
      guard let root = tree.root else { continue }
      for (key, section) in root.entries {
        guard let kind = Kind(section: key.text) else { continue }
        let records = kind.isSingle ? [section] : section.entries.map(\.value)
        found += records.map { (kind, Written($0)) }
      }
    }
    return found
  }()

  /// A record written somehow, and read.
  private func record(_ kind: Kind, _ written: Written, _ dice: inout Dice) throws -> Record {
    let section = kind.isSingle ? written : .map([Written.Pair("A1", written)])
    let yaml = Written.map([Written.Pair(kind.section, section)]).yaml(&dice)
    let tree = YAMLTree.read(SourceText(path: "a.yaml", text: yaml))
    try #require(tree.faults.isEmpty, "\(yaml)")
    return try #require(RoadmapDecoder.decode(tree).records.first, "\(yaml)")
  }

  private func data(_ record: Record, _ languages: [String]) -> RecordData {
    RecordData(record, languages: languages, documents: Self.documents)
  }

  private func changes(
    _ old: Record, _ new: Record, _ languages: (old: [String], new: [String])
  ) -> [FieldChange] {
    RecordComparison.changes(
      from: old, to: new, languages: languages, documents: (Self.documents, Self.documents),
      calendar: .finland)
  }

  /// A record of a kind: made up, or of the example.
  private func start(_ number: Int, _ writing: inout Writing) -> (kind: Kind, record: Written) {
    if number % 2 == 1 { return writing.dice.pick(Self.example) }
    let kind = Kind.allCases[number / 2 % Kind.allCases.count]
    return (kind, writing.value(.fields(RoadmapFormat.fields(of: kind))))
  }

  @Test("The changes from one state to another, applied to the one, give the other")
  func applying() throws {
    var touched: Set<String> = []
    var kinds: Set<FieldChangeKind> = []
    for number in 0..<Self.rounds {
      var writing = Writing(dice: Dice(seed: number))
      let (kind, written) = start(number, &writing)
      let shape = Shape.fields(RoadmapFormat.fields(of: kind))
      guard case .map = written else { continue }
      let old = try record(kind, written, &writing.dice)
      let new = try record(kind, writing.changed(written, shape), &writing.dice)
      let languages =
        writing.dice.chance(4) ? (["fi", "sv"], ["sv", "fi"]) : (["fi"], ["fi", "en"])
      let (before, after) = (data(old, languages.0), data(new, languages.1))
      let found = changes(old, new, languages)
      let about: Testing.Comment = "round \(number): \(found.map(\.line))"
      #expect(RecordComparison.apply(found, to: before) == after, about)
      #expect(found.isEmpty == (before == after), about)
      let back = changes(new, old, (languages.1, languages.0))
      #expect(RecordComparison.apply(back, to: after) == before, about)
      // Looking at records and at their data is the same.
      let ofData = RecordComparison.changes(from: before, to: after, calendar: .finland)
      #expect(found == ofData, about)
      #expect(Set(found.map(\.path)).count == found.count, about)
      #expect(found.allSatisfy { $0.from != $0.to && !$0.path.keys.isEmpty }, about)
      #expect(found.allSatisfy { FieldPath($0.path.description) == $0.path }, about)
      touched.formUnion(found.map { kind.section + "/" + $0.path.keys[0] })
      kinds.formUnion(found.map(\.kind))
    }
    let all = Kind.allCases.flatMap { kind in
      RoadmapFormat.fields(of: kind).fields.map { kind.section + "/" + $0.key }
    }
    #expect(Set(all).subtracting(touched).isEmpty, "every key of the format was changed")
    #expect(kinds.count == FieldChangeKind.allCases.count)
  }

  @Test("A record rewritten in other forms, another order and other quotes has not changed")
  func rewriting() throws {
    for number in 0..<Self.rounds {
      var writing = Writing(dice: Dice(seed: number))
      let (kind, written) = start(number, &writing)
      guard case .map = written else { continue }
      let shape = Shape.fields(RoadmapFormat.fields(of: kind))
      let old = try record(kind, written, &writing.dice)
      let new = try record(kind, writing.rewritten(written, shape), &writing.dice)
      let found = changes(old, new, (["fi"], ["fi"]))
      #expect(found.isEmpty, "round \(number): \(found.map(\.line))")
      #expect(data(old, ["fi"]) == data(new, ["fi"]), "round \(number)")
      #expect(changes(old, old, (["fi"], ["fi"])).isEmpty)
    }
  }

  @Test("All changes of a life, applied one after another, give its end")
  func replaying() throws {
    for number in 0..<Self.rounds / 10 {
      var writing = Writing(dice: Dice(seed: -number))
      let (kind, first) = start(number, &writing)
      var written = first
      guard case .map = written else { continue }
      let shape = Shape.fields(RoadmapFormat.fields(of: kind))
      var old = try record(kind, written, &writing.dice)
      var replayed = data(old, ["fi"])
      for _ in 0..<6 {
        written = writing.changed(written, shape)
        let new = try record(kind, written, &writing.dice)
        replayed = RecordComparison.apply(changes(old, new, (["fi"], ["fi"])), to: replayed)
        #expect(replayed == data(new, ["fi"]), "round \(number)")
        old = new
      }
    }
  }
}
