internal import Diagnostics
internal import GitHistory
internal import RoadmapHistory
internal import Workspace
internal import YAMLTree

/// The files of one state of a roadmap, none of them read before it is wanted.
struct SideFiles {
  /// A file's content: as git keeps it, or as it lies in the folder.
  enum Content: Hashable, Sendable {
    case blob(ObjectName)
    case bytes([UInt8])
    /// It is there and cannot be read.
    case unreadable
  }

  /// The roadmap's YAML files by their paths from the home folder.
  private(set) var files: [String: Content] = [:]
  /// The text of any file inside the roadmap's folder, such as a foreword.
  private let read: (String) -> String?

  /// The files of a state; its commit, where it is one, is known.
  init(
    _ name: StateName, at commit: ObjectName?, _ workspace: Workspace, _ repository: Repository
  ) throws {
    guard commit != nil || name == .index else {
      self = try SideFiles(workspace, repository)
      return
    }
    do {
      if let commit {
        let root = try repository.lineCommit(commit).tree
        let list = try workspace.roadmapFiles(
          of: CommitTree(repository, at: root), workspace.home(in: root, repository))
        self.init(list) { .blob($0.content) }
      } else {
        let list = try workspace.roadmapFilesInIndex(of: repository)
        self.init(list) { $0.content.isStaged ? .blob($0.content.blob) : .unreadable }
      }
    } catch is WorkspaceFault {
      // A state that has no folder has no files.
      self.init()
    }
  }

  /// The files of the folder; what git's index knows to be as it was checked out is not read.
  private init(_ workspace: Workspace, _ repository: Repository) throws {
    let list = try workspace.roadmapFilesOnDisk()
    let index = IndexedFiles(repository, under: list.folder.path)
    self.init(list) { file in
      let seen = SeenFiles.File(path: file.path, place: file.place, full: file.content)
      return index.content(of: seen).map { .blob($0) } ?? seen.bytes.map { .bytes($0) }
        ?? .unreadable
    }
  }

  private init() { read = { _ in nil } }

  private init<Tree>(
    _ list: RoadmapFiles<Tree>, _ content: (RoadmapFiles<Tree>.File) -> Content
  ) {
    files.reserveCapacity(list.files.count)
    for refusal in list.refusals { files[refusal.path] = .unreadable }
    for file in list.files { files[file.path] = content(file) }
    read = { path in if case .text(let text)? = try? list.named(path) { text } else { nil } }
  }

  /// The bytes of a roadmap's file; none where it is not there, cannot be read, or is too large.
  func bytes(of path: String, _ repository: Repository) throws(GitError) -> [UInt8]? {
    try files[path]?.bytes(in: ContentStore(repository))
  }

  /// The text of a file that a foreword names; none where it is not there.
  func text(of path: String) -> String? { read(path) }
}

extension SideFiles.Content {
  /// The bytes of a roadmap's file; none where it cannot be read, or is too large for one.
  func bytes(in store: ContentStore) throws(GitError) -> [UInt8]? {
    let limit = YAMLLimits.fileBytes
    switch self {
    case .bytes(let bytes): return bytes.count > limit ? nil : bytes
    case .blob(let blob):
      do throws(GitError) {
        return try store.content(of: blob, atMost: limit)
      } catch {
        guard error.kind == .tooLarge else { throw error }
        return nil
      }
    case .unreadable: return nil
    }
  }
}
