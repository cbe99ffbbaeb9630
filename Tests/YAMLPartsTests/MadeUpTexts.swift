import Foundation

/// Texts of all the layouts that people, programs and accidents give YAML.
struct MadeUpTexts {
  /// Whether the long runs are asked for.
  static let isSlow = ProcessInfo.processInfo.environment["TIEKARTTA_SLOW"] == "1"

  private var numbers: Numbers

  init(seed: UInt64) { numbers = Numbers(state: seed) }

  /// A text of a few sections, some of them with entries, and now and then something broken.
  mutating func next() -> [UInt8] {
    var lines: [String] = []
    for section in ["actions", "goals", "vision", "x"].shuffled(using: &numbers) {
      if one(in: 4) { lines.append(pick(["# huomautus", "", "#- x"])) }
      switch section {
      case "vision":
        lines.append(
          pick(
            [
              "vision: {statement: x}", "vision:\n  statement: |\n    A1: x\n  horizon: 2030",
              "'vision':\n  statement: x", "vision:",
            ], rarely: ["vision: \"a\n  b: c\""]))
      case "x":
        lines.append(pick(["x: [1, 2]", "x: y"], rarely: ["x: [1,\n  2]", "? x\n: y", "x: &a y"]))
      default:
        lines.append(pick(["\(section):", "\(section):", "\(section): # alku", "\(section) :"]))
        let indent = pick(["  ", "  ", "    ", " "])
        for number in 1...Int.random(in: 1...4, using: &numbers) {
          lines += entry(number, indent)
        }
      }
    }
    var text = lines.joined(separator: "\n")
    if !one(in: 6) { text += "\n" }
    if one(in: 3) { text = broken(text) }
    if one(in: 6) { text = text.replacing("\n", with: "\r\n") }
    if one(in: 10) { text = "\u{FEFF}" + text }
    return Array(text.utf8)
  }

  private mutating func entry(_ number: Int, _ indent: String) -> [String] {
    let id = "A\(number)"
    if one(in: 5) {
      return [
        indent
          + pick(
            [
              "\(id): {end: 2026, title: \"a: b\"}", "\(id): [x, 'y: z']", "\(id): kesken",
              "\(id):", "\(id): >-\n\(indent)   pitkä\n\(indent)  teksti",
              "\(id): |\n\(indent)  B1: x\n\n\(indent)  # sisältöä",
            ],
            rarely: [
              "\(id): {title: x,\n\(indent)  end: 2027}", "? \(id)\n\(indent): {end: 2026}",
              "? \(id)", "!!map \(id): {}", "\(id): *a", "\(id): &b {end: 2026}", "\"\(id): x",
              "\(id):\n\(indent)- x", "- \(id): x",
            ])
      ]
    }
    let key = pick(
      [id, id, id, "'\(id)'", "\"\(id)\"", "\(id) ", "å\(number)", "a\u{30A}\(number)"],
      rarely: ["\"\\x41\(number)\"", "A \(number)", "A\u{A0}\(number)"])
    var lines = [indent + key + ":" + pick(["", "", " # x", "  "])]
    let inner = indent + pick(["  ", "  ", " ", "    "])
    for _ in 0..<Int.random(in: 0...5, using: &numbers) {
      lines.append(
        inner
          + pick(
            [
              "end: 2026-12", "end : 2027", "\"end\": 2026 # noin", "end:\n\(inner)  2026",
              "goals: [T1, T2]", "goals:\n\(inner)- T1\n\(inner)- T2",
              "goals:\n\(inner)  - T1 # a\n\(inner)  # b\n\(inner)  - \"T2\"", "title: it's",
              "title: \"a\\\"b: c\"", "title: 'a''b'", "# end: 2031", "status: done", "å: x",
              "title: x\n\(inner)  jatkuu end\n\(inner)   vielä",
              "text: |\n\(inner)  end: 2030\n\n\(inner)  goals: [T9]\n\(inner)# ei sisältöä",
              "text: >+\n\n\(inner)   status: done\n\n", "text: |2\n\(inner)   x",
              "depends-on: {action: A1, lag: -5d}", "_x.y-z: ['[', \"]\"]", "url: https://a",
              "milestones:\n\(inner)  m1: {date: 2026}\n\(inner)  m2:\n\(inner)    end: 2027",
            ],
            rarely: [
              "goals: [T1,\n\(inner)  T2]", "title: \"pitkä\n\(inner)  end: 2030\"",
              "status: &s done", "status: *s", "? status\n\(inner): done", "? status", "<<: x",
            ]))
    }
    return lines
  }

  /// The text after an accident.
  private mutating func broken(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let place = Int.random(in: 0..<lines.count, using: &numbers)
    let piece = pick([
      "\t", "\r", "\u{85}", "\u{A0}", "\u{FEFF}", "\u{2028}", "\u{7F}", "\0", "\"", "'", "[", "}",
      ": ", " #", "- ", "? ", "&a ", "*a", "! ", "%", "  ", " ", "\\",
    ])
    switch Int.random(in: 0..<5, using: &numbers) {
    case 0:
      lines.insert(pick(["---", "...", "%YAML 1.1", "zz", "- a", "  A1:", "b']:"]), at: place)
    case 1: lines[place].removeFirst(min(1, lines[place].count))
    case 2: lines.remove(at: place)
    case 3:
      lines[place] = lines[place].prefix { $0 == " " } + piece + lines[place].drop { $0 == " " }
    default:
      let at = Int.random(in: 0...lines[place].count, using: &numbers)
      lines[place] = lines[place].prefix(at) + piece + lines[place].dropFirst(at)
    }
    return lines.joined(separator: "\n")
  }

  private mutating func pick(_ ways: [String], rarely: [String] = []) -> String {
    let ways = !rarely.isEmpty && one(in: 20) ? rarely : ways
    return ways[Int.random(in: 0..<ways.count, using: &numbers)]
  }

  private mutating func one(in count: Int) -> Bool {
    Int.random(in: 0..<count, using: &numbers) == 0
  }
}

/// Numbers that are the same in every run (SplitMix64).
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
