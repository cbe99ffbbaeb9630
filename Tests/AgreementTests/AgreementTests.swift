import Foundation
import Testing

/// What two commands both say is the same.
///
/// The program is run over the example's story, made-up histories and a real one, and `agree.py`
/// beside this file holds every figure, set and date against each other. Its tables, `meanings.py`
/// among them, have a line for each meaning.
@Suite struct AgreementTests {
  static let isSlow = ProcessInfo.processInfo.environment["TIEKARTTA_SLOW"] == "1"
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  static let root = folder.appending(path: "../..").standardizedFileURL
  static let corpus = root.appending(path: "../shared/corpus/kep.bundle").standardizedFileURL

  @Test("Commands agree on the example's story")
  func example() throws {
    try agree("example")
  }

  @Test("Commands agree on histories of any kind")
  func random() throws {
    try agree("random", "2", Self.isSlow ? "10" : "2")
  }

  @Test(
    "Commands agree on a real history",
    .enabled(
      if: isSlow && FileManager.default.fileExists(atPath: corpus.path),
      "slow, and the corpus must lie beside the project"))
  func real() throws {
    try agree("real", Self.corpus.path)
  }

  /// Runs the comparison; what disagrees is told whole.
  private func agree(_ words: String...) throws {
    let own = Self.root.appending(path: ".build-tools/tests/bin/python").path
    let python = FileManager.default.isExecutableFile(atPath: own) ? own : "python3"
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [python, Self.folder.appending(path: "agree.py").path] + words
      + (Self.isSlow ? [] : ["--quick"])
    let said = Pipe()
    process.standardOutput = said
    process.standardError = said
    try process.run()
    let told = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(told)")
  }
}
