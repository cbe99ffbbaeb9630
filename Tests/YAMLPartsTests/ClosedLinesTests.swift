import Testing
import YAMLTree

@testable import YAMLParts

/// Texts whose lines leave nothing open.
@Suite struct ClosedLinesTests {
  @Test(
    "Only a text that leaves nothing open at the end of a line is taken apart",
    arguments: [
      ("actions:\n  A1:\n    title: \"a: b\"\n", true), ("a: 'it''s'\n", true),
      ("a: \"x\\\"y\"\n", true), ("a: [b, {c: d}]\n", true), ("a: it's\n", true),
      ("a: b # don't\n", true), ("a: \"b\n  c: d\"\n", false), ("a: 'b\n", false),
      ("a: [b,\n  c]\n", false), ("a: {b: \"}\"\n", false), ("a: &x b\n", false),
      ("a: *x\n", false), ("a: \"\\\"\n", false), ("a: ['b]\n", false), ("a: b [c\n", false),
      ("- \"a\n", false), ("? \"a\n", false), ("!t \"a\n", false), ("", true),
      ("a: [\"]\", {b: 'c'}]\n", true), ("a: [b, *c]\n", false), ("a: [b'c]\n", true),
      ("a: {b: [c]\n", false), ("a: [b", false), ("a: x]\n", true), ("a: \"b\"\"c\n", true),
    ])
  func closed(_ text: String, _ isClosed: Bool) {
    let bytes = Array(text.utf8)
    #expect(bytes.withUnsafeBytes { ClosedLines.holds(in: $0) } == isClosed)
  }

  @Test("A mark is found at whatever place it stands, and nothing else is taken for one")
  func marks() {
    let marks = Set("\"#$%&'()*[{".utf8)
    for byte in UInt8.min...UInt8.max {
      for length in 1...20 {
        for place in 0..<length {
          var text = [UInt8](repeating: 0xC3, count: length)
          text[place] = byte
          for start in [0, place, place + 1] {
            let wanted = marks.contains(byte) && start <= place ? place : length
            let found = text.withUnsafeBytes { NextByte.opener(in: $0, from: start) }
            #expect(found == wanted, "\(byte) at \(place) of \(length) from \(start)")
          }
        }
      }
    }
  }
}
