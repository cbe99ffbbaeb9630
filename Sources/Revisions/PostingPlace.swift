internal import Diagnostics
internal import GitHistory
internal import RoadmapHistory
package import Workspace

/// The commit that is told, and when it was made.
package struct ToldCommit: Sendable {
  package let id: String
  /// Seconds since the beginning of 1970.
  package let time: Int
}

extension Workspace {
  /// A commit by any of its names; nil where there is no repository or no such commit.
  package func commit(named revision: String) -> ToldCommit? {
    guard let repository = try? findRepository(), let name = try? repository.resolveName(revision),
      let commit = try? repository.lineCommit(name)
    else { return nil }
    return ToldCommit(id: name.hex, time: commit.time)
  }

  /// The same place by the `tiekartta.yaml` of the branch that a change goes into, or of the main
  /// one: a branch must not say where messages and secrets go.
  ///
  /// - Throws: a `HistoryFault` where that branch is not here.
  package func trusted(by environment: [String: String]) throws -> Workspace {
    let repository = try findRepository()
    let base = try GateBase(asked: nil, environment: environment, in: repository)
    return try with(
      Configuration.read(
        configurationText(at: base.commit.hex)
          ?? SourceText(path: Configuration.fileName, text: "format: 1\n")))
  }

  /// Whether a run of continuous integration judges a change that goes into another branch.
  package static func judgesChange(_ environment: [String: String]) -> Bool {
    CIRun.targetBranch(environment) != nil
  }

  /// The folder of small files that are kept from one run to the next; nil without a repository.
  package var keptFiles: KeptFiles? {
    (try? findRepository()).map { KeptFiles(commonFolder: $0.commonDir) }
  }
}

/// Small files in the git folder that all work trees share, each written whole or not at all.
package struct KeptFiles: Sendable {
  private static let folderNames = ["tiekartta", "post"]
  private let commonFolder: String

  init(commonFolder: String) { self.commonFolder = commonFolder }

  /// A file's bytes; nil where there is none, or none that can be read.
  package func read(_ name: String) -> [UInt8]? {
    try? folder(isMade: false).bytes(of: name, limit: 64 << 10)
  }

  package func write(_ bytes: [UInt8], as name: String) throws(FileFault) {
    try folder(isMade: true).write(bytes, as: name)
  }

  private func folder(isMade: Bool) throws(FileFault) -> OpenFolder {
    guard let real = Files.real(commonFolder) else {
      throw FileFault(path: commonFolder, code: FileFault.absent)
    }
    var folder = try OpenFolder(real)
    for name in Self.folderNames { folder = try folder.folder(name, isMade: isMade) }
    return folder
  }
}

extension Workspace {
  /// Whether the program runs in continuous integration, where commits are told and never files.
  package static func isOfCI(_ environment: [String: String]) -> Bool {
    CIRun.isDeclared(environment)
  }
}
