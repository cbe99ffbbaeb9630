#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What became of a tree's entries in its next version.
///
/// Where both have the same bytes no entry is looked at: in a folder of hundreds of files, a commit
/// leaves nearly all of them as they were.
struct TreeDifference {
  /// What became of one entry.
  enum Step {
    case gone(TreeSlot)
    case new(TreeSlot)
    /// The same name with another content or mode.
    case other(TreeSlot, TreeSlot)
  }

  private(set) var steps: [Step] = []
  /// Where each entry of the new tree ends.
  private(set) var ends: [Int] = []

  /// Nil where the new bytes are not built as trees are.
  ///
  /// - Parameter oldEnds: where each entry of the old tree ends.
  init?(from old: [UInt8], ends oldEnds: [Int], to new: [UInt8]) {
    ends.reserveCapacity(oldEnds.count + 1)
    var (before, after) = (0, 0)
    /// The old entry that begins at `before`.
    var entry = 0
    while true {
      // Both places begin an entry, so that the same bytes up to an entry's end are the same entries.
      let shared = before + Self.sharedBytes(old, from: before, new, from: after)
      let same = Self.count(of: oldEnds, from: entry, upTo: shared)
      if same > entry {
        guard follows(after, in: new) else { return nil }
        let shift = after - before
        for end in oldEnds[entry..<same] { ends.append(end &+ shift) }
        before = oldEnds[same - 1]
        after = before + shift
        entry = same
      }
      let was = TreeSlot(old, at: before)
      guard after < new.count else {
        guard let was else { return }
        steps.append(.gone(was))
        (before, entry) = (was.end, entry + 1)
        continue
      }
      guard let now = TreeSlot(new, at: after), follows(after, in: new) else { return nil }
      let order = was.map { $0.order(in: old, with: now, in: new) } ?? 1
      if let was, order <= 0 {
        steps.append(order == 0 ? .other(was, now) : .gone(was))
        (before, entry) = (was.end, entry + 1)
      } else {
        steps.append(.new(now))
      }
      if order >= 0 {
        after = now.end
        ends.append(after)
      }
    }
  }

  /// Whether the entry at a place comes after the last one that was passed, as in every tree that git
  /// makes: where a name stands twice, two readers would see two things.
  private func follows(_ place: Int, in new: [UInt8]) -> Bool {
    guard !ends.isEmpty else { return true }
    let start = ends.count > 1 ? ends[ends.count - 2] : 0
    guard let last = TreeSlot(new, at: start), let slot = TreeSlot(new, at: place) else {
      return false
    }
    return last.order(in: new, with: slot, in: new) < 0
  }

  /// Whether an entry with this name is new.
  func adds(_ name: [UInt8], in bytes: [UInt8]) -> Bool {
    steps.contains { if case .new(let slot) = $0 { slot.isNamed(name, in: bytes) } else { false } }
  }

  /// How many bytes from two places on are the same.
  private static func sharedBytes(
    _ old: [UInt8], from before: Int, _ new: [UInt8], from after: Int
  ) -> Int {
    let limit = min(old.count - before, new.count - after)
    return old.withUnsafeBytes { old in
      new.withUnsafeBytes { new in
        guard limit > 0, let one = old.baseAddress, let other = new.baseAddress else { return 0 }
        // Every run below is at most as long as what both hold from their places on.
        var shared = 0
        for step in [4096, 256, 8, 1] {
          while shared + step <= limit,
            memcmp(one + before + shared, other + after + shared, step) == 0
          {
            shared += step
          }
        }
        return shared
      }
    }
  }

  /// How many entries end at a place or before it, of those from one on.
  private static func count(of ends: [Int], from first: Int, upTo place: Int) -> Int {
    var (low, high) = (first, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
