internal import Diagnostics
internal import YAMLTree

/// The words that start lines of the parts of files that could not be read: a record whose id is
/// among them is not missing, it is only unread.
struct UnreadRecords {
  private var words: Set<String> = []
  /// Whether a whole file could not be read.
  private var isWholeFile = false

  init(_ files: [ReadFile]) {
    for file in files {
      let whole = Span(0, file.source.bytes.count)
      if !whole.isEmpty, file.unreadable.contains(where: { $0 == whole }) { isWholeFile = true }
      if isWholeFile { continue }
      for span in file.unreadable {
        for line in file.source.text(in: span).split(whereSeparator: \.isNewline) {
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
