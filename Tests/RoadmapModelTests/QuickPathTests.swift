import Diagnostics
import RoadmapModel
import Testing

@Suite("Short ways to what longer ones say")
struct QuickPathTests {
  @Test("Names are in the order of their bytes")
  func byteOrder() {
    let names = [
      "", "a", "ab", "a/b", "a.yaml", "a\u{0}", "A", "ä", "a\u{308}", "z", "å", "🙂", "\u{FFFD}",
      "toimenpiteet/A01-sähköiset-palvelut.yaml", "toimenpiteet/A01-sähköiset-palvelut.yml",
    ]
    for one in names {
      for other in names {
        #expect(
          one.precedesInBytes(other) == one.utf8.lexicographicallyPrecedes(other.utf8),
          "\(one), \(other)")
      }
    }
  }

  @Test("A status is found by its word, and by no other")
  func status() {
    for status in Status.allCases { #expect(Status.named(status.rawValue) == status) }
    for word in ["", "Done", "valmis", "in progress", "done "] {
      #expect(Status.named(word) == nil)
    }
  }

  @Test("Kinds that are not the same hash apart")
  func kinds() {
    #expect(Set(Kind.allCases.map(\.hashValue)).count == Kind.allCases.count)
    #expect(Set(Kind.allCases + Kind.allCases).count == Kind.allCases.count)
  }
}
