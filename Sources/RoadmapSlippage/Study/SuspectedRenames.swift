internal import RoadmapModel

extension SlippageStudy {
  /// Records that vanished in the version in which one alike came under an id never seen before.
  ///
  /// Each record is in one pair at most, the most alike ones first; nothing is joined by it.
  func suspectedRenames() -> [SuspectedRename] {
    var found: [SuspectedRename] = []
    for (index, version) in question.versions.enumerated() {
      var gone: [RecordFacts] = []
      for change in version.changes where change.facts == nil && change.key.kind.isRenamable {
        let before = lives[change.key]?.stations.last { $0.version < index }?.facts
        if let before { gone.append(before) }
      }
      guard !gone.isEmpty else { continue }
      let new = version.changes.compactMap(\.facts).filter {
        $0.key.kind.isRenamable && lives.firstSeen($0.key) == index
      }
      // A bulk change of thousands of records is no set of renames worth a look at each pair.
      guard !new.isEmpty, gone.count * new.count <= 100_000 else {
        continue
      }
      found += pairs(gone, new).map { old, new, score in
        SuspectedRename(
          version: index, commit: version.commit, landed: version.landed, old: old, new: new,
          score: score)
      }
    }
    return found.filter { !isPresent($0.old) }
  }

  private func isPresent(_ key: RecordKey) -> Bool { lives[key]?.isPresent ?? false }

  private func pairs(
    _ gone: [RecordFacts], _ new: [RecordFacts]
  ) -> [(RecordKey, RecordKey, Int)] {
    var pairs: [(old: RecordKey, new: RecordKey, score: Int)] = []
    for old in gone {
      for new in new where new.key.kind == old.key.kind && !new.formerly.contains(old.key.id) {
        let score = Likeness.score(old, new)
        if score >= Likeness.suspicious { pairs.append((old.key, new.key, score)) }
      }
    }
    pairs.sort { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
    var taken: Set<RecordKey> = []
    return pairs.filter { pair in
      guard !taken.contains(pair.old), !taken.contains(pair.new) else { return false }
      taken.formUnion([pair.old, pair.new])
      return true
    }
  }
}

extension Kind {
  /// Whether records of the kind have `formerly`.
  fileprivate var isRenamable: Bool { self == .action || self == .goal }
}

/// How alike two records are: by title, goals, party and dates.
enum Likeness {
  /// The score from which two records look like one.
  static let suspicious = 60

  /// 0 to 100: half of it for the title, the rest for what the two have in common of the others;
  /// what neither has counts for nothing.
  static func score(_ one: RecordFacts, _ other: RecordFacts) -> Int {
    var parts: [(weight: Int, share: Double)] = [(50, titles(one, other))]
    func add(_ weight: Int, _ a: Set<String>, _ b: Set<String>) {
      let all = a.union(b)
      if !all.isEmpty {
        parts.append((weight, Double(a.intersection(b).count) / Double(all.count)))
      }
    }
    func date(_ date: PlannedDate) -> Set<String> {
      date.period.map { ["\($0.first)…\($0.last)"] } ?? []
    }
    add(15, Set(one.links.goals), Set(other.links.goals))
    add(
      15, Set([one.links.responsible].compactMap { $0 }),
      Set([other.links.responsible].compactMap { $0 }))
    add(15, date(one.end), date(other.end))
    add(5, date(one.start), date(other.start))
    let weight = parts.reduce(0) { $0 + $1.weight }
    let sum = parts.reduce(0.0) { $0 + Double($1.weight) * $1.share }
    return Int((sum / Double(weight) * 100).rounded())
  }

  /// The share of word pairs of letters that two titles have in common (Dice's coefficient).
  private static func titles(_ one: RecordFacts, _ other: RecordFacts) -> Double {
    let best = one.title.flatMap { part in
      other.title.filter {
        $0.language == part.language || $0.language.isEmpty || part.language.isEmpty
      }
      .map { dice(part.text, $0.text) }
    }
    return best.max() ?? 0
  }

  private static func dice(_ one: String, _ other: String) -> Double {
    func pairs(_ text: String) -> [String: Int] {
      let letters = Array(text.lowercased().prefix(200))
      var counts: [String: Int] = [:]
      for (a, b) in zip(letters, letters.dropFirst()) { counts[String([a, b]), default: 0] += 1 }
      return counts
    }
    let (a, b) = (pairs(one), pairs(other))
    let all = a.values.reduce(0, +) + b.values.reduce(0, +)
    guard all > 0 else { return one == other ? 1 : 0 }
    let shared = a.reduce(0) { $0 + min($1.value, b[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(all)
  }
}
