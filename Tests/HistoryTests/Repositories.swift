import Foundation
import RoadmapModel
import RoadmapSlippage

@testable import Revisions
@testable import RoadmapHistory
@testable import Workspace

/// A folder that is removed at the end, with a real git to fill it.
final class GitFolder {
  let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = "\(base)/tiekartta-history-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Runs shell words in the folder; identities and settings are fixed.
  func shell(_ script: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-euc", script]
    process.currentDirectoryURL = URL(filePath: path)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": path,
      "GIT_CONFIG_GLOBAL": "/nonexistent/gitconfig", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": "Aino", "GIT_AUTHOR_EMAIL": "aino@example.com",
      "GIT_COMMITTER_NAME": "Aino", "GIT_COMMITTER_EMAIL": "aino@example.com",
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ShellFailed(script: script) }
  }

  struct ShellFailed: Error { let script: String }

  /// Commits an action with an end, as of noon of a day.
  func land(_ day: String, end: String, id: String = "A1") throws {
    try shell(
      """
      printf 'actions:\\n  \(id):\\n    title: Asiointi\\n    end: \(end)\\n' > \(id).yaml
      git add --all
      GIT_AUTHOR_DATE=\(day)T12:00:00+0200 GIT_COMMITTER_DATE=\(day)T12:00:00+0200 \
        git commit --quiet -m 'Siirto'
      """)
  }

  /// What the history comes to, one line for each record and move.
  func summary(usesCache: Bool = true, at revision: String? = nil, in folder: String = "") throws
    -> [String]
  {
    let workspace = try Workspace(from: path + folder)
    let today = Day(iso: "2027-01-01") ?? Day(number: 0)
    var request = HistoryRequest(today: today)
    request.usesCache = usesCache
    request.revision = revision
    let history = try workspace.history(request)
    let question = SlippageQuestion(
      versions: history.versions, calendar: .finland, today: today)
    let slippage = try SlippageStudy(question).slippage { try history.introductions(of: $0) }
    history.keep()
    return slippage.records.flatMap { record in
      ["\(record.key.path) \(record.end.first.map { "\($0.date)" } ?? "–") \(record.isPresent)"]
        + record.end.moves.map { move in
          "\(move.commit ?? "–") \(move.landed) \(move.from.map { "\($0)" } ?? "–") "
            + "\(move.to.map { "\($0)" } ?? "–") \(move.kind) \(move.slip.days ?? 0) "
            + "\(move.introducedBy?.commit ?? "–") \(move.introducedBy?.author.name ?? "–")"
        }
    }
  }
}
