internal import CLibGit2

extension Repository {
  /// Opens the object database: packs, and beside them the objects that lie by themselves.
  ///
  /// libgit2 would make the same one, but for its own reader of the latter, which never comes to the
  /// end of a file that was cut short.
  static func openObjects(
    of git: LibGit2, in folders: [String]
  ) throws(GitError) -> Handle {
    let objects = try Handle("git_odb_new", of: git, freeingWith: git.odb_free) { git.odb_new(&$0) }
    let pointer = objects.pointer
    for (place, folder) in folders.enumerated() {
      let add = place == 0 ? git.odb_add_backend : git.odb_add_alternate
      try git.check("git_odb_backend_pack") { git.checkPacks(in: folder) }
      var packs: UnsafeMutablePointer<git_odb_backend>?
      // What is added belongs to the database, which frees it.
      try git.check("git_odb_backend_pack") { git.odb_backend_pack(&packs, folder) }
      try git.check("git_odb_add_backend") { add(pointer, packs, 2) }
      guard let loose = git.looseObjects(in: folder) else {
        throw GitError(.other, in: "git_odb_add_backend", "\(folder): the path is too long")
      }
      try git.check("git_odb_add_backend") { add(pointer, loose, 1) }
    }
    return objects
  }

  /// The folders that objects lie in: the repository's own, and those that it borrows from.
  static func objectFolders(from first: String) throws(GitError) -> [String] {
    var folders = [first]
    var place = 0
    // As deep as git goes; a folder that is named again leads no further.
    while place < folders.count, folders.count < 64 {
      let folder = folders[place]
      place += 1
      for line in try lines(of: "\(folder)/info/alternates")
      where line.first != UInt8(ascii: "#") && !line.contains(0) {
        let path = String(decoding: line, as: UTF8.self)
        let named = path.hasPrefix("/") ? path : "\(folder)/\(path)"
        if !folders.contains(named) { folders.append(named) }
      }
    }
    return folders
  }
}
