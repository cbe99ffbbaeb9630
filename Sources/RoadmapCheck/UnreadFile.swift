internal import Diagnostics
internal import RoadmapDiff

/// A file of the roadmap that could not be read whole, so that nobody knows what it hides.
package struct UnreadFile: Sendable {
  package let path: String
  /// What it holds, or what stands for that, where it is known.
  package let content: [UInt8]?

  package init(path: String, content: [UInt8]?) {
    self.path = path
    self.content = content
  }

  /// Whether it is certain that another one hides the same.
  package func isSame(as other: UnreadFile) -> Bool {
    path == other.path && content != nil && content == other.content
  }

  /// What an approval of it names.
  var fingerprint: String {
    let digits = content.map { SHA256.hash($0).map { String($0, radix: 16) } } ?? []
    return Fingerprint.of(["unread-file", path] + digits)
  }
}
