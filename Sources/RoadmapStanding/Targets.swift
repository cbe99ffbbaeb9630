package import RoadmapModel

/// Where an indicator is and where it should be.
package struct IndicatorReading: Sendable {
  package let record: Record
  /// The latest measurement begun by now, else the baseline.
  package let now: Decimal?
  package let measured: Period?
  /// The next target, or else the last there was.
  package let target: Decimal
  package let by: Period
  /// Whether the target is reached: it can be from the first, and is not only when its period has
  /// ended; nil where that cannot be told yet, or at all.
  package let isReached: Bool?
}

extension Standing {
  /// The indicators that have a target, in the order written.
  package var readings: [IndicatorReading] {
    roadmap.records(.indicator).compactMap { record -> IndicatorReading? in
      func values(_ key: FieldKey, _ number: (Value) -> Decimal?) -> [(Period, Decimal)] {
        (record[key]?.entries ?? []).compactMap { entry in
          guard let period = Period(iso: entry.key), let number = number(entry.value) else {
            return nil
          }
          return (period, number)
        }.sorted { $0.0.last < $1.0.last }
      }
      let targets = values(.targets, \.number)
      guard let target = targets.first(where: { $0.0.last >= today }) ?? targets.last else {
        return nil
      }
      let measured = values(.measurements) { $0[.value]?.number }.last { $0.0.first <= today }
      let now = measured?.1 ?? record[.baseline]?[.value]?.number
      var isReached: Bool?
      if let now, let direction = record[.direction]?.word {
        let isThere = direction == "down" ? now <= target.1 : now >= target.1
        isReached = isThere ? true : target.0.last < today ? false : nil
      }
      return IndicatorReading(
        record: record, now: now, measured: measured?.0 ?? record[.baseline]?[.date]?.period,
        target: target.1, by: target.0, isReached: isReached)
    }
  }
}
