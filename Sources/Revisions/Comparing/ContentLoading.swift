internal import GitHistory
internal import RoadmapHistory
internal import Workspace

/// Reads the contents of files on two threads: taking them out of git costs more than to look at
/// most of them.
enum ContentLoading {
  /// The bytes of each content, in the same order; nothing of one that cannot be read.
  static func bytes(
    of contents: [SideFiles.Content?], _ repository: Repository
  ) throws(GitError) -> [[UInt8]?] {
    let store = ContentStore(repository)
    let halves = [0, 1].map { Half(contents, from: $0, store) }
    let worker = Worker { halves[1].run() }
    halves[0].run()
    worker.join()
    for half in halves { if let error = half.error { throw error } }
    return contents.indices.map { halves[$0 % 2].bytes[$0 / 2] }
  }

  /// Every other content, since large ones may stand together.
  private final class Half: @unchecked Sendable {
    // Used by one thread until it ends, and by the one that waited for that afterwards.
    private let contents: [SideFiles.Content?]
    private let first: Int
    private let store: ContentStore
    private(set) var bytes: [[UInt8]?] = []
    private(set) var error: GitError?

    init(_ contents: [SideFiles.Content?], from first: Int, _ store: ContentStore) {
      self.contents = contents
      self.first = first
      self.store = store
    }

    func run() {
      bytes.reserveCapacity(contents.count / 2 + 1)
      for index in stride(from: first, to: contents.count, by: 2) {
        do throws(GitError) {
          bytes.append(try contents[index]?.bytes(in: store))
        } catch {
          self.error = error
          return
        }
      }
    }
  }
}
