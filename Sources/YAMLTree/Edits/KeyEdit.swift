package import Diagnostics

/// Sets a key of nested maps in a file's text, and leaves every other byte as it is.
///
/// Layouts are many, and not every one is known here. Who edits reads the new text again and
/// compares: `YAMLNode.content` before, with the key set, must be the content after.
package struct KeyEdit {
  let tree: YAMLTree
  var bytes: [UInt8] { tree.source.bytes }

  package init(_ source: SourceText) {
    tree = YAMLTree.read(source)
  }

  /// The text with a value at a path of keys; nil where its layout is not one to edit.
  ///
  /// A value that is there must be a scalar, and becomes one in the quotes it had.
  package func setting(_ path: [String], to content: YAMLContent) -> SourceText? {
    guard var map = tree.root, !path.isEmpty else { return nil }
    // How deep the key is indented whose value the map is; the root has none.
    var outer = -1
    for (depth, name) in path.enumerated() {
      guard map.kind == .mapping, !map.isAlias else { return nil }
      guard let entry = map.entries.first(where: { $0.key.text == name }) else {
        return tree.source.applying(append(path[depth...], content, to: map, outer: outer))
      }
      let rest = path[(depth + 1)...]
      if entry.value.isEmpty, entry.value.span.isEmpty {
        return tree.source.applying(fill(entry.key, rest, content, in: map))
      }
      if rest.isEmpty { return tree.source.applying(replace(entry.value, by: content)) }
      outer = indentation(of: entry.key) ?? outer
      map = entry.value
    }
    return nil
  }

  private func replace(_ value: YAMLNode, by content: YAMLContent) -> [TextEdit]? {
    guard case .scalar(let text) = content, value.kind == .scalar else { return nil }
    return [edit(value.span, YAMLWriter.scalar(text, like: value.style))]
  }

  /// Gives a key that stands without a value one.
  private func fill(
    _ key: YAMLNode, _ path: ArraySlice<String>, _ content: YAMLContent, in map: YAMLNode
  ) -> [TextEdit]? {
    var colon = Int(key.span.end)
    while colon < bytes.count, bytes[colon] == 0x20 { colon += 1 }
    guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else { return nil }
    let after = colon + 1
    if map.style == .flow || path.isEmpty {
      let value = path.reversed().reduce(content) { .map([YAMLContent.Member($1, $0)]) }
      return [edit(Span(after, after), " " + YAMLWriter.flow(value))]
    }
    guard let own = indentation(of: key) else { return nil }
    let lines = YAMLWriter.block(path, content, indent: own + step, step: step, entryStep: nil)
    return [insert(lines, after: after, deeperThan: own)]
  }

  private func append(
    _ path: ArraySlice<String>, _ content: YAMLContent, to map: YAMLNode, outer: Int
  ) -> [TextEdit]? {
    if map.style == .flow { return appendInFlow(path, content, to: map) }
    let entries = Array(map.entries)
    guard let first = entries.first, let own = indentation(of: first.key) else { return nil }
    let lines = YAMLWriter.block(
      path, content, indent: own, step: step, entryStep: entryStep(of: entries, from: own))
    return [insert(lines, after: Int(map.span.end), deeperThan: outer)]
  }

  /// How much deeper the keys inside the last entry are, where that is written over several lines.
  private func entryStep(
    of entries: [(key: YAMLNode, value: YAMLNode)], from own: Int
  ) -> Int? {
    guard let last = entries.last?.value, last.kind == .mapping, last.style == .block,
      !last.isAlias, let inner = last.entries.first(where: { _ in true }).map(\.key)
    else { return nil }
    return indentation(of: inner).map { $0 - own }
  }

  /// By how much this file indents.
  private var step: Int {
    for entry in tree.root.map({ Array($0.entries) }) ?? [] {
      guard let own = indentation(of: entry.key) else { continue }
      if let step = entryStep(of: [entry], from: own), step > 0 { return step }
    }
    return 2
  }
}

extension SourceText {
  /// The text after edits, where there are any to make.
  fileprivate func applying(_ edits: [TextEdit]?) -> SourceText? {
    edits.map { applying($0) as SourceText }
  }
}
