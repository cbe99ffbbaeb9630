/// One replacement of a run of bytes by other text.
package struct TextEdit: Hashable, Sendable {
  package let place: Place
  package let replacement: String

  package init(at place: Place, with replacement: String) {
    self.place = place
    self.replacement = replacement
  }
}

/// A change of text that mends a finding without changing what the roadmap means.
package struct Fix: Equatable, Sendable {
  /// What the fix does, for a person who is asked to accept it.
  package let title: Phrase
  package let edits: [TextEdit]

  package init(_ title: Phrase, edits: [TextEdit]) {
    self.title = title
    self.edits = edits
  }
}

extension SourceText {
  /// The text after edits of this file; an edit that overlaps an earlier one is left out.
  package func applying(_ edits: [TextEdit]) -> SourceText {
    let ours = edits.filter { $0.place.file == path && Int($0.place.span.end) <= bytes.count }
    let ordered = ours.sorted {
      ($0.place.span.start, $0.place.span.end) < ($1.place.span.start, $1.place.span.end)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var done = 0
    for edit in ordered where Int(edit.place.span.start) >= done {
      result += bytes[done..<Int(edit.place.span.start)]
      result += Array(edit.replacement.utf8)
      done = Int(edit.place.span.end)
    }
    result += bytes[done...]
    return SourceText(path: path, bytes: result)
  }
}
