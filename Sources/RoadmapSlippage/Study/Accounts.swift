internal import RoadmapModel

/// Adds up what the records' moves come to: in all, by group and by cause.
struct Accounts {
  private let today: Day
  /// What groups are named after.
  private let titles: (RecordKey) -> [LanguageText]
  private let records: [RecordSlippage]
  /// One for each record.
  private let rows: [Row]
  /// The places of the records that are there now.
  private let present: [Int]

  init(today: Day, titles: @escaping (RecordKey) -> [LanguageText], records: [RecordSlippage]) {
    self.today = today
    self.titles = titles
    self.records = records
    rows = records.map { Self.row($0, today: today) }
    present = records.indices.filter { records[$0].isPresent }
  }

  var totals: Totals {
    var sums = MoveSums()
    for record in records {
      for move in record.end.moves { sums.add(move) }
    }
    return Totals(
      figures: figures(present), moves: MoveKind.allCases.map { ($0, sums.kinds[$0] ?? 0) },
      corrections: sums.corrections, retroactive: sums.retroactive, replans: sums.replans,
      replansWithoutReason: sums.unexplained, daysLost: daysLost(Array(records.indices)))
  }

  // MARK: Figures

  /// What the figures need of one record, taken from it once.
  private struct Row {
    let key: RecordKey
    let facts: RecordFacts
    let isOpen, isDone, isRetired, isLate: Bool
    let sinceFirst, sinceBaseline, sincePrevious: Int?
    let first, baseline, promise: Day?
    let completed: Day?
    let daysLost: Int
  }

  private static func row(_ record: RecordSlippage, today: Day) -> Row {
    let facts = record.facts
    let end = record.end
    return Row(
      key: record.key, facts: facts,
      isOpen: facts.isOpen, isDone: facts.isDone, isRetired: facts.isRetired,
      isLate: (record.lateDays ?? 0) > 0, sinceFirst: end.sinceFirst.days,
      sinceBaseline: end.sinceBaseline.days, sincePrevious: end.sincePrevious.days,
      first: end.first?.date.last, baseline: end.baseline?.date.last,
      promise: promise(end, today: today)?.last, completed: record.completed,
      daysLost: end.moves.reduce(0) { $1.counts ? $0 + max(0, $1.slip.days ?? 0) : $0 })
  }

  private func figures(_ rows: [Int]) -> Figures {
    Figures(
      records: rows.count, open: count(rows, \.isOpen), done: count(rows, \.isDone),
      late: count(rows, \.isLate), slipped: count(rows) { ($0.sinceFirst ?? 0) > 0 },
      sinceFirst: spread(rows, \.sinceFirst), sinceBaseline: spread(rows, \.sinceBaseline),
      sincePrevious: spread(rows, \.sincePrevious), onTime: onTime(rows, of: .action),
      phasesOnTime: onTime(rows, of: .phase))
  }

  private func onTime(_ indices: [Int], of kind: Kind) -> OnTime {
    let own = indices.filter { rows[$0].key.kind == kind }
    return OnTime(
      first: rate(own, \.first), baseline: rate(own, \.baseline), promise: rate(own, \.promise))
  }

  private func count(_ indices: [Int], _ isCounted: (Row) -> Bool) -> Int {
    indices.reduce(0) { isCounted(rows[$1]) ? $0 + 1 : $0 }
  }

  private func daysLost(_ indices: [Int]) -> Int {
    indices.reduce(0) { $0 + rows[$1].daysLost }
  }

  private func spread(_ indices: [Int], _ slip: (Row) -> Int?) -> Spread {
    Spread(of: indices.compactMap { slip(rows[$0]) })
  }

  private func rate(_ indices: [Int], _ reference: (Row) -> Day?) -> Rate {
    var (due, onTime, retired) = (0, 0, 0)
    for index in indices {
      let row = rows[index]
      guard let last = reference(row) else { continue }
      // Who has until today is not late before tomorrow, and not in time before it either.
      guard last < today else { continue }
      if row.isRetired {
        retired += 1
      } else {
        due += 1
        if row.isDone, let completed = row.completed, completed <= last { onTime += 1 }
      }
    }
    return Rate(due: due, onTime: onTime, retired: retired)
  }

  /// The last end to fall due of those that stood thirty days before they came: one that was missed
  /// stays due until a later one is due itself.
  private static func promise(_ end: DateCourse, today: Day) -> Period? {
    var next: Day?
    for stood in end.stood.reversed() where stood.counts {
      if let date = stood.date, date.last < today {
        let noticed = date.last.adding(days: -30)
        if stood.from <= noticed, next.map({ noticed < $0 }) ?? true { return date }
      }
      next = stood.from
    }
    return nil
  }

  // MARK: Groups

  var groups: [GroupFigures] {
    GroupFigures.Sort.allCases.flatMap { sort -> [GroupFigures] in
      var members: [String: [Int]] = [:]
      for index in present {
        let ids = ids(of: rows[index], sort)
        for id in ids.count < 2 ? ids : Array(Set(ids)) { members[id, default: []].append(index) }
      }
      let keys = members.keys.map { RecordKey(sort.kind ?? .action, $0) }.sorted()
      // Records that name none come last.
      let sorted = keys.filter { !$0.id.isEmpty } + keys.filter(\.id.isEmpty)
      guard sorted.contains(where: { !$0.id.isEmpty }) else { return [] }
      return sorted.map { key in
        let records = members[key.id] ?? []
        return GroupFigures(
          sort: sort, id: key.id, title: sort.kind == nil ? [] : titles(key),
          figures: figures(records), daysLost: daysLost(records))
      }
    }
  }

  private func ids(of record: Row, _ sort: GroupFigures.Sort) -> [String] {
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
    case .year: return [record.first.map { String($0.year) }].compactMap { $0 }
    }
  }

  // MARK: Causes

  var causes: [CauseFigures] {
    var found: [Cause] = []
    var places: [String: Int] = [:]
    // Most moves have one of a few reasons, and each of those is mostly said in the same words.
    var placesOfWords: [String?: Int] = [:]
    for (index, record) in records.enumerated() {
      for move in record.end.moves where move.counts && move.isReplan {
        let words = move.reason.map { $0.text.first?.text ?? "" }
        let place: Int
        if let known = placesOfWords[words] {
          place = known
        } else {
          let name = words.map(Cause.name) ?? ""
          place = places[name] ?? found.count
          placesOfWords[words] = place
          places[name] = place
          if place == found.count { found.append(Cause(reason: move.reason?.text)) }
        }
        found[place].add(move, of: index)
      }
    }
    return found.map(\.figures)
      .enumerated().sorted { one, other in
        let (a, b) = (one.element, other.element)
        if (a.reason == nil) != (b.reason == nil) { return b.reason == nil }
        return (b.daysLost, b.moves, one.offset) < (a.daysLost, a.moves, other.offset)
      }
      .map(\.element)
  }
}

/// How many moves there are of each sort.
private struct MoveSums {
  /// Those that count, by kind.
  private(set) var kinds: [MoveKind: Int] = [:]
  private(set) var corrections = 0
  private(set) var retroactive = 0
  private(set) var replans = 0
  /// The replans for which nobody gave a reason.
  private(set) var unexplained = 0

  mutating func add(_ move: Move) {
    if move.isCorrection { corrections += 1 }
    guard move.counts else { return }
    kinds[move.kind, default: 0] += 1
    if move.isRetroactive { retroactive += 1 }
    guard move.isReplan else { return }
    replans += 1
    if move.reason == nil { unexplained += 1 }
  }
}

/// What one reason cost so far.
private struct Cause {
  let reason: [LanguageText]?
  private var moves = 0
  private var daysLost = 0
  private var records = 0
  /// The record whose move came last: those of one record come together.
  private var last: Int?

  init(reason: [LanguageText]?) {
    self.reason = reason
  }

  mutating func add(_ move: Move, of record: Int) {
    moves += 1
    daysLost += max(0, move.slip.days ?? 0)
    if record != last { records += 1 }
    last = record
  }

  var figures: CauseFigures {
    CauseFigures(reason: reason, moves: moves, records: records, daysLost: daysLost)
  }

  /// Reasons that differ only in case, spaces or a full stop are one.
  static func name(_ text: String) -> String {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
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
  var kind: Kind? {
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
