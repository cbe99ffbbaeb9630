import Foundation
import Testing

/// A repository in a folder of its own, made by the real git and removed when it is let go.
///
/// Nothing of the user's settings reaches it, and all identities and dates are fixed.
final class ThrowawayRepository {
  /// The folder that is removed at the end; clones may lie in it too.
  let room: String
  /// The repository itself.
  let path: String

  init(_ initArguments: String...) throws {
    let name = "git-history-\(UUID().uuidString)"
    // git and libgit2 answer with real paths, so the folder is given by its own.
    room =
      FileManager.default.temporaryDirectory.appendingPathComponent(name)
      .resolvingSymlinksInPath().path
    path = "\(room)/roadmap"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try git(["init", "--quiet", "--initial-branch=main"] + initArguments)
  }

  deinit { try? FileManager.default.removeItem(atPath: room) }

  /// Runs git here, or in another folder of the room, and returns what it printed, trimmed.
  @discardableResult
  func git(
    _ arguments: [String], in folder: String? = nil, input: String = "",
    environment: [String: String] = [:]
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder ?? path)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": room, "LC_ALL": "C", "TZ": "UTC",
      "GIT_CONFIG_GLOBAL": "/nonexistent/gitconfig", "GIT_CONFIG_SYSTEM": "/nonexistent/gitconfig",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0",
      "GIT_AUTHOR_NAME": "Aino Äyräs", "GIT_AUTHOR_EMAIL": "aino@example.com",
      "GIT_AUTHOR_DATE": "2024-03-01T12:00:00+0200",
      "GIT_COMMITTER_NAME": "Björn Ö", "GIT_COMMITTER_EMAIL": "bjorn@example.com",
      "GIT_COMMITTER_DATE": "2024-03-02T09:30:00-0330",
    ].merging(environment) { $1 }
    let inputFile = "\(room)/input-\(UUID().uuidString)"
    try Data(input.utf8).write(to: URL(fileURLWithPath: inputFile))
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: inputFile))
    let (output, errors) = (Pipe(), "\(room)/errors-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: errors, contents: nil)
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let words = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
      throw GitFailed(arguments: arguments, words: words)
    }
    return String(decoding: printed, as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Writes a file of the work tree, with the folders it lies in.
  func write(_ file: String, _ text: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(file)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Records everything in the work tree and returns the new commit's id.
  @discardableResult
  func commit(_ message: String = "Change") throws -> String {
    try git(["add", "--all"])
    try git(["commit", "--quiet", "--allow-empty", "--message", message])
    return try git(["rev-parse", "HEAD"])
  }

  /// Writes a file and records it.
  @discardableResult
  func commit(_ file: String, _ text: String) throws -> String {
    try write(file, text)
    return try commit("Change \(file)")
  }

  /// Records a commit of a tree that is made from lines as `git mktree` reads them.
  func commit(tree lines: String) throws -> String {
    let tree = try git(["mktree", "--missing"], input: lines)
    return try git(["commit-tree", tree, "-m", "Odd names"])
  }

  /// Writes a content into the object database and returns its id.
  func blob(_ text: String) throws -> String {
    try git(["hash-object", "-w", "--stdin"], input: text)
  }
}

/// A git command of a test's own making that did not work.
struct GitFailed: Error {
  let arguments: [String]
  let words: String
}
