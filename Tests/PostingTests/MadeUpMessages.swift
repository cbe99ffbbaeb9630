import Diagnostics
import Posting
import Reporting

/// Messages of words that try to break each target: drawn from a seed, so that each is drawn again.
struct MadeUpMessages {
  private var random: Random

  init(seed: UInt64) { random = Random(state: seed) }

  /// Numbers by splitmix64, the same on every machine.
  struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  private static let pieces = [
    "Äänestys", "öljysäiliö", "päätös", "kunnan", "A09", "😀", "👩‍👩‍👧‍👦", "🇫🇮", "漢字かな", "𐍈𐌰", "e\u{301}",
    "@team", "@kunta/ict", "@channel", "@here", "@all", "@room", "#12", "!7", "kunta/x#9", "GH-3",
    "/merge", "/close\n/merge", "<!channel>", "<!here|x>", "<@U123>", "<#C1|x>", "<at>Matti</at>",
    "<b>", "</details>", "<script>alert(1)</script>", "<img src=x onerror=y>", "[a](javascript:x)",
    "[b](http://e.example)", "`koodi`", "```", "**lihava**", "_kursiivi_", "~yli~", "~town-square",
    "|", "| --- |", "::error::x", "##[group]", "##vso[task]", "&amp;", "&#64;team", "%1", "$2",
    "&3", "^alert#4", "\\", "\"", "'", "\r\n", "\u{2028}", "\u{0}", "\u{1B}[31m", "\u{202E}kään",
    "From x", ".", "--", "=?utf-8?q?x?=", "Bcc: a@b.example", "\r\nBcc: a@b.example\r\n\r\nx",
    "- ", "1. ", "> ", "# ", ":smile:", "{\"a\":1}", "]]>", "=\u{3D}",
  ]

  private mutating func words(_ limit: Int) -> String {
    if Int.random(in: 0..<60, using: &random) == 0 {
      let long = ["x", "ä", "😀", "漢", "*", "&", "\""].randomElement(using: &random) ?? "x"
      return String(repeating: long, count: Int.random(in: 1...2_000, using: &random))
    }
    return (0...Int.random(in: 0...limit, using: &random)).map { _ in
      Self.pieces.randomElement(using: &random) ?? ""
    }.joined(separator: Bool.random(using: &random) ? " " : "")
  }

  private static let roles: [Inline.Role] = [
    .plain, .plain, .strong, .emphasis, .dim, .code, .error, .warning, .info, .good,
    .link("https://kunta.example/a?b=c&d=(e)|f"),
  ]

  private mutating func line() -> Line {
    Line(
      (0...Int.random(in: 0...3, using: &random)).map { _ in
        Inline(words(6), Self.roles.randomElement(using: &random) ?? .plain)
      })
  }

  private mutating func items(_ depth: Int) -> [Item] {
    (0...Int.random(in: 0...(depth == 0 ? 8 : 1), using: &random)).map { _ in
      Item(line(), items: depth < 2 && Bool.random(using: &random) ? items(depth + 1) : [])
    }
  }

  private mutating func block() -> Block {
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return .paragraph(line())
    case 1: return .facts([Fact(words(2), line()), Fact(words(2), line())])
    case 2, 3:
      let columns = Int.random(in: 1...5, using: &random)
      let heads = (0..<columns).map { _ in (words(1), Table.Side.leading) }
      let rows = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        (0..<columns).map { _ in line() }
      }
      return .table(Table(caption: words(2), columns: heads, rows: rows))
    case 4, 5: return .list(items(0))
    case 6: return .code(words(20))
    case 7: return .folded(line(), [.list(items(1)), .paragraph(line())])
    default: return .lines([line(), line()])
    }
  }

  private mutating func part(_ matter: Lead.Matter) -> Lead.Part {
    let lines = (0...Int.random(in: 0...2, using: &random)).map { _ in line() }
    return Lead.Part(
      matter: matter, title: "Päätettävää", who: Bool.random(using: &random) ? words(3) : nil,
      count: lines.count + Int.random(in: 0...3, using: &random), lines: lines)
  }

  mutating func next() -> Message {
    let sections = (0...Int.random(in: 0...7, using: &random)).flatMap { _ -> [Block] in
      [.heading(1, line())]
        + (0...Int.random(in: 0...2, using: &random)).map { _ in block() }
    }
    let language = Language.allCases.randomElement(using: &random) ?? .fi
    let matters = Lead.Matter.allCases.filter { _ in Bool.random(using: &random) }
    let repeated = Int.random(in: 0..<60, using: &random) == 0 ? 6 : 1
    return Message(
      what: Message.What.allCases.randomElement(using: &random) ?? .summary,
      document: Document(
        title: words(5), language: language.rawValue,
        blocks: [.note(line()), .paragraph(line())]
          + (0..<repeated).flatMap { _ in sections }),
      lead: Lead(
        verdict: Line(words(4) + " 2 asiaa odottaa päätöstä.", .warning),
        parts: matters.map { part($0) }),
      language: language,
      link: Bool.random(using: &random) ? "https://kunta.example/raportti?a=b&c=d" : nil,
      key: "summary/" + words(1), head: String(repeating: "a", count: 40), sequence: 7,
      isUnverified: Bool.random(using: &random))
  }
}
