/// One thing that is wrong with a roadmap: what, where, and what to do about it.
package struct Diagnostic: Equatable, Sendable {
  /// The rule that found it, in kebab-case; an id is never reused.
  package let rule: String
  package var severity: Severity
  /// What is wrong, in the file's own words; lower case, no full stop.
  package let message: Phrase
  /// What to do, where that is not plain.
  package let hint: Phrase?
  package let place: Place
  /// The record it is about as `actions/A02`, where there is one.
  package let record: String?
  /// The field it is about as a path in the record, such as `milestones/m1/date`.
  package let field: String?
  /// What tells two findings of one rule in one field apart, such as the id referred to.
  package let facet: String?
  package let related: [Related]
  package let fix: Fix?

  package init(
    rule: String, severity: Severity, message: Phrase, hint: Phrase? = nil, place: Place,
    record: String? = nil, field: String? = nil, facet: String? = nil, related: [Related] = [],
    fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.hint = hint
    self.place = place
    self.record = record
    self.field = field
    self.facet = facet
    self.related = related
    self.fix = fix
  }
}

/// Another place that helps to understand a finding.
package struct Related: Equatable, Sendable {
  package let place: Place
  package let message: Phrase

  package init(_ message: Phrase, at place: Place) {
    self.message = message
    self.place = place
  }
}
