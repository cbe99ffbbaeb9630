internal import RoadmapModel
package import RoadmapSlippage

/// The facts that a `FactsWriter` wrote, at the indices that it gave.
package struct FactsTable: Sendable {
  package let facts: [RecordFacts]

  /// Reads what `FactsWriter.write(to:)` wrote.
  package init(from reader: inout ByteReader) throws(MalformedBytes) {
    var decoder = try FactsDecoder(reader)
    facts = try decoder.facts()
    reader = decoder.reader
  }

  /// Reads a file that holds such a table and nothing else; nothing when it came to harm.
  package init?(sealed bytes: [UInt8]) {
    guard var reader = ByteReader(sealed: bytes), let table = try? FactsTable(from: &reader),
      reader.remaining == 0
    else { return nil }
    self = table
  }
}

/// Turns bytes into facts; each text is made once and shared.
private struct FactsDecoder {
  private(set) var reader: ByteReader
  private var kinds: [Kind] = []
  private var texts: [String] = []

  init(_ start: ByteReader) throws(MalformedBytes) {
    reader = start
    for _ in 0..<(try reader.count()) {
      guard let kind = Kind(rawValue: try reader.text()) else { throw MalformedBytes() }
      kinds.append(kind)
    }
    let count = try reader.count()
    texts.reserveCapacity(count)
    for _ in 0..<count { texts.append(try reader.text()) }
  }

  mutating func facts() throws(MalformedBytes) -> [RecordFacts] {
    // Each record takes a byte a field.
    try list(ofAtLeast: 18) { (self) throws(MalformedBytes) in try self.record() }
  }

  private mutating func record() throws(MalformedBytes) -> RecordFacts {
    let key = RecordKey(kinds[try reader.index(below: kinds.count)], try text())
    let title = try languageTexts()
    let status = try optionalText()
    let flags = try reader.index(below: 4)
    return RecordFacts(
      key: key, title: title, status: status, start: try date(), end: try date(),
      isContinuous: flags & 1 != 0, isInternal: flags & 2 != 0,
      review: try reader.optionalPeriod(), started: try reader.optionalDay(),
      completed: try reader.optionalDay(), milestones: try milestones(), reasons: try reasons(),
      links: try links(), formerly: try textList(),
      values: try list(ofAtLeast: 2) { (self) throws(MalformedBytes) in
        NamedValue(try self.text(), try self.text())
      })
  }

  private mutating func milestones() throws(MalformedBytes) -> [MilestoneFacts] {
    try list(ofAtLeast: 4) { (self) throws(MalformedBytes) in
      MilestoneFacts(
        id: try self.text(), title: try self.languageTexts(), date: try self.date(),
        reached: try self.reader.optionalDay())
    }
  }

  private mutating func reasons() throws(MalformedBytes) -> [ReasonFacts] {
    try list(ofAtLeast: 3) { (self) throws(MalformedBytes) in
      ReasonFacts(
        key: try self.text(), reason: try self.languageTexts(), by: try self.optionalText())
    }
  }

  private mutating func links() throws(MalformedBytes) -> LinkFacts {
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
    switch try reader.number() {
    case 0: .none
    case 1: .unread
    case let code: .period(try ByteReader.period(code - 2))
    }
  }

  private mutating func languageTexts() throws(MalformedBytes) -> [LanguageText] {
    try list(ofAtLeast: 2) { (self) throws(MalformedBytes) in
      LanguageText(try self.text(), try self.text())
    }
  }

  private mutating func textList() throws(MalformedBytes) -> [String] {
    try list(ofAtLeast: 1) { (self) throws(MalformedBytes) in try self.text() }
  }

  private mutating func text() throws(MalformedBytes) -> String {
    texts[try reader.index(below: texts.count)]
  }

  private mutating func optionalText() throws(MalformedBytes) -> String? {
    let index = try reader.index(below: texts.count + 1)
    return index == 0 ? nil : texts[index - 1]
  }

  /// Reads a list of which each item takes some bytes at least.
  private mutating func list<Item>(
    ofAtLeast size: Int, _ item: (inout Self) throws(MalformedBytes) -> Item
  ) throws(MalformedBytes) -> [Item] {
    let count = try reader.count(ofAtLeast: size)
    if count == 0 { return [] }
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(try item(&self)) }
    return items
  }
}
