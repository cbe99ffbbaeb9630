internal import RoadmapModel

/// Adds up what the records' moves come to: in all, by group and by cause.
struct Accounts {
  private let question: SlippageQuestion
  private let titles: [RecordKey: RecordFacts]
  private let records: [RecordSlippage]

  init(question: SlippageQuestion, titles: [RecordKey: RecordFacts], records: [RecordSlippage]) {
    self.question = question
    self.titles = titles
    self.records = records
  }

  var totals: Totals {
    let moves = records.flatMap(\.end.moves)
    let counted = moves.filter(\.counts)
    let replans = counted.filter(\.isReplan)
    return Totals(
      figures: figures(records),
      moves: MoveKind.allCases.map { kind in (kind, counted.count { $0.kind == kind }) },
      corrections: moves.count(where: \.isCorrection),
      retroactive: counted.count(where: \.isRetroactive), replans: replans.count,
      replansWithoutReason: replans.count { $0.reason == nil }, daysLost: daysLost(records))
  }

  private func daysLost(_ records: [RecordSlippage]) -> Int {
    records.reduce(0) { sum, record in
      sum + record.end.moves.filter(\.counts).reduce(0) { $0 + max(0, $1.slip.days ?? 0) }
    }
  }

  // MARK: Figures

  private func figures(_ all: [RecordSlippage]) -> Figures {
    let records = all.filter(\.isPresent)
    return Figures(
      records: records.count, open: records.count(where: \.facts.isOpen),
      done: records.count(where: \.facts.isDone), late: records.count { ($0.lateDays ?? 0) > 0 },
      slipped: records.count { ($0.end.sinceFirst.days ?? 0) > 0 },
      sinceFirst: spread(records, \.end.sinceFirst),
      sinceBaseline: spread(records, \.end.sinceBaseline),
      sincePrevious: spread(records, \.end.sincePrevious),
      onTimeFirst: rate(records) { $0.end.first?.date.last },
      onTimeBaseline: rate(records) { $0.end.baseline?.date.last },
      onTimePromise: rate(records) { promise($0)?.last })
  }

  private func spread(
    _ records: [RecordSlippage], _ slip: (RecordSlippage) -> Slip
  ) -> Spread {
    let days = records.compactMap { slip($0).days }.sorted()
    guard let worst = days.last else { return Spread(count: 0, total: 0, median: nil, worst: nil) }
    let middle = days.count / 2
    let median =
      days.count % 2 == 1
      ? days[middle]
      : Int((Double(days[middle - 1] + days[middle]) / 2).rounded(.toNearestOrAwayFromZero))
    return Spread(count: days.count, total: days.reduce(0, +), median: median, worst: worst)
  }

  private func rate(
    _ records: [RecordSlippage], _ reference: (RecordSlippage) -> Day?
  ) -> Rate {
    var (due, onTime, retired) = (0, 0, 0)
    for record in records {
      guard let last = reference(record) else { continue }
      let isDone = record.facts.isDone
      // Who has until today is not late before tomorrow.
      guard last < question.today || isDone && last <= question.today else { continue }
      if record.facts.isRetired {
        retired += 1
      } else {
        due += 1
        if isDone, let completed = record.completed, completed <= last { onTime += 1 }
      }
    }
    return Rate(due: due, onTime: onTime, retired: retired)
  }

  /// The last end that still stood, or had stood, thirty days before it came.
  private func promise(_ record: RecordSlippage) -> Period? {
    let stood = record.end.stood
    for index in stood.indices.reversed() {
      guard let date = stood[index].date else { continue }
      let noticed = date.last.adding(days: -30)
      let next = index + 1 < stood.count ? stood[index + 1].from : nil
      if stood[index].from <= noticed, next.map({ noticed < $0 }) ?? true { return date }
    }
    return nil
  }

  // MARK: Groups

  var groups: [GroupFigures] {
    GroupFigures.Sort.allCases.flatMap { sort -> [GroupFigures] in
      var members: [String: [RecordSlippage]] = [:]
      for record in records where record.isPresent {
        for id in Set(ids(of: record, sort)) { members[id, default: []].append(record) }
      }
      let keys = members.keys.map { RecordKey(sort.kind ?? .action, $0) }.sorted()
      // Records that name none come last.
      let sorted = keys.filter { !$0.id.isEmpty } + keys.filter(\.id.isEmpty)
      guard sorted.contains(where: { !$0.id.isEmpty }) else { return [] }
      return sorted.map { key in
        let records = members[key.id] ?? []
        return GroupFigures(
          sort: sort, id: key.id, title: sort.kind == nil ? [] : titles[key]?.title ?? [],
          figures: figures(records), daysLost: daysLost(records))
      }
    }
  }

  private func ids(of record: RecordSlippage, _ sort: GroupFigures.Sort) -> [String] {
    let links = record.facts.links
    func orNone(_ ids: [String]) -> [String] { ids.isEmpty ? [""] : ids }
    let isAction = record.key.kind == .action
    switch sort {
    case .goal: return isAction ? orNone(links.goals) : []
    case .party: return orNone([links.responsible].compactMap { $0 })
    case .serviceArea: return links.serviceAreas
    case .perspective: return links.perspectives
    case .phase: return isAction ? [] : [record.key.id]
    case .requirement: return links.requirements
    case .year: return [record.end.first.map { String($0.date.last.year) }].compactMap { $0 }
    }
  }

  // MARK: Causes

  var causes: [CauseFigures] {
    var order: [String] = []
    var found: [String: Cause] = [:]
    for record in records {
      for move in record.end.moves where move.counts && move.isReplan {
        let name = move.reason.map { Cause.name($0.text) } ?? ""
        if found[name] == nil { order.append(name) }
        found[name, default: Cause(reason: move.reason?.text)].add(move, of: record.key)
      }
    }
    return order.compactMap { found[$0]?.figures }
      .enumerated().sorted { one, other in
        let (a, b) = (one.element, other.element)
        if (a.reason == nil) != (b.reason == nil) { return b.reason == nil }
        return (b.daysLost, b.moves, one.offset) < (a.daysLost, a.moves, other.offset)
      }
      .map(\.element)
  }
}

/// What one reason cost so far.
private struct Cause {
  let reason: [LanguageText]?
  private var moves = 0
  private var daysLost = 0
  private var records: Set<RecordKey> = []

  init(reason: [LanguageText]?) {
    self.reason = reason
  }

  mutating func add(_ move: Move, of record: RecordKey) {
    moves += 1
    daysLost += max(0, move.slip.days ?? 0)
    records.insert(record)
  }

  var figures: CauseFigures {
    CauseFigures(reason: reason, moves: moves, records: records.count, daysLost: daysLost)
  }

  /// Reasons that differ only in case, spaces or a full stop are one.
  static func name(_ text: [LanguageText]) -> String {
    let words = (text.first?.text ?? "").lowercased().split(whereSeparator: \.isWhitespace)
    var name = words.joined(separator: " ")
    while name.last == "." { name.removeLast() }
    return name.isEmpty ? " " : name
  }
}

extension Move {
  /// Whether the date was planned anew, and not only given more or less exactly.
  package var isReplan: Bool {
    switch kind {
    case .slipped, .broughtForward, .unscheduled: true
    case .scheduled: crossesGap
    case .refined, .coarsened: false
    }
  }
}

extension GroupFigures.Sort {
  /// The kind of record that groups of this sort are named after.
  fileprivate var kind: Kind? {
    switch self {
    case .goal: .goal
    case .party: .party
    case .perspective: .perspective
    case .phase: .phase
    case .requirement: .requirement
    case .serviceArea, .year: nil
    }
  }
}
