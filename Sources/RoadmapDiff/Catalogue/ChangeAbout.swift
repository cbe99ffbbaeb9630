package import Diagnostics
internal import RoadmapModel

/// What one type of change is, when it is told, and two states that differ by it.
package struct ChangeAbout: Sendable {
  package let type: ChangeType
  /// What it is: one sentence.
  package let summary: Phrase
  /// When it is told, and where its bounds to others lie: one sentence or two.
  package let told: Phrase
  package let example: ChangeExample

  init(
    _ type: ChangeType, _ summary: Phrase, when told: Phrase, _ example: ChangeExample
  ) {
    self.type = type
    self.summary = summary
    self.told = told
    self.example = example
  }
}

/// Two states of a file that differ by a change.
package struct ChangeExample: Equatable, Sendable {
  package let before: String
  package let after: String

  init(_ before: String, _ after: String) {
    self.before = before
    self.after = after
  }

  /// An action with other lines before and after; without lines it is titled and nothing more.
  static func action(_ before: String, _ after: String) -> ChangeExample {
    func file(_ lines: String) -> String {
      (["actions:", "  A02:", "    title: Sähköinen asiointi"]
        + lines.split(separator: "\n").map { "    " + $0 }).joined(separator: "\n")
    }
    return ChangeExample(file(before), file(after))
  }

  /// A record of a section with other lines before and after.
  static func record(
    _ section: String, _ id: String, _ before: String, _ after: String
  ) -> ChangeExample {
    func file(_ lines: String) -> String {
      ([section + ":", "  " + id + ":"] + lines.split(separator: "\n").map { "    " + $0 })
        .joined(separator: "\n")
    }
    return ChangeExample(file(before), file(after))
  }

  /// What the differ makes of it, by the usual limits.
  package var changes: RoadmapChanges {
    func state(_ text: String) -> RoadmapChanges.State {
      let roadmap = Roadmap(text: text)
      return RoadmapChanges.State(records: roadmap.records, languages: roadmap.languages)
    }
    return RoadmapChanges(
      from: state(before), to: state(after), calendar: .finland,
      rule: SignificanceRule(limits: Limits()))
  }
}
