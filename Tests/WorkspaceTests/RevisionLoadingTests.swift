import Diagnostics
import Foundation
import Revisions
import RoadmapHistory
import RoadmapModel
import Testing
import Workspace
import YAMLTree

@Suite struct RevisionLoadingTests {
  @Test("A revision is read with its own folder, and its hidden and foreign files are passed over")
  func revision() throws {
    let folder = try TemporaryFolder([
      // A rule that is gone by now must not make the old version's folder be forgotten.
      "sub/tiekartta.yaml": "format: 1\nfolder: old\nlint: {rules: {gone-rule: off}}\n",
      "sub/old/a.yaml": "goals: {T1: {title: A}}",
      "sub/old/.b.yaml": "goals: {X1: {title: X}}",
      "sub/old/own/tiekartta.yaml": "format: 1\n", "sub/old/own/c.yaml": "goals: {X2: {title: X}}",
      "elsewhere.yaml": "goals: {X3: {title: X}}",
    ])
    try git("init -q -b main", in: folder.path)
    try git("add .", in: folder.path)
    try git("commit -q -m first", in: folder.path)
    try folder.write("format: 1\nfolder: new\n", to: "sub/tiekartta.yaml")
    try folder.write("goals: {T2: {title: B}}", to: "sub/new/a.yaml")
    let workspace = try Workspace(from: folder.path + "/sub")
    #expect(try workspace.load().roadmap.records(.goal).map(\.id) == ["T2"])
    let old = try workspace.load(at: "main")
    #expect(old.roadmap.records(.goal).map(\.id) == ["T1"])
    #expect(old.files.map(\.source.path) == ["old/a.yaml"])
    #expect(throws: (any Error).self) { try workspace.load(at: "no-such-tag") }
  }
}
