internal import Diagnostics
internal import RoadmapModel
internal import YAMLTree

extension ChunkTable {
  /// Which record is the first of each chunk, provided that YAML found sections and records
  /// exactly where indentation did.
  ///
  /// This is what lets a chunk be read apart from its neighbours. libyaml is at a key of the
  /// margin, or of the section's mapping, wherever a chunk begins: at such a place its state is
  /// the indentation and nothing more, for there are no directives here and no anchors. So what a
  /// chunk holds depends on its own bytes alone, and it leaves nothing open at its end:
  ///
  /// - Quotes and brackets that are open at the end of a chunk swallow the key of the next one,
  ///   which is then missing here, or are still open at the end of the file, which is then
  ///   unreadable.
  /// - Whatever goes on without a closing mark (plain text, texts after `|` and `>`) ends at the
  ///   next line that is indented no deeper than its key, and each chunk begins with such a line.
  ///   A list may stand as deep as its key, but its first dash begins a chunk that is no record.
  ///
  /// Chunks that passed, put together in any order under the keys of their sections, therefore
  /// give the same records as the whole they make; only equal ids must still be looked for.
  func firstRecords(in tree: YAMLTree, _ records: [Record]) -> [Int]? {
    guard tree.unreadable.isEmpty, !tree.hasAnchors else { return nil }
    var section = 0
    if let root = tree.root {
      guard root.kind == .mapping, root.style == .block else { return nil }
      for (key, _) in root.entries {
        guard section < sections.count, Int(key.span.start) == sections[section] else { return nil }
        section += 1
      }
    }
    guard section == sections.count else { return nil }
    var firsts: [Int] = []
    firsts.reserveCapacity(chunks.count)
    var next = 0
    for chunk in chunks {
      firsts.append(next)
      if let kind = chunk.kind {
        guard next < records.count, records[next].kind == kind,
          Int(records[next].idSpan.start) == chunk.key
        else { return nil }
        next += 1
      } else {
        while next < records.count, chunk.range.contains(Int(records[next].idSpan.start)) {
          next += 1
        }
      }
    }
    return next == records.count ? firsts : nil
  }
}
