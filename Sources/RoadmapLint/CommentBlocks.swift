internal import Diagnostics
internal import YAMLTree

/// The blocks of lines of a file: a line with the deeper ones below it.
struct Blocks {
  private let lines: LineTable
  /// The nearest line at or after each one that has text, and the last line of each one's block;
  /// lines count from 1.
  private var nextText: [Int]
  private var lastOfBlock: [Int]

  init(_ lines: LineTable) {
    self.lines = lines
    let count = lines.count
    nextText = Array(repeating: count, count: count + 2)
    lastOfBlock = Array(0...count + 1)
    // From the bottom up: the open lines are those that no line above holds yet.
    var open: [(line: Int, indent: Int)] = []
    var next = count
    for line in stride(from: count, through: 1, by: -1) {
      if let indent = Self.indent(lines.text(ofLine: line)) {
        next = line
        var last = line
        while let top = open.last, top.indent > indent {
          last = max(last, lastOfBlock[top.line])
          open.removeLast()
        }
        lastOfBlock[line] = last
        open.append((line, indent))
      }
      nextText[line] = next
    }
  }

  /// How far a line is indented; an empty line or a comment has no say.
  private static func indent(_ text: String) -> Int? {
    let bytes = text.utf8
    let rest = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    return rest.isEmpty || rest.first == UInt8(ascii: "#") ? nil : bytes.count - rest.count
  }

  /// The bytes a comment speaks of: its own line or, if it stands alone, the next one with text,
  /// and what is indented below.
  func covered(by comment: Comment) -> Span {
    var line = lines.position(at: Int(comment.span.start)).line
    if comment.isWholeLine { line = nextText[min(line + 1, lines.count)] }
    return Span(
      lines.start(ofLine: line), Int(lines.span(ofLine: lastOfBlock[line]).end) + 1)
  }
}

/// Runs of a file that lie in each other or apart, each with what it stands for.
struct Covers {
  private struct Run {
    let span: Span
    var members: [Int]
    /// The run around this one.
    let outer: Int?
  }

  private var runs: [Run] = []

  init(_ spans: [(span: Span, member: Int)]) {
    let ordered = spans.sorted { one, other in
      (one.span.start, other.span.end, one.member) < (other.span.start, one.span.end, other.member)
    }
    var open: [Int] = []
    for (span, member) in ordered {
      if let last = runs.last, last.span == span {
        runs[runs.count - 1].members.append(member)
        continue
      }
      while let outer = open.last, runs[outer].span.end <= span.start { open.removeLast() }
      runs.append(Run(span: span, members: [member], outer: open.last))
      open.append(runs.count - 1)
    }
  }

  /// What the runs stand for that hold a place.
  func covering(_ place: Span) -> [Int] {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].span.start <= place.start { low = middle + 1 } else { high = middle }
    }
    var members: [Int] = []
    var next: Int? = low > 0 ? low - 1 : nil
    while let index = next {
      if runs[index].span.contains(place) { members += runs[index].members }
      next = runs[index].outer
    }
    return members
  }
}
