@testable import Posting

/// Finds in Markdown what no words of a roadmap may bring about; it knows nothing of how it was made.
enum MarkdownFaults {
  static func first(in text: String, _ dialect: MarkdownDialect) -> String? {
    var fence: Substring?
    var opened = 0
    var columns: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.drop { $0 == " " }
      if let open = fence {
        if words == open { fence = nil }
        continue
      }
      if words.hasPrefix("```") {
        let ticks = words.prefix { $0 == "`" }
        guard ticks.count == words.count else { return "an odd fence: \(line.prefix(80))" }
        fence = ticks
        continue
      }
      if words.hasPrefix("/") { return "a quick action: \(line.prefix(80))" }
      if words.hasPrefix("::") || line.contains("##[") { return "a command: \(line.prefix(80))" }
      let tags = tags(in: line)
      for tag in tags {
        switch tag {
        case "<details>" where dialect != .bitbucket && dialect != .mattermost: opened += 1
        case "</details>": opened -= 1
        case "<summary>", "</summary>": break
        default: return "a tag \(tag): \(line.prefix(80))"
        }
        if opened < 0 { return "closed too often" }
      }
      if words.hasPrefix("| ") {
        let cells = cells(in: words)
        if let columns, columns != cells {
          return "\(cells) cells of \(columns): \(line.prefix(80))"
        }
        columns = cells
      } else {
        columns = nil
      }
      if let mention = mention(in: line) { return "\(mention): \(line.prefix(200))" }
    }
    if opened != 0 { return "a part left open" }
    return fence == nil ? nil : "a fence left open"
  }

  /// The bars of a row that none escapes, but for the first.
  private static func cells(in line: Substring) -> Int {
    var count = 0
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == "|", !isEscaped { count += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return count
  }

  /// What is left of a line without code and the addresses of links.
  private static func plain(_ line: Substring) -> String {
    var result = ""
    var rest = line
    while let scalar = rest.unicodeScalars.first {
      if scalar == "\\" {
        result += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if scalar == "`", let end = rest.dropFirst().firstIndex(of: "`") {
        rest = rest[rest.index(after: end)...]
      } else if rest.hasPrefix("](<"), let end = rest.firstRange(of: ">)") {
        rest = rest[end.upperBound...]
      } else {
        result.unicodeScalars.append(scalar)
        rest = Substring(rest.unicodeScalars.dropFirst())
      }
    }
    return result
  }

  private static func tags(in line: Substring) -> [String] {
    let text = plain(line)
    return text.ranges(of: "<").map { start in
      let rest = text[start.lowerBound...]
      return String(rest.prefix { $0 != ">" }) + ">"
    }
  }

  private static func mention(in line: Substring) -> String? {
    let scalars = Array(plain(line).unicodeScalars)
    for (place, scalar) in scalars.enumerated().dropLast() {
      let next = scalars[place + 1]
      let isWord = next.properties.isAlphabetic && next.isASCII || ("0"..."9").contains(next)
      let before = place > 0 ? scalars[place - 1] : " "
      // `&#64;` is an entity.
      if scalar == "#", before == "&" { continue }
      if scalar == "@", isWord { return "a mention" }
      if scalar == "#" || scalar == "!", ("0"..."9").contains(next) { return "a reference" }
    }
    return nil
  }
}
