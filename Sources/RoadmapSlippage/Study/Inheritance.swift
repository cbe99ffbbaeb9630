internal import RoadmapModel

extension SlippageStudy {
  /// Tells apart in each record the slip that came through a dependency from a record's own.
  ///
  /// A predecessor that slipped pushes by what its slip exceeds the room that the first plan left
  /// between the two; the strongest push counts, up to the record's whole slip.
  func inherit(_ records: inout [RecordSlippage]) {
    let waiting = records.indices.filter {
      !records[$0].facts.links.dependencies.isEmpty && (records[$0].end.sinceFirst.days ?? 0) > 0
    }
    guard !waiting.isEmpty else { return }
    let places = Dictionary(
      records.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    for index in waiting {
      let record = records[index]
      let slip = record.end.sinceFirst.days ?? 0
      var strongest: (push: Int, from: RecordKey)?
      for link in record.facts.links.dependencies where link.link != .related {
        let key = lives.present(RecordKey(.action, link.action))
        guard let place = places[key], place != index else { continue }
        let push = min(slip, push(of: records[place], on: record, link) ?? 0)
        if push > (strongest?.push ?? 0) { strongest = (push, key) }
      }
      guard let strongest else { continue }
      records[index].inherited = InheritedSlip(
        inherited: strongest.push, own: slip - strongest.push, from: strongest.from)
    }
  }

  /// By how many days a predecessor's slip exceeds the room the first plan had.
  private func push(
    of predecessor: RecordSlippage, on record: RecordSlippage, _ link: DependencyFacts
  ) -> Int? {
    guard let end = record.end.first?.date.last else { return nil }
    let slip: Int?
    let (earliest, planned): (Day?, Day)
    switch link.link {
    case .finishStart:
      slip = predecessor.end.sinceFirst.days
      // The next day is the first on which the waiting record may start.
      earliest = predecessor.end.first?.date.last.adding(days: link.lag + 1)
      planned = record.start.first?.date.first ?? end
    case .startStart:
      slip = predecessor.start.sinceFirst.days
      earliest = predecessor.start.first?.date.first.adding(days: link.lag)
      planned = record.start.first?.date.first ?? end
    case .finishFinish:
      slip = predecessor.end.sinceFirst.days
      earliest = predecessor.end.first?.date.last.adding(days: link.lag)
      planned = end
    case .related: return nil
    }
    guard let slip, slip > 0, let earliest else { return nil }
    return max(0, slip - max(0, planned.days(since: earliest)))
  }
}
