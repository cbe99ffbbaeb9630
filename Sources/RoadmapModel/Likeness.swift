/// What of a record tells whether another one is the same thing under a new id: its title, goals,
/// party and dates.
package struct Likeness: Sendable {
  /// The score from which two records look like one.
  package static let suspicious = 60
  /// A bulk change of thousands of records is no set of renames worth a look at each pair.
  private static let mostPairs = 100_000

  private let titles: [Title]
  private let goals: Set<String>
  private let responsible: Set<String>
  private let end: Period?
  private let start: Period?

  /// A title in one language, with how often each pair of letters stands in it.
  private struct Title: Sendable {
    let language: String
    let text: String
    let pairs: [String: Int]
    let count: Int

    init(_ language: String, _ text: String) {
      self.language = language
      self.text = text
      let letters = Array(text.lowercased().prefix(200))
      var pairs: [String: Int] = [:]
      for (a, b) in zip(letters, letters.dropFirst()) { pairs[String([a, b]), default: 0] += 1 }
      self.pairs = pairs
      count = max(0, letters.count - 1)
    }
  }

  /// - Parameter titles: the title by language; the language is empty where none was written.
  package init(
    titles: [(language: String, text: String)], goals: [String], responsible: String?,
    end: Period?, start: Period?
  ) {
    self.titles = titles.map { Title($0.language, $0.text) }
    self.goals = Set(goals)
    self.responsible = Set([responsible].compactMap { $0 })
    self.end = end
    self.start = start
  }

  /// 0 to 100: half of it for the title, the rest for what the two have in common of the others;
  /// what neither has counts for nothing.
  package func score(_ other: Likeness) -> Int {
    var parts: [(weight: Int, share: Double)] = [(50, titleShare(other))]
    func add<Part>(_ weight: Int, _ a: Set<Part>, _ b: Set<Part>) {
      let all = a.union(b)
      if !all.isEmpty {
        parts.append((weight, Double(a.intersection(b).count) / Double(all.count)))
      }
    }
    func days(_ date: Period?) -> Set<[Day]> { date.map { [[$0.first, $0.last]] } ?? [] }
    add(15, goals, other.goals)
    add(15, responsible, other.responsible)
    add(15, days(end), days(other.end))
    add(5, days(start), days(other.start))
    let weight = parts.reduce(0) { $0 + $1.weight }
    let sum = parts.reduce(0.0) { $0 + Double($1.weight) * $1.share }
    return Int((sum / Double(weight) * 100).rounded())
  }

  /// The share of word pairs of letters that two titles have in common (Dice's coefficient).
  private func titleShare(_ other: Likeness) -> Double {
    let best = titles.flatMap { part in
      other.titles.filter {
        $0.language == part.language || $0.language.isEmpty || part.language.isEmpty
      }
      .map { Self.dice(part, $0) }
    }
    return best.max() ?? 0
  }

  private static func dice(_ one: Title, _ other: Title) -> Double {
    let all = one.count + other.count
    guard all > 0 else { return one.text == other.text ? 1 : 0 }
    let shared = one.pairs.reduce(0) { $0 + min($1.value, other.pairs[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(all)
  }

  /// Which of some records that are gone look like which of some that are new, by their places:
  /// each is in one pair at most, the most alike ones first, then in the order given.
  ///
  /// - Parameter isPossible: whether a gone and a new one may be one at all.
  package static func pairs(
    _ gone: [Likeness], _ new: [Likeness], where isPossible: (Int, Int) -> Bool
  ) -> [(gone: Int, new: Int, score: Int)] {
    guard !gone.isEmpty, !new.isEmpty, gone.count * new.count <= mostPairs else { return [] }
    var pairs: [(gone: Int, new: Int, score: Int)] = []
    for old in gone.indices {
      for place in new.indices where isPossible(old, place) {
        let score = gone[old].score(new[place])
        if score >= suspicious { pairs.append((old, place, score)) }
      }
    }
    pairs.sort { ($1.score, $0.gone, $0.new) < ($0.score, $1.gone, $1.new) }
    var (takenGone, takenNew): (Set<Int>, Set<Int>) = ([], [])
    return pairs.filter { pair in
      guard !takenGone.contains(pair.gone), !takenNew.contains(pair.new) else { return false }
      takenGone.insert(pair.gone)
      takenNew.insert(pair.new)
      return true
    }
  }
}

extension Kind {
  /// Whether records of the kind have `formerly`.
  package var isRenamable: Bool { self == .action || self == .goal }
}
