package import Diagnostics

/// What is kept of a file once its values were taken out, so that the tree itself may go.
package struct ReadFile: Sendable {
  package let source: SourceText
  /// The comments that hold `tiekartta:`, in the order of the file.
  package let directives: [Comment]
  /// Runs of the file that could not be read and were passed over.
  package let unreadable: [Span]
  /// Whether all of it was read as it is written: nothing was passed over or read as something else.
  package let isWhole: Bool

  package init(_ tree: YAMLTree) {
    source = tree.source
    directives = tree.comments(holding: "tiekartta:")
    unreadable = tree.unreadable
    isWhole = tree.unreadable.isEmpty && !tree.faults.contains { $0.severity == .error }
  }
}
