import Diagnostics
import Foundation
import Reporting
import RoadmapDiff
import RoadmapModel
import Testing
import YAMLTree

/// What `diff` shows beside lines, with words that try to break out.
@Suite struct DiffAnnotationTests {
  private static let old = """
    actions:
      A1: {title: "Hanke", status: planned, end: 2026-06}
      A2: {title: "Toinen", status: planned, end: 2026-06}
      A3: {title: "Kolmas", end: 2026-06}
    """

  private static let new = #"""
    actions:
      A1: {title: "::error::b\r\n::stop-commands::x ##[error]y ]]> <b a='&'>\e[31m\u202E %0A", status: planned, end: 2027}
      A2: {title: "Toinen", status: planned, end: 2026-06, tags: [uusi], progress: 10}
      A3: {title: "Uusi nimi", end: 2026-06}
      "::error::A4": {title: "::error::uusi", status: planned, end: 2027}
    """#

  private static let path = "::error::, a%.yaml"

  private func state(_ yaml: String) -> RoadmapChanges.State {
    let tree = YAMLTree.read(SourceText(path: Self.path, text: yaml))
    return RoadmapChanges.State(
      records: RoadmapDecoder.decode(tree).records, languages: ["fi"])
  }

  private func annotations(
    from old: String = old, to new: String = new, language: Language = .fi, isFull: Bool = false,
    unreadable: [String] = []
  ) -> Annotations {
    let changes = RoadmapChanges(
      from: state(old), to: state(new), calendar: .finland,
      rule: SignificanceRule(limits: Limits()))
    let side = DiffSide(sort: .workingTree, revision: "", commit: nil, languages: ["fi"])
    let report = DiffReport(
      changes, base: side, head: side, language: language, isFull: isFull, unreadable: unreadable)
    return report.annotations(
      machinePrefix: "", sources: { [Self.path: SourceText(path: Self.path, text: new)] },
      place: { change, field in
        guard let record = change.new else {
          return ShownPlace(
            Place(file: Self.path, span: Span(0, 0)), former: (file: Self.path, line: 2))
        }
        let span = field.flatMap { record.span(of: $0, language: "fi") } ?? record.idSpan
        return ShownPlace(record.place(span))
      }, filePlace: { Place(file: $0, span: Span(0, 0)) })
  }

  @Test("GitHub shows decisions as warnings and information as notices, wording not at all")
  func github() {
    let lines = AnnotationFormat.github.render(annotations()).split(separator: "\n")
    let commands = lines.compactMap { RunnerCommand(String($0)) }
    #expect(commands.map(\.name) == ["warning", "warning", "notice"])
    #expect(
      commands.map { $0.properties["title"] } == [
        "record-added · actions/::error::A4", "end-moved · actions/A1",
        "progress-changed · actions/A2",
      ])
    #expect(commands.map { $0.properties["line"] } == ["5", "2", "3"])
    #expect(commands.allSatisfy { $0.properties["file"] == Self.path })
    #expect(commands[1].message.contains("::stop-commands::x"))
    #expect(lines.count == 4)
    #expect(
      lines.last
        == "tiekartta: päätettäväksi: 2, tiedoksi: 1, tekstimuutoksia ja pieniä tarkistuksia: 1")
  }

  @Test("No line of any form is a command that was not meant", arguments: AnnotationFormat.allCases)
  func commands(_ format: AnnotationFormat) {
    for language in Language.allCases {
      for (old, new) in [(Self.old, Self.new), (Self.new, "actions: {}")] {
        let text = format.render(
          annotations(from: old, to: new, language: language, unreadable: ["::error::.yaml"]))
        for line in text.split(whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }) {
          #expect(format == .github || RunnerCommand(String(line)) == nil, "\(line)")
          #expect(!line.contains("##["), "\(line)")
        }
        let bad = text.unicodeScalars.filter {
          $0.value < 0x20 && $0 != "\n" || (0x202A...0x202E).contains($0.value)
        }
        #expect(bad.isEmpty)
      }
    }
  }

  @Test("GitLab gets the change's own fingerprint")
  func gitlab() throws {
    let text = AnnotationFormat.gitlab.render(annotations())
    let issues = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    let changes = RoadmapChanges(
      from: state(Self.old), to: state(Self.new), calendar: .finland,
      rule: SignificanceRule(limits: Limits())
    ).changes.filter { $0.significance > .editorial }
    #expect(issues.compactMap { $0["fingerprint"] as? String } == changes.map(\.fingerprint))
    #expect(issues.compactMap { $0["severity"] as? String } == ["minor", "minor", "info"])
  }

  @Test("Every field asked for still gives one line a record")
  func full() {
    for format in AnnotationFormat.allCases {
      #expect(format.render(annotations(isFull: true)) == format.render(annotations()))
    }
  }

  @Test("Nothing is an explicit nothing", arguments: Language.allCases)
  func nothing(_ language: Language) {
    let none = annotations(to: Self.old, language: language)
    #expect(AnnotationFormat.gitlab.render(none) == "[]\n")
    #expect(
      AnnotationFormat.junit.render(none).contains(
        "<testcase name=\"diff\" classname=\"tiekartta\" time=\"0\"/>"))
    let said = AnnotationFormat.github.render(none)
    #expect(said.hasPrefix("tiekartta: ") && said.split(separator: "\n").count == 1)
  }

  @Test("What is left out is counted")
  func many() {
    let list = (0..<25).map { "  A\($0): {title: t, status: planned, end: 2026}\n" }.joined()
    let all = annotations(from: "actions: {}", to: "actions:\n" + list, language: .en)
    let lines = AnnotationFormat.github.render(all).split(separator: "\n")
    #expect(lines.count == 11)
    #expect(lines.last == "tiekartta: for decision: 25. Not shown here: for decision: 15")
  }

  @Test("XML is read back by expat", .enabled(if: Python.isThere, "needs python3"))
  func junit() throws {
    let said = try Python.run(
      """
      import sys, xml.etree.ElementTree as E
      root = E.fromstring(open(sys.argv[1], "rb").read())
      for s in root.findall("testsuite"):
          cases = s.findall("testcase")
          assert int(s.get("tests")) == len(cases) == 3
          assert int(s.get("failures")) == len(s.findall("testcase/failure")) == 2
          assert len(s.findall("testcase/system-out")) == 1
          print(s.get("name"))
      """, [AnnotationFormat.junit.render(annotations())])
    #expect(said == Self.path + "\n")
  }
}
