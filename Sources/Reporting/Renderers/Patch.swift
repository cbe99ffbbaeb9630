/// The difference of two texts as a unified patch, which `git apply` and `patch` understand.
package enum Patch {
  /// The patch that turns one text into another; empty when they are equal.
  package static func unified(path: String, from old: String, to new: String) -> String {
    guard old != new else { return "" }
    let before = lines(old)
    let after = lines(new)
    let head = "--- \(name("a/" + path))\n+++ \(name("b/" + path))\n"
    return head + hunks(steps(from: before, to: after))
  }

  /// A file's name as git writes it in a patch: in quotation marks where it would break the line or
  /// do something to a terminal.
  private static func name(_ path: String) -> String {
    let hasMarks = path.utf8.contains { $0 == 0x22 || $0 == 0x5C }
    guard hasMarks || cleaned(path) != path else { return path }
    let letters = path.utf8.map { byte -> String in
      switch byte {
      case 0x22, 0x5C: return "\\" + String(Unicode.Scalar(byte))
      case 0x20..<0x7F: return String(Unicode.Scalar(byte))
      default:
        let octal = String(byte, radix: 8)
        return "\\" + String(repeating: "0", count: 3 - octal.count) + octal
      }
    }
    return "\"" + letters.joined() + "\""
  }

  /// Each line of both texts with its sign.
  ///
  /// Where they part, the nearest lines at which they meet again are looked for, not far: fixes
  /// change few lines each, but there may be thousands of them.
  private static func steps(
    from before: [String], to after: [String]
  ) -> [(sign: Character, text: String)] {
    var steps: [(sign: Character, text: String)] = []
    var (a, b) = (0, 0)
    while a < before.count || b < after.count {
      if a < before.count, b < after.count, before[a] == after[b] {
        steps.append((" ", before[a]))
        (a, b) = (a + 1, b + 1)
        continue
      }
      let (gone, new) = meeting(before[a...], after[b...])
      steps += before[a..<a + gone].map { ("-", $0) }
      steps += after[b..<b + new].map { ("+", $0) }
      (a, b) = (a + gone, b + new)
    }
    return steps
  }

  /// How many lines of either text there are until both go on alike; all that is in sight where
  /// they do not.
  private static func meeting(
    _ before: ArraySlice<String>, _ after: ArraySlice<String>
  ) -> (gone: Int, new: Int) {
    let sight = 24
    for total in 1...sight {
      // As many on either side first: a line that was changed is a line.
      for gone in (0...total).sorted(by: { abs(2 * $0 - total) < abs(2 * $1 - total) }) {
        let new = total - gone
        guard gone <= before.count, new <= after.count else { continue }
        let (old, next) = (before.dropFirst(gone).first, after.dropFirst(new).first)
        if old == next { return (gone, new) }
      }
    }
    return (min(before.count, sight / 2), min(after.count, sight / 2))
  }

  /// Lines with their breaks, so that a missing last one is seen.
  private static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for scalar in text.unicodeScalars {
      line.unicodeScalars.append(scalar)
      if scalar == "\n" {
        lines.append(line)
        line = ""
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func hunks(_ steps: [(sign: Character, text: String)]) -> String {
    let context = 3
    var result = ""
    var index = 0
    var (old, new) = (1, 1)
    while index < steps.count {
      guard let change = steps[index...].firstIndex(where: { $0.sign != " " }) else { break }
      let start = max(index, change - context)
      old += start - index
      new += start - index
      var end = change
      var quiet = 0
      var cursor = change
      while cursor < steps.count, quiet <= 2 * context {
        if steps[cursor].sign == " " {
          quiet += 1
        } else {
          quiet = 0
          end = cursor
        }
        cursor += 1
      }
      let stop = min(steps.count, end + 1 + context)
      let hunk = steps[start..<stop]
      let oldCount = hunk.count { $0.sign != "+" }
      let newCount = hunk.count { $0.sign != "-" }
      result +=
        "@@ -\(oldCount == 0 ? old - 1 : old),\(oldCount) "
        + "+\(newCount == 0 ? new - 1 : new),\(newCount) @@\n"
      for step in hunk {
        result += "\(step.sign)\(step.text)"
        if !step.text.unicodeScalars.contains("\n") { result += "\n\\ No newline at end of file\n" }
      }
      old += oldCount
      new += newCount
      index = stop
    }
    return result
  }
}
