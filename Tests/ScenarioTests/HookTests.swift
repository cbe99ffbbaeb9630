import Foundation
import RoadmapModel
import Testing
import TiekarttaCLI

/// What git tells a hook of the commit that is being made decides what `--staged` looks at.
@Suite struct HookTests {
  private let place: URL

  init() throws {
    place = try ScenarioTests.copy(of: URL(filePath: "/nowhere"))
    try shell(
      """
      git init --quiet --initial-branch=main repo; cd repo
      printf 'format: 1\\nlanguage: en\\n' > tiekartta.yaml
      printf 'roadmap: {title: T, languages: fi, period: {start: 2026, end: 2029}, state: draft}\\n' > r.yaml
      echo 'goals: {T1: {title: Tavoite}}' > goals.yaml
      \(Self.action("2027")) > a.yaml
      git add --all; git commit --quiet -m alku
      """)
  }

  private func remove() { try? FileManager.default.removeItem(at: place) }

  /// The shell words that write an action with an end.
  private static func action(_ end: String) -> String {
    "printf 'actions:\\n  A1: {title: Hanke, goals: T1, status: proposed, end: \(end)}\\n'"
  }

  private func shell(_ script: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-euc", script]
    process.currentDirectoryURL = place
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": place.path,
      "GIT_CONFIG_GLOBAL": "/nonexistent/gitconfig", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": "Digi", "GIT_AUTHOR_EMAIL": "digi@kuusilampi.example",
      "GIT_COMMITTER_NAME": "Digi", "GIT_COMMITTER_EMAIL": "digi@kuusilampi.example",
    ]
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(script)")
  }

  /// Runs a command line in a folder, with what git would tell.
  private func run(
    _ line: String, in folder: String = "repo", _ environment: [String: String] = [:]
  ) -> (status: TiekarttaCLI.ExitStatus, said: String) {
    let said = Said()
    var environment = environment
    environment["LANG"] = "en_GB.UTF-8"
    let world = World(
      arguments: line.split(separator: " ").map(String.init), environment: environment,
      workingFolder: place.appending(path: folder).path,
      now: { noon }, input: { _ in [] },
      write: { said.add(String(decoding: $0, as: UTF8.self)) }, complain: { said.add($0) },
      isTerminal: false, terminalWidth: 100)
    return (Tiekartta.run(in: world), said.text)
  }

  private static let lint = "lint --staged --format short"
  private static let fault = "bad-period"

  private func path(_ name: String) -> String { place.appending(path: name).path }

  @Test("A temporary index is the commit, whatever git's own index and the folder hold")
  func temporaryIndex() throws {
    defer { remove() }
    try shell(
      """
      cd repo; \(Self.action("ensi vuonna")) > a.yaml
      cp .git/index .git/next-index.lock; GIT_INDEX_FILE=.git/next-index.lock git add a.yaml
      \(Self.action("2028")) > a.yaml; mkdir sub
      """)
    #expect(run(Self.lint).status == .done)
    for file in [path("repo/.git/next-index.lock"), ".git/next-index.lock"] {
      let said = run(Self.lint, ["GIT_INDEX_FILE": file])
      #expect(said.status == .found && said.said.contains("a.yaml:2:"), "\(said)")
      #expect(said.said.contains(Self.fault))
      // Relative to the top of the work tree, wherever the program runs.
      #expect(run(Self.lint, in: "repo/sub", ["GIT_INDEX_FILE": file]).status == .found)
    }
    let diff = run(
      "diff HEAD --staged --format json", ["GIT_INDEX_FILE": ".git/next-index.lock"])
    #expect(diff.said.contains("\"to\": \"ensi vuonna\"") && !diff.said.contains("2028"))
    #expect(run("diff HEAD --staged").said.contains("No changes"))
    // An index that is not there holds nothing, which is what git takes it for.
    let none = run(Self.lint, ["GIT_INDEX_FILE": ".git/none"])
    #expect(none.status == .unreadable && none.said.contains("git add tiekartta.yaml"))
  }

  @Test("A linked work tree has an index of its own")
  func linkedWorktree() throws {
    defer { remove() }
    try shell(
      """
      cd repo; git worktree add --quiet ../linked
      cd ../linked; \(Self.action("ensi vuonna")) > a.yaml; git add a.yaml
      """)
    let hook = [
      "GIT_DIR": path("repo/.git/worktrees/linked"),
      "GIT_INDEX_FILE": path("repo/.git/worktrees/linked/index"),
    ]
    #expect(run(Self.lint, in: "linked").status == .found)
    #expect(run(Self.lint, in: "linked", hook).status == .found)
    #expect(run(Self.lint).status == .done)
  }

  @Test("Git data apart from the files are found where git says they are")
  func separate() throws {
    defer { remove() }
    try shell(
      """
      git clone --quiet --bare repo data.git; mkdir files
      git --git-dir=data.git --work-tree=files checkout --force
      \(Self.action("ensi vuonna")) > files/a.yaml
      cd files; git --git-dir=../data.git --work-tree=. add a.yaml
      """)
    let hook = ["GIT_DIR": path("data.git"), "GIT_WORK_TREE": "."]
    #expect(run(Self.lint, in: "files", hook).status == .found)
    #expect(run(Self.lint, in: "files", ["GIT_DIR": "../data.git"]).status == .found)
    let diff = run("diff HEAD --staged", in: "files", hook)
    #expect(diff.said.contains("A1"), "\(diff)")
    #expect(run(Self.lint, in: "files").status == .noHistory)
  }

  @Test("What git tells of another repository's commit is not believed")
  func otherRepository() throws {
    defer { remove() }
    try shell(
      """
      cd repo; git clone --quiet . inner; cd inner
      \(Self.action("ensi vuonna")) > a.yaml; git add a.yaml
      """)
    let hook = ["GIT_DIR": path("repo/.git"), "GIT_INDEX_FILE": path("repo/.git/index")]
    #expect(run(Self.lint, hook).status == .done)
    #expect(run(Self.lint + " --directory inner", hook).status == .found)
    #expect(
      run(Self.lint + " --directory repo/inner", in: "", ["GIT_INDEX_FILE": "x"]).status == .found)
    #expect(run(Self.lint, ["GIT_DIR": path("none")]).status == .noHistory)
  }

  @Test("A first commit, a conflict and a bare repository have a word each")
  func specialStates() throws {
    defer { remove() }
    try shell(
      """
      git init --quiet --initial-branch=main new; cp repo/*.yaml new; cd new; git add --all
      cd ../repo; git checkout --quiet -b other; \(Self.action("2028")) > a.yaml
      git commit --quiet -am toinen; git checkout --quiet main; \(Self.action("2029")) > a.yaml
      git commit --quiet -am oma; git merge other || true
      cd ..; git clone --quiet --bare repo bare.git
      """)
    #expect(run(Self.lint, in: "new").status == .done)
    let conflict = run(Self.lint)
    #expect(conflict.status == .found && conflict.said.contains("unfinished merge"))
    #expect(run(Self.lint, in: "bare.git").status == .unreadable)
    #expect(run(Self.lint, in: "bare.git").said.contains("--at HEAD"))
  }

  @Test("Findings are accepted by the list that is staged")
  func baseline() throws {
    defer { remove() }
    try shell("cd repo; \(Self.action("ensi vuonna")) > a.yaml; git add a.yaml")
    #expect(run("lint baseline write").status == .done)
    #expect(run("lint").status == .done && run(Self.lint).status == .found)
    try shell("cd repo; git add .tiekartta; rm -r .tiekartta")
    #expect(run("lint").status == .found && run(Self.lint).status == .done)
    #expect(run(Self.lint + " --no-baseline").status == .found)
  }

  @Test(
    "What is staged stands alone",
    arguments: ["--fix", "--at HEAD", "--stdin-filename a.yaml"])
  func usage(_ option: String) {
    defer { remove() }
    #expect(run("lint --staged \(option)").status == .usage)
  }
}
