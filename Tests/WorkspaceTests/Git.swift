import Foundation
import Testing

/// Runs git in a folder, with no settings but its own.
func git(_ arguments: String, in folder: String) throws {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["git"] + arguments.split(separator: " ").map(String.init)
  process.currentDirectoryURL = URL(filePath: folder)
  process.environment = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder,
    "GIT_CONFIG_GLOBAL": "/nonexistent/gitconfig", "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Digi", "GIT_AUTHOR_EMAIL": "digi@kuusilampi.example",
    "GIT_COMMITTER_NAME": "Digi", "GIT_COMMITTER_EMAIL": "digi@kuusilampi.example",
  ]
  try process.run()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
}
