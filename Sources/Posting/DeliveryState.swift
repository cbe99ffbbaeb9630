package import Diagnostics

/// What became of a message at one target.
package struct DeliveryState: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// It is there, and the target said so.
    case delivered
    /// The target took it without saying that it is shown.
    case acceptedUnconfirmed = "accepted-unconfirmed"
    /// The same is there already.
    case unchanged
    /// A newer one is there already.
    case superseded
    /// It is there in a lesser way than was asked for.
    case degraded
    /// It may be there: the target gave no answer, and cannot be asked.
    case inDoubt = "in-doubt"
    case failed
  }

  package let kind: Kind
  /// Why, where it is not simply there.
  package let reason: Phrase?
  /// What to do about it.
  package let hint: Phrase?
  /// Where it can be seen.
  package let link: String?

  package init(_ kind: Kind, reason: Phrase? = nil, hint: Phrase? = nil, link: String? = nil) {
    self.kind = kind
    self.reason = reason
    self.hint = hint
    self.link = link
  }

  /// What a fault on the way makes of a message at a target that cannot be read back.
  package init(_ fault: TransportFault) {
    self.init(
      fault.mayHaveArrived ? .inDoubt : .failed, reason: fault.message, hint: fault.hint)
  }

  /// What a forge's refusal makes of it.
  init(_ fault: BoardFault) {
    self.init(
      fault.mayHaveArrived ? .inDoubt : .failed, reason: fault.message, hint: fault.hint)
  }

  /// Whether the newest that is to be told is there.
  package var isDelivered: Bool {
    switch kind {
    case .delivered, .unchanged, .superseded: true
    case .acceptedUnconfirmed, .degraded, .inDoubt, .failed: false
    }
  }
}
