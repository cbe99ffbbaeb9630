/// What is wrong in a file: a heading to jump to, the lines it is about, and what to do.
package struct Finding: Equatable, Sendable {
  /// Where a part of a line is meant.
  package struct Mark: Equatable, Sendable {
    /// The first code point of the line's text that is meant, from 1, and how many are.
    package let column: Int
    package let length: Int
    /// Whether it is the finding's own place, not one that helps to understand it.
    package let isMain: Bool
    /// What is said at it.
    package let label: String?

    package init(column: Int, length: Int, isMain: Bool = true, label: String? = nil) {
      self.column = max(column, 1)
      self.length = max(length, 1)
      self.isMain = isMain
      self.label = label
    }
  }

  /// A line of a file; of a very long one only the part around what is meant.
  package struct SourceLine: Equatable, Sendable {
    package let number: Int
    package let text: String
    package let marks: [Mark]
    /// Whether text was left out before and after.
    package let isCut: (before: Bool, after: Bool)

    package init(
      number: Int, text: String, marks: [Mark] = [],
      isCut: (before: Bool, after: Bool) = (false, false)
    ) {
      self.number = number
      self.text = text
      self.marks = marks
      self.isCut = isCut
    }

    package static func == (one: SourceLine, other: SourceLine) -> Bool {
      one.number == other.number && one.text == other.text && one.marks == other.marks
        && one.isCut == other.isCut
    }
  }

  /// Lines of one file, from top to bottom.
  package struct Snippet: Equatable, Sendable {
    /// What stands over the lines: the record of the first, `path:line:column` of others.
    package let heading: String?
    package let lines: [SourceLine]

    package init(heading: String?, lines: [SourceLine]) {
      self.heading = heading
      self.lines = lines
    }
  }

  /// `path:line:column` as the person sees files.
  package let place: String
  /// How grave it is as a role, and the word for it.
  package let role: Inline.Role
  package let word: String
  package let message: String
  package let rule: String
  package let snippets: [Snippet]
  package let notes: [Line]

  package init(
    place: String, role: Inline.Role, word: String, message: String, rule: String,
    snippets: [Snippet] = [], notes: [Line] = []
  ) {
    self.place = place
    self.role = role
    self.word = word
    self.message = message
    self.rule = rule
    self.snippets = snippets
    self.notes = notes
  }
}
