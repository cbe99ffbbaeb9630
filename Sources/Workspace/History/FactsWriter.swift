internal import RoadmapModel
package import RoadmapSlippage

/// Collects facts for a file, each object once and each text once.
package struct FactsWriter {
  /// The version of what is written; another one has to be read from the history again.
  ///
  /// It is raised when facts, their form here, or how they are taken from records change.
  package static let version = 1

  private var facts: [RecordFacts] = []
  private var indices: [ObjectIdentifier: Int] = [:]

  package init() {}

  /// The index at which facts will stand in the `FactsTable` that is read.
  package mutating func index(of facts: RecordFacts) -> Int {
    if let index = indices[ObjectIdentifier(facts)] { return index }
    // Kept here, the object keeps its identity to itself.
    self.facts.append(facts)
    indices[ObjectIdentifier(facts)] = self.facts.count - 1
    return self.facts.count - 1
  }

  /// Writes the texts, then the facts.
  package func write(to writer: inout ByteWriter) {
    var encoder = FactsEncoder()
    for each in facts { encoder.write(each) }
    encoder.finish(facts.count, to: &writer)
  }

  /// The whole table as a file of its own, for `FactsTable(sealed:)`.
  package var sealed: [UInt8] {
    var writer = ByteWriter()
    write(to: &writer)
    return writer.sealed
  }
}

/// Turns facts into bytes; texts become numbers.
private struct FactsEncoder {
  /// A text by its bytes, so that two spellings of one letter stay two.
  private struct Exact: Hashable {
    let text: String

    static func == (one: Exact, other: Exact) -> Bool {
      one.text.utf8.elementsEqual(other.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  private var texts: [Exact: Int] = [:]
  private var table = ByteWriter()
  private var body = ByteWriter()

  /// Writes the kinds' names, the texts and the facts.
  func finish(_ count: Int, to writer: inout ByteWriter) {
    writer.write(count: Kind.allCases.count)
    for kind in Kind.allCases { writer.write(kind.rawValue) }
    writer.write(count: texts.count)
    writer.write(raw: table.bytes)
    writer.write(count: count)
    writer.write(raw: body.bytes)
  }

  mutating func write(_ facts: RecordFacts) {
    body.write(count: Kind.allCases.firstIndex(of: facts.key.kind) ?? 0)
    write(facts.key.id)
    write(facts.title)
    write(facts.status)
    body.write((facts.isContinuous ? 1 : 0) | (facts.isInternal ? 2 : 0))
    write(facts.start)
    write(facts.end)
    body.write(facts.review)
    body.write(facts.started)
    body.write(facts.completed)
    body.write(count: facts.milestones.count)
    for milestone in facts.milestones {
      write(milestone.id)
      write(milestone.title)
      write(milestone.date)
      body.write(milestone.reached)
    }
    body.write(count: facts.reasons.count)
    for reason in facts.reasons {
      write(reason.key)
      write(reason.reason)
      write(reason.by)
    }
    write(facts.links)
    write(facts.formerly)
    body.write(count: facts.values.count)
    for value in facts.values {
      write(value.path)
      write(value.value)
    }
  }

  private mutating func write(_ links: LinkFacts) {
    write(links.responsible)
    write(links.goals)
    write(links.perspectives)
    write(links.serviceAreas)
    write(links.requirements)
    body.write(count: links.dependencies.count)
    for dependency in links.dependencies {
      write(dependency.action)
      write(dependency.link.rawValue)
      body.write(signed: dependency.lag)
    }
  }

  private mutating func write(_ date: PlannedDate) {
    switch date {
    case .none: body.write(0)
    case .unread: body.write(1)
    case .period(let period): body.write(ByteWriter.code(period) + 2)
    }
  }

  private mutating func write(_ texts: [LanguageText]) {
    body.write(count: texts.count)
    for text in texts {
      write(text.language)
      write(text.text)
    }
  }

  private mutating func write(_ texts: [String]) {
    body.write(count: texts.count)
    for text in texts { write(text) }
  }

  private mutating func write(_ text: String) { body.write(count: index(of: text)) }

  private mutating func write(_ text: String?) {
    body.write(count: text.map { index(of: $0) + 1 } ?? 0)
  }

  private mutating func index(of text: String) -> Int {
    let exact = Exact(text: text)
    if let index = texts[exact] { return index }
    table.write(text)
    texts[exact] = texts.count
    return texts.count - 1
  }
}
