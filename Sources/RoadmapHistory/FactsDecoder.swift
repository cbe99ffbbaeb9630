internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// Turns the bytes of a `FactsEncoder` into facts; what is in its tables is made once and shared.
struct FactsDecoder {
  private(set) var reader: ByteReader
  private var kinds: [Kind] = []
  private var texts: [String] = []
  private var periods: [Period] = []
  private var titles: [[LanguageText]] = []
  private var milestones: [[MilestoneFacts]] = []
  private var reasons: [[ReasonFacts]] = []
  private var links: [LinkFacts] = []
  private var values: [[NamedValue]] = []

  init(_ reader: ByteReader) {
    self.reader = reader
  }

  /// Reads the tables in the order in which they are written, then the facts.
  mutating func facts() throws(MalformedBytes) -> [RecordFacts] {
    kinds = try list { (self) throws(MalformedBytes) in
      guard let kind = Kind(rawValue: try self.reader.text()) else { throw MalformedBytes() }
      return kind
    }
    texts = try list { (self) throws(MalformedBytes) in try self.reader.text() }
    periods = try list { (self) throws(MalformedBytes) in
      guard let period = try self.reader.optionalPeriod() else { throw MalformedBytes() }
      return period
    }
    titles = try list { (self) throws(MalformedBytes) in
      try self.list(ofAtLeast: 2) { (self) throws(MalformedBytes) in
        LanguageText(try self.text(), try self.text())
      }
    }
    milestones = try list { (self) throws(MalformedBytes) in
      try self.list(ofAtLeast: 4) { (self) throws(MalformedBytes) in
        MilestoneFacts(
          id: try self.text(), title: try self.item(of: self.titles), date: try self.date(),
          reached: try self.reader.optionalDay())
      }
    }
    reasons = try list { (self) throws(MalformedBytes) in
      try self.list(ofAtLeast: 3) { (self) throws(MalformedBytes) in
        ReasonFacts(
          key: try self.text(), reason: try self.item(of: self.titles), by: try self.optionalText())
      }
    }
    links = try list { (self) throws(MalformedBytes) in try self.link() }
    values = try list { (self) throws(MalformedBytes) in
      try self.list(ofAtLeast: 2) { (self) throws(MalformedBytes) in
        NamedValue(try self.text(), try self.text())
      }
    }
    return try list(ofAtLeast: 15) { (self) throws(MalformedBytes) in try self.record() }
  }

  private mutating func record() throws(MalformedBytes) -> RecordFacts {
    let key = RecordKey(try self.item(of: self.kinds), try text())
    let title = try self.item(of: self.titles)
    let status = try optionalText()
    let flags = try reader.index(below: 4)
    return RecordFacts(
      key: key, title: title, status: status, start: try date(), end: try date(),
      isContinuous: flags & 1 != 0, isInternal: flags & 2 != 0, review: try date().period,
      started: try reader.optionalDay(), completed: try reader.optionalDay(),
      milestones: try self.item(of: self.milestones), reasons: try self.item(of: self.reasons),
      links: try self.item(of: self.links), formerly: try textList(),
      values: try self.item(of: self.values))
  }

  private mutating func link() throws(MalformedBytes) -> LinkFacts {
    var links = LinkFacts()
    links.responsible = try optionalText()
    links.goals = try textList()
    links.perspectives = try textList()
    links.serviceAreas = try textList()
    links.requirements = try textList()
    links.dependencies = try list(ofAtLeast: 3) { (self) throws(MalformedBytes) in
      let action = try self.text()
      guard let link = Dependency.Link(rawValue: try self.text()) else { throw MalformedBytes() }
      return DependencyFacts(action: action, link: link, lag: try self.reader.signed())
    }
    return links
  }

  private mutating func date() throws(MalformedBytes) -> PlannedDate {
    let index = try reader.index(below: periods.count + 2)
    return index == 0 ? .none : index == 1 ? .unread : .period(periods[index - 2])
  }

  private mutating func textList() throws(MalformedBytes) -> [String] {
    try list { (self) throws(MalformedBytes) in try self.text() }
  }

  private mutating func text() throws(MalformedBytes) -> String {
    texts[try reader.index(below: texts.count)]
  }

  private mutating func optionalText() throws(MalformedBytes) -> String? {
    let index = try reader.index(below: texts.count + 1)
    return index == 0 ? nil : texts[index - 1]
  }

  /// Reads the index of something in a table that was read before.
  private mutating func item<Item>(of table: [Item]) throws(MalformedBytes) -> Item {
    table[try reader.index(below: table.count)]
  }

  /// Reads a list of which each item takes some bytes at least.
  private mutating func list<Item>(
    ofAtLeast size: Int = 1, _ item: (inout Self) throws(MalformedBytes) -> Item
  ) throws(MalformedBytes) -> [Item] {
    let count = try reader.count(ofAtLeast: size)
    if count == 0 { return [] }
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(try item(&self)) }
    return items
  }
}
