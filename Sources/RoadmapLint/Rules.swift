/// All rules, sorted by id: the one place where a rule is listed.
package enum Rules {
  package static let all: [any Rule.Type] = [
    AfterLegalDeadline.self,
    BodyNotBody.self,
    CoarseNearEnd.self,
    CompletedBeforeStarted.self,
    DayInFuture.self,
    DecemberPileUp.self,
    DecisionInFuture.self,
    DependencyCycle.self,
    DependencyDates.self,
    DuplicateId.self,
    DuplicateSection.self,
    EndBeforeStart.self,
    EndInJuly.self,
    ExpiredSuppression.self,
    FinishedAfterLegalDeadline.self,
    GrantBeforeEnd.self,
    InactiveParty.self,
    LegalDeadlineNear.self,
    MergeCycle.self,
    MilestoneAfterEnd.self,
    MilestonePast.self,
    OutsidePeriod.self,
    PartyCycle.self,
    PastAndOpen.self,
    RetiredTarget.self,
    ReusedFormerId.self,
    ReviewDue.self,
    StaleAction.self,
    SuppressionWithoutReason.self,
    UnknownDeadline.self,
    UnknownReference.self,
    UnknownRule.self,
    UnknownSurveyGroup.self,
    UnknownTimeZone.self,
    UnusedSuppression.self,
  ]

  /// The rule with an id.
  package static func rule(_ id: String) -> (any Rule.Type)? {
    all.first { $0.about.id == id }
  }
}
