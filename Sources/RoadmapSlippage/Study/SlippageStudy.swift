package import RoadmapModel

/// Computes how a schedule moved: versions in, figures out, by the rules of the format's page
/// "How a schedule moves".
package struct SlippageStudy {
  let question: SlippageQuestion
  let lives: Lives
  let ends: CourseBuilder
  let starts: CourseBuilder

  package init(_ question: SlippageQuestion) {
    let lives = Lives(question.versions)
    let question = question.underPresentKeys(lives)
    self.lives = lives
    self.question = question
    let approved = Self.nextApproved(question.versions)
    let days = Self.days(question.versions)
    ends = CourseBuilder(question: question, side: .end, nextApproved: approved, days: days)
    starts = CourseBuilder(question: question, side: .start, nextApproved: approved, days: days)
  }

  /// The figures, with the commits that brought changes in found by the caller.
  ///
  /// - Parameters:
  ///   - only: the one record whose introductions and reasons are wanted; of all where none is named.
  ///   - introductions: finds for each value the commit that brought it into the merge that landed
  ///     it; asked once, and of merges only, since other commits bring in what they change
  ///     themselves.
  package func slippage(
    explaining only: RecordKey? = nil,
    introductions: ([BroughtValue]) throws -> [Introduction?] = { $0.map { _ in nil } }
  ) throws -> Slippage {
    var records: [RecordSlippage] = []
    records.reserveCapacity(lives.all.count)
    var values: [ValueCourse] = []
    // Lives are large to move about, so their places are sorted.
    for place in lives.all.indices.sorted(by: { lives.all[$0].key < lives.all[$1].key }) {
      let life = lives.all[place]
      guard let facts = life.lastFacts else { continue }
      switch life.key.kind {
      case .action, .phase: records.append(record(life, facts))
      case .perspective, .indicator: values += courses(ofValuesOf: life, facts)
      default: break
      }
    }
    try explain(&records, &values, { key in only.map { $0 == key } ?? true }, introductions)
    inherit(&records)
    let accounts = Accounts(
      today: question.today, titles: { lives.last($0)?.title ?? [] }, records: records)
    return Slippage(
      today: question.today, versions: question.versions, records: records, values: values,
      totals: accounts.totals, groups: accounts.groups, causes: accounts.causes,
      suspectedRenames: suspectedRenames(), previous: question.previous, baseline: baselinePoint)
  }

  /// How the dates of some actions and phases moved, without what comes to them through others and
  /// what it all adds up to.
  ///
  /// - Parameter introductions: as for `slippage`; asked of these records alone.
  package func courses(
    of keys: some Sequence<RecordKey>,
    introductions: ([BroughtValue]) throws -> [Introduction?]
  ) throws -> [RecordSlippage] {
    var records = keys.sorted().compactMap { key -> RecordSlippage? in
      guard key.kind == .action || key.kind == .phase, let life = lives[key],
        let facts = life.lastFacts
      else { return nil }
      return record(life, facts)
    }
    var values: [ValueCourse] = []
    try explain(&records, &values, { _ in true }, introductions)
    return records
  }

  private var baselinePoint: ReportPoint? {
    if case .point(let point) = question.baseline { point } else { nil }
  }

  // MARK: One record

  private func record(_ life: Life, _ facts: RecordFacts) -> RecordSlippage {
    let (completed, isInferred) = completion(life, facts)
    func fixed(_ point: ReportPoint?, _ date: (RecordFacts) -> PlannedDate) -> FixedDate? {
      self.fixed(point, life, finished: completed, date)
    }
    let end = ends.course(
      stations(life) { $0.end }, actual: completed,
      baseline: fixed(baselinePoint) { $0.end }, previous: fixed(question.previous) { $0.end })
    let start = starts.course(
      stations(life) { $0.start }, actual: facts.started,
      baseline: fixed(baselinePoint) { $0.start }, previous: fixed(question.previous) { $0.start })
    let isReviewDue =
      facts.isContinuous && facts.isOpen && life.isPresent
      && (facts.review.map { $0.last < question.today } ?? false)
    return RecordSlippage(
      key: life.key, facts: facts, isPresent: life.isPresent, ids: life.ids, end: end,
      start: start, milestones: milestones(life, facts, completed), completed: completed,
      isCompletedInferred: isInferred,
      lateDays: life.isPresent && facts.isRunning ? lateness(end.now) : nil,
      isReviewDue: isReviewDue, replans: Replans(end), inherited: nil)
  }

  /// When a done record was done: what it says, or else when it became so.
  private func completion(_ life: Life, _ facts: RecordFacts) -> (Day?, isInferred: Bool) {
    guard facts.isDone else { return (nil, false) }
    if let completed = facts.completed { return (completed, false) }
    var since: Int?
    for station in life.stations {
      guard let facts = station.facts else { continue }
      if !facts.isDone { since = nil } else if since == nil { since = station.version }
    }
    return (since.map { question.versions[$0].landed }, true)
  }

  private func lateness(_ date: Period?) -> Int? {
    date.map { max(0, question.today.days(since: $0.last)) }
  }

  private func stations(_ life: Life, _ date: (RecordFacts) -> PlannedDate) -> [DateStation] {
    life.stations.map { station in
      guard let facts = station.facts else {
        return DateStation(version: station.version, date: .none, phase: .gone)
      }
      return DateStation(version: station.version, date: date(facts), phase: facts.phase)
    }
  }

  /// A record's date at a fixed point; nil where it was finished by then, since nothing after that
  /// is compared with it.
  ///
  /// - Parameter finished: when the record was done; none while it is not.
  private func fixed(
    _ point: ReportPoint?, _ life: Life, finished: Day?, _ date: (RecordFacts) -> PlannedDate?
  ) -> FixedDate? {
    guard let point, let facts = point.facts[life.key], let period = date(facts)?.period else {
      return nil
    }
    // What was taken up again since is finished after that.
    if facts.isDone, let finished, finished <= point.day { return nil }
    let isFrozen = facts.isRetired && life.lastFacts?.isRetired == true
    return FixedDate(date: period, commit: point.commit, landed: point.day, isFrozen: isFrozen)
  }

  // MARK: Milestones

  /// What is known of one milestone through the life of its action.
  fileprivate struct MilestoneLife {
    /// As it was last.
    var last: MilestoneFacts
    var stations: [DateStation]
  }

  private func milestones(
    _ life: Life, _ facts: RecordFacts, _ completed: Day?
  ) -> [MilestoneCourse] {
    var found: [MilestoneLife] = []
    var places: [String: Int] = [:]
    for station in life.stations {
      let version = station.version
      for (index, milestone) in (station.facts?.milestones ?? []).enumerated() {
        // Most stand where they stood in the version before.
        let isThere = index < found.count && found[index].last.id == milestone.id
        guard let place = isThere ? index : places[milestone.id] else {
          places[milestone.id] = found.count
          found.append(MilestoneLife(last: milestone, stations: []))
          found[found.count - 1].add(milestone, facts: station.facts, version)
          continue
        }
        found[place].last = milestone
        // Of two with one id the first counts.
        guard found[place].stations.last?.version != version else { continue }
        found[place].add(milestone, facts: station.facts, version)
      }
      for place in found.indices where found[place].stations.last?.version != version {
        found[place].stations.append(DateStation(version: version, date: .none, phase: .gone))
      }
    }
    return found.map { milestone($0, life, facts, completed) }
  }

  private func milestone(
    _ found: MilestoneLife, _ life: Life, _ facts: RecordFacts, _ completed: Day?
  ) -> MilestoneCourse {
    let (id, last) = (found.last.id, found.last)
    func find(_ facts: RecordFacts) -> MilestoneFacts? { facts.milestones.first { $0.id == id } }
    func fixed(_ point: ReportPoint?) -> FixedDate? {
      self.fixed(point, life, finished: completed) { facts in
        let milestone = find(facts)
        let isOver = milestone?.reached != nil && last.reached != nil
        return isOver ? nil : milestone?.date
      }
    }
    let course = ends.course(
      found.stations, actual: last.reached, baseline: fixed(baselinePoint),
      previous: fixed(question.previous))
    let isPresent = life.isPresent && find(facts) != nil
    let isWaiting = isPresent && last.reached == nil && facts.isRunning
    return MilestoneCourse(
      id: id, title: last.title, isPresent: isPresent, reached: last.reached,
      lateDays: isWaiting ? lateness(course.now) : nil, course: course)
  }

  // MARK: The line of versions

  /// From each version on, the next one in which the roadmap is not a draft.
  private static func nextApproved(_ versions: [Version]) -> [Int?] {
    var isDraft = false
    let drafts = versions.map { version in
      for change in version.changes where change.key.kind == .roadmap {
        isDraft = change.facts?.status == "draft"
      }
      return isDraft
    }
    var next: Int?
    var result: [Int?] = []
    for index in versions.indices.reversed() {
      if !drafts[index] { next = index }
      result.append(next)
    }
    return result.reversed()
  }

  /// Each version's day, none before that of an earlier version.
  private static func days(_ versions: [Version]) -> [Day] {
    var latest: Day?
    return versions.map { version in
      let day = max(latest ?? version.landed, version.landed)
      latest = day
      return day
    }
  }
}

extension SlippageStudy.MilestoneLife {
  fileprivate mutating func add(_ milestone: MilestoneFacts, facts: RecordFacts?, _ version: Int) {
    let phase = milestone.reached == nil ? facts?.phase ?? .gone : .finished
    stations.append(DateStation(version: version, date: milestone.date, phase: phase))
  }
}

extension RecordFacts {
  /// The status, where it is one of those that actions and phases have; one that is not written is
  /// `Status.unwritten`.
  package var scheduleStatus: Status? {
    guard let status else { return .unwritten(of: key.kind, isCompleted: completed != nil) }
    return Status.named(status)
  }
  package var isDone: Bool { scheduleStatus == .done }
  /// Whether work is still to be done.
  package var isOpen: Bool { scheduleStatus?.isOpen ?? false }
  /// Whether it is open and not paused, so that it can be late.
  package var isRunning: Bool { isOpen && scheduleStatus != .paused }
  package var isRetired: Bool { scheduleStatus?.isRetired ?? false }

  var phase: DateStation.Phase {
    if isDone { return .finished }
    if isRetired { return .retired }
    return scheduleStatus == .proposed ? .proposed : .planned
  }
}

extension Replans {
  /// Counts the moves of a course that count.
  init(_ course: DateCourse) {
    let moves = course.moves.filter(\.counts)
    func count(_ kind: MoveKind) -> Int { moves.count { $0.kind == kind } }
    var flips = 0
    for (before, move) in zip(moves, moves.dropFirst())
    where move.to != nil && move.to == before.from { flips += 1 }
    let path = moves.reduce(0) { $0 + abs($1.slip.days ?? 0) }
    var net = 0
    if let first = course.first?.date, let last = moves.last, let now = last.to ?? last.from {
      net = DateMove(from: first, to: now, by: .end)?.days ?? 0
    }
    self.init(
      later: count(.slipped), earlier: count(.broughtForward), cleared: count(.unscheduled),
      reset: moves.count { $0.kind == .scheduled && $0.crossesGap }, flips: flips, path: path,
      thrash: path == 0 ? nil : Double(path) / Double(max(abs(net), 1)))
  }
}
