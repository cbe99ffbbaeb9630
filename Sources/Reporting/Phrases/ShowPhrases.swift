package import RoadmapModel

/// The words of `show`.
package protocol ShowPhrases: Sendable {
  /// What a word of the report is called.
  func label(_ label: ShowLabel) -> String
  /// The plural name of a kind of record.
  func kind(_ kind: Kind) -> String
  func decisionOutcome(_ outcome: String) -> String
  func roadmapState(_ state: String) -> String
  func light(_ light: String) -> String
  func dependency(_ link: Dependency.Link) -> String
  /// `12 päivää (8 työpäivää)`.
  func days(_ days: Int, workdays: Int) -> String
  func days(_ days: Int) -> String
  /// That the roadmap has errors, and what to do.
  func faults(_ count: Int) -> String
  /// That the names of so many records lack the language.
  func untranslated(_ count: Int) -> String
  /// How many more rows there would be.
  func more(_ count: Int) -> String
  /// How often a body deals with the roadmap.
  func cadence(_ cadence: String) -> String
  /// What a body does with the roadmap.
  func role(_ role: String) -> String
  /// That the record was found although its id was written in another case.
  func foundInOtherCase(_ id: String) -> String
  /// That the record was found by an earlier id.
  func foundByEarlierID(_ id: String) -> String
}

/// The fixed words of `show`, each translated once per language.
package enum ShowLabel: Sendable, CaseIterable {
  case situation, organization, period, state, approval, owner, coordinator, vision, foreword
  case actions, late, noneLate, lateBy, goals, timeline, levels, baseline, now, target, gap
  case requirements, legalBasis, phases, proposed, noGoal, title, status, schedule, responsible
  case partners, date, what, record, end, review, deadline, coveredBy, notCovered, daysLeft
  case passed, reached, starts, ends, reviewed, description, kindOfWork
  case serviceAreas, priority, progress, health, dependsOn, dependants, fits, doesNotFit
  case milestones, indicators, perspectives, decisions, costs, funding, benefits, risks
  case updates, reason, mergedInto, formerly, officialTitle, internalNote, links, tags
  case visibility, completed, started, finishedLate, finishedEarly, finishedOnTime, lag
  case probability, impact, mitigation, today, done, paused, retired, noActions, noDates
  case noLevels, answersFor, takesPartIn, members, parent, contact, about, number, url
  case checkedOn, certainty, unit, values, owns, unscheduled, goesOn
  case soon, later, continuous, also, reviewsDue, reviewDue, milestoneDue, endOnly, decision
  case group, invited, answered, report, reported, operatingModel, participants, outputs, measured
  case language, opened, minCell, workdays, source, planned, standing, withoutStatus
  case coveredQuietly
}
