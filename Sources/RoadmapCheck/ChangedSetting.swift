/// Something of the gate's own configuration that a branch makes other than it is at the base.
package struct ChangedSetting: Sendable {
  /// What is other.
  package enum Part: Hashable, Sendable {
    /// A key of `tiekartta.yaml`.
    case key(String)
    /// Where a file or folder that the gate goes by lies: before and now.
    case place(String)
  }

  package let part: Part
  /// How it differs, which an approval names.
  package let content: String

  package init(_ part: Part, content: String) {
    self.part = part
    self.content = content
  }

  /// The key, or the places.
  package var text: String {
    switch part {
    case .key(let text), .place(let text): text
    }
  }
}
