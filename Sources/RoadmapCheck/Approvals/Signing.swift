internal import Diagnostics
package import RoadmapModel

/// Holds approvals against violations: who may sign is read at the base, what is signed in the
/// branch.
package struct Signing {
  private let situation: GateSituation
  private let before: ApprovalFile
  private let now: [Approval]
  private let byFingerprint: [String: Approval]
  private let today: Day

  init(
    _ situation: GateSituation, _ approvals: (before: ApprovalFile, now: ApprovalFile), today: Day
  ) {
    self.situation = situation
    self.today = today
    before = approvals.before
    now = approvals.now.approvals
    byFingerprint = Dictionary(
      now.map { ($0.fingerprint, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the base had an approval already; of a file that has faults, whether it names it at all.
  private func wasThere(_ fingerprint: String) -> Bool {
    before.approvals.contains { $0.fingerprint == fingerprint }
      || before.isFaulty && before.names(fingerprint)
  }

  /// The parties that roles and ids mean, by the operating model of a roadmap; its owner where no
  /// body has such a role.
  ///
  /// A word that is a role is never a party's id.
  static func parties(of words: [String], in roadmap: Roadmap) -> [String] {
    let record = roadmap.single(.roadmap)
    let bodies = (record?[.operatingModel]?[.bodies]?.entries ?? []).filter { entry in
      entry.value[.role]?.word.map(words.contains) ?? false
    }.map(\.key)
    let named = words.filter { word in
      !Choices.bodyRole.words.contains { $0.word == word } && roadmap.record(.party, word) != nil
        && !bodies.contains(word)
    }
    let all = bodies + named
    guard all.isEmpty, let owner = record?[.owner]?.word else { return all }
    return [owner]
  }

  /// What becomes of a violation.
  func verdict(on violation: Violation) -> Violation.Verdict {
    guard let approval = byFingerprint[violation.fingerprint] else { return .missing }
    // It was given for something else, whatever the branch writes into it now.
    if wasThere(approval.fingerprint) { return .old }
    if let last = approval.expires, last < today { return .expired(approval) }
    let fault = Self.fault(of: approval, for: violation, in: situation.head, on: today)
    return fault.map { .wrongRole(approval, $0) } ?? .valid(approval)
  }

  /// Why an approval does not count.
  package enum Fault: Hashable, Sendable {
    /// It names nobody who gives it.
    case unsigned
    /// It names this record, and the change is of another one, or of none.
    case record(String)
    /// This party may not give it.
    case party(String)
    /// This decision was made by a party that may not, or by none.
    case body(decision: String, String?)
    /// This decision was another than to approve: its outcome as it is written, nil where none is.
    case outcome(decision: String, String?)
    /// This decision is of a later day than the one judged, or of none.
    case later(decision: String, Day?)
  }

  /// What is wrong with the one who signs: it takes a decision that approved, or the name of a
  /// party that may; nil where it counts.
  package static func fault(
    of approval: Approval, for violation: Violation, in roadmap: Roadmap, on today: Day
  ) -> Fault? {
    // Who reads the file believes what it says, and knows no fingerprint.
    if let record = approval.record, !violation.records.contains(record) { return .record(record) }
    let parties = violation.mayApprove
    guard let id = approval.decision else {
      guard let party = approval.party else { return .unsigned }
      return parties.contains(party) ? nil : .party(party)
    }
    let decision = roadmap.record(.decision, id)
    guard let body = decision?[.body]?.word, parties.contains(body) else {
      return .body(decision: id, decision?[.body]?.word)
    }
    // Unlike what a report tells of a decision, the gate wants it in writing.
    guard decision?.approves == true, decision?[.outcome] != nil else {
      return .outcome(decision: id, decision?[.outcome]?.word)
    }
    let day = decision?[.date]?.day
    return day.map { $0 <= today } == true ? nil : .later(decision: id, day)
  }

  /// What there is to say of the approvals themselves.
  func notices(after violations: [Violation]) -> [GateNotice] {
    let needed = Set(violations.map(\.fingerprint))
    let added = now.filter { !wasThere($0.fingerprint) }
    var notices: [GateNotice] = []
    func tell(_ approvals: [Approval], _ notice: ([Approval]) -> GateNotice) {
      if !approvals.isEmpty { notices.append(notice(approvals)) }
    }
    if violations.contains(where: { if case .valid = $0.approval { true } else { false } }) {
      notices.append(.signatures)
    }
    tell(now.filter { $0.expires.map { $0 < today } ?? false }) { .expired($0) }
    tell(added.filter { !needed.contains($0.fingerprint) }) { .unused($0) }
    tell(now.filter(isOrphaned)) { .orphaned($0) }
    tell(added.filter(\.isReasonOpen)) { .unexplained($0) }
    var seen: Set<String> = []
    let elsewhere = violations.compactMap(decidedElsewhere).filter {
      seen.insert($0.fingerprint).inserted
    }
    tell(elsewhere) { .elsewhere($0) }
    return notices
  }

  /// The approval that counts for a violation, where its decision is about other records.
  private func decidedElsewhere(_ violation: Violation) -> Approval? {
    guard case .valid(let approval) = violation.approval, let decision = approval.decision,
      let path = violation.record?.split(separator: "/").map(String.init),
      let kind = path.first.flatMap(Kind.init(section:)), let id = path.last,
      let about = situation.head.record(.decision, decision)?[.about]?.list.compactMap(\.word),
      !about.isEmpty
    else { return nil }
    // A decision names a record by the id that it had then.
    let former = situation.head.record(kind, id)?[.formerly]?.list.compactMap(\.word) ?? []
    return about.contains { $0 == id || former.contains($0) } ? nil : approval
  }

  /// Whether an approval names what is in neither state.
  private func isOrphaned(_ approval: Approval) -> Bool {
    func isThere(_ path: String) -> Bool {
      let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
      guard let first = parts.first, let kind = Kind(section: first) else { return false }
      let id = parts.count > 1 ? parts[1] : ""
      return [situation.base, situation.head].contains { $0.record(kind, id) != nil }
    }
    if let record = approval.record, !isThere(record) { return true }
    if let decision = approval.decision, !isThere("decisions/" + decision) { return true }
    return approval.party.map { !isThere("parties/" + $0) } ?? false
  }
}
