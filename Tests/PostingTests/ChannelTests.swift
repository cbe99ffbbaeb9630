import Foundation
import Testing

/// Messages get to chats, mail servers and folders once, and are told as what became of them.
///
/// `chats.py` beside this file plays the servers over loopback and runs the program against them.
@Suite struct ChannelTests {
  @Test("Each chat, mail server and folder gets one message, signed, changed or refused as it says")
  func chats() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let root = folder.appending(path: "../..").standardizedFileURL
    let python = root.appending(path: ".build-tools/tests/bin/python").path
    let program =
      ProcessInfo.processInfo.environment["TIEKARTTA"]
      ?? root.appending(path: ".build/debug/tiekartta").path
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      FileManager.default.isExecutableFile(atPath: python) ? python : "python3",
      folder.appending(path: "chats.py").path, program,
    ]
    let said = Pipe()
    process.standardOutput = said
    process.standardError = said
    try process.run()
    let told = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(told)")
  }
}
