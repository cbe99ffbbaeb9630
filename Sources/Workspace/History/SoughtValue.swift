internal import GitHistory
internal import RoadmapSlippage

/// A value whose introduction is looked for, with the merge that landed it.
struct SoughtValue: Sendable {
  let value: BroughtValue
  let merge: ObjectName
}

extension IntroductionSearch {
  /// Finds who brought each value in; many are looked for on two threads.
  mutating func find(_ values: [SoughtValue]) throws -> [HistoryCache.KeptIntroduction] {
    // A thread costs about as much as a few values.
    guard values.count >= 64 else { return try values.map { try find($0) } }
    let half = values.count / 2
    let other = OtherHalf(self, Array(values[half...]))
    let worker = Worker { other.run() }
    defer { worker.join() }
    let found = try values[..<half].map { try find($0) }
    worker.join()
    return found + (try other.result.get())
  }

  fileprivate mutating func find(
    _ sought: SoughtValue
  ) throws(GitError) -> HistoryCache.KeptIntroduction {
    let value = sought.value
    let id = try introducer(of: value.keys, in: sought.merge, isHeld: value.isHeld)
    let note = try note(id)
    return HistoryCache.KeptIntroduction(
      merge: sought.merge, record: value.key, field: value.path, commit: id,
      authorName: note.authorName, authorEmail: note.authorEmail, authorTime: note.authorTime,
      reason: note.reason)
  }
}

/// Half of the values, looked for on another thread by a search of its own; only the repository,
/// which reads objects for any thread, is the same.
private final class OtherHalf: @unchecked Sendable {
  // Used by the other thread until it ends, and by the one that waited for that afterwards.
  private var search: IntroductionSearch
  private let values: [SoughtValue]
  private(set) var result: Result<[HistoryCache.KeptIntroduction], any Error> = .success([])

  init(_ search: IntroductionSearch, _ values: [SoughtValue]) {
    self.search = search
    self.values = values
  }

  func run() {
    result = Result {
      var found: [HistoryCache.KeptIntroduction] = []
      for value in values { found.append(try search.find(value)) }
      return found
    }
  }
}
