import Diagnostics
import Reporting
import RoadmapDiff
import RoadmapModel
import Testing
import YAMLTree

/// What `diff` says as Markdown for a pull request, with words that try to break out.
@Suite struct DiffMarkdownTests {
  /// Tries to end what folds, to begin markup of its own, and to call people.
  private static let hostile =
    "</summary></details><script>x</script>\\n\\n# big\\n- item\\n``` <img src=x> [l](http://e) @all #1 &lt;b&gt; <!-- |"

  private func markdown(_ old: String, _ new: String, isFull: Bool = false) -> String {
    func state(_ yaml: String) -> RoadmapChanges.State {
      let tree = YAMLTree.read(SourceText(path: "a.yaml", text: yaml))
      return RoadmapChanges.State(records: RoadmapDecoder.decode(tree).records, languages: ["fi"])
    }
    let (before, after) = (state(old), state(new))
    let changes = RoadmapChanges(
      from: before, to: after, calendar: .finland, rule: SignificanceRule(limits: Limits())
    ).followed(
      in: Surroundings(
        old: Roadmap(records: before.records), new: Roadmap(records: after.records),
        today: Day(number: 20_454)))
    let side = DiffSide(
      sort: .commit, revision: "main<b>", commit: String(repeating: "a", count: 40),
      languages: ["fi"])
    let report = DiffReport(changes, base: side, head: side, language: .en, isFull: isFull)
    return MarkdownRenderer().render(report.report().document)
  }

  @Test("The upshot stands first, details and wording open")
  func layout() {
    let text = markdown(
      """
      actions:
        A1: {title: Asiointi, status: planned, end: 2026-06, tags: [a], goals: [T1]}
        A2: {title: Vanha}
      """,
      """
      actions:
        A1: {title: Asiointi, status: planned, end: 2026-12, tags: [b], goals: [T1], progress: 10}
        A2: {title: Uusi}
      """)
    #expect(
      text == """
        # Changes: main&lt;b&gt; → main&lt;b&gt;

        **1 record asks for a decision: A1**

        Records: 2 changed.

        ### For decision (1)

        - **A1** Asiointi: End June 2026 → December 2026, +184 days (+130 working days)
          - Effect: goal T1 is finished 184 days later
          <details><summary>3 more changes</summary>

          - Progress 10
          - Tags: a → –
          - Tags: b

          </details>

        <details><summary>Wording and small adjustments (1)</summary>

        A2

        </details>

        """)
  }

  @Test("Nothing from the roadmap is markup, opens or closes a part", arguments: [false, true])
  func hostileWords(_ isFull: Bool) {
    let bad = Self.hostile
    let text = markdown(
      """
      actions:
        A1: {title: "x", status: planned, end: 2026-06, tags: ["a"], description: "y"}
        A2: {title: "x"}
        "\(bad)": {title: "x"}
        "R\(bad)": {title: "\(bad)"}
      """,
      """
      actions:
        A1: {title: "\(bad)", status: planned, end: 2027, tags: ["\(bad)"], description: "\(bad)",
          updates: {2026-01-01: {text: x, reason: "\(bad)"}}, milestones: {"\(bad)": {date: 2028}},
          links: {"\(bad)": "https://e"}, requirements: [{requirement: "\(bad)", deadline: d}]}
        A2: {title: "\(bad)"}
        "\(bad)": {title: "\(bad)"}
        "S\(bad)": {title: "\(bad)"}
        B1: {title: x, status: planned, start: 2026-07, depends-on: A1}
      requirements: {"\(bad)": {kind: act, number: "\(bad)", deadlines: {d: {date: 2026-12-31}}}}
      """, isFull: isFull)
    var open = 0
    var isCode = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let bare = line.drop { $0 == " " }
      if bare.hasPrefix("```") { isCode.toggle() }
      // What is inside of code is no markup.
      if isCode { continue }
      if bare == "</details>" {
        open -= 1
        continue
      }
      var rest = bare
      if bare.hasPrefix("<details><summary>"), bare.hasSuffix("</summary>") {
        open += 1
        rest = bare.dropFirst("<details><summary>".count).dropLast("</summary>".count)
      }
      #expect(open >= 0)
      #expect(!rest.replacing("&lt;", with: "").contains("<"), "\(line)")
      #expect(!rest.contains("@all"), "\(line)")
      // Lines of ours begin with a heading, an item, words of ours or an id.
      #expect(!rest.hasPrefix("# big") && !rest.hasPrefix("- item"), "\(line)")
    }
    #expect(open == 0)
    #expect(!isCode)
  }
}
