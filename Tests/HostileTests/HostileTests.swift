import Foundation
import Testing

/// Damaged and hostile repositories end no command in a crash, and let none run without end.
///
/// `hostile.py` beside this file makes them with git and Python, and runs every command that reads
/// history in each.
@Suite struct HostileTests {
  @Test("Every command comes to an end in every repository, and says what is wrong")
  func hostile() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let root = folder.appending(path: "../..").standardizedFileURL
    let isSlow = ProcessInfo.processInfo.environment["TIEKARTTA_SLOW"] == "1"
    let program =
      ProcessInfo.processInfo.environment["TIEKARTTA"]
      ?? root.appending(path: ".build/debug/tiekartta").path
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["python3", folder.appending(path: "hostile.py").path]
      + [program] + (isSlow ? [] : ["--quick"])
    let said = Pipe()
    process.standardOutput = said
    process.standardError = said
    try process.run()
    let told = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(told)")
  }
}
