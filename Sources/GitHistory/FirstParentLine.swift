internal import CLibGit2

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A commit on a first-parent line, with what a walk needs of it.
package struct LineCommit: Sendable {
  package let id: ObjectName
  package let tree: ObjectName
  package let parents: [ObjectName]
  /// When it was recorded: seconds since the beginning of 1970 in UTC.
  package let time: Int
  /// The commit object as it is kept.
  private let bytes: [UInt8]

  /// Where the author's line is in the bytes, without the word before it.
  private let authorLine: Range<Int>
  private let messageStart: Int
  private let isLatin1: Bool

  /// Who made the change, and when.
  package var author: Commit.Signature {
    Commit.Signature(bytes.span, authorLine, isLatin1: isLatin1)
  }

  /// The bytes of what was said of it, subject and body.
  package var message: ArraySlice<UInt8> { bytes[messageStart...] }

  /// The message as text; what is not UTF-8 becomes replacement characters.
  package var messageText: String {
    isLatin1
      ? String(String.UnicodeScalarView(message.map { Unicode.Scalar($0) }))
      : String(decoding: message, as: UTF8.self)
  }

  /// Reads the lines that a walk needs, which git always writes first and in this order.
  init(_ id: ObjectName, recordedIn object: Span<UInt8>) throws(GitError) {
    // The buffer is only copied from.
    let bytes = object.withUnsafeBufferPointer { Array($0) }
    var place = 0
    guard let tree = bytes.name(after: "tree ", at: &place) else {
      throw GitError(
        .malformedObject, in: "git_odb_read", "the commit \(id.hex) is not built as commits are")
    }
    var parents: [ObjectName] = []
    while let parent = bytes.name(after: "parent ", at: &place) { parents.append(parent) }
    var (author, time, isLatin1) = (place..<place, 0, false)
    // git writes the author, the committer and the encoding in this order; what else may follow,
    // such as a signature, is passed over up to the first empty line.
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n") {
      let end = bytes.lineEnd(from: place)
      if bytes.has("author ", at: place) {
        author = place + 7..<end
      } else if bytes.has("committer ", at: place) {
        time = bytes.time(in: place + 10..<end)
      } else {
        if bytes.has("encoding ", at: place) {
          isLatin1 = String(decoding: bytes[(place + 9)..<end], as: UTF8.self).isNameOfLatin1
        }
        place = bytes.emptyLine(from: end)
        break
      }
      place = min(end + 1, bytes.count)
    }
    while place < bytes.count, bytes[place] == UInt8(ascii: "\n") { place += 1 }
    self.id = id
    self.tree = tree
    self.parents = parents
    self.time = time
    self.bytes = bytes
    self.isLatin1 = isLatin1
    authorLine = author
    messageStart = place
  }
}

/// A line of commits, each the first parent of the one before it.
package struct FirstParentLine: Sendable {
  /// Why a line ends where it does.
  package enum End: Hashable, Sendable {
    /// The last commit was made on nothing.
    case root
    /// The next commit is one that the caller knows.
    case known(ObjectName)
    /// The next commit was left out when the repository was cloned.
    case shallow
  }

  /// The newest commit first.
  package let commits: [LineCommit]
  package let end: End
}

extension Repository {
  /// The commits from one back along first parents, until one that is known already.
  ///
  /// - Parameter boundary: the commits whose parents were left out, as a shallow clone lists them.
  package func firstParentLine(
    from start: ObjectName, boundary: Set<ObjectName> = [],
    until isKnown: (ObjectName) -> Bool = { _ in false }
  ) throws(GitError) -> FirstParentLine {
    var commits: [LineCommit] = []
    var next = start
    // A commit looked back at, further each time: what damaged data tell may go round in a circle.
    var (mark, lookAt) = (start, 2)
    while true {
      if isKnown(next) { return FirstParentLine(commits: commits, end: .known(next)) }
      let commit = try lineCommit(next)
      commits.append(commit)
      guard let parent = commit.parents.first else {
        return FirstParentLine(commits: commits, end: .root)
      }
      if boundary.contains(next) { return FirstParentLine(commits: commits, end: .shallow) }
      next = parent
      guard next != mark else {
        throw GitError(
          .damagedObject, in: "git_odb_read", "the commit \(next.hex) is one of its own ancestors")
      }
      if commits.count == lookAt { (mark, lookAt) = (next, lookAt * 2) }
    }
  }

  /// One commit, with what a walk needs of it.
  package func lineCommit(_ id: ObjectName) throws(GitError) -> LineCommit {
    try withObject(id.id, as: GIT_OBJECT_COMMIT) { bytes throws(GitError) in
      try LineCommit(id, recordedIn: bytes)
    }
  }
}

extension [UInt8] {
  /// The object's name that follows a word at a place, which moves on to the next line.
  fileprivate func name(after word: StaticString, at place: inout Int) -> ObjectName? {
    let start = place + word.utf8CodeUnitCount
    guard has(word, at: place), count - start > 40,
      let id = git_oid(hex: span.extracting(start..<start + 40))
    else { return nil }
    place = start + 41
    return ObjectName(id)
  }

  /// Whether these letters stand at a place.
  fileprivate func has(_ word: StaticString, at place: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard place >= 0, count - place >= length else { return false }
    // Both runs are that long.
    return withUnsafeBufferPointer {
      memcmp($0.baseAddress.unsafelyUnwrapped + place, word.utf8Start, length) == 0
    }
  }

  /// Where the line ends that a place lies in.
  fileprivate func lineEnd(from place: Int) -> Int {
    // The search stays inside the array.
    withUnsafeBufferPointer { buffer in
      let base = UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped)
      return memchr(base + place, 0x0A, count - place).map { UnsafeRawPointer($0) - base } ?? count
    }
  }

  /// Where the first empty line begins from a line's end on.
  fileprivate func emptyLine(from end: Int) -> Int {
    var end = end
    while end + 1 < count {
      if self[end + 1] == UInt8(ascii: "\n") { return end + 1 }
      end = lineEnd(from: end + 1)
    }
    return count
  }

  /// The seconds in `Name <email> seconds +hhmm`; as git does, an unreadable time is 1970.
  fileprivate func time(in line: Range<Int>) -> Int {
    guard let close = self[line].lastIndex(of: UInt8(ascii: ">")) else { return 0 }
    var time = 0
    for byte in self[(close + 1)..<line.upperBound].drop(while: { $0 == UInt8(ascii: " ") }) {
      guard byte >= 0x30, byte <= 0x39, time < 1 << 50 else { break }
      time = time * 10 + Int(byte - 0x30)
    }
    return time
  }
}
