import RoadmapModel
import Testing

/// The order in which ids and names are shown.
@Suite struct NaturalOrderTests {
  static let ordered = [
    "1", "2", "10", "A", "a1", "A2", "A02b", "A10", "aa", "B", "o", "z", "Z1", "Å", "åbo", "Ä1",
    "ä2", "Ö", "öster",
  ]

  @Test("Numbers count, and å, ä and ö end the alphabet in both cases")
  func order() {
    #expect(Self.ordered.shuffled().sorted(by: NaturalOrder.precedes) == Self.ordered)
    #expect(
      ["Ö1", "Ä1", "Å1", "Z1"].sorted(by: NaturalOrder.precedes) == ["Z1", "Å1", "Ä1", "Ö1"])
  }

  @Test("A letter and the mark above it stand where the one character stands")
  func decomposed() {
    let texts = ["Z", "A\u{30A}b", "åc", "A\u{308}", "äb", "O\u{308}", "ö1"]
    #expect(
      texts.reversed().sorted(by: NaturalOrder.precedes).map { Array($0.utf8) }
        == texts.map { Array($0.utf8) })
  }

  @Test("Any two different texts have one order, and three never stand in a circle")
  func total() {
    let texts =
      Self.ordered + [
        "a", "A01", "A1", "a01", "A001", "å", "A\u{30A}", "é", "æ", "_", "a-b", "a.b", "", "0",
        "00",
      ]
    func precedes(_ one: String, _ other: String) -> Bool { NaturalOrder.precedes(one, other) }
    for one in texts {
      #expect(!precedes(one, one))
      for other in texts where Array(one.utf8) != Array(other.utf8) {
        #expect(precedes(one, other) != precedes(other, one), "\(one) \(other)")
        for third in texts where precedes(one, other) && precedes(other, third) {
          #expect(precedes(one, third), "\(one) \(other) \(third)")
        }
      }
    }
  }
}
