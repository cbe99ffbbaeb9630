import Diagnostics
import Foundation
import Revisions
import RoadmapDiff
import RoadmapHistory
import RoadmapModel
import Testing
import Workspace

/// What a change brings about is told of the few records that are looked at as of all of them.
@Suite struct SurroundingsTests {
  @Test("Made-up changes in files of all layouts bring about what the whole roadmap says")
  func effects() throws {
    var kinds: Set<Effect.Kind> = []
    var pushed = 0
    for seed in 1...60 {
      let changes = try effects(seed: seed)
      kinds.formUnion(changes.flatMap { $0.effects.map(\.kind) })
      pushed += changes.count { $0.pushedBy != nil }
    }
    #expect(kinds == Set(Effect.Kind.allCases))
    #expect(pushed > 0)
  }

  private func effects(seed: Int) throws -> [RoadmapChange] {
    var plan = Plan(seed: UInt64(seed))
    let folder = try TemporaryFolder(["tiekartta.yaml": "format: 1\n"])
    for (name, text) in plan.files { try folder.write(text, to: name) }
    try git("init -q -b main", in: folder.path)
    try git("add .", in: folder.path)
    try git("commit -q -m first", in: folder.path)
    plan.change()
    for (name, text) in plan.files { try folder.write(text, to: name) }

    let workspace = try Workspace(from: folder.path)
    let compared = try workspace.compare(
      StateRange(base: .revision("HEAD"), head: .workingTree), today: Plan.today)
    let changes = RoadmapChanges(
      from: .init(records: compared.base.records, languages: ["fi"]),
      to: .init(records: compared.head.records, languages: ["fi"]), calendar: .finland,
      rule: SignificanceRule(limits: Limits()))
    let reach = try #require(changes.reach)
    let known = changes.followed(in: compared.surroundings(of: reach, today: Plan.today))
    let whole = changes.followed(
      in: Surroundings(
        old: try workspace.load(at: "HEAD").roadmap, new: try workspace.load().roadmap,
        today: Plan.today))
    for (one, other) in zip(known.changes, whole.changes) {
      #expect(one.effects == other.effects, "\(one.path) of seed \(seed)")
      #expect(one.pushedBy == other.pushedBy, "\(one.path) of seed \(seed)")
    }
    return whole.changes
  }
}

/// A made-up roadmap, each part of it written in one of the ways that YAML has.
private struct Plan {
  static let today = Day(number: 20_454)

  private struct Item {
    var status: String
    var start: Int
    var end: Int
    var goals: [Int]
    var waits: [Int]
    var requirement: Int?
    var milestone: Int
    /// By which its layout is chosen, so that it stays the same.
    var style: UInt64
  }

  private var random: Numbers
  private var items: [Item] = []

  init(seed: UInt64) {
    random = Numbers(state: seed)
    for place in 0..<24 {
      items.append(
        Item(
          status: ["planned", "in-progress", "done", "cancelled", "proposed", "paused"][
            [0, 0, 1, 1, 2, 3, 4, 5][random.below(8)]],
          start: 1 + random.below(20), end: 22 + random.below(20),
          goals: (1...5).filter { _ in random.below(3) == 0 },
          waits: (0..<24).filter { $0 != place && random.below(8) == 0 },
          requirement: random.below(3) == 0 ? 1 + random.below(3) : nil,
          milestone: 22 + random.below(20), style: random.next()))
    }
  }

  /// Moves some actions, and cancels one now and then.
  mutating func change() {
    for _ in 0..<4 {
      let place = random.below(items.count)
      items[place].end += random.below(6) == 0 ? -9 : 1 + random.below(14)
      if random.below(3) == 0 { items[place].start += random.below(10) }
      if random.below(6) == 0 { items[place].status = "cancelled" }
    }
    items[0].end += 3
    items[0].status = "planned"
  }

  /// By path; the actions lie in three files.
  var files: [String: String] {
    var files = [
      "goals.yaml": "goals:\n" + (1...5).map { "  T\($0): {title: x}\n" }.joined(),
      "laws.yaml": "requirements:\n"
        + (1...3).map { place in
          "  L\(place):\n    title: x\n    kind: act\n    number: \(place)/2020\n    deadlines:\n"
            + "      d1: {date: \(Self.month(20 + place * 6))}\n"
        }.joined(),
    ]
    for file in 0..<3 {
      // One file of the three is not told apart by its lines.
      let head = file == 2 ? "# \u{E4}\ngoals: &g\n  T9: {title: y,\n    summary: z}\n" : ""
      files["actions\(file).yaml"] =
        head + "actions:\n"
        + items.indices.filter { $0 % 3 == file }.map { action($0) }.joined()
    }
    return files
  }

  private static func month(_ number: Int) -> String {
    let month = number % 12 + 1
    return "\(2025 + number / 12)-\(month < 10 ? "0" : "")\(month)"
  }

  private func action(_ place: Int) -> String {
    let item = items[place]
    var style = Numbers(state: item.style)
    func pick(_ ways: [String]) -> String { ways[style.below(ways.count)] }
    let goals = item.goals.map { "T\($0)" }
    let waits = item.waits.map { "A\($0)" }
    func list(_ ids: [String]) -> String {
      pick([
        "[" + ids.joined(separator: ", ") + "]", "[ " + ids.joined(separator: " ,") + " ]",
        "\n" + ids.map { "      - \($0)\n" }.joined().dropLast(),
        "\n" + ids.map { "    - \($0)\n" }.joined().dropLast(),
        "[" + ids.map { "\"\($0)\"" }.joined(separator: ",") + "]",
        "\n" + ids.map { "      - \($0) # n\u{E4}in\n" }.joined().dropLast(),
      ])
    }
    func date(_ number: Int) -> String {
      let month = Self.month(number)
      let year = month.prefix(4)
      let short = String(Int(month.suffix(2)) ?? 0)
      return pick([
        month, month, "\(month)-15", "\"\(month)\"", "\(month) # noin", "'\(month)-28'",
        "\(year)-Q\((number % 12) / 3 + 1)", "\(short)/\(year)", "\n      \(month)",
      ])
    }
    var lines: [String] = []
    lines.append(
      pick([
        "title: x", "title: \"a: [b\"", "title: {fi: x, sv: y}", "title: x\n      end 2031",
        "description: |\n      end: 2031\n      goals: [T1]\n    title: x",
        "description: >-\n\n      status: done\n\n    title: x",
      ]))
    lines.append("status: " + pick([item.status, item.status, "'\(item.status)'"]))
    lines.append("start: " + date(item.start))
    lines.append(pick(["end: ", "end: ", "\"end\": ", "end : "]) + date(item.end))
    if item.status == "done" { lines.append("completed: " + Self.month(item.end) + "-03") }
    if !goals.isEmpty { lines.append("goals: " + list(goals)) }
    if !waits.isEmpty {
      lines.append(
        pick([
          "depends-on: " + list(waits),
          "depends-on:\n"
            + waits.map { "      - {action: \($0), type: start-start}\n" }
            .joined().dropLast(),
          "depends-on:\n"
            + waits.map { "    - action: \($0)\n      lag: 3\n" }
            .joined().dropLast(),
          "depends-on: [" + waits.map { "\"\\x41\($0.dropFirst())\"" }.joined(separator: ", ")
            + "]",
        ]))
    }
    if let requirement = item.requirement {
      lines.append("requirements:\n      - {requirement: L\(requirement), deadline: d1}")
    }
    lines.append("milestones: {m1: {date: \(Self.month(item.milestone))}}")
    if style.below(6) == 0 { lines.append("continuous: " + pick(["true", "false", "\"false\""])) }
    let body = lines.map { "    \($0)\n" }.joined(
      separator: pick(["", "", "    # v\u{E4}li\n", "\n"]))
    return "  " + pick(["A\(place):", "A\(place):", "\"A\(place)\":", "A\(place): # x"]) + "\n"
      + body
  }
}

/// Numbers that are the same in every run.
private struct Numbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
