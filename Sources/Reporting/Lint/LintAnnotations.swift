internal import Diagnostics
internal import RoadmapLint

/// The findings as what forges show beside lines.
extension LintResult {
  var annotations: Annotations {
    let found = Set(report.findings.map(\.rule))
    return Annotations(
      annotated, of: "lint", in: language, spots: spots, machinePrefix: machinePrefix,
      summary: counts(of: report.findings),
      passed: rules.map(\.id).filter { !found.contains($0) }, notShown: notShown)
  }

  private var annotated: [Annotation] {
    var seen: [String: Int] = [:]
    return report.findings.map { finding in
      let key = machinePrefix + "\u{0}" + LintBaseline.key(of: finding)
      seen[key, default: 0] += 1
      // GitLab folds equal fingerprints into one issue, so equal keys are numbered.
      let fingerprint = StableHash.hex(of: key + "\u{0}\(seen[key, default: 1])")
      return Annotation(
        severity: finding.severity, rule: finding.rule, record: finding.record,
        place: finding.place, message: words(finding.message), hint: finding.hint.map(words),
        word: phrases.severity(finding.severity), fingerprint: fingerprint,
        isFailure: finding.severity == .error)
    }
  }

  @Sendable private func notShown(_ rest: [Annotation]) -> String {
    phrases.notShown(
      phrases.counts(
        errors: rest.count { $0.severity == .error },
        warnings: rest.count { $0.severity == .warning },
        infos: rest.count { $0.severity == .info }))
  }
}
