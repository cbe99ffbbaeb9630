internal import Diagnostics
internal import RoadmapCheck
internal import RoadmapDiff

/// The gate as data: `check --format json`.
extension CheckReport {
  func writeData(to json: inout JSONWriter) {
    json.member("passed", result.passed)
    diff.write(diff.base, "base", to: &json)
    diff.write(diff.head, "head", to: &json)
    json.objects("violations", result.violations) { json, violation in
      write(violation, to: &json)
    }
    json.objects("notices", result.notices) { json, notice in
      json.member("kind", notice.word)
      json.member("message", language.phrases.notice(notice))
      json.array("fingerprints") { json in
        for fingerprint in notice.fingerprints { json.element(fingerprint) }
      }
    }
  }

  private func write(_ violation: Violation, to json: inout JSONWriter) {
    json.member("rule", violation.rule)
    json.member("level", violation.level.rawValue)
    json.member("record", violation.record)
    json.member("change", violation.fingerprint)
    json.member("message", violation.message[language])
    switch violation.subject {
    case .change(let change, let fields):
      json.member("title", diff.title(of: change))
      json.objects("fields", fields) { json, field in field.writeMembers(to: &json) }
    case .setting(let change): json.member("setting", change.text)
    case .file(let path): json.member("file", path)
    case .finding(let finding):
      let spot = place(of: finding)
      json.member("finding", finding.rule)
      json.member("file", finding.place.file)
      json.member("line", spot.line)
      json.member("column", spot.column)
    }
    json.member("approval", violation.approval.word)
    json.array("may-approve") { json in
      for party in violation.mayApprove { json.element(party) }
    }
    json.member("stanza", proposal(for: violation)?.stanza)
  }
}

extension GateNotice {
  /// The word in JSON.
  fileprivate var word: String {
    switch self {
    case .expired: "expired-approvals"
    case .unused: "unused-approvals"
    case .orphaned: "orphaned-approvals"
    case .unexplained: "unexplained-approvals"
    case .elsewhere: "decided-elsewhere"
    case .signatures: "signatures-unproven"
    case .oldFindings: "old-findings"
    case .newRoadmap: "new-roadmap"
    case .unreadBase: "unread-base"
    case .nobodyApproves: "nobody-approves"
    }
  }

  /// The approvals it is about.
  fileprivate var fingerprints: [String] {
    switch self {
    case .expired(let all), .unused(let all), .orphaned(let all), .unexplained(let all),
      .elsewhere(let all):
      all.map(\.fingerprint)
    default: []
    }
  }
}
