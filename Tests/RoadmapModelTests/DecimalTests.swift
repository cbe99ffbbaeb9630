import RoadmapModel
import Testing

/// Decimal numbers as they are written.
@Suite struct DecimalTests {
  @Test(
    "A number reads back as it is written, less idle zeros",
    arguments: [
      ("0", "0"), ("3", "3"), ("-3.4", "-3.4"), ("1.30", "1.3"), ("120000", "120000"),
      ("0.05", "0.05"),
      ("-0.05", "-0.05"), ("-0", "0"), ("10.0", "10"), ("999999999999999999", "999999999999999999"),
      ("0.00000000000000001", "0.00000000000000001"),
    ])
  func reads(_ text: String, _ shown: String) {
    #expect(Decimal(text)?.description == shown)
    #expect(Decimal(shown) == Decimal(text))
  }

  @Test(
    "Anything else is no number",
    arguments: [
      "", "-", ".", "1.", ".5", "1,5", "010", "00", "1e3", "0x1F", "1_000", "+1", " 1", "1 ", "--1",
      "1.2.3", "1 000", "½", "٣", "1000000000000000000", "NaN", "-.5", "01.5",
    ])
  func refuses(_ text: String) {
    #expect(Decimal(text) == nil)
  }

  static let some: [Decimal] = [
    "0", "1", "-1", "0.1", "-0.1", "3.4", "3.40", "120000", "0.0000000001", "999999999999999999",
    "-999999999999999999", "0.99999999999999999", "100000000000000000", "7.25",
  ].compactMap { Decimal($0) }

  @Test("Sums and order keep the laws of numbers")
  func laws() {
    for a in Self.some {
      #expect(a + Decimal(0) == a)
      #expect(a - a == Decimal(0))
      #expect(!(a < a))
      for b in Self.some {
        #expect(a + b == b + a)
        #expect([a < b, a == b, b < a].count { $0 } == 1)
        if a == b { #expect(a.hashValue == b.hashValue) }
        if a.double < b.double { #expect(a < b) }
        for c in Self.some where a < b && b < c { #expect(a < c) }
      }
    }
    #expect(Decimal("0.1")! + Decimal("0.2")! == Decimal("0.3")!)
    #expect(Decimal("3.40")! == Decimal("3.4")!)
  }

  @Test("Sums that would not fit stay at the bound")
  func bounds() {
    let large = Decimal("999999999999999999")!
    let sum = (0..<100).reduce(Decimal(0)) { total, _ in total + large }
    #expect(sum == Decimal.greatest)
    #expect(
      (0..<100).reduce(Decimal(0)) { total, _ in total - large }
        == Decimal(-Decimal.greatest.digits))
    #expect(sum + sum == sum)
    #expect(!sum.description.isEmpty && !(sum - Decimal("0.5")!).description.isEmpty)
  }
}
