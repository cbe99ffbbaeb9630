extension TextRenderer {
  /// Slips as a list, each with a bar from a common line.
  func slips(_ chart: SlipChart) -> String {
    let (earlier, later) = chart.reach
    let room = Double(min(48, width - 12))
    let whole = max(1, Double(earlier) + Double(later))
    /// Columns for so many days; what moved at all is seen.
    func columns(_ days: Int) -> Int { days == 0 ? 0 : max(1, Int(Double(days) / whole * room)) }
    let left = columns(earlier)
    let items = chart.rows.map { row -> Item in
      let lines = ([row.change] + row.notes).map { Item($0) }
      guard let days = row.days, days != 0 else { return Item(row.title, items: lines) }
      let before = columns(days < 0 ? -max(days, -.max) : 0)
      // What is empty is dotted, since a line's leading spaces are the list's own.
      let bar = Line([
        Inline(String(repeating: "·", count: max(0, left - before)), .dim),
        Inline(String(repeating: "░", count: before), .good), Inline("│", .dim),
        Inline(String(repeating: "█", count: columns(max(0, days))), .warning),
      ])
      return Item(row.title, items: [Item(bar)] + lines)
    }
    let caption = chart.caption.isEmpty ? "" : painted(cleaned(chart.caption), .strong) + "\n"
    return caption + list(items, indent: "")
  }

  /// One bar in parts, and below it how many each stands for.
  func strip(_ strip: StatusStrip) -> String {
    let parts = zip(strip.parts, strip.shared(min(width, 60)))
    let bar = parts.map { painted(String(repeating: sign($0.state), count: $1), role($0.state)) }
    let words = strip.parts.map { "\(sign($0.state))\u{A0}\(unbroken($0.word))\u{A0}\($0.count)" }
    return [
      painted(cleaned(strip.caption), .strong), bar.joined(),
      wrap(Line(words.joined(separator: ", ")), indent: ""),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
