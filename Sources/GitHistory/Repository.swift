internal import CLibGit2

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A git repository that is open for reading, on the thread that opened it.
package final class Repository {
  /// The functions of the loaded library.
  let git: LibGit2
  /// libgit2's own repository.
  let handle: Handle
  /// The object database, which holds commits, trees and files.
  let objects: Handle
  /// Where its parts lie, where that was told.
  private let place: GitPlace?

  /// Opens the repository that a folder lies in, looking upwards from it as git does.
  ///
  /// Finds work trees, linked ones and submodules too, and bare repositories. The user's and the
  /// machine's settings, hooks, filters and configured commands have no part in it.
  package convenience init(discoveringFrom path: String) throws(GitError) {
    try self.init(path, flags: 0, place: nil)
  }

  /// Opens the repository whose parts lie at known places.
  package convenience init(at place: GitPlace) throws(GitError) {
    let flags = GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue | GIT_REPOSITORY_OPEN_NO_DOTGIT.rawValue
    try self.init(place.gitDir, flags: flags, place: place)
  }

  private init(_ path: String, flags: UInt32, place: GitPlace?) throws(GitError) {
    let call = "git_repository_open_ext"
    guard !path.utf8.contains(0) else {
      throw GitError(.notARepository, in: call, "a path has no zero byte in it")
    }
    let git = try LibGit2.shared.get()
    do throws(GitError) {
      handle = try Handle(call, of: git, freeingWith: git.repository_free) {
        git.repository_open_ext(&$0, path, flags, nil)
      }
    } catch {
      throw error.namedForOpening()
    }
    // The pointer lives as long as the handle, which is a part of this object.
    let repository = handle.pointer
    let shared = git.repository_commondir(repository).map { String(cString: $0) } ?? ""
    objects = try Self.openObjects(of: git, in: Self.objectFolders(from: shared + "objects"))
    let database = objects.pointer
    try git.check("git_repository_set_odb") { git.repository_set_odb(repository, database) }
    self.git = git
    self.place = place
  }

  /// Loads libgit2, if it is there, so that opening a repository need not wait for it.
  package static func prepare() { _ = LibGit2.shared }

  /// The folder of the checked-out files; a bare repository has none.
  package var workdir: String? { place?.workdir ?? folder(git.repository_workdir) }

  /// The folder of this work tree's own git data: `.git`, or its part of it for a linked one.
  package var gitDir: String { folder(git.repository_path) ?? "" }

  /// The folder of the git data that all linked work trees share.
  package var commonDir: String { folder(git.repository_commondir) ?? "" }

  /// The file of the index, whether it is there or not.
  var indexFile: String { place?.indexFile ?? "\(gitDir)/index" }

  /// Whether the repository has no work tree of its own.
  package var isBare: Bool {
    place?.workdir == nil && git.repository_is_bare(handle.pointer) != 0
  }

  /// Whether older history was left out when the repository was cloned.
  ///
  /// Asked of the shared folder, since libgit2 looks for the mark in a linked work tree's own.
  package var isShallow: Bool {
    var status = stat()
    return stat("\(commonDir)/shallow", &status) == 0 && status.st_size > 0
  }

  /// A path that libgit2 keeps, copied without the slash at its end.
  private func folder(_ path: (OpaquePointer?) -> UnsafePointer<CChar>?) -> String? {
    // The text belongs to the repository, which stays open until it is copied.
    let text = withExtendedLifetime(self) { path(handle.pointer).map { String(cString: $0) } }
    guard let text, text != "/", text.hasSuffix("/") else { return text }
    return String(text.dropLast())
  }
}

extension GitError {
  /// The fault of opening, told apart; libgit2 has no codes for formats it cannot read.
  fileprivate func namedForOpening() -> GitError {
    if code == Int(GIT_ENOTFOUND.rawValue) { return named(.notARepository) }
    let isUnsupported = ["unsupported", "unknown object format"].contains { words in
      message.utf8.firstRange(of: words) != nil
    }
    return isUnsupported ? named(.unsupportedRepository) : self
  }
}

extension String.UTF8View {
  /// Where these words begin, if they are there.
  fileprivate func firstRange(of words: String) -> Index? {
    indices.first { self[$0...].starts(with: words.utf8) }
  }
}
