package import Diagnostics
package import RoadmapModel

/// What `baseline list` tells: each named fixed point and what it stands for.
package struct BaselineReport: Sendable {
  /// One baseline.
  package struct Row: Sendable {
    package let name: String
    /// The kind in the word of the file.
    package let kind: String?
    package let ref: String
    package let commit: String?
    package let day: Day?
    package let decision: String?
    package let problem: Phrase?

    package init(
      name: String, kind: String?, ref: String, commit: String?, day: Day?, decision: String?,
      problem: Phrase?
    ) {
      self.name = name
      self.kind = kind
      self.ref = ref
      self.commit = commit
      self.day = day
      self.decision = decision
      self.problem = problem
    }
  }

  private let rows: [Row]
  /// The name of the one that is compared with when none is named.
  private let usual: String?
  private let language: Language

  package init(rows: [Row], usual: String?, language: Language) {
    self.rows = rows
    self.usual = usual
    self.language = language
  }

  /// The list for people and as data.
  package func report() -> Report {
    let phrases: any BaselinePhrases = language.phrases
    let blocks: [Block] =
      rows.isEmpty
      ? [
        .paragraph(Line(phrases.baseline(.none))), .paragraph(Line(phrases.baseline(.howToSet))),
        .code("tiekartta baseline set approved HEAD --kind original"),
      ]
      : [.table(table(phrases))]
        + (usual.map { [.paragraph(Line(phrases.usualBaseline($0)))] } ?? [])
    return Report(
      command: "baseline",
      document: Document(
        title: phrases.baseline(.title), language: language.rawValue, blocks: blocks),
      data: writeData)
  }

  private func table(_ phrases: any BaselinePhrases) -> Table {
    var labels: [BaselineLabel] = [.name, .kind, .ref, .commit, .day, .decision]
    let hasProblem = rows.contains { $0.problem != nil }
    if hasProblem { labels.append(.problem) }
    return Table(
      caption: "", columns: labels.map { (phrases.baseline($0), .leading) },
      rows: rows.map { row in
        let cells = [
          Line(row.name), Line(row.kind.map(phrases.baselineKind) ?? ""),
          Line(row.isID ? String(row.ref.prefix(12)) : row.ref, .code),
          Line(row.commit.map { String($0.prefix(12)) } ?? "", .code),
          Line(row.day.map(phrases.day) ?? ""), Line(row.decision ?? ""),
        ]
        return cells + (hasProblem ? [Line(row.problem?[language] ?? "", .warning)] : [])
      })
  }

  private func writeData(to json: inout JSONWriter) {
    json.objects("baselines", rows) { json, row in
      json.member("name", row.name)
      json.member("kind", row.kind)
      json.member("ref", row.ref)
      json.member("commit", row.commit)
      json.member("date", row.day)
      json.member("decision", row.decision)
      json.member("problem", row.problem?[language])
    }
  }
}

extension BaselineReport.Row {
  /// Whether the ref is the whole id of a commit.
  fileprivate var isID: Bool { ref.utf8.count == 40 && ref.allSatisfy(\.isHexDigit) }
}
