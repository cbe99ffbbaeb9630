/// A text that people wrote in CommonMark, read once: every medium lays out this tree.
package struct Prose: Equatable, Sendable {
  /// A part of a text that stands by itself.
  package indirect enum Block: Equatable, Sendable {
    case paragraph([Inline])
    /// A heading of a level, 1 to 6.
    case heading(Int, [Inline])
    /// Items of one or more blocks each; a numbered list has the number of its first item, and in a
    /// tight one no empty lines part the items.
    case list(start: Int?, isTight: Bool, items: [[Block]])
    case quote([Block])
    /// Lines that stay as they are.
    case code(String)
    /// A line between parts.
    case rule
  }

  /// Words within a block.
  package indirect enum Inline: Equatable, Sendable {
    case text(String)
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    /// Words that lead to a page or a mailbox; other addresses are no links here.
    case link(String, [Inline])
    /// A break that the writer wants.
    case lineBreak
  }

  package var blocks: [Block]
  /// The language of the words, where it is another than the reader's.
  package var language: String?
  /// Whether the words ought to be in the reader's language.
  package var isOwed = false

  package init(_ blocks: [Block]) {
    self.blocks = blocks
  }
}

/// Reads a text in CommonMark.
///
/// What makes pages of texts takes a reader: reading opens a library, which is an effect.
package typealias ProseReader = @Sendable (String) -> Prose

extension Prose {
  /// A text as it was written, in paragraphs: no mark in it means anything.
  package static func plain(_ text: String) -> Prose {
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    let paragraphs = lines.split { $0.allSatisfy { $0 == " " || $0 == "\t" } }
    return Prose(
      paragraphs.map { lines in
        .paragraph(
          lines.enumerated().flatMap { index, line in
            (index == 0 ? [] : [Inline.lineBreak]) + [.text(String(line))]
          })
      })
  }
}
