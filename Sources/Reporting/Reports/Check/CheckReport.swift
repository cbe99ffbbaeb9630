package import Diagnostics
package import RoadmapCheck
package import RoadmapModel

/// What `check` says of a branch, to people and as data.
package struct CheckReport: Sendable {
  let result: Gate.Result
  /// The same two states as `diff` tells of them, for its words.
  let diff: DiffReport
  /// The roadmap at the base, where the approving parties have their names.
  let roadmap: Roadmap
  let language: Language
  /// The files' texts, for the places of findings.
  let sources: [String: SourceText]

  package init(
    _ result: Gate.Result, diff: DiffReport, roadmap: Roadmap, sources: [String: SourceText]
  ) {
    self.result = result
    self.diff = diff
    self.roadmap = roadmap
    self.sources = sources
    language = diff.language
  }

  /// The result ready for every medium.
  ///
  /// - Parameter annotations: finds the places of violations; asked only where a medium shows them.
  package func report(annotations: (() throws -> Annotations)? = nil) -> Report {
    var report = Report(command: "check", isPage: true, document: document, data: writeData)
    report.lead = { lead }
    report.annotations = annotations
    return report
  }

  /// The violations that stand in the way.
  var failing: [Violation] { result.violations.filter(\.fails) }

  /// The approval to write where one is missing; nil where none would help.
  func proposal(for violation: Violation) -> Approval? {
    guard violation.fails, let party = violation.mayApprove.first else { return nil }
    return Approval(
      fingerprint: violation.fingerprint, record: violation.record,
      reason: Approval.reasonToWrite[language], party: party)
  }

  /// A party by its title and id.
  func name(ofParty id: String) -> String {
    let text = roadmap.record(.party, id)?[.title]?.text
    let title = text?.told(in: language, of: roadmap.languages)
    return title.map { "\($0) (\(id))" } ?? id
  }
}
