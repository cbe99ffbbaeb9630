/// The keys of the format, of `tiekartta.yaml` and of the approvals, each written once, so that a
/// misspelt key does not compile.
///
/// What may stand under a key, and what it is for, say the tables of the format.
package enum FieldKey: String, CaseIterable, Sendable {
  case about, action, active, amount, answered, approval, approvals
  case base, baseline, baselines, beneficiary, benefits, bodies, body, by
  case cadence, calendar, certainty, change, check, closed, code, completed, contact, continuous
  case coordinator, cost, country, counts, currency
  case date, days, deadline, deadlines, decision, decisions, description, direction
  case effect, email, end, estimate, expires
  case fails, field, folder, foreword, format, formerly, from, funding
  case github, gitlab, goals, groups
  case head, health, holidays, horizon
  case id, ignore, impact, `in`, indicators, invited
  case kind
  case labels, lag, language, languages, level, light, limits, links, lint
  case max, mean, measure, measurements, members, message, milestones, min, mitigation, moves
  case n, name, notice, number
  case opened, organization, outcome, outputs, owner
  case parent, participants, partners, period, perspectives, post, priority, probability, progress
  case reached, reason, record, ref, report, requirement, requirements, responsible, results, review
  case risks, role, rule, rules
  case scope, section, significance, slack, source, start, started, state, statement, status
  case strictness, survey
  case tags, target, targets, teams, tests, text, title, to, today, type
  case unit, until, updates, url
  case value, visibility
  case waivers, workdays
  case x
  // Of several words.
  case beforeReview = "before-review"
  case byYear = "by-year"
  case caseNumber = "case-number"
  case checkedOn = "checked-on"
  case costBenefit = "cost-benefit"
  case dependsOn = "depends-on"
  case dontKnow = "dont-know"
  case freeEves = "free-eves"
  case internalNote = "internal-note"
  case legalWarningDays = "legal-warning-days"
  case mergedInto = "merged-into"
  case minCell = "min-cell"
  case officialTitle = "official-title"
  case openActions = "open-actions"
  case operatingModel = "operating-model"
  case serviceAreas = "service-areas"
  case slipDecision = "slip-decision"
  case slipInformation = "slip-information"
  case staleDays = "stale-days"
  case timeZone = "time-zone"
  case updateDays = "update-days"
  case useBy = "use-by"
}
