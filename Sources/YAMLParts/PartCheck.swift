internal import Diagnostics
package import YAMLTree

extension DividedText {
  /// Which of some places is the first in each part, provided that YAML found sections and entries
  /// exactly where indentation did; nothing otherwise.
  ///
  /// This is what lets a part be read apart from its neighbours. libyaml is at a key of the margin,
  /// or of the section's mapping, wherever a part begins: at such a place its state is the
  /// indentation and nothing more, for there are no directives here and no anchors. So what a part
  /// holds depends on its own bytes alone, and it leaves nothing open at its end:
  ///
  /// - Quotes and brackets that are open at the end of a part swallow the key of the next one,
  ///   which is then missing here, or are still open at the end of the file, which is then
  ///   unreadable.
  /// - Whatever goes on without a closing mark (plain text, texts after `|` and `>`) ends at the
  ///   next line that is indented no deeper than its key, and each part begins with such a line.
  ///   A list may stand as deep as its key, but its first dash begins a part that is no entry.
  ///
  /// Parts that passed, put together in any order under the keys of their sections, therefore
  /// give the same entries as the whole they make; only equal keys must still be looked for.
  ///
  /// - Parameters:
  ///   - starts: where the keys of all that was read from the tree begin, in the order of the file.
  ///   - tree: what YAML makes of the text.
  package func firsts(of starts: [Int], in tree: YAMLTree) -> [Int]? {
    guard tree.unreadable.isEmpty, !tree.hasAnchors else { return nil }
    var section = 0
    if let root = tree.root {
      guard root.kind == .mapping, root.style == .block else { return nil }
      for (key, _) in root.entries {
        guard section < sections.count, Int(key.span.start) == sections[section].key else {
          return nil
        }
        section += 1
      }
    }
    guard section == sections.count else { return nil }
    var firsts: [Int] = []
    firsts.reserveCapacity(parts.count)
    var next = 0
    for part in parts {
      firsts.append(next)
      if part.isWhole {
        while next < starts.count, part.range.contains(starts[next]) { next += 1 }
      } else {
        guard next < starts.count, starts[next] == part.key else { return nil }
        next += 1
      }
    }
    return next == starts.count ? firsts : nil
  }
}
