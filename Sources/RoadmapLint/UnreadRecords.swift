internal import Diagnostics
internal import YAMLTree

/// The words that start lines of the parts of files that could not be read: a record whose id is
/// among them is not missing, it is only unread.
struct UnreadRecords {
  private var words: Set<String> = []
  /// Whether a whole file could not be read.
  private var isWholeFile = false

  init(_ trees: [YAMLTree]) {
    for tree in trees {
      let whole = Span(0, tree.source.bytes.count)
      if !whole.isEmpty, tree.unreadable.contains(where: { $0 == whole }) { isWholeFile = true }
      if isWholeFile { continue }
      for span in tree.unreadable {
        for line in tree.source.text(in: span).split(whereSeparator: \.isNewline) {
          let text = line.drop { $0 == " " || $0 == "\t" }
          words.insert(String(text.prefix { $0 != ":" && $0 != " " && $0 != "\t" }))
        }
      }
    }
  }

  /// Whether a finding only says that an unread record is not there.
  func explain(_ finding: Diagnostic) -> Bool {
    guard finding.rule == UnknownReference.about.id else { return false }
    if isWholeFile { return true }
    return finding.facet.map(words.contains) ?? false
  }
}
