package import Diagnostics
package import RoadmapDiff
internal import RoadmapModel

/// Something that a branch would bring in and that the gate does not let pass by itself.
package struct Violation: Sendable {
  /// What it is about.
  package enum Subject: Sendable {
    /// A change of a record, and the values of it that are meant; none where the whole record is.
    case change(RoadmapChange, [FieldChange])
    /// A part of the gate's own configuration.
    case setting(ChangedSetting)
    /// A file that could not be read whole, by its path.
    case file(String)
    /// A finding of `lint` that was not there before.
    case finding(Diagnostic)
  }

  package let rule: String
  package let level: Severity
  package let subject: Subject
  /// What is wrong, in the rule's words.
  package let message: Phrase
  /// What an approval must name: the change's, or that of what else it is about.
  package let fingerprint: String
  package internal(set) var approval: Verdict
  /// The parties that may approve it, in the order of the roadmap.
  package internal(set) var mayApprove: [String]

  /// What became of the approval that a violation needs.
  package enum Verdict: Equatable, Sendable {
    case notNeeded
    case missing
    /// There was one at the base already, which was given for something else.
    case old
    case valid(Approval)
    case expired(Approval)
    /// It is signed by one who may not, or by a decision that did not approve.
    case wrongRole(Approval, Signing.Fault)

    /// The word in JSON.
    package var word: String {
      switch self {
      case .notNeeded: "not-needed"
      case .missing, .old: "missing"
      case .valid: "valid"
      case .expired: "expired"
      case .wrongRole: "wrong-role"
      }
    }
  }

  /// The record it is about, as `actions/A02`.
  package var record: String? {
    switch subject {
    case .change(let change, _): change.path
    case .setting, .file: nil
    case .finding(let finding): finding.record
    }
  }

  /// The ways in which an approval may name that record: with the id it has or the one it had.
  var records: [String] {
    guard case .change(let change, _) = subject else {
      // The gate's own settings are of the roadmap as a whole.
      if case .setting = subject { return ["roadmap"] }
      return record.map { [$0] } ?? []
    }
    return [change.path, change.difference.fromID.map { "\(change.kind.section)/\($0)" }]
      .compactMap(\.self)
  }

  /// Whether it stands in the way.
  package var fails: Bool {
    if case .valid = approval { return false }
    return level == .error
  }
}

/// Something that the gate has to say without holding it against the branch.
package enum GateNotice: Equatable, Sendable {
  /// Approvals whose last day has passed.
  case expired([Approval])
  /// Approvals that the branch adds and no violation needs.
  case unused([Approval])
  /// Approvals whose record, decision or party is in neither state.
  case orphaned([Approval])
  /// Approvals of the branch whose reason nobody wrote.
  case unexplained([Approval])
  /// Approvals that count, by a decision that names other records and not this one.
  case elsewhere([Approval])
  /// There are approvals: only the forge's review rules prove who gave them.
  case signatures
  /// So many findings stood at the base already.
  case oldFindings(Int)
  /// The base has no roadmap, so that nothing can be held against it.
  case newRoadmap
  /// The base's own configuration cannot be read, so that the usual rules count.
  case unreadBase
  /// No body of the operating model has a role that may approve, and the roadmap has no owner.
  case nobodyApproves
}
