package import RoadmapModel

// The words of `show` in English.
extension English: ShowPhrases {
  package func label(_ label: ShowLabel) -> String {
    switch label {
    case .situation: "As of"
    case .organization: "Organisation"
    case .period: "Period"
    case .state: "State"
    case .approval: "Approval"
    case .owner: "Owner"
    case .coordinator: "Coordination and follow-up"
    case .vision: "Vision"
    case .foreword: "Foreword"
    case .actions: "Actions"
    case .late: "Late"
    case .noneLate: "No open action is late."
    case .lateBy: "Late by"
    case .goals: "Goals"
    case .timeline: "Timeline"
    case .levels: "Levels by perspective"
    case .baseline: "Start"
    case .now: "Now"
    case .target: "Target"
    case .gap: "Gap"
    case .requirements: "Statutory and other deadlines"
    case .legalBasis: "Legal basis"
    case .phases: "Phases of the roadmap work"
    case .proposed: "Proposed actions"
    case .noGoal: "Without a goal"
    case .title: "Title"
    case .status: "Status"
    case .schedule: "Schedule"
    case .responsible: "Responsible party"
    case .partners: "Partners"
    case .date: "Date"
    case .what: "What"
    case .record: "Id"
    case .end: "Ends"
    case .review: "Next review"
    case .deadline: "Deadline"
    case .coveredBy: "Actions"
    case .notCovered: "no action"
    case .daysLeft: "Left"
    case .passed: "passed"
    case .reached: "reached"
    case .starts: "starts"
    case .ends: "ends"
    case .reviewed: "review"
    case .description: "Description"
    case .kindOfWork: "Kind"
    case .serviceAreas: "Service areas"
    case .priority: "Priority"
    case .progress: "Progress"
    case .health: "Traffic light"
    case .dependsOn: "Depends on"
    case .dependants: "Waiting for this"
    case .fits: "dates fit"
    case .doesNotFit: "dates do not fit"
    case .milestones: "Milestones"
    case .indicators: "Indicators"
    case .perspectives: "Perspectives"
    case .decisions: "Decisions"
    case .costs: "Cost estimate"
    case .funding: "Funding"
    case .benefits: "Benefits"
    case .risks: "Risks"
    case .updates: "Follow-up"
    case .reason: "Reason"
    case .mergedInto: "Merged into"
    case .formerly: "Earlier id"
    case .officialTitle: "Approved title"
    case .internalNote: "Internal note"
    case .links: "Links"
    case .tags: "Tags"
    case .visibility: "Visibility"
    case .completed: "Completed"
    case .started: "Started"
    case .finishedLate: "late"
    case .finishedEarly: "early"
    case .finishedOnTime: "on time"
    case .lag: "lag"
    case .probability: "probability"
    case .impact: "impact"
    case .mitigation: "Mitigation"
    case .today: "today"
    case .done: "done"
    case .paused: "paused"
    case .retired: "cancelled or merged"
    case .planned: "planned"
    case .standing: "How the actions stand"
    case .coveredQuietly: "no public action"
    case .withoutStatus: "status missing"
    case .noActions: "The roadmap has no actions yet."
    case .noDates: "The actions have no dates yet."
    case .noLevels: "The perspectives have no levels yet."
    case .answersFor: "Answers for the actions"
    case .takesPartIn: "Takes part in the actions"
    case .members: "Members"
    case .parent: "Belongs to"
    case .contact: "Contact"
    case .about: "About"
    case .number: "Number"
    case .url: "Address"
    case .checkedOn: "Checked on"
    case .certainty: "Certainty"
    case .unit: "Unit"
    case .values: "Values"
    case .owns: "Owns the goals"
    case .goesOn: "continuous"
    case .unscheduled: "no dates"
    case .soon: "The next 30 days"
    case .later: "In 31 to 90 days"
    case .continuous: "Continuous actions"
    case .also: "Also"
    case .reviewsDue: "Review overdue"
    case .reviewDue: "review overdue"
    case .milestoneDue: "milestone"
    case .endOnly: "only the end is known"
    case .decision: "Decision"
    case .group: "Group"
    case .invited: "Invited"
    case .answered: "Answered"
    case .report: "Report"
    case .reported: "Reported version"
    case .operatingModel: "Operating model"
    case .participants: "Participants"
    case .outputs: "Outputs"
    case .measured: "Measured"
    case .language: "Languages"
    case .opened: "Open for answers"
    case .minCell: "Fewest answers shown"
    case .workdays: "Working days"
    case .source: "Source"
    }
  }

  package func kind(_ kind: Kind) -> String {
    switch kind {
    case .roadmap: "roadmap"
    case .vision: "vision"
    case .scale: "scale"
    case .perspective: "perspective"
    case .goal: "goal"
    case .indicator: "indicator"
    case .action: "action"
    case .party: "party"
    case .requirement: "requirement"
    case .phase: "phase"
    case .survey: "survey"
    case .decision: "decision"
    case .review: "review"
    }
  }

  package func decisionOutcome(_ outcome: String) -> String {
    switch outcome {
    case "approved": "approved"
    case "amended": "approved with changes"
    case "noted": "noted for information"
    case "returned": "returned for preparation"
    case "tabled": "tabled"
    case "rejected": "rejected"
    default: outcome
    }
  }

  package func roadmapState(_ state: String) -> String {
    switch state {
    case "draft": "draft"
    case "approved": "approved"
    case "closed": "closed"
    default: state
    }
  }

  package func light(_ light: String) -> String {
    switch light {
    case "green": "green"
    case "amber": "amber"
    case "red": "red"
    default: light
    }
  }

  package func dependency(_ link: Dependency.Link) -> String {
    switch link {
    case .finishStart: "starts when it ends"
    case .startStart: "starts when it starts"
    case .finishFinish: "ends when it ends"
    case .related: "related"
    }
  }

  package func days(_ days: Int) -> String {
    days == 1 ? "1 day" : "\(days) days"
  }

  package func days(_ days: Int, workdays: Int) -> String {
    self.days(days) + " (" + (workdays == 1 ? "1 working day" : "\(workdays) working days") + ")"
  }

  package func faults(_ count: Int) -> String {
    "Errors in the roadmap's files: \(count). See them with tiekartta lint; what could be read is shown here."
  }

  package func untranslated(_ count: Int) -> String { "Names missing in English (\(count))" }

  package func more(_ count: Int) -> String { "Further: \(count)" }

  package func cadence(_ cadence: String) -> String {
    switch cadence {
    case "monthly": "monthly"
    case "quarterly": "quarterly"
    case "four-monthly": "every four months"
    case "half-yearly": "half-yearly"
    case "yearly": "yearly"
    default: cadence
    }
  }

  package func role(_ role: String) -> String {
    switch role {
    case "approves": "approves"
    case "steers": "steers"
    case "follows": "follows"
    case "informed": "is informed"
    default: role
    }
  }

  package func foundInOtherCase(_ id: String) -> String { "The id is written \(id)." }

  package func foundByEarlierID(_ id: String) -> String { "Found by its earlier id \(id)." }
}
