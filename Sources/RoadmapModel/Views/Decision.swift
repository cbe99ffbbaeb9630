extension Record {
  /// Whether it is a decision that approved what it is about, as written or amended; one without an
  /// outcome did.
  package var approves: Bool {
    let outcome = self[.outcome]?.word ?? "approved"
    return kind == .decision && self[.outcome]?.isUnread != true
      && ["approved", "amended"].contains(outcome)
  }
}
