internal import Diagnostics
internal import RoadmapModel

/// Finds records that lead back to themselves, in time that grows with their number.
///
/// Of records tangled with each other the shortest way round through the first one is told; its
/// first link is then taken away and the rest is looked at again, so that what is left comes up
/// too. After a hundred findings the rest waits until those are mended.
struct RecordCycles {
  /// One step of a cycle: a record and where it names the next one.
  struct Link {
    let record: Record
    let reference: Reference

    var place: Place { record.place(reference.span) }
  }

  private static let limit = 100
  private let records: [Record]
  private var references: [[Reference]] = []
  /// The nodes that each node leads to; −1 where a link was taken away or leads nowhere.
  private var targets: [[Int]] = []
  private var mark: [Int]
  private var lastMark = 0
  /// When a node was first come to, counted from 1, and the earliest it leads back to.
  private var order: [Int]
  private var low: [Int]
  private var isOpen: [Bool]

  private init(_ records: [Record], _ follow: (Record) -> [Reference]) {
    self.records = records
    mark = Array(repeating: 0, count: records.count)
    (order, low) = (mark, mark)
    isOpen = Array(repeating: false, count: records.count)
    let indices = Dictionary(
      zip(records.map(\.id), records.indices), uniquingKeysWith: { first, _ in first })
    for record in records {
      var seen: Set<String> = []
      let found = follow(record).filter { seen.insert($0.id).inserted }
      references.append(found)
      targets.append(found.map { indices[$0.id] ?? -1 })
    }
  }

  /// The cycles, each from its first record on.
  static func find(
    among records: [Record], following follow: (Record) -> [Reference]
  ) -> [[Link]] {
    var search = RecordCycles(records, follow)
    var pending = search.tangles(of: Array(records.indices))
    var found: [[Link]] = []
    while found.count < limit, let tangle = pending.popLast() {
      let cycle = search.shortestCycle(in: tangle)
      guard let first = cycle.first else { continue }
      found.append(
        cycle.map { Link(record: records[$0.node], reference: search.references[$0.node][$0.link]) }
      )
      search.targets[first.node][first.link] = -1
      pending += search.tangles(of: tangle)
    }
    return found
  }

  private mutating func remark(_ nodes: [Int]) {
    lastMark += 1
    for node in nodes { mark[node] = lastMark }
  }

  /// The groups of nodes that all lead to each other (Tarjan, without recursion so that a long
  /// chain needs no deep stack), each sorted.
  private mutating func tangles(of nodes: [Int]) -> [[Int]] {
    remark(nodes)
    for node in nodes { order[node] = 0 }
    var count = 0
    var stack: [Int] = []
    var result: [[Int]] = []
    for root in nodes where order[root] == 0 {
      var calls: [(node: Int, next: Int)] = [(root, 0)]
      while let (node, next) = calls.last {
        if order[node] == 0 {
          count += 1
          (order[node], low[node]) = (count, count)
          stack.append(node)
          isOpen[node] = true
        }
        if next < targets[node].count {
          calls[calls.count - 1].next += 1
          let target = targets[node][next]
          guard target >= 0, mark[target] == lastMark else { continue }
          if order[target] == 0 {
            calls.append((target, 0))
          } else if isOpen[target] {
            low[node] = min(low[node], order[target])
          }
          continue
        }
        calls.removeLast()
        if let parent = calls.last?.node { low[parent] = min(low[parent], low[node]) }
        guard low[node] == order[node] else { continue }
        var group: [Int] = []
        while let top = stack.popLast() {
          isOpen[top] = false
          group.append(top)
          if top == node { break }
        }
        if group.count > 1 || targets[node].contains(node) { result.append(group.sorted()) }
      }
    }
    return result
  }

  /// The shortest way from the first node of a tangle back to it.
  private mutating func shortestCycle(in tangle: [Int]) -> [(node: Int, link: Int)] {
    guard let start = tangle.first else { return [] }
    remark(tangle)
    var cameBy: [Int: (node: Int, link: Int)] = [:]
    var queue = [start]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for (link, target) in targets[node].enumerated() where target >= 0 {
        if target == start {
          var cycle = [(node: node, link: link)]
          while let last = cycle.last, last.node != start, let step = cameBy[last.node] {
            cycle.append(step)
          }
          return cycle.reversed()
        }
        if mark[target] == lastMark, cameBy[target] == nil {
          cameBy[target] = (node, link)
          queue.append(target)
        }
      }
    }
    return []
  }
}

extension [RecordCycles.Link] {
  /// The ids in order and round to the first again: `A01 → A02 → A01`; a long way is shortened.
  var path: String {
    var ids = map(\.record.id)
    if let first = ids.first { ids.append(first) }
    if ids.count > 8 { ids.replaceSubrange(4..<(ids.count - 3), with: ["…"]) }
    return ids.joined(separator: " → ")
  }
}
