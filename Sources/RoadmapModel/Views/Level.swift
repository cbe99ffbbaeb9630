/// A record seen as a perspective: where it started, where it goes, where it is.
package struct Perspective: Sendable {
  package let record: Record

  package init(_ record: Record) {
    self.record = record
  }

  package var id: String { record.id }
  /// The approved level at the start.
  package var baseline: Decimal? { record[.baseline]?[.value]?.number }
  /// The approved level aimed at.
  package var target: Decimal? { record[.target]?[.value]?.number }

  /// Levels measured since the baseline, oldest first.
  package var measurements: [(period: Period, value: Decimal)] {
    (record[.measurements]?.entries ?? []).compactMap { entry in
      guard let period = Period(iso: entry.key), let value = entry.value[.value]?.number else {
        return nil
      }
      return (period, value)
    }.sorted { $0.period.last < $1.period.last }
  }

  /// The latest level that was measured since the baseline, on a day; nil where none was.
  package func measured(on day: Day) -> Decimal? {
    measurements.last { $0.period.first <= day }?.value
  }

  /// The latest level known on a day: measured, or else the baseline.
  package func level(on day: Day) -> Decimal? { measured(on: day) ?? baseline }
}
