/// How the runner of GitHub Actions reads a line of a log, written from its rules: a command starts
/// with `::` after white space; its name ends at a space; properties are parted by commas, then at
/// the first `=`; the second `::` starts the message.
struct RunnerCommand: Equatable {
  let name: String
  var properties: [String: String] = [:]
  let message: String

  init?(_ line: String) {
    var rest = Substring(line).drop { $0.isWhitespace }
    guard rest.hasPrefix("::") else { return nil }
    rest = rest.dropFirst(2)
    guard let end = rest.firstRange(of: "::") else { return nil }
    let head = rest[..<end.lowerBound]
    let words = head.split(separator: " ", maxSplits: 1)
    guard let first = words.first,
      ["error", "warning", "notice", "stop-commands", "add-mask"].contains(first)
    else { return nil }
    name = String(first)
    for property in (words.count > 1 ? words[1] : "").split(separator: ",") {
      let pair = property.split(separator: "=", maxSplits: 1)
      if pair.count == 2 {
        properties[String(pair[0])] = Self.plain(
          String(pair[1]), [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")])
      }
    }
    message = Self.plain(
      String(rest[end.upperBound...]), [("%0D", "\r"), ("%0A", "\n"), ("%25", "%")])
  }

  private static func plain(_ text: String, _ marks: [(String, String)]) -> String {
    marks.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
