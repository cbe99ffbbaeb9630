import Revisions
import RoadmapHistory
import RoadmapModel
import RoadmapSlippage
import Testing
import Workspace

/// What is written of facts is read again as it was, and nothing else is taken for it.
@Suite("Keeping facts") struct FactsCodecTests {
  private func written(_ facts: [RecordFacts]) -> FactsWriter {
    var writer = FactsWriter()
    for each in facts { _ = writer.index(of: each) }
    return writer
  }

  /// The bytes without their checksum, so that harm to them is seen by the reader itself.
  private func bare(_ facts: [RecordFacts]) -> [UInt8] {
    var bytes = ByteWriter()
    written(facts).write(to: &bytes)
    return bytes.bytes
  }

  private func read(_ bytes: [UInt8]) -> [RecordFacts]? {
    var reader = ByteReader(bytes[...])
    return (try? FactsTable(from: &reader))?.facts
  }

  @Test("any facts come back equal, in their order", arguments: 0..<(Texts.isSlow ? 200 : 20))
  func roundTrip(seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let facts = (0..<50).map { _ in random.facts() }
    let table = try #require(FactsTable(sealed: written(facts).sealed))
    #expect(table.facts == facts)
    // Two spellings of one letter are equal to Swift, and must not become one.
    let letters = { (facts: [RecordFacts]) in facts.flatMap { $0.title.map { Array($0.text.utf8) } }
    }
    #expect(letters(table.facts) == letters(facts))
  }

  @Test("one object is written once, and found at its index")
  func indices() throws {
    var random = RandomFacts(seed: 1)
    let (one, two) = (random.facts(), random.facts())
    var writer = FactsWriter()
    #expect([one, two, one].map { writer.index(of: $0) } == [0, 1, 0])
    #expect(try #require(FactsTable(sealed: writer.sealed)).facts == [one, two])
    #expect(try #require(FactsTable(sealed: FactsWriter().sealed)).facts.isEmpty)
  }

  @Test("the facts of the example come back equal")
  func example() throws {
    let facts = Texts.all.flatMap { FactsReader.read(bytes: $0).records }
    let table = try #require(FactsTable(sealed: written(facts).sealed))
    #expect(table.facts == facts)
    #expect(facts.count > 50)
  }

  @Test("a table may stand among other things")
  func embedded() throws {
    var random = RandomFacts(seed: 2)
    let facts = [random.facts()]
    var writer = ByteWriter()
    writer.write("alku")
    written(facts).write(to: &writer)
    writer.write(signed: -3)
    var reader = try #require(ByteReader(sealed: writer.sealed))
    #expect(try reader.text() == "alku")
    #expect(try FactsTable(from: &reader).facts == facts)
    #expect(try reader.signed() == -3)
    #expect(reader.remaining == 0)
  }

  @Test("no part of a table is a table")
  func truncated() {
    var random = RandomFacts(seed: 3)
    let facts = (0..<20).map { _ in random.facts() }
    let (whole, bare) = (written(facts).sealed, bare(facts))
    for end in whole.indices { #expect(FactsTable(sealed: Array(whole[..<end])) == nil) }
    for end in bare.indices { #expect(read(Array(bare[..<end])) == nil) }
    #expect(FactsTable(sealed: whole + [0]) == nil)
    #expect(read([]) == nil)
  }

  @Test("a table that came to harm is none, and its reader never falls")
  func mutated() {
    var random = RandomFacts(seed: 4)
    let facts = (0..<20).map { _ in random.facts() }
    let (whole, bare) = (written(facts).sealed, bare(facts))
    for index in whole.indices {
      for bit in 0..<8 {
        var bytes = whole
        bytes[index] ^= 1 << bit
        if FactsTable(sealed: bytes) != nil { Issue.record("bit \(bit) of byte \(index)") }
      }
    }
    var read = 0
    for _ in 0..<(Texts.isSlow ? 100_000 : 10_000) {
      var bytes = bare
      for _ in 0..<Int.random(in: 1...4, using: &random.numbers) {
        let index = Int.random(in: 0..<bytes.count, using: &random.numbers)
        switch Int.random(in: 0..<4, using: &random.numbers) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random.numbers)
        case 1: bytes[index] ^= 1 << UInt8.random(in: 0...7, using: &random.numbers)
        case 2: bytes.remove(at: index)
        default:
          bytes.replaceSubrange(
            index..<index, with: Array(repeating: UInt8(0xFF), count: index % 11))
        }
      }
      if self.read(bytes) != nil { read += 1 }
    }
    // Another letter in a text is not seen without the checksum; nothing more is asked here.
    #expect(read < (Texts.isSlow ? 100_000 : 10_000))
  }

  @Test("numbers, days and periods come back, and none but what was written")
  func numbers() throws {
    var random = RandomFacts(seed: 5)
    var writer = ByteWriter()
    let signed = [0, -1, 1, 63, -64, 64, 300, .min, .max]
    let plain: [UInt64] = [0, 127, 128, 1 << 63, .max]
    let periods = (0..<3000).map { _ in random.period() }
    for number in signed { writer.write(signed: number) }
    for number in plain { writer.write(number) }
    for period in periods { writer.write(period) }
    writer.write(nil as Day?)
    writer.write(Day(number: -1))
    writer.write(Day(number: .max) as Day?)
    var reader = ByteReader(writer.bytes[...])
    for number in signed { #expect(try reader.signed() == number) }
    for number in plain { #expect(try reader.number() == number) }
    for period in periods { #expect(try reader.optionalPeriod() == period) }
    #expect(try reader.optionalDay() == nil)
    #expect(try reader.day() == Day(number: -1))
    #expect(try reader.optionalDay() == Day(number: .max))
    for bytes: [UInt8] in [
      [], [0x80], Array(repeating: 0xFF, count: 10), Array(repeating: 0x80, count: 9) + [2],
      Array(repeating: 0x80, count: 20),
    ] {
      var reader = ByteReader(bytes[...])
      #expect(throws: MalformedBytes.self) { try reader.number() }
    }
    // A text longer than all there is, a week that begins on a Tuesday, a day beyond any calendar.
    for write: (inout ByteWriter) -> Void in [
      { $0.write(UInt64.max) }, { $0.write((UInt64(2 * 5) << 3 | 1) + 1) },
      { $0.write((UInt64(1) << 40) << 3 + 1) },
    ] {
      var writer = ByteWriter()
      write(&writer)
      var reader = ByteReader(writer.bytes[...])
      #expect(throws: MalformedBytes.self) { try reader.optionalPeriod() }
      reader = ByteReader(writer.bytes[...])
      #expect(throws: MalformedBytes.self) { try reader.text() }
    }
  }
}
