internal import CommonMark
internal import Diagnostics
internal import RoadmapModel

extension Prose {
  /// The blocks as people read them: the language of words that ought to be in another is said at
  /// their end.
  var signed: [Block] {
    guard isOwed, let language else { return blocks }
    let mark = "[\(language)]"
    if case .paragraph(let words)? = blocks.last {
      return blocks.dropLast() + [.paragraph(words + [.text(" " + mark)])]
    }
    return blocks + [.paragraph([.text(mark)])]
  }

  /// Words within a block as lines of runs: a new one where the writer broke the line.
  static func lines(_ inlines: [Inline]) -> [Line] {
    var lines = [Line([])]
    add(inlines, .plain, to: &lines)
    return lines
  }

  /// Words in words take the role of the inner ones; of a link, all lead there.
  private static func add(
    _ inlines: [Inline], _ role: Reporting.Inline.Role, to lines: inout [Line]
  ) {
    for inline in inlines {
      switch inline {
      case .text(let text): lines[lines.count - 1].runs.append(Reporting.Inline(text, role))
      case .code(let text):
        let isLink = if case .link = role { true } else { false }
        lines[lines.count - 1].runs.append(Reporting.Inline(text, isLink ? role : .code))
      case .emphasis(let inner): add(inner, role == .plain ? .emphasis : role, to: &lines)
      case .strong(let inner):
        add(inner, role == .plain || role == .emphasis ? .strong : role, to: &lines)
      case .link(let address, let inner): add(inner, .link(address), to: &lines)
      case .lineBreak: lines.append(Line([]))
      }
    }
  }
}

extension ShowReport {
  /// A text of the roadmap in CommonMark, in the language of output or the nearest there is.
  func prose(of text: LocalText) -> Prose {
    guard let best = text.best(language.rawValue, first: roadmap.languages[0]) else {
      return Prose([])
    }
    return prose(best.text, in: best.language)
  }

  /// A text in CommonMark, with its language where that is another than the reader's.
  func prose(_ text: String, in own: String) -> Prose {
    var prose = reader(text)
    guard own != language.rawValue else { return prose }
    prose.language = own
    prose.isOwed = roadmap.languages.contains(language.rawValue)
    return prose
  }
}
