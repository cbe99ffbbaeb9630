/// The difference of two texts as a unified patch, which `git apply` and `patch` understand.
package enum Patch {
  /// The patch that turns one text into another; empty when they are equal.
  package static func unified(path: String, from old: String, to new: String) -> String {
    guard old != new else { return "" }
    let before = lines(old)
    let after = lines(new)
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    // Walk both texts together and give each line its sign.
    var steps: [(sign: Character, text: String)] = []
    var (a, b) = (0, 0)
    while a < before.count || b < after.count {
      if removed.contains(a), a < before.count {
        steps.append(("-", before[a]))
        a += 1
      } else if inserted.contains(b), b < after.count {
        steps.append(("+", after[b]))
        b += 1
      } else {
        steps.append((" ", before[a]))
        a += 1
        b += 1
      }
    }
    return "--- a/\(path)\n+++ b/\(path)\n" + hunks(steps)
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
