import Foundation
import Testing

/// Reads our output back with Python's own parsers, which share nothing with the writers here.
enum Python {
  static let isThere = (try? run("print('yes')", [])) == "yes\n"

  /// What a program prints, given texts as files whose paths are its arguments.
  static func run(_ program: String, _ texts: [String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "tiekartta-python-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var paths: [String] = []
    for (index, text) in texts.enumerated() {
      let file = folder.appending(path: "\(index)")
      try Data(text.utf8).write(to: file)
      paths.append(file.path)
    }
    let out = folder.appending(path: "out")
    let complaints = folder.appending(path: "complaints")
    for file in [out, complaints] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program] + paths
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1",
    ]
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(words: try String(contentsOf: complaints, encoding: .utf8))
    }
    return try String(contentsOf: out, encoding: .utf8)
  }

  struct Failure: Error, CustomStringConvertible {
    let words: String
    var description: String { words }
  }

  /// The contracts that lie beside the repository on machines that have them.
  static func contract(_ name: String) -> URL? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.deletingLastPathComponent().appending(path: "shared/contracts/\(name)")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }
}
