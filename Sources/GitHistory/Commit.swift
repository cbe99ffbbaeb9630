internal import CLibGit2

/// A commit as it was recorded.
package struct Commit: Hashable, Sendable {
  /// Who did something, and when.
  package struct Signature: Hashable, Sendable {
    /// The name, as the commit spells it.
    package let name: String
    /// What stands between the angle brackets, which need not be an address.
    package let email: String
    /// Seconds since the beginning of 1970 in UTC.
    package let time: Int
    /// How many minutes the clock on the wall was ahead of UTC.
    package let offset: Int
  }

  /// The commit's own id, in hexadecimal.
  package let id: String
  /// The id of the folder that all its files lie in.
  package let tree: String
  /// The commits it was made on, as recorded; in a shallow clone they need not be there.
  package let parents: [String]
  /// Who made the change, and when.
  package let author: Signature
  /// Who recorded it, and when; a rebase changes this and not the author.
  package let committer: Signature
  /// What was said of it, subject and body, with the newline at the end.
  package let message: String
}

extension Repository {
  /// The commit with this id.
  func commit(at id: git_oid) throws(GitError) -> Commit {
    try withObject(id, as: GIT_OBJECT_COMMIT) { bytes throws(GitError) in
      try Commit(id: id.hex, recordedIn: bytes)
    }
  }
}

extension Commit {
  /// Reads a commit object: a line for each fact, an empty line, then the message.
  ///
  /// Lines of other names, such as signatures with their continuation lines, are passed over.
  init(id: String, recordedIn bytes: Span<UInt8>) throws(GitError) {
    var tree: String?
    var parents: [String] = []
    var (author, committer, encoding): (Range<Int>?, Range<Int>?, Range<Int>?)
    var start = 0
    while start < bytes.count, bytes[start] != .newline {
      let end = bytes.first(of: .newline, from: start) ?? bytes.count
      let space = bytes.first(of: .space, from: start, to: end) ?? end
      let value = min(space + 1, end)..<end
      switch bytes.text(start..<space) {
      case "tree" where tree == nil: tree = git_oid(hex: bytes.extracting(value))?.hex
      case "parent":
        guard let parent = git_oid(hex: bytes.extracting(value)) else { throw .malformed(id) }
        parents.append(parent.hex)
      case "author" where author == nil: author = value
      case "committer" where committer == nil: committer = value
      case "encoding": encoding = value
      default: break
      }
      start = min(end + 1, bytes.count)
    }
    guard let tree, let author, let committer else { throw .malformed(id) }
    while start < bytes.count, bytes[start] == .newline { start += 1 }

    let isLatin1 = encoding.map { bytes.text($0).isNameOfLatin1 } ?? false
    self.id = id
    self.tree = tree
    self.parents = parents
    self.author = Signature(bytes, author, isLatin1: isLatin1)
    self.committer = Signature(bytes, committer, isLatin1: isLatin1)
    message = bytes.text(start..<bytes.count, isLatin1: isLatin1)
  }
}

extension Commit.Signature {
  /// Reads `Name <email> seconds +hhmm`, and as git does takes an unreadable time for 1970.
  init(_ bytes: Span<UInt8>, _ line: Range<Int>, isLatin1: Bool) {
    let open = bytes.first(of: .less, from: line.lowerBound, to: line.upperBound)
    let nameEnd = open ?? line.upperBound
    let emailStart = min(nameEnd + 1, line.upperBound)
    let close = bytes.first(of: .greater, from: emailStart, to: line.upperBound)
    var timeStart = line.upperBound
    while timeStart > emailStart, bytes[timeStart - 1] != .greater { timeStart -= 1 }

    var name = line.lowerBound..<nameEnd
    while let last = name.last, bytes[last] == .space { name.removeLast() }
    self.name = bytes.text(name, isLatin1: isLatin1)
    email = bytes.text(emailStart..<(close ?? line.upperBound), isLatin1: isLatin1)

    var place = timeStart
    let isDated = close != nil
    time = isDated ? bytes.number(at: &place, to: line.upperBound) ?? 0 : 0
    let zone = isDated ? bytes.number(at: &place, to: line.upperBound) ?? 0 : 0
    offset = (-9999...9999).contains(zone) ? zone / 100 * 60 + zone % 100 : 0
  }
}

extension GitError {
  fileprivate static func malformed(_ id: String) -> GitError {
    GitError(.malformedObject, in: "git_odb_read", "the commit \(id) is not built as commits are")
  }
}

extension UInt8 {
  fileprivate static let newline = UInt8(ascii: "\n")
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let less = UInt8(ascii: "<")
  fileprivate static let greater = UInt8(ascii: ">")
}

extension String {
  /// Whether a commit says with this that its text is in the encoding once usual in the Nordics.
  var isNameOfLatin1: Bool {
    let name = lowercased().filter { $0 != "-" && $0 != "_" }
    return name == "iso88591" || name == "latin1"
  }
}

extension Span<UInt8> {
  /// Where a byte comes first in a part of the bytes.
  fileprivate func first(of byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
    for index in start..<(end ?? count) where self[index] == byte { return index }
    return nil
  }

  /// The number that a word is, after any spaces; nil where it is none.
  fileprivate func number(at place: inout Int, to end: Int) -> Int? {
    while place < end, self[place] == .space { place += 1 }
    let start = place
    while place < end, self[place] != .space { place += 1 }
    return start < place ? Int(text(start..<place)) : nil
  }

  /// A part of the bytes as text; what is not UTF-8 becomes replacement characters.
  fileprivate func text(_ range: Range<Int>, isLatin1: Bool = false) -> String {
    // The buffer is used only inside the closure, which copies it.
    extracting(range).withUnsafeBufferPointer { part in
      isLatin1
        ? String(String.UnicodeScalarView(part.map { Unicode.Scalar($0) }))
        : String(decoding: part, as: UTF8.self)
    }
  }
}
