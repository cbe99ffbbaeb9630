internal import Diagnostics
internal import GitHistory
internal import RoadmapHistory
package import Workspace

/// Makes git ask this program how the roadmap's files differ.
///
/// It touches two things only: `.gitattributes` beside `tiekartta.yaml`, which belongs to everyone,
/// and the settings of this clone, which say what program the driver is.
package struct DiffDriver {
  private static let name = "tiekartta"
  private static let begin = "# tiekartta diff: begin"
  private static let end = "# tiekartta diff: end"
  private static let settings = ["command", "textconv"]

  private let workspace: Workspace
  private let repository: Repository

  /// - Throws: a `HistoryFault` where there is no repository.
  package init(_ workspace: Workspace) throws {
    self.workspace = workspace
    do throws(GitError) {
      repository = try Repository(discoveringFrom: workspace.root)
    } catch {
      throw error.kind == .notARepository ? HistoryFault.noRepository : error
    }
  }

  private var attributesFile: String { Path.join(workspace.root, ".gitattributes") }

  /// Sets the driver up; a second time changes nothing but the program's place.
  ///
  /// - Parameter program: the command that starts this program, as a shell reads it.
  package func install(program: String) throws {
    let old = try attributes()
    try write(Self.without(old) + Self.block(folder: workspace.configuration.folder).utf8)
    try repository.set("diff.\(Self.name).command", to: program + " diff-driver")
    try repository.set("diff.\(Self.name).textconv", to: program + " diff-text")
  }

  /// Takes out what `install` put in, and nothing else.
  package func uninstall() throws {
    let old = try attributes()
    for setting in Self.settings { try repository.unset("diff.\(Self.name).\(setting)") }
    let new = Self.without(old)
    guard new != old else { return }
    if new.isEmpty { try Files.remove(attributesFile) } else { try write(new) }
  }

  /// The file's bytes, which need be no text of any encoding; none where there is no file.
  private func attributes() throws -> [UInt8] {
    let limit = 1 << 20
    switch Files.sort(of: attributesFile) {
    case nil: return []
    case .file:
      let bytes = try Files.bytes(of: attributesFile, limit: limit + 1, followsLink: false)
      guard bytes.count <= limit else {
        throw FileFault(path: attributesFile, code: FileFault.tooLarge)
      }
      return bytes
    // git follows no link here, so that writing through one would set up nothing.
    default: throw WorkspaceFault.noPlainFile(Path.name(of: attributesFile))
    }
  }

  private func write(_ text: [UInt8]) throws {
    try Files.write(text, to: attributesFile)
  }

  /// The lines that send the roadmap's files to the driver.
  private static func block(folder: String) -> String {
    let patterns = ["yaml", "yml"].map { ending in
      // A pattern without a slash counts in every folder below.
      (folder.isEmpty ? "*." + ending : pattern("/\(escaped(folder))/**/*.\(ending)"))
        + " diff=\(name)"
    }
    let guide = folder.isEmpty ? ["/\(Configuration.fileName) diff"] : []
    return ([begin] + patterns + guide + [end]).joined(separator: "\n") + "\n"
  }

  /// A folder's name as a pattern that means that folder alone.
  private static func escaped(_ folder: String) -> String {
    var result = ""
    for character in folder.unicodeScalars {
      if "\\*?[".unicodeScalars.contains(character) { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(character)
    }
    return result
  }

  /// A pattern as `.gitattributes` reads it: in quotes where a sign of it would end the pattern or
  /// the line, with that sign as C writes it.
  private static func pattern(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\"") }
    guard !isPlain else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 8)
        result += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A text without the lines between our marks, the marks included.
  private static func without(_ text: [UInt8]) -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    var kept: [ArraySlice<UInt8>] = []
    var isOurs = false
    for line in text.split(separator: newline, omittingEmptySubsequences: false) {
      let bare = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if bare.elementsEqual(begin.utf8) { isOurs = true }
      if !isOurs { kept.append(line) }
      if bare.elementsEqual(end.utf8) { isOurs = false }
    }
    // A mark without its end says nothing of what follows it.
    if isOurs { return text }
    let rest = Array(kept.joined(separator: [newline]))
    return rest.isEmpty || rest.last == newline ? rest : rest + [newline]
  }
}
