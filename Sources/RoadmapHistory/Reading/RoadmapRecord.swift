internal import Diagnostics
internal import GitHistory
package import RoadmapModel
internal import Workspace
internal import YAMLParts
internal import YAMLTree

extension Workspace {
  /// The record `roadmap` as it lies in the folder, or in the index where what is staged counts, or
  /// as a revision has it; nil where none can be read.
  ///
  /// Its places are of no use, since little else of its file is read.
  package func roadmapRecord(at revision: String? = nil) -> Record? {
    if let revision { return try? trackedRecord(at: revision) }
    guard named == nil else { return try? stagedRecord() }
    return (try? roadmapFilesOnDisk()).flatMap(Self.record)
  }

  private func trackedRecord(at revision: String) throws -> Record? {
    let repository = try findRepository()
    let commit = try repository.lineCommit(repository.resolveName(revision))
    let tree = CommitTree(repository, at: commit.tree)
    return Self.record(in: try roadmapFiles(of: tree, repositoryHome(repository)))
  }

  private func stagedRecord() throws -> Record? {
    Self.record(in: try roadmapFilesInIndex(of: findRepository()))
  }

  private static func record<Tree>(in found: RoadmapFiles<Tree>) -> Record? {
    // Most roadmaps keep it where anybody would look for it, so that no other file need be read.
    let usual = found.files.filter { Path.name(of: $0.path) == "roadmap.yaml" }
    let others = found.files.filter { Path.name(of: $0.path) != "roadmap.yaml" }
    for file in usual + others {
      guard let bytes = try? found.tree.bytes(of: file.content, atMost: YAMLLimits.fileBytes)
      else { continue }
      if let record = record(in: bytes, file.path) { return record }
    }
    return nil
  }

  private static func record(in bytes: [UInt8], _ path: String) -> Record? {
    guard KeySearch(["roadmap"]).finds(in: bytes) else { return nil }
    // The file may hold all of a large roadmap besides.
    let records =
      DividedText.records(of: [Kind.roadmap.section], in: bytes, at: path)
      ?? RoadmapDecoder.records(in: YAMLTree.read(SourceText(path: path, bytes: bytes)))
    return records.first { $0.kind == .roadmap }
  }

  /// The day of an instant, in seconds since the beginning of 1970 in UTC, in the time zone of a
  /// roadmap; without one, in that of the calendar.
  ///
  /// - Throws: a `WorkspaceFault` where the machine does not know the zone.
  package func day(of instant: Int, by roadmap: Record?) throws -> Day {
    var zone = try zone(named: roadmap?[.timeZone]?.word)
    return zone.day(instant)
  }
}
