import Testing

@testable import YAMLTree

/// What is found many bytes at a time is what a look at each byte finds.
@Suite("Looking a text over") struct SightTests {
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 33
    }
  }

  private static let usual = Array("abc <>:-\t\r\nö\u{A0}".utf8)

  @Test("every byte at every place counts")
  func eachByte() {
    for byte in UInt8.min...UInt8.max {
      for length in 1...26 {
        for place in 0..<length {
          for other in [UInt8(ascii: "a"), 0x0A, 0x80] {
            var text = [UInt8](repeating: other, count: length)
            text[place] = byte
            check(text)
          }
        }
      }
    }
  }

  @Test("any bytes together count as each by itself", arguments: 0..<4)
  func anyBytes(seed: UInt64) {
    var numbers = Numbers(state: seed)
    for _ in 0..<4000 {
      check(
        (0..<Int.random(in: 0...60, using: &numbers)).map { _ in
          Int.random(in: 0..<20, using: &numbers) == 0
            ? UInt8.random(in: 0...255, using: &numbers)
            : Self.usual.randomElement(using: &numbers) ?? 0
        })
    }
  }

  private func check(_ text: [UInt8]) {
    var (isBeyondASCII, hasControl, hasConflict, hasHardSpace) = (false, false, false, false)
    var last: UInt8 = 0x0A
    for byte in text {
      if byte >= 0x80 { isBeyondASCII = true }
      if byte < 0x20 && ![0x0A, 0x0D, 0x09].contains(byte) || byte == 0x7F { hasControl = true }
      if last == 0x0A, byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") { hasConflict = true }
      if last == 0xC2, byte == 0xA0 { hasHardSpace = true }
      last = byte
    }
    text.withUnsafeBytes { bytes in
      let sight = Sight(bytes)
      #expect(sight.isBeyondASCII == isBeyondASCII, "\(text)")
      #expect(sight.hasControl == hasControl, "\(text)")
      #expect(sight.hasConflict == hasConflict, "\(text)")
      #expect(Sight.hasHardSpace(in: bytes) == hasHardSpace, "\(text)")
      var place = 0
      while place < text.count, text[place] < 0x80 { place += 1 }
      #expect(NextByte.beyondASCII(in: bytes, from: 0) == place, "\(text)")
    }
  }
}
