internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// Turns facts into bytes.
///
/// What a record says in one version it mostly says in the next one too. So each text, period,
/// title, list of milestones and the like is written once, in a table of its own, and named by its
/// index; each table only names what stands in those before it.
struct FactsEncoder {
  /// Things that are written once, told apart by their bytes: two spellings of one letter, which
  /// are equal as texts, stay two.
  private struct Table {
    private struct Key: Hashable {
      let bytes: [UInt8]

      func hash(into hasher: inout Hasher) {
        // Holds: the buffer is only looked at here.
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
      }
    }

    /// All items one after another.
    private(set) var items = ByteWriter()
    /// The item to look for next.
    var next = ByteWriter()
    private var indices: [Key: Int] = [:]

    var count: Int { indices.count }

    /// The index of the next item, which is written unless it is there already.
    mutating func take() -> Int {
      // No key is kept over the removal, which would then have to make room anew.
      if let index = indices[Key(bytes: next.bytes)] {
        next.removeAll()
        return index
      }
      items.write(raw: next.bytes)
      indices[Key(bytes: next.bytes)] = indices.count
      next = ByteWriter()
      return indices.count - 1
    }
  }

  private var texts = Table()
  private var periods = Table()
  private var titles = Table()
  private var milestones = Table()
  private var reasons = Table()
  private var links = Table()
  private var values = Table()
  private var facts = ByteWriter()

  /// Writes the kinds' names, the tables and the facts.
  func finish(_ count: Int, to writer: inout ByteWriter) {
    writer.write(count: Kind.allCases.count)
    for kind in Kind.allCases { writer.write(kind.rawValue) }
    for table in [texts, periods, titles, milestones, reasons, links, values] {
      writer.write(count: table.count)
      writer.write(raw: table.items.bytes)
    }
    writer.write(count: count)
    writer.write(raw: facts.bytes)
  }

  mutating func write(_ record: RecordFacts) {
    facts.write(count: Kind.allCases.firstIndex(of: record.key.kind) ?? 0)
    facts.write(count: index(of: record.key.id))
    facts.write(count: index(of: record.title))
    facts.write(count: index(of: record.status))
    facts.write((record.isContinuous ? 1 : 0) | (record.isInternal ? 2 : 0))
    facts.write(count: index(of: record.start))
    facts.write(count: index(of: record.end))
    facts.write(count: index(of: record.review.map { PlannedDate.period($0) } ?? .none))
    facts.write(record.started)
    facts.write(record.completed)
    facts.write(count: index(of: record.milestones))
    facts.write(count: index(of: record.reasons))
    facts.write(count: index(of: record.links))
    facts.write(count: record.formerly.count)
    for id in record.formerly { facts.write(count: index(of: id)) }
    facts.write(count: index(of: record.values))
  }

  private mutating func index(of text: String) -> Int {
    texts.next.write(text)
    return texts.take()
  }

  /// The index after that of a text; 0 where there is none.
  private mutating func index(of text: String?) -> Int { text.map { index(of: $0) + 1 } ?? 0 }

  /// 0 for no date, 1 for an unread one, else the index of the period after those.
  private mutating func index(of date: PlannedDate) -> Int {
    switch date {
    case .none: return 0
    case .unread: return 1
    case .period(let period):
      periods.next.write(period)
      return periods.take() + 2
    }
  }

  private mutating func index(of title: [LanguageText]) -> Int {
    titles.next.write(count: title.count)
    for part in title {
      titles.next.write(count: index(of: part.language))
      titles.next.write(count: index(of: part.text))
    }
    return titles.take()
  }

  private mutating func index(of list: [MilestoneFacts]) -> Int {
    milestones.next.write(count: list.count)
    for milestone in list {
      milestones.next.write(count: index(of: milestone.id))
      milestones.next.write(count: index(of: milestone.title))
      milestones.next.write(count: index(of: milestone.date))
      milestones.next.write(milestone.reached)
    }
    return milestones.take()
  }

  private mutating func index(of list: [ReasonFacts]) -> Int {
    reasons.next.write(count: list.count)
    for reason in list {
      reasons.next.write(count: index(of: reason.key))
      reasons.next.write(count: index(of: reason.reason))
      reasons.next.write(count: index(of: reason.by))
    }
    return reasons.take()
  }

  private mutating func index(of list: [NamedValue]) -> Int {
    values.next.write(count: list.count)
    for value in list {
      values.next.write(count: index(of: value.path))
      values.next.write(count: index(of: value.value))
    }
    return values.take()
  }

  private mutating func index(of all: LinkFacts) -> Int {
    links.next.write(count: index(of: all.responsible))
    for list in [all.goals, all.perspectives, all.serviceAreas, all.requirements] {
      links.next.write(count: list.count)
      for id in list { links.next.write(count: index(of: id)) }
    }
    links.next.write(count: all.dependencies.count)
    for dependency in all.dependencies {
      links.next.write(count: index(of: dependency.action))
      links.next.write(count: index(of: dependency.link.rawValue))
      links.next.write(signed: dependency.lag)
    }
    return links.take()
  }
}
