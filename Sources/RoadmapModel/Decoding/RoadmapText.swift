internal import Diagnostics
internal import YAMLTree

extension Roadmap {
  /// The roadmap that one file of some text is by itself, as examples are.
  package init(text: String) {
    let tree = YAMLTree.read(SourceText(path: "", bytes: Array(text.utf8)))
    self.init(records: RoadmapDecoder.decode(tree).records)
  }
}
