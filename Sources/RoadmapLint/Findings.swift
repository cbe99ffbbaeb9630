package import Diagnostics
package import RoadmapModel

/// Collects what rules report.
package struct Findings: Sendable {
  package private(set) var list: [Diagnostic] = []

  package init() {}

  /// Reports a fault at a place; `field` is the path in the record, `facet` tells findings of one
  /// rule in one field apart.
  package mutating func report(
    _ rule: any Rule.Type, _ message: Phrase, hint: Phrase? = nil, at place: Place,
    record: Record? = nil, field: String? = nil, facet: String? = nil, related: [Related] = [],
    fix: Fix? = nil
  ) {
    list.append(
      Diagnostic(
        rule: rule.about.id, severity: rule.about.severity, message: message, hint: hint,
        place: place, record: record?.path, field: field, facet: facet, related: related,
        fix: fix))
  }

  /// Reports a fault of a field of a record: at its value, or at the id where it is absent.
  package mutating func report(
    _ rule: any Rule.Type, _ message: Phrase, hint: Phrase? = nil, in record: Record,
    field: String, facet: String? = nil, related: [Related] = [], fix: Fix? = nil
  ) {
    let value = record[path: field.split(separator: "/").map(String.init)]
    report(
      rule, message, hint: hint, at: value.map(record.place) ?? record.idPlace, record: record,
      field: field, facet: facet, related: related, fix: fix)
  }
}
