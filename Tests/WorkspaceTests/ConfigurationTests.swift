import Diagnostics
import Revisions
import RoadmapHistory
import RoadmapLint
import RoadmapModel
import Testing
import Workspace

@Suite struct ConfigurationTests {
  private func read(_ text: String) throws(ConfigurationFault) -> Configuration {
    try Configuration.read(SourceText(path: "tiekartta.yaml", text: text))
  }

  private func faults(_ text: String) -> [String] {
    do throws(ConfigurationFault) {
      _ = try read(text)
      return []
    } catch {
      let lines = LineTable(error.source)
      return error.diagnostics.map { fault in
        let position = lines.position(at: Int(fault.place.span.start))
        return "\(position.line):\(position.column) \(fault.message.en)"
          + (fault.hint.map { " | \($0.en)" } ?? "")
      }
    }
  }

  @Test("Only the format is required, and everything else has its usual value")
  func usual() throws {
    let configuration = try read("format: 1\n")
    #expect(configuration.folder == "")
    #expect(configuration.language == nil)
    #expect(configuration.lint.limits == Limits())
    #expect(configuration.lint.calendar == .finland)
  }

  @Test("Every part is read")
  func parts() throws {
    let configuration = try read(
      """
      format: 1
      folder: ./roadmap/
      language: sv
      calendar: {country: FI, holidays: [2026-12-24], workdays: [mon, tue]}
      baselines: {approved-2026: {ref: hyvaksytty-2026-02-16, decision: kh-2026-31}}
      limits: {slip-information: 7, stale-days: 90}
      lint: {rules: {end-before-start: warning, unknown-rule: off}, ignore: [archive/**]}
      check: {rules: []}
      post: {channels: {}}
      x: {own: data}
      """)
    #expect(configuration.folder == "roadmap")
    #expect(configuration.language == .sv)
    #expect(configuration.lint.calendar.workdays == [1, 2])
    #expect(configuration.lint.calendar.holidays == [Day(year: 2026, month: 12, day: 24)!])
    #expect(configuration.lint.limits.slipInformation == 7)
    #expect(configuration.lint.limits.staleDays == 90)
    #expect(configuration.lint.severities["end-before-start"] == .some(.warning))
    #expect(configuration.lint.severities["unknown-rule"] == .some(nil))
    #expect(configuration.lint.ignoredPaths == ["archive/**"])
  }

  @Test(
    "A fault is named with its place and what to write",
    arguments: [
      ("", "1:1 the file is empty | write 'format: 1' as its first line"),
      (
        "format: 2\n",
        "1:9 format 2 is newer than this program knows (1) | upgrade tiekartta "
          + "to a version that knows format 2"
      ),
      ("format: 1\nfoldr: x\n", "2:1 unknown key 'foldr' | did you mean 'folder'"),
      (
        "format: 1\nfolder: ../x\n",
        "2:9 the folder '../x' lies outside the folder of "
          + "tiekartta.yaml | give the folder as seen from this file's folder, for example "
          + "'roadmap'"
      ),
      (
        "format: 1\nlint: {rules: {end-befor-start: off}}\n",
        "2:16 there is no rule "
          + "'end-befor-start' | did you mean 'end-before-start'"
      ),
      (
        "format: 1\nsignificance: {end-movd: decision}\n",
        "2:16 there is no type of change 'end-movd' | did you mean 'end-moved'"
      ),
      (
        "format: 1\nsignificance: {quite-another-thing: decision}\n",
        "2:16 there is no type of change 'quite-another-thing' | 'tiekartta explain changes' "
          + "lists the types of change"
      ),
      (
        "format: 1\nsignificance: {end-moved: decison}\n",
        "2:27 'decison' is none of the choices | did you mean 'decision'; the choices: "
          + "decision, information, editorial"
      ),
    ])
  func faults(_ text: String, _ expected: String) {
    #expect(faults(text) == [expected])
  }

  @Test("All faults are told at once")
  func all() {
    #expect(faults("format: one\nlanguage: suomi\nlimits: {stale-days: -1}\n").count == 3)
  }
}
