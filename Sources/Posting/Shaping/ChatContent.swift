internal import Diagnostics
internal import Reporting

/// A message as chats tell it: its lead, within what a chat takes.
///
/// Lines get shorter and fewer until it fits; the counts and the link to the full report stay.
struct ChatContent {
  struct Part {
    let matter: Lead.Matter
    let title: String
    let who: String?
    let count: Int
    let lines: [Line]
    /// How many more there are, in words.
    let rest: String?

    var heading: String { "\(title) (\(count))" + (who.map { ": \($0)" } ?? "") }
  }

  let language: Language
  let title: String
  let unverified: String?
  let verdict: Line
  let parts: [Part]
  let link: String?

  var linkTitle: String { ShapingWords.fullReport[language] }

  private init(_ message: Message, lines: Int, length: Int) {
    language = message.language
    title = cleaned(message.document.title).start(of: min(length, 150))
    unverified = message.isUnverified ? ShapingWords.unverified[language] : nil
    verdict = message.lead.verdict.shortened(to: max(length, 200))
    parts = message.lead.parts.map { part in
      let told = part.lines.prefix(lines)
      let rest = part.count - told.count
      return Part(
        matter: part.matter, title: part.title,
        who: part.who.map { cleaned($0).start(of: min(length, 200)) }, count: part.count,
        lines: told.map { $0.shortened(to: length) },
        rest: rest > 0 ? message.language.phrases.more(rest) : nil)
    }
    link = message.link
  }

  /// The richest form that fits; counts and a link alone fit every target there is.
  static func fitting<Shape>(
    _ message: Message, fits: (Shape) -> Bool, _ shape: (ChatContent) -> Shape
  ) -> Shape {
    for (lines, length) in [(3, 600), (3, 300), (3, 150), (2, 150), (1, 150), (1, 80), (0, 80)] {
      let shaped = shape(ChatContent(message, lines: lines, length: length))
      if fits(shaped) { return shaped }
    }
    return shape(ChatContent(message, lines: 0, length: 40))
  }

  /// The same as a document, for targets that read Markdown.
  var document: Document {
    var blocks: [Block] = []
    if let unverified { blocks.append(.note(Line(unverified, .strong))) }
    blocks.append(.paragraph(Line(verdict.runs.map { Inline($0.text, .strong) })))
    for part in parts {
      blocks.append(.heading(2, Line(part.heading)))
      blocks.append(.list((part.lines + (part.rest.map { [Line($0)] } ?? [])).map { Item($0) }))
    }
    if let link { blocks.append(.paragraph(Line(linkTitle, .link(link)))) }
    return Document(title: title, language: language.rawValue, blocks: blocks)
  }

  /// The same as plain lines, for notifications and for readers of nothing else.
  var plain: String {
    var lines = [title, verdict.text]
    if let unverified { lines.insert(unverified, at: 1) }
    for part in parts {
      lines += ["", part.heading]
      lines += (part.lines.map(\.text) + (part.rest.map { [$0] } ?? [])).map { "- " + $0 }
    }
    if let link { lines += ["", "\(linkTitle): \(link)"] }
    return CommandWatch.harmless(lines)
  }
}
