/// A pattern over paths as in `.gitignore`: `*` within a folder, `**` across folders, `?` one.
package enum PathPattern {
  /// Whether any of the patterns matches a path.
  package static func any(_ patterns: [String], match path: String) -> Bool {
    patterns.contains { matches($0, path) }
  }

  /// Whether a pattern matches a path; one that names a folder covers all below it.
  package static func matches(_ pattern: String, _ path: String) -> Bool {
    var pattern = pattern
    if pattern.hasPrefix("./") { pattern.removeFirst(2) }
    if pattern.hasPrefix("/") { pattern.removeFirst() }
    if pattern.hasSuffix("/") { pattern += "**" }
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: true).map(Array.init)
    let names = path.split(separator: "/").map(Array.init)
    if parts.count == 1, let only = parts.first, !pattern.contains("/") {
      // Without a slash a pattern matches a name at any depth.
      return names.contains { matches(only, $0) }
    }
    return matches(parts[...], names[...])
  }

  private static func matches(
    _ parts: ArraySlice<[Character]>, _ names: ArraySlice<[Character]>
  ) -> Bool {
    guard let part = parts.first else { return names.isEmpty }
    if part == ["*", "*"] {
      // Several `**` in a row say no more than one, and bound the work.
      let rest = parts.drop { $0 == ["*", "*"] }
      if rest.isEmpty { return !names.isEmpty }
      return (0...names.count).contains { matches(rest, names.dropFirst($0)) }
    }
    guard let name = names.first, matches(part, name) else { return false }
    return matches(parts.dropFirst(), names.dropFirst())
  }

  /// One name against one part, going back only to the last star.
  private static func matches(_ part: [Character], _ name: [Character]) -> Bool {
    var (p, n) = (0, 0)
    var star: (part: Int, name: Int)?
    while n < name.count {
      if p < part.count, part[p] == "?" || part[p] == name[n], part[p] != "*" {
        p += 1
        n += 1
      } else if p < part.count, part[p] == "*" {
        star = (p, n)
        p += 1
      } else if let last = star {
        star = (last.part, last.name + 1)
        p = last.part + 1
        n = last.name + 1
      } else {
        return false
      }
    }
    return part[p...].allSatisfy { $0 == "*" }
  }
}
