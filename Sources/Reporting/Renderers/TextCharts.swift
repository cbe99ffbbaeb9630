// What the charts of a terminal share.
extension TextRenderer {
  /// Words at columns of a line; one that would touch the word before it is left out.
  func ruler(_ marks: [(column: Int, word: String)], length: Int, gap: Int) -> String {
    var line = ""
    var used = 0
    for (column, word) in marks where used == 0 || column >= used + gap {
      let own = displayWidth(word)
      guard column >= used, column + own <= length else { continue }
      line += String(repeating: " ", count: column - used) + word
      used = column + own
    }
    return line + String(repeating: " ", count: max(0, length - used))
  }

  func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// Words that stay on one line.
  func unbroken(_ text: String) -> String { cleaned(text).replacing(" ", with: "\u{A0}") }

  /// What stands for a state in a bar.
  func sign(_ state: ChartState) -> Character {
    switch state {
    case .done: "█"
    case .open: "▒"
    case .planned: "─"
    case .atRisk: "▚"
    case .movedFar: "»"
    case .red: "■"
    case .late: "▓"
    case .paused: "="
    case .retired: "×"
    case .proposed: "░"
    }
  }

  /// The colour of a state.
  func role(_ state: ChartState) -> Inline.Role {
    switch state {
    case .done: .good
    case .late, .red: .error
    case .paused, .atRisk, .movedFar: .warning
    case .retired, .proposed: .dim
    case .open, .planned: .plain
    }
  }
}
