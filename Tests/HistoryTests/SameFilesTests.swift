import Diagnostics
import Foundation
import GitHistory
import RoadmapModel
import Testing

@testable import Revisions
@testable import RoadmapHistory
@testable import Workspace

/// Which files are the roadmap is the same whether they lie on disk, in a commit or in the index,
/// and the walk along a history sees the same in each commit.
@Suite struct SameFilesTests {
  /// What was read of one state, in words that can be compared.
  private func words(_ load: () throws -> LoadedRoadmap) -> [String] {
    do {
      let loaded = try load()
      return loaded.roadmap.records.map { "\($0.kind) \($0.id) \($0.file)" }
        + loaded.diagnostics.filter { Self.rules.contains($0.rule) }
        .map { "\($0.rule) \($0.place.file) \($0.message.en)" }.sorted()
        + loaded.roadmap.documents.map { "\($0.key): \($0.value)" }.sorted()
    } catch let fault as ConfigurationFault {
      return fault.diagnostics.map { "\($0.rule) \($0.message.en)" }
    } catch let fault as WorkspaceFault {
      return [fault.message.en]
    } catch {
      return ["\(error)"]
    }
  }

  private static let rules = [
    "link-outside-folder", "unreadable-file", "missing-file", "path-outside-folder",
  ]

  /// What disk, commit and index give, which must be one; everything is committed first.
  private func same(
    _ script: String, home: String = "", at place: SourceLocation = #_sourceLocation
  ) throws -> [String] {
    let folder = try GitFolder()
    try folder.shell("git init --quiet --initial-branch=main\n" + script)
    try folder.shell("git add --all && git commit --quiet --message=x")
    let start = folder.path + home
    let disk = words { try Workspace(from: start).load() }
    let commit = words { try Workspace(from: start).load(at: "HEAD") }
    let index = words {
      try Workspace(stagedFrom: start, in: HookEnvironment([:], workingFolder: start)).loadStaged()
    }
    #expect(disk == commit, sourceLocation: place)
    #expect(disk == index, sourceLocation: place)
    return disk
  }

  private static func goal(_ id: String, in file: String) -> String {
    "mkdir -p $(dirname \(file)) && echo 'goals: {\(id): {title: x}}' > \(file)\n"
  }

  @Test("A folder that is a link is read under the name that tiekartta.yaml gives it")
  func linkedFolder() throws {
    let found = try same(
      """
      printf 'format: 1\\nfolder: plan\\n' > tiekartta.yaml
      mkdir releases && ln -s releases/r1 plan
      """ + "\n" + Self.goal("T1", in: "releases/r1/sub/a.yaml"))
    #expect(found == ["goal T1 plan/sub/a.yaml"])
  }

  @Test("A linked folder may lie elsewhere in the repository, and never outside it")
  func linkedFolderElsewhere() throws {
    let inside = try same(
      """
      mkdir kunta && printf 'format: 1\\nfolder: plan\\n' > kunta/tiekartta.yaml
      ln -s ../shared/r1 kunta/plan
      """ + "\n" + Self.goal("T1", in: "shared/r1/a.yaml"), home: "/kunta")
    #expect(inside == ["goal T1 plan/a.yaml"])
    for target in ["/etc", "../..", "../other/../../x"] {
      let outside = try same(
        """
        printf 'format: 1\\nfolder: plan\\n' > tiekartta.yaml
        mkdir other && touch other/x && ln -s \(target) plan
        """)
      #expect(
        outside == [
          "link-outside-folder the folder 'plan' leads out of the repository by a symbolic link"
        ])
    }
    for target in ["plan", "nowhere", "tiekartta.yaml"] {
      let nothing = try same(
        "printf 'format: 1\\nfolder: plan\\n' > tiekartta.yaml\nln -s \(target) plan")
      #expect(nothing == ["there is no folder 'plan'"])
    }
  }

  @Test("A link adds what is not read otherwise, under the link's name, once")
  func linkedFiles() throws {
    let found = try same(
      "printf 'format: 1\\n' > tiekartta.yaml\n" + Self.goal("T1", in: "a.yaml")
        + Self.goal("T2", in: "data/a.txt") + Self.goal("T3", in: ".gen/deep/x.yaml")
        + Self.goal("T4", in: "own/inner/y.yaml") + Self.goal("T5", in: "own/z.yaml")
          + """
          touch own/tiekartta.yaml
          ln -s a.yaml again.yaml
          ln -s data/a.txt c.yaml
          ln -s c.yaml b.yaml
          ln -s .gen gen
          ln -s gen/deep/x.yaml x.yaml
          ln -s own/inner taken
          ln -s own foreign
          ln -s . loop
          ln -s gen/../a.yaml up.yaml
          ln -s a.yaml notes.txt
          """)
    #expect(
      found == [
        "goal T1 a.yaml", "goal T2 b.yaml", "goal T3 gen/deep/x.yaml", "goal T4 taken/y.yaml",
      ])
  }

  @Test("A link that leads out, nowhere or round in a circle is told of, and never followed")
  func refused() throws {
    let found = try same(
      "mkdir -p kunta/plan && printf 'format: 1\\nfolder: plan\\n' > kunta/tiekartta.yaml\n"
        + Self.goal("T1", in: "kunta/plan/a.yaml") + Self.goal("T2", in: "kunta/out.yaml")
        + Self.goal("T3", in: "shared/s.yaml")
          + """
          cd kunta/plan
          ln -s ../out.yaml b.yaml
          ln -s ../../shared c
          ln -s "$PWD/a.yaml" d.yaml
          ln -s /etc e
          ln -s e.yaml e.yaml
          ln -s nowhere f
          ln -s nowhere g.png
          ln -s a.yaml/x h.yaml
          ln -s ../out.yaml i.txt
          ln -s ../plan/a.yaml j.yaml
          """, home: "/kunta")
    let leading = "the symbolic link leads out of the roadmap's folder"
    let missing = "the file cannot be read (No such file or directory)"
    #expect(
      found == [
        "goal T1 plan/a.yaml", "link-outside-folder plan/b.yaml \(leading)",
        "link-outside-folder plan/c \(leading)", "link-outside-folder plan/d.yaml \(leading)",
        "link-outside-folder plan/e \(leading)", "unreadable-file plan/e.yaml \(missing)",
        "unreadable-file plan/f \(missing)", "unreadable-file plan/h.yaml \(missing)",
      ])
  }

  @Test("Another repository in the folder is another's, as a submodule is in a commit")
  func submodule() throws {
    let found = try same(
      "printf 'format: 1\\n' > tiekartta.yaml\n" + Self.goal("T1", in: "a.yaml")
        + """
        git init --quiet part && echo 'goals: {T2: {title: x}}' > part/b.yaml
        git -C part add . && git -C part commit --quiet --message=x
        ln -s part/b.yaml b.yaml
        """)
    #expect(
      found == [
        "goal T1 a.yaml",
        "link-outside-folder b.yaml the symbolic link leads out of the roadmap's folder",
      ])
  }

  @Test("A foreword's path is followed by the same rules")
  func foreword() throws {
    let found = try same(
      """
      printf 'format: 1\\nfolder: plan\\n' > tiekartta.yaml
      mkdir -p real/text && ln -s real plan && ln -s text real/docs && echo ulkona > out.md
      echo Saate > real/text/fi.md && ln -s ../out.md real/out.md && ln -s none.md real/none.md
      cat > real/a.yaml <<'END'
      roadmap:
        foreword:
          fi: {file: docs/fi.md}
          sv: {file: out.md}
          en: {file: none.md}
      END
      """)
    #expect(
      found == [
        "roadmap  plan/a.yaml", "missing-file plan/a.yaml there is no file 'none.md'",
        "path-outside-folder plan/a.yaml the path 'out.md' leads out of the roadmap's folder",
        "plan/docs/fi.md: Saate\n",
      ])
  }

  @Test("A tiekartta.yaml may be a link inside the repository, and never out of it")
  func linkedConfiguration() throws {
    let shared = try same(
      """
      mkdir shared kunta && ln -s ../shared/conf.yaml kunta/tiekartta.yaml
      printf 'format: 1\\nfolder: plan\\n' > shared/conf.yaml
      """ + "\n" + Self.goal("T1", in: "kunta/plan/a.yaml") + Self.goal("T2", in: "kunta/b.yaml"),
      home: "/kunta")
    #expect(shared == ["goal T1 plan/a.yaml"])
    let folder = try GitFolder()
    try folder.shell(
      """
      git init --quiet
      mkdir outside inner && git -C inner init --quiet
      printf 'format: 1\\n' > outside/conf.yaml && ln -s ../outside/conf.yaml inner/tiekartta.yaml
      """)
    #expect(
      words { try Workspace(from: folder.path + "/inner").load() } == [
        "'tiekartta.yaml' leads out of the repository by a symbolic link or a submodule"
      ])
  }

  @Test("Random trees read the same on disk, in the commit, in the index and along the history")
  func random() throws {
    for seed in 1...12 as ClosedRange<UInt64> { try randomHistory(seed) }
  }

  private func randomHistory(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let folder = try GitFolder()
    try folder.shell("git init --quiet --initial-branch=main\nmkdir home && cd home && mkdir plan")
    try folder.shell("printf 'format: 1\\nfolder: plan\\n' > home/tiekartta.yaml")
    var files: VersionFiles?
    var held: [String: Held] = [:]
    for step in 0..<14 {
      for _ in 0...dice.below(3) { try edit(folder.path, &dice, step) }
      // Git keeps no folder without files.
      try folder.shell(
        """
        find home -type d -empty -delete
        git add --all && git commit --quiet --allow-empty --message=\(step)
        """)
      let home = folder.path + "/home"
      let disk = words { try Workspace(from: home).load() }
      #expect(disk == words { try Workspace(from: home).load(at: "HEAD") }, "\(seed) \(step)")
      let hook = HookEnvironment([:], workingFolder: home)
      #expect(
        disk == words { try Workspace(stagedFrom: home, in: hook).loadStaged() },
        "\(seed) \(step)")

      let repository = try Repository(discoveringFrom: folder.path)
      let root = try repository.lineCommit(repository.resolveName("HEAD")).tree
      var walk = files ?? VersionFiles(repository, home: "home", folder: "plan")
      for change in try walk.advance(to: root) {
        #expect(held[change.path]?.object == change.old, "\(seed) \(step) \(change.path)")
        held[change.path] = change.new.map { Held(object: $0, isRefused: change.isLink) }
      }
      files = walk
      let listed = try listed(root, repository)
      // A walk tells of a tiekartta.yaml too, which is no file of the roadmap.
      for path in Set(held.keys).union(listed.keys) where Path.name(of: path) != "tiekartta.yaml" {
        #expect(held[path] == listed[path], "\(seed) \(step) \(path)")
      }
    }
  }

  private struct Held: Equatable {
    let object: ObjectName
    let isRefused: Bool
  }

  /// The files of a commit as any state is asked for them.
  private func listed(_ root: ObjectName, _ repository: Repository) throws -> [String: Held] {
    let tree = CommitTree(repository, at: root)
    guard let list = try? tree.roadmapFiles(home: "home", usualFolder: "plan") else { return [:] }
    var held: [String: Held] = [:]
    for file in list.others + list.files {
      held[file.path] = Held(object: file.content, isRefused: false)
    }
    for refusal in list.refusals {
      held[refusal.path] = refusal.link.map { Held(object: $0, isRefused: true) }
    }
    return held
  }

  /// Puts a file, a link, a nested configuration or another folder somewhere, or takes one away.
  private func edit(_ top: String, _ dice: inout Dice, _ step: Int) throws {
    let names = ["a", "b.yaml", "c.yml", "d.txt", ".h", "e", "tiekartta.yaml", "f.yaml"]
    func path(_ dice: inout Dice) -> [String] {
      (0...dice.below(3)).map { _ in names[dice.below(names.count)] }
    }
    let manager = FileManager.default
    let base = dice.below(6) == 0 ? ["home"] : ["home", "plan"]
    let parts = base + path(&dice)
    let full = "\(top)/" + parts.joined(separator: "/")
    // What stands in the way, or is the way through a link, stays as it is.
    for count in 2..<max(3, parts.count) {
      let way = "\(top)/" + parts.prefix(count).joined(separator: "/")
      if let sort = Files.sort(of: way), sort != .folder { return }
    }
    if parts == ["home", "tiekartta.yaml"] { return }
    func clear(_ path: String) { try? manager.removeItem(atPath: path) }
    func makeParent() throws {
      try manager.createDirectory(
        atPath: Path.parent(of: full), withIntermediateDirectories: true)
    }
    switch dice.below(10) {
    case 0...3:
      clear(full)
      try makeParent()
      try "goals: {T\(dice.below(30)): {title: x\(step)}}\n"
        .write(toFile: full, atomically: false, encoding: .utf8)
    case 4...6:
      clear(full)
      try makeParent()
      let up = String(repeating: "../", count: dice.below(parts.count + 1))
      let targets = [
        up + "plan/" + path(&dice).joined(separator: "/"), path(&dice).joined(separator: "/"),
        up + path(&dice).joined(separator: "/"), "/etc/hosts", ".", "..",
      ]
      try manager.createSymbolicLink(
        atPath: full, withDestinationPath: targets[dice.below(targets.count)])
    case 7: clear(full)
    case 8:
      let folders = ["plan", "", "plan/a", "lien", "e", "plan/e"]
      try "format: 1\nfolder: \(folders[dice.below(folders.count)])\n"
        .write(toFile: top + "/home/tiekartta.yaml", atomically: false, encoding: .utf8)
    default:
      let lien = top + "/home/lien"
      clear(lien)
      let targets = ["plan", "plan/a", "../home/plan/.h", "plan/e", "nowhere", "../..", "lien"]
      try manager.createSymbolicLink(
        atPath: lien, withDestinationPath: targets[dice.below(targets.count)])
    }
  }
}

/// Numbers that are the same in every run.
private struct Dice {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
