package import GitHistory
internal import Workspace

/// What the repository's root says about how its history is to be told.
extension History {
  /// The names that `.mailmap` gives to people; nil where there is no such file.
  package var people: Mailmap? {
    rootFile(".mailmap").map { repository.mailmap(from: $0) }
  }

  /// The commits that `.git-blame-ignore-revs` asks to look past, by their full names.
  ///
  /// A line that is no full name says nothing, as a short one may mean another commit one day.
  package var commitsToLookPast: Set<String> {
    let text = String(decoding: rootFile(".git-blame-ignore-revs") ?? [], as: UTF8.self)
    var names: Set<String> = []
    for line in text.split(whereSeparator: \.isNewline) {
      let word = line.prefix { $0 != "#" }.filter { !$0.isWhitespace }.lowercased()
      if let name = ObjectName(hex: word) { names.insert(name.hex) }
    }
    return names
  }

  /// A file beside the roadmap's history: from the work tree, or where there is none, from the tip.
  private func rootFile(_ name: String) -> [UInt8]? {
    // People write these by hand; a larger one is something else.
    let limit = 1 << 20
    if let folder = repository.workdir {
      let path = Path.join(folder, name)
      // git follows no link here, since a link may lead out of the repository.
      guard Files.sort(of: path) == .file else { return nil }
      return try? Files.bytes(of: path, limit: limit, followsLink: false)
    }
    guard let root = try? repository.lineCommit(tip).tree,
      let item = try? repository.item(name, of: root), item.sort == .file
    else { return nil }
    return try? repository.content(of: item.object, atMost: limit)
  }
}
