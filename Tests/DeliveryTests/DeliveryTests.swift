import Foundation
import Testing

/// Messages get to forges once, whatever happens on the way.
///
/// `deliveries.py` beside this file plays the forges over loopback and runs the program against them.
@Suite struct DeliveryTests {
  @Test("Each forge ends with one message of ours, whatever is lost, refused or killed on the way")
  func deliveries() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let root = folder.appending(path: "../..").standardizedFileURL
    let isSlow = ProcessInfo.processInfo.environment["TIEKARTTA_SLOW"] == "1"
    let program =
      ProcessInfo.processInfo.environment["TIEKARTTA"]
      ?? root.appending(path: ".build/debug/tiekartta").path
    let process = Process()
    // The one with a validator of schemas, where it was installed.
    let python = root.appending(path: ".build-tools/tests/bin/python").path
    let isThere = FileManager.default.isExecutableFile(atPath: python)
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [isThere ? python : "python3", folder.appending(path: "deliveries.py").path]
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
