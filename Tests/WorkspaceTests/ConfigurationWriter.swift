import Revisions
import RoadmapHistory
import Workspace

/// Writes a `tiekartta.yaml` with baselines in one of many layouts, the same for the same seed.
struct ConfigurationWriter {
  private var state: UInt64
  private var comments = 0

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private mutating func roll(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private mutating func one(of choices: [String]) -> String { choices[roll(choices.count)] }

  /// A comment of its own words, or none.
  private mutating func comment(_ before: String = "  ") -> String {
    guard roll(3) == 0 else { return "" }
    comments += 1
    return "\(before)# huomautus \(comments): a, {b"
  }

  mutating func text() -> String {
    let names = Array(["approved-2026", "hyväksytty", "b.2", "no"].prefix(roll(5)))
    var text: String
    if roll(8) == 0 {
      text =
        "{format: 1, folder: plan" + (roll(2) == 0 ? "" : ", baselines: \(flow(names))") + "}\n"
    } else {
      let step = [2, 4, 3][roll(3)]
      var parts = [
        "format: 1\(comment())\n", one(of: ["folder: plan\n", "folder: \"plan\"  # missä\n"]),
        "limits:\n\(spaces(step))stale-days: 90\n\(comment(spaces(step)))\n",
        one(of: ["\n# oma osa\n\nx: |\n  # ei huomautus\n  b: c\n", "x: {a: [1, 2]}\n", "\n"]),
      ]
      if roll(4) > 0 { parts.insert(baselines(names, step), at: 1 + roll(parts.count)) }
      text = parts.joined() + comment("")
    }
    if roll(4) == 0 { while text.last == "\n" { text.removeLast() } }
    if roll(5) == 0 { text = "\u{FEFF}" + text }
    // Written with Unicode scalars: a carriage return and a line feed are one character.
    return roll(3) == 0 ? text.replacing("\n", with: "\r\n") : text
  }

  /// The baselines as a section of their own.
  private mutating func baselines(_ names: [String], _ step: Int) -> String {
    if names.isEmpty {
      return one(of: [
        "baselines:\n", "baselines:  # vielä tyhjä\n", "baselines: {}\n",
        "baselines: { }  # tyhjä\n",
        "baselines:\n\(spaces(step))# esimerkki: {ref: v1}\n\n", "'baselines' : \n",
      ])
    }
    switch roll(4) {
    case 0: return "baselines: \(flow(names))\(comment())\n"
    case 1:
      let isClosed = roll(2) == 0
      let lines = names.enumerated().map { index, name in
        let comma = index < names.count - 1 || isClosed ? "," : ""
        return "\(spaces(step))\(key(name)): \(entry(name))\(comma)\(comment())\n"
      }
      return "baselines: {\(comment())\n\(lines.joined())}\n"
    case 2:
      return "baselines:\(comment())\n"
        + names.map { "\(spaces(step))\(key($0)): \(entry($0))\(comment())\n" }.joined()
        + (roll(2) == 0 ? "\(spaces(step))# viimeinen\n\n" : "")
    default:
      return "baselines:\n"
        + names.map { name in
          let keys = members(name).map { "\(spaces(2 * step))\($0): \($1)\(comment())\n" }
          return "\(spaces(step))\(key(name)):\(comment())\n" + keys.joined()
        }.joined()
    }
  }

  private mutating func flow(_ names: [String]) -> String {
    "{" + names.map { "\(key($0)): \(entry($0))" }.joined(separator: ", ") + one(of: ["}", " }"])
  }

  private mutating func key(_ name: String) -> String {
    one(of: [name, "'\(name)'", "\"\(name)\""])
  }

  private mutating func entry(_ name: String) -> String {
    let pairs = members(name).map { "\($0): \($1)" }.joined(separator: ", ")
    return one(of: ["{\(pairs)}", "{ \(pairs) }", "{\(pairs),}"])
  }

  private mutating func members(_ name: String) -> [(String, String)] {
    var members = [("ref", one(of: ["v1", "'v1'", "\"2026-02-16\"", "tag/ä"]))]
    if roll(2) == 0 { members.append(("kind", one(of: ["current", "'current'", "snapshot", ""]))) }
    if roll(3) == 0 { members.insert(("decision", one(of: ["kh-1", "\"kh-1\""])), at: 0) }
    if roll(3) == 0 { members.append(("x", one(of: ["{oma: 1}", "'a #b'"]))) }
    return members
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// A baseline to set, new or one of those that may be there.
  mutating func setting() -> BaselineSetting {
    BaselineSetting(
      name: one(of: ["approved-2026", "hyväksytty", "b.2", "no", "uusi"]),
      ref: one(of: ["v2", "2027", "0a1b2c3d", "it's"]),
      kind: [nil, .current, .snapshot, .original][roll(4)],
      decision: [nil, "kh-2", "kh-1"][roll(3)])
  }
}
