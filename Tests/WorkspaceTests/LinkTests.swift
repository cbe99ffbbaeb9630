import Diagnostics
import Foundation
import Testing

@testable import Revisions
@testable import RoadmapHistory
@testable import Workspace

/// What a branch brings leads nowhere out of the work tree; what this machine has is its own.
@Suite struct LinkTests {
  private let outside: TemporaryFolder
  private let tree: TemporaryFolder

  init() throws {
    outside = try TemporaryFolder(["secret": "precious\n"])
    tree = try TemporaryFolder(["tiekartta.yaml": "format: 1\n", "docs/a.md": "old\n"])
    try git("init -q", in: tree.path)
  }

  private func text(_ path: String) -> String? {
    try? String(contentsOfFile: path, encoding: .utf8)
  }

  private func fault(_ work: () throws -> Void) -> FileFault? {
    do {
      try work()
      return nil
    } catch {
      return error as? FileFault
    }
  }

  @Test("A file is not written or read through a link that leads out of the work tree")
  func outwards() throws {
    try tree.link("file", to: outside.path + "/secret")
    try tree.link("folder", to: outside.path)
    try tree.link("new", to: outside.path + "/made")
    try tree.link("device", to: "/dev/stdout")
    try tree.link("climbing", to: "../" + Path.name(of: outside.path) + "/secret")
    try tree.link("docs/twice", to: "../file")
    let names = [
      "file", "folder/secret", "folder/made", "new", "device", "climbing", "docs/twice",
    ]
    for name in names {
      let path = Path.join(tree.path, name)
      #expect(fault { try Files.write([0x78], to: path) }?.isLeadingOut == true, "\(name)")
      #expect(fault { _ = try Files.bytes(of: path) }?.isLeadingOut == true, "\(name)")
    }
    for name in ["folder/inner", "new", "folder/inner/deep"] {
      let path = Path.join(tree.path, name)
      #expect(fault { try Files.makeFolder(path) }?.isLeadingOut == true, "\(name)")
    }
    #expect(try Files.names(in: outside.path) == ["secret"])
    #expect(text(outside.path + "/secret") == "precious\n")
  }

  @Test("A link does not lead into git's own data")
  func gitData() throws {
    try tree.link("settings", to: ".git/config")
    try tree.link("hook", to: ".git/hooks/post-commit")
    try FileManager.default.createDirectory(
      atPath: tree.path + "/sub/.git", withIntermediateDirectories: true)
    try tree.link("inner", to: "sub/.git/config")
    for name in ["settings", "hook", "inner"] {
      let path = Path.join(tree.path, name)
      #expect(fault { try Files.write([0x78], to: path) }?.isLeadingOut == true, "\(name)")
    }
    #expect(text(tree.path + "/.git/config") != "x")
    try tree.link("a.yaml", to: ".git/config")
    let found = try Workspace(from: tree.path).load().diagnostics
    #expect(found.contains { $0.rule == "link-outside-folder" && $0.place.file == "a.yaml" })
  }

  @Test("A link within the work tree stays one, and what it leads to is written")
  func within() throws {
    try tree.link("a.md", to: "docs/a.md")
    try tree.link("made.md", to: "docs/made.md")
    try tree.link("reports", to: "docs")
    try Files.write(Array("new\n".utf8), to: tree.path + "/a.md")
    try Files.write(Array("made\n".utf8), to: tree.path + "/made.md")
    try Files.makeFolder(tree.path + "/reports/parties")
    try Files.write(Array("b\n".utf8), to: tree.path + "/reports/parties/b.md")
    #expect(text(tree.path + "/docs/a.md") == "new\n")
    #expect(text(tree.path + "/docs/made.md") == "made\n")
    #expect(text(tree.path + "/docs/parties/b.md") == "b\n")
    #expect(Files.sort(of: tree.path + "/a.md") == .link)
  }

  @Test("What a person names outside, and links of their own, are theirs")
  func own() throws {
    try outside.link("work", to: tree.path)
    try outside.link("secret-link", to: outside.path + "/secret")
    try Files.write(Array("one\n".utf8), to: outside.path + "/work/docs/a.md")
    #expect(text(tree.path + "/docs/a.md") == "one\n")
    try Files.write(Array("two\n".utf8), to: outside.path + "/secret-link")
    #expect(text(outside.path + "/secret") == "two\n")
    try Files.write(
      Array("three\n".utf8), to: tree.path + "/../" + Path.name(of: outside.path) + "/new")
    #expect(text(outside.path + "/new") == "three\n")
    try Files.write([], to: "/dev/null")
  }

  @Test("Without a repository, the folder of tiekartta.yaml is what is not left")
  func withoutRepository() throws {
    let folder = try TemporaryFolder(["tiekartta.yaml": "format: 1\n"])
    try folder.link("out", to: outside.path + "/secret")
    #expect(fault { try Files.write([], to: folder.path + "/out") }?.isLeadingOut == true)
  }

  @Test("A file is replaced whole, keeps its permissions, and leaves nothing beside it")
  func whole() throws {
    let path = tree.path + "/docs/a.md"
    chmod(path, 0o640)
    // What a run that was stopped left behind, and a link laid where a known name would be.
    try tree.link("docs/a.md.tiekartta-\(getpid())", to: outside.path + "/secret")
    try Files.write(Array("new\n".utf8), to: path)
    #expect(text(path) == "new\n")
    #expect(text(outside.path + "/secret") == "precious\n")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try Files.names(in: tree.path + "/docs") == ["a.md", "a.md.tiekartta-\(getpid())"])
    #expect(fault { try Files.write([], to: tree.path + "/docs") }?.code == EISDIR)
    #expect(fault { try Files.write([], to: tree.path + "/no/a") }?.isAbsence == true)
    try tree.link("round", to: "round")
    #expect(fault { try Files.write([], to: tree.path + "/round") }?.code == ELOOP)
  }

  @Test("A folder's name reaches .gitattributes as a pattern that means that folder alone")
  func attributes() throws {
    let names = [
      "plain", "with space", "a$(touch PWNED)b", "qu\"ote", "back\\slash", "st*r", "b[r]",
      "tab\there", "line\n* filter=evil", "tiekartta: kohta", "#!x", "é",
    ]
    for name in names {
      let written = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        .replacing("\n", with: "\\n").replacing("\t", with: "\\t")
      let folder = try TemporaryFolder(["tiekartta.yaml": "format: 1\nfolder: \"\(written)\"\n"])
      try git("init -q", in: folder.path)
      let driver = try DiffDriver(Workspace(from: folder.path))
      try driver.install(program: "tiekartta")
      let said = try said(
        ["check-attr", "-z", "diff", "filter", "--", name + "/sub/a.yaml", "other/a.yaml"],
        in: folder.path)
      #expect(
        said == [
          name + "/sub/a.yaml", "diff", "tiekartta", name + "/sub/a.yaml", "filter", "unspecified",
          "other/a.yaml", "diff", "unspecified", "other/a.yaml", "filter", "unspecified",
        ], "\(name)")
      try driver.uninstall()
      #expect(text(folder.path + "/.gitattributes") == nil)
    }
  }

  @Test("A .gitattributes that git would not read, or that is no text, is not spoilt")
  func oddAttributes() throws {
    let path = tree.path + "/.gitattributes"
    try tree.link(".gitattributes", to: "docs/a.md")
    let driver = try DiffDriver(Workspace(from: tree.path))
    #expect(throws: WorkspaceFault.self) { try driver.install(program: "tiekartta") }
    #expect(throws: WorkspaceFault.self) { try driver.uninstall() }
    #expect(text(tree.path + "/docs/a.md") == "old\n")
    #expect(text(tree.path + "/.git/config")?.contains("tiekartta") == false)
    unlink(path)
    let bytes = Data([0x61, 0xE4, 0x20, 0x74, 0x65, 0x78, 0x74, 0x0A])
    try bytes.write(to: URL(filePath: path))
    try driver.install(program: "tiekartta")
    try driver.uninstall()
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
  }

  /// What git says in words that a zero byte ends each.
  private func said(_ arguments: [String], in folder: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = URL(filePath: folder)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\0").map(String.init)
  }
}
