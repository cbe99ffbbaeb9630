internal import Diagnostics
package import RoadmapCheck
internal import Workspace

extension Workspace {
  /// The approvals in the working tree, committed or not.
  ///
  /// - Throws: a `ConfigurationFault` or a `WorkspaceFault` where they cannot be read.
  package func approvalsOnDisk() throws -> ApprovalFile {
    let tree = diskTree
    let path = ApprovalFile.path
    guard let home = try tree.way(to: Path.relative(root, to: tree.top) ?? "") else {
      return .empty
    }
    if case .nothing = try tree.end(of: path, from: home) { return .empty }
    let source = try tree.text(of: path, from: home)
    let (file, faults) = ApprovalFile.read(source)
    guard faults.isEmpty else { throw ConfigurationFault(diagnostics: faults, source: source) }
    return file
  }
}
