import Diagnostics
internal import GitHistory

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
    try repository.set("diff.\(Self.name).command", to: program + " diff-driver")
    try repository.set("diff.\(Self.name).textconv", to: program + " diff-text")
    let old = try attributes()
    try write(Self.without(old) + Self.block(folder: workspace.configuration.folder))
  }

  /// Takes out what `install` put in, and nothing else.
  package func uninstall() throws {
    for setting in Self.settings { try repository.unset("diff.\(Self.name).\(setting)") }
    let old = try attributes()
    let new = Self.without(old)
    guard new != old else { return }
    if new.isEmpty { try Files.remove(attributesFile) } else { try write(new) }
  }

  private func attributes() throws -> String {
    guard Files.sort(of: attributesFile) != nil else { return "" }
    return String(decoding: try Files.bytes(of: attributesFile, limit: 1 << 20), as: UTF8.self)
  }

  private func write(_ text: String) throws {
    try Files.write(Array(text.utf8), to: attributesFile)
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
    for character in folder {
      if "\\*?[".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// A pattern as `.gitattributes` reads it: in quotes where a space would end it.
  private static func pattern(_ text: String) -> String {
    guard text.contains(where: { " \t\"".contains($0) }) else { return text }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// A text without the lines between our marks, the marks included.
  private static func without(_ text: String) -> String {
    var kept: [Substring] = []
    var isOurs = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let bare = line.hasSuffix("\r") ? line.dropLast() : line
      if bare == begin { isOurs = true }
      if !isOurs { kept.append(line) }
      if bare == end { isOurs = false }
    }
    // A mark without its end says nothing of what follows it.
    if isOurs { return text }
    let rest = kept.joined(separator: "\n")
    return rest.isEmpty || rest.hasSuffix("\n") ? rest : rest + "\n"
  }
}
