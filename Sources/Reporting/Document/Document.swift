package import CommonMark
internal import Diagnostics

/// What a result says, once, for every medium: headings, facts, tables, lists, charts, notes.
package struct Document: Equatable, Sendable {
  package var title: String
  /// The language its words are in, as `fi`.
  package var language: String
  package var blocks: [Block]

  package init(title: String, language: String, blocks: [Block] = []) {
    self.title = title
    self.language = language
    self.blocks = blocks
  }
}

/// A part of a document.
package enum Block: Equatable, Sendable {
  /// A heading of a level: 1 is the document's own parts.
  case heading(Int, Line)
  case paragraph(Line)
  /// Text that people wrote in CommonMark.
  case prose(Prose)
  case facts([Fact])
  case table(Table)
  case list([Item])
  /// A sentence that must not be overlooked.
  case note(Line)
  /// Words to copy as they are: a command, a piece of YAML.
  case code(String)
  case excerpt(Excerpt)
  /// What is wrong in a file, with the lines it is about.
  case finding(Finding)
  /// Short lines that belong together, one below the other.
  case lines([Line])
  case levels(LevelChart)
  case timeline(TimelineChart)
  case trend(TrendChart)
  case strip(StatusStrip)
  case slips(SlipChart)
  /// Blocks that a reader may open under a heading; where nothing opens they stand there.
  case folded(Line, [Block])
  /// What it comes to: the last thing that a terminal shows, the first on a page.
  case upshot(Line)
}

/// A name and what it stands for.
package struct Fact: Equatable, Sendable {
  package let label: String
  package let value: Line

  package init(_ label: String, _ value: Line) {
    self.label = label
    self.value = value
  }
}

/// An item of a list, with items of its own.
package struct Item: Equatable, Sendable {
  package let line: Line
  package let items: [Item]
  /// Further items that a reader may open.
  package let folded: FoldedItems?

  package init(_ line: Line, items: [Item] = [], folded: FoldedItems? = nil) {
    self.line = line
    self.items = items
    self.folded = folded
  }

  /// The line with what stands for the folded items where nothing opens.
  package var wholeLine: Line { line + (folded?.brief ?? "") }
}

/// Items of an item that only some media have room for.
package struct FoldedItems: Equatable, Sendable {
  /// What is opened: `3 more changes`.
  package let title: String
  /// What stands at the end of the line where nothing opens.
  package let brief: Line
  package let items: [Item]

  package init(title: String, brief: Line, items: [Item]) {
    self.title = title
    self.brief = brief
    self.items = items
  }
}

/// Rows under headed columns.
package struct Table: Equatable, Sendable {
  package enum Side: Equatable, Sendable { case leading, trailing }

  package let caption: String
  package let columns: [(title: String, side: Side)]
  package let rows: [[Line]]

  package init(caption: String, columns: [(String, Side)], rows: [[Line]]) {
    self.caption = caption
    self.columns = columns.map { (title: $0.0, side: $0.1) }
    self.rows = rows
  }

  package static func == (one: Table, other: Table) -> Bool {
    one.caption == other.caption && one.rows == other.rows
      && one.columns.elementsEqual(other.columns, by: ==)
  }
}

/// A line of a file with a part of it underlined.
package struct Excerpt: Equatable, Sendable {
  /// The file as it is shown, its line and its column, both from 1.
  package let path: String
  package let line: Int
  package let column: Int
  /// The whole line.
  package let text: String
  /// How many code points from the column are meant; at least one.
  package let length: Int
  /// What is said at the underlined part.
  package let label: String?

  package init(
    path: String, line: Int, column: Int, text: String, length: Int, label: String? = nil
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.text = text
    self.length = max(length, 1)
    self.label = label
  }
}

extension Block {
  /// What a reader must know before trusting the rest, as a sentence that stands alone.
  static func caution(_ words: Phrase, in language: Language) -> Block {
    .note(Line(words[language].capitalizedFirst, .warning))
  }
}
