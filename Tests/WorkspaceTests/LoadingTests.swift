import Diagnostics
import Foundation
import Revisions
import RoadmapHistory
import RoadmapModel
import Testing
import Workspace
import YAMLTree

@Suite struct LoadingTests {
  private func load(_ files: [String: String]) throws -> LoadedRoadmap {
    let folder = try TemporaryFolder(files)
    return try Workspace(from: folder.path).load()
  }

  @Test("Files of all subfolders are read in the order of their paths")
  func order() throws {
    let loaded = try load([
      "tiekartta.yaml": "format: 1\n", "b/z.yml": "goals: {T2: {title: Z}}",
      "a.yaml": "goals: {T1: {title: A}}", "B.yaml": "goals: {T3: {title: B}}",
    ])
    #expect(loaded.files.map(\.source.path) == ["B.yaml", "a.yaml", "b/z.yml"])
    #expect(loaded.roadmap.records(.goal).map(\.id) == ["T3", "T1", "T2"])
  }

  @Test("Hidden names, the configuration and roadmaps of their own are passed over")
  func passedOver() throws {
    let loaded = try load([
      "tiekartta.yaml": "format: 1\n", "a.yaml": "goals: {T1: {title: A}}",
      ".hidden.yaml": "goals: {X1: {title: X}}", ".git2/x.yaml": "goals: {X2: {title: X}}",
      "other/tiekartta.yaml": "format: 1\n", "other/x.yaml": "goals: {X3: {title: X}}",
      "notes.txt": "goals: {X4: {title: X}}",
    ])
    #expect(loaded.roadmap.records(.goal).map(\.id) == ["T1"])
  }

  @Test("A symbolic link that leaves the folder is refused and named; one inside adds nothing")
  func links() throws {
    let outside = try TemporaryFolder(["secret.yaml": "goals: {S1: {title: Salainen}}"])
    let folder = try TemporaryFolder([
      "tiekartta.yaml": "format: 1\n", "a.yaml": "goals: {T1: {title: A}}",
    ])
    try folder.link("out.yaml", to: outside.path + "/secret.yaml")
    try folder.link("outfolder", to: outside.path)
    try folder.link("again.yaml", to: "a.yaml")
    try folder.link("loop", to: ".")
    let loaded = try Workspace(from: folder.path).load()
    #expect(loaded.roadmap.records(.goal).map(\.id) == ["T1"])
    #expect(
      loaded.diagnostics.map { "\($0.rule) \($0.place.file)" } == [
        "link-outside-folder out.yaml", "link-outside-folder outfolder",
      ])
  }

  @Test("A pipe with a YAML name does not hang the reader")
  func pipe() throws {
    let folder = try TemporaryFolder([
      "tiekartta.yaml": "format: 1\n", "a.yaml": "goals: {T1: {title: A}}",
    ])
    #expect(mkfifo(folder.path + "/pipe.yaml", 0o600) == 0)
    #expect(try Workspace(from: folder.path).load().files.count == 1)
  }

  @Test("The foreword's files are read; a missing one and one outside are findings")
  func foreword() throws {
    let loaded = try load([
      "tiekartta.yaml": "format: 1\nfolder: roadmap\n",
      "roadmap/a.yaml": """
      roadmap:
        foreword: {fi: {file: text/fi.md}, sv: {file: puuttuu.md}, en: {file: ../tiekartta.yaml}}
      """,
      "roadmap/text/fi.md": "Saatteeksi",
    ])
    #expect(loaded.roadmap.documents == ["roadmap/text/fi.md": "Saatteeksi"])
    let found = loaded.diagnostics.map(\.rule).filter { $0 != "missing-key" }
    #expect(found == ["missing-file", "path-outside-folder"])
  }

  @Test("The search upwards stops at the repository's root")
  func upwards() throws {
    let folder = try TemporaryFolder([
      "tiekartta.yaml": "format: 1\n", "repo/deep/x.txt": "", "plain/deep/x.txt": "",
      "a.yaml": "goals: {T1: {title: A}}",
    ])
    try folder.write("", to: "repo/.git/HEAD")
    #expect(throws: WorkspaceFault.self) { try Workspace(from: folder.path + "/repo/deep") }
    #expect(try Workspace(from: folder.path + "/plain/deep").root == folder.path)
  }

  @Test("A file over the size bound is a finding and the others are read")
  func large() throws {
    let folder = try TemporaryFolder([
      "tiekartta.yaml": "format: 1\n", "a.yaml": "goals: {T1: {title: A}}",
      "big.yaml": "# " + String(repeating: "x", count: 5 * 1024 * 1024 + 1),
    ])
    let loaded = try Workspace(from: folder.path).load()
    #expect(loaded.diagnostics.map(\.rule) == ["file-too-large"])
    #expect(loaded.roadmap.records.count == 1)
  }

  @Test("A folder without any roadmap says so instead of showing nothing")
  func empty() throws {
    #expect(throws: WorkspaceFault.self) { try load(["tiekartta.yaml": "format: 1\n"]) }
    #expect(throws: WorkspaceFault.self) {
      try load(["tiekartta.yaml": "format: 1\n", "a.yaml": "# vain kommentti\n"])
    }
  }
}
