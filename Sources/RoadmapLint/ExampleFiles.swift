package import Diagnostics
package import RoadmapModel
internal import YAMLTree

extension Example {
  /// The files of the example, still with their marks: a line `# file: goals.yaml` begins another.
  package var files: [(path: String, text: String)] {
    var files: [(path: String, lines: [Substring])] = [("roadmap.yaml", [])]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(Self.fileMark) {
        files.append((String(line.dropFirst(Self.fileMark.count)), []))
      }
      files[files.count - 1].lines.append(line)
    }
    return files.map { ($0.path, $0.lines.joined(separator: "\n")) }
  }

  private static let fileMark = "# file: "
}

extension LintInput {
  /// Several roadmap files, given as texts in the order of their paths, as input.
  package init(
    files: [SourceText], settings: LintSettings = LintSettings(), today: Day,
    lastChanges: [RecordKey: Day] = [:]
  ) {
    let trees = files.map { YAMLTree.read($0) }
    let decoded = trees.map { RoadmapDecoder.decode($0) }
    self.init(
      files: trees.map { ReadFile($0) }, roadmap: Roadmap(records: decoded.flatMap(\.records)),
      reading: decoded.flatMap(\.diagnostics), settings: settings, today: today,
      lastChanges: lastChanges)
  }
}
