/// A small generator of numbers that gives the same ones in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Changes to a file of the sort that people and accidents make.
enum RandomEdits {
  /// What is put into a line, at its head or somewhere in it.
  private static let pieces = [
    "\"", "'", "[", "]", "{", "}", ": ", " #", "|", ">", "- ", "? ", "&a ", "*a", "!!str ", "\t",
    "\r", "\u{A0}", "\u{85}", "\u{FEFF}", "\u{7F}", "\0", "ä", "\u{2028}", "<<: ", "---", ",", "x",
    "  ", " ", ":", "%", "`", "\\", "2026-12", "A1",
  ]

  /// Whole lines that are put in.
  private static let lines = [
    "  A9:", "  A9: {end: 2027}", "actions:", "goals:", "goals: # \"", "x:", "  A1:",
    "    end: 2029",
    "    title: \"avoin", "  kiinni\"", "    title: |", "    title: >-", "      teksti",
    "# huomautus",
    "  # huomautus", "", "   ", "---", "...", "%YAML 1.1", "<<<<<<< oma", "=======", ">>>>>>> muu",
    "    status: done", "    - x", "  - x", "vision: {statement: x}", "roadmap:", "  title: x",
    "  'A1':", "  \"A9\": {}", "  ? A7", "  : {end: 2026}", "  A1: [", "  ]", "    title: |+",
    "      ",
    "\u{FEFF}", "  A8: &a {end: 2030}", "  A7: *a", " väli: 1", "zz", "zz: [a,", "zz: 'x", "b']:",
  ]

  /// The text after one random change.
  static func edit(_ bytes: [UInt8], with numbers: inout SeededNumbers) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let at = Int.random(in: 0..<lines.count, using: &numbers)
    func someLine(_ numbers: inout SeededNumbers) -> Int {
      Int.random(in: 0..<lines.count, using: &numbers)
    }
    switch Int.random(in: 0..<36, using: &numbers) {
    case 0: lines.remove(at: at)
    case 1: lines.insert(lines[at], at: someLine(&numbers))
    case 2: lines.insert(Array((Self.lines.randomElement(using: &numbers) ?? "").utf8), at: at)
    case 3: lines[at] = Array("  ".utf8) + lines[at]
    case 4: lines[at] = Array(lines[at].drop { $0 == 0x20 })
    case 5: lines[at].removeFirst(min(lines[at].count, 1))
    case 6: lines[at].append(0x0D)
    case 7: lines.swapAt(at, someLine(&numbers))
    case 8:
      let piece = Array((pieces.randomElement(using: &numbers) ?? "").utf8)
      lines[at].insert(
        contentsOf: piece, at: Int.random(in: 0...lines[at].count, using: &numbers))
    case 9:
      let piece = Array((pieces.randomElement(using: &numbers) ?? "").utf8)
      lines[at].insert(contentsOf: piece, at: lines[at].prefix { $0 == 0x20 }.count)
    case 10:
      if !lines[at].isEmpty {
        lines[at].remove(at: Int.random(in: 0..<lines[at].count, using: &numbers))
      }
    case 11:
      if !lines[at].isEmpty {
        lines[at][Int.random(in: 0..<lines[at].count, using: &numbers)] = UInt8.random(
          in: 0...255, using: &numbers)
      }
    case 12:
      // Whole blocks move, are doubled or go: a record with all its lines.
      let depth = lines[at].prefix { $0 == 0x20 }.count
      var end = at + 1
      while end < lines.count, lines[end].prefix(while: { $0 == 0x20 }).count > depth { end += 1 }
      let block = Array(lines[at..<end])
      if Bool.random(using: &numbers) { lines.removeSubrange(at..<end) }
      lines.insert(contentsOf: block, at: Int.random(in: 0...lines.count, using: &numbers))
    default:
      // Most changes are harmless: another word at the end of a line.
      lines[at] += Array(" \(Int.random(in: 1...9, using: &numbers))".utf8)
    }
    if lines.isEmpty { lines = [[]] }
    return Array(lines.joined(separator: [0x0A]))
  }
}
