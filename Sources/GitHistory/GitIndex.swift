internal import CLibGit2

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The index: what the next commit would hold, and what the files looked like.
package struct GitIndex: Hashable, Sendable {
  /// The files, in the order of the index; one in conflict is there once for each side.
  package let entries: [IndexEntry]
  /// When the index was written; a file written since then, or just then, is not to be trusted.
  package let written: FileTime
}

extension Repository {
  /// The index of this work tree as it is now; a bare repository has an empty one.
  package func index() throws(GitError) -> GitIndex {
    let path = indexFile
    // Asked before reading: if the index is replaced in between, its entries seem newer than it,
    // and are not trusted. The other way round, changed files would seem unchanged.
    guard !isBare, let status = FileStatus(at: path) else {
      return GitIndex(entries: [], written: FileTime(seconds: 0, nanoseconds: 0))
    }
    // The repository's own index would be read only once, and is sorted by its settings.
    let index = try openIndex(at: path)
    let entries = (0..<git.index_entrycount(index.pointer)).compactMap { place in
      // The entry belongs to the index, and all of it is copied while the handle keeps that.
      git.index_get_byindex(index.pointer, place).map { IndexEntry($0.pointee) }
    }
    _ = consume index
    return GitIndex(entries: entries, written: status.mtime)
  }

  private func openIndex(at path: String) throws(GitError) -> Handle {
    do throws(GitError) {
      return try Handle("git_index_open", of: git, freeingWith: git.index_free) {
        git.index_open(&$0, path)
      }
    } catch {
      throw error.namedForIndex()
    }
  }
}

extension GitError {
  /// The fault of reading an index, told apart by the extension that libgit2 names.
  fileprivate func namedForIndex() -> GitError {
    // Matching bytes needs no more of the library than this program has.
    func names(_ word: String) -> Bool {
      message.utf8.indices.contains { message.utf8[$0...].starts(with: word.utf8) }
    }
    return named(names("'link'") ? .splitIndex : names("'sdir'") ? .sparseIndex : .unreadableIndex)
  }
}

extension IndexEntry {
  /// Copies an entry; its path must be good until then.
  fileprivate init(_ entry: git_index_entry) {
    // The path ends with its first zero byte, and is only copied from.
    let bytes = UnsafeRawBufferPointer(start: entry.path, count: entry.path.map { strlen($0) } ?? 0)
    path = String(decoding: bytes, as: UTF8.self)
    pathBytes = Array(bytes)
    blob = ObjectName(entry.id)
    sort = TreeItem.Sort(recordedAs: entry.mode)
    mtime = FileTime(entry.mtime)
    ctime = FileTime(entry.ctime)
    size = entry.file_size
    ino = entry.ino
    stage = Int(entry.flags & UInt16(GIT_INDEX_ENTRY_STAGEMASK)) >> GIT_INDEX_ENTRY_STAGESHIFT
    let flags = UInt32(entry.flags_extended)
    isSkipWorktree = flags & GIT_INDEX_ENTRY_SKIP_WORKTREE.rawValue != 0
    isIntentToAdd = flags & GIT_INDEX_ENTRY_INTENT_TO_ADD.rawValue != 0
  }
}

extension FileTime {
  /// A time of the index, which counts seconds without a sign, though libgit2 gives them one.
  fileprivate init(_ time: git_index_time) {
    self.init(
      seconds: Int(UInt32(bitPattern: time.seconds)), nanoseconds: Int(time.nanoseconds))
  }
}
