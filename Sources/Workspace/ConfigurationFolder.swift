package import Diagnostics
internal import YAMLTree

extension Configuration {
  /// Where a configuration says its roadmap lies, read from its text alone; empty where it says
  /// nothing of it, and nothing where the text cannot be read.
  ///
  /// An old version may have keys and rules that are gone by now: all but the folder is let be.
  package static func folder(in source: SourceText) -> String? {
    let tree = YAMLTree.read(source)
    guard tree.unreadable.isEmpty, let root = tree.root, root.kind == .mapping else { return nil }
    for (key, value) in root.entries where key.text == "folder" {
      guard value.kind == .scalar else { return nil }
      let written = value.text
      if written.isEmpty { return "" }
      return written.hasPrefix("/") ? nil : Path.normalized(written)
    }
    return ""
  }
}
