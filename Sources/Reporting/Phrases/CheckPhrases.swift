package import Diagnostics
package import RoadmapCheck

/// The words of `check`.
package protocol CheckPhrases: Phrases {
  func checkTitle(from base: String, to head: String) -> String
  /// That so many violations wait for an approval.
  func failed(_ count: Int) -> String
  /// The heading of violations of one level.
  func heading(_ level: Severity, _ count: Int) -> String
  /// The heading of violations that were approved.
  func approvedHeading(_ count: Int) -> String
  /// Who may approve.
  func mayApprove(_ names: String) -> String
  /// By which decision or party it was approved.
  func approvedBy(_ name: String) -> String
  /// That an approval counted up to a day that has passed.
  func expired(_ day: String) -> String
  /// That an approval does not count, and why.
  func worthless(_ why: String) -> String
  /// Where the lines below belong.
  func howToApprove(in file: String) -> String
  func notice(_ notice: GateNotice) -> String
  /// That so many examples of rules were tried, and so many do not hold.
  func tested(_ count: Int, failed: Int) -> String
  /// That an example of a rule does not hold, and what it wants.
  func failedExample(_ number: Int, of rule: String, mustFail: Bool) -> String
  /// That a rule has no example.
  func untested(_ rules: String) -> String
}

extension [Approval] {
  /// The approvals by the ids of their records, for people, and by their fingerprints.
  var named: String {
    map { approval in
      let id = approval.record?.split(separator: "/").last
      return id.map { "\($0) (\(approval.fingerprint))" } ?? approval.fingerprint
    }.joined(separator: ", ")
  }
}
