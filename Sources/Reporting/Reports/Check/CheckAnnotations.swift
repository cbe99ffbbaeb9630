package import Diagnostics
internal import RoadmapCheck
package import RoadmapDiff

/// The violations as what forges show beside lines; approved ones are not shown.
extension CheckReport {
  /// - Parameter sources: the texts that places point into, by path; asked for after all places.
  /// - Parameter place: where a change is shown, by the field that is meant.
  package func annotations(
    machinePrefix: String, sources: () -> [String: SourceText],
    place: (RoadmapChange, FieldPath?) throws -> ShownPlace
  ) rethrows -> Annotations {
    let shown = result.violations.filter { $0.fails || $0.level != .error }
    let items = try shown.map { violation in
      switch violation.subject {
      case .change(let change, let fields):
        return annotation(
          violation, at: try place(change, fields.first?.path), about: change, machinePrefix)
      case .setting:
        let file = Place(file: Self.configurationFile, span: Span(0, 0))
        return annotation(violation, at: ShownPlace(file), about: nil, machinePrefix)
      case .file(let path):
        let file = Place(file: path, span: Span(0, 0))
        return annotation(violation, at: ShownPlace(file), about: nil, machinePrefix)
      case .finding(let finding):
        return annotation(violation, at: ShownPlace(finding.place), about: nil, machinePrefix)
      }
    }
    return Annotations(
      items, of: "check", in: language, sources: sources().merging(self.sources) { $1 },
      machinePrefix: machinePrefix, summary: verdict,
      passed: result.rules.filter { id in !shown.contains { $0.rule == id } },
      notShown: notShown)
  }

  private static let configurationFile = "tiekartta.yaml"

  private func annotation(
    _ violation: Violation, at shown: ShownPlace, about change: RoadmapChange?, _ prefix: String
  ) -> Annotation {
    let phrases: any CheckPhrases = language.phrases
    var message = violation.message[language]
    if let change, case .change(_, let fields) = violation.subject {
      message =
        diff.id(of: change) + ": " + message + " – "
        + diff.line(of: change, only: fields).text
    }
    if case .setting(let change) = violation.subject { message += ": " + change.text }
    if let former = shown.former {
      message +=
        " ("
        + language.phrases.formerPlace("\(prefix)\(former.file):\(former.line)") + ")"
    }
    let names = violation.mayApprove.map(name(ofParty:)).joined(separator: ", ")
    let hint =
      violation.fails && !names.isEmpty
      ? phrases.mayApprove(names) + " (\(violation.fingerprint))" : nil
    return Annotation(
      severity: violation.level, rule: violation.rule, record: violation.record,
      place: shown.place, message: bounded(message), hint: hint.map(bounded),
      word: language.phrases.severity(violation.level),
      fingerprint: StableHash.hex(of: violation.rule + "\u{0}" + violation.fingerprint),
      isFailure: violation.fails)
  }

  /// What came of it, in a sentence.
  var verdict: String {
    let phrases: any CheckPhrases = language.phrases
    let count = Set(failing.map(\.fingerprint)).count
    return result.passed ? phrases.label(.passed) : phrases.failed(count)
  }

  @Sendable private func notShown(_ rest: [Annotation]) -> String {
    let counts = [Severity.error, .warning, .info].compactMap { level in
      let count = rest.count { $0.severity == level }
      return count > 0 ? language.phrases.heading(level, count) : nil
    }.joined(separator: ", ")
    return language.phrases.notShown(counts)
  }
}
