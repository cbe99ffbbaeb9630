/// A file as the index has it: its content, and how the file looked when that was last compared.
package struct IndexEntry: Hashable, Sendable {
  /// The path from the root of the repository; bytes that are not UTF-8 are replaced.
  package let path: String
  /// The path as recorded; git does not ask for any encoding.
  package let pathBytes: [UInt8]
  /// The id of the content.
  package let blob: ObjectName
  /// What sort of file it is.
  package let sort: TreeItem.Sort
  /// When the file was last written.
  package let mtime: FileTime
  /// When anything of the file last changed, or 0 if whoever wrote the index does not keep that.
  package let ctime: FileTime
  /// The lowest 32 bits of the file's size; git puts 0 here when it no longer trusts the rest.
  package let size: UInt32
  /// The lowest 32 bits of the file's number, or 0.
  package let ino: UInt32
  /// Whether a sparse checkout leaves the file out of the work tree.
  package let isSkipWorktree: Bool
  /// Whether only the path was announced, and the content is not the file's.
  package let isIntentToAdd: Bool
  /// 0, or in an unfinished merge 1 for the common ancestor, 2 for ours and 3 for theirs.
  package let stage: Int
}

extension IndexEntry {
  /// Whether the next commit would hold it: it is in no conflict, and not only announced.
  package var isStaged: Bool { stage == 0 && !isIntentToAdd }
}

extension ObjectName {
  /// The name of a content without a byte.
  fileprivate static let emptyBlob = ObjectName(hex: "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391")
}

extension IndexEntry {
  /// Whether a file that looks like this certainly has the content that the entry names.
  ///
  /// False means unknown: only reading the file tells. Where a filter or line endings are converted
  /// at checkout, the file has what the conversion makes of the content.
  package func isUnchanged(by status: FileStatus, indexWritten: FileTime) -> Bool {
    guard stage == 0, !isIntentToAdd, sort == .file else { return false }
    return status.isRegular && status.size == Int(size) && hasTrueSize
      && status.mtime == mtime && !mayHaveChangedSince(indexWritten)
      && (ctime == FileTime(seconds: 0, nanoseconds: 0) || status.ctime == ctime)
      && (ino == 0 || status.ino == 0 || UInt32(truncatingIfNeeded: status.ino) == ino)
  }

  /// Whether the size is the file's, and not the 0 that git writes over that of a racy entry.
  private var hasTrueSize: Bool {
    size != 0 || blob == .emptyBlob
  }

  /// Whether the file may have been written once more at its recorded time, after it was compared.
  ///
  /// Some file systems count whole seconds only; then all times of one second are the same.
  private func mayHaveChangedSince(_ indexWritten: FileTime) -> Bool {
    let isCoarse = mtime.nanoseconds == 0 || indexWritten.nanoseconds == 0
    return isCoarse ? mtime.seconds >= indexWritten.seconds : mtime >= indexWritten
  }
}
