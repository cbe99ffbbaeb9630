/// The keys of the format, of `tiekartta.yaml` and of the approvals, each written once, so that a
/// misspelt key does not compile.
///
/// What may stand under a key, and what it is for, say the tables of the format.
package enum FieldKey: String, CaseIterable, Sendable {
  case about, action, active, amount, answered, approval, approvals, audience, auth, authorities
  case base, baseline, baselines, behaviour, beneficiary, benefits, bodies, body, by
  case cadence, calendar, certainty, certificate, change, channels, check, closed, code, completed
  case contact, continuous
  case coordinator, cost, country, counts, currency
  case date, days, deadline, deadlines, decision, decisions, description, direction
  case effect, email, end, env, estimate, expires
  case fails, field, folder, foreword, format, formerly, from, funding
  case github, gitlab, goals, groups
  case head, health, holidays, horizon, host
  case id, ignore, impact, `in`, indicators, invited
  case key, kind
  case labels, lag, language, languages, level, light, limits, link, links, lint
  case max, mean, measure, measurements, members, message, milestones, min, mitigation, moves
  case n, name, notice, number
  case opened, organization, outcome, outputs, owner
  case parent, participants, partners, password, period, perspectives, port, post, priority
  case probability, progress, project, proxy
  case reached, reason, record, ref, report, repository, requirement, requirements, responsible
  case results, review, risks, role, room, rule, rules
  case scope, secret, section, security, server, significance, slack, source, start, started, state
  case statement, status
  case strictness, survey
  case tags, target, targets, teams, tests, text, title, to, today, token, type
  case unit, until, updates, url, user
  case value, visibility
  case waivers, webhook, what, workdays
  case x
  // Of several words.
  case beforeReview = "before-review"
  case byYear = "by-year"
  case caseNumber = "case-number"
  case certificateKey = "certificate-key"
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
