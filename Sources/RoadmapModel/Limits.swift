/// Numbers that decide what is worth saying, from `limits` of `tiekartta.yaml`.
package struct Limits: Equatable, Sendable {
  /// Days of slip that are told.
  package var slipInformation = 14
  /// Days of slip that a body decides on.
  package var slipDecision = 60
  /// Days within which an open action should get a note.
  package var updateDays = 60
  /// Days after which a record counts as stale.
  package var staleDays = 180
  /// Days before a legal deadline from which it is watched.
  package var legalWarningDays = 180
  /// How many open actions one party can carry.
  package var openActions = 8
  /// The cost, in the roadmap's currency, above which benefits are wanted.
  package var costBenefit = Decimal(200_000)

  package init() {}
}
