internal import Diagnostics
package import GitHistory
package import RoadmapModel
package import Workspace

/// Finds the commits that refs stand for, and the days of those in the roadmap's time zone.
package struct FixedPoints {
  private let repository: Repository
  private var zone: TimeZoneDays

  /// A commit and the day it was recorded.
  package struct Point: Hashable, Sendable {
    package let commit: String
    package let day: Day
  }

  /// What keeps a ref from always meaning the same commit.
  package enum Sort: Hashable, Sendable {
    /// A tag, which is kept by its name.
    case tag
    /// A commit's id or its beginning, or a spelling that starts from a tag.
    case commit
    /// A branch, of this repository or of a remote.
    case branch
    /// `HEAD`, `main~2` and other spellings that come to mean other commits.
    case moving
  }

  /// - Throws: a `HistoryFault` where there is no repository.
  package init(_ workspace: Workspace, at revision: String? = nil) throws {
    repository = try workspace.openRepository()
    // A roadmap that cannot be read names no zone; listing its baselines still helps.
    let loaded =
      if let revision = revision ?? (repository.isBare ? "HEAD" : nil) {
        try? workspace.load(at: revision)
      } else {
        try? workspace.load()
      }
    zone = try workspace.zone(named: loaded?.roadmap.single(.roadmap)?[.timeZone]?.word)
  }

  /// The commit that a ref stands for now.
  package mutating func point(at ref: String) throws(GitError) -> Point {
    let commit = try repository.lineCommit(repository.resolveName(ref))
    return Point(commit: commit.id.hex, day: zone.day(commit.time))
  }

  /// What sort of name a ref is.
  package func sort(of ref: String) -> Sort { repository.fixedPointSort(of: ref) }
}

extension Repository {
  /// What keeps a ref from always meaning the same commit here.
  func fixedPointSort(of ref: String) -> FixedPoints.Sort {
    switch reference(ref) {
    case .tag: return .tag
    case .branch, .remoteBranch: return .branch
    case .other, nil: break
    }
    // `main~2` moves with what it starts from, `v1~2` stays.
    let ends = ["~", "^", ":", "@{"].compactMap { ref.firstRange(of: $0)?.lowerBound }
    let base = String(ref[..<(ends.min() ?? ref.endIndex)])
    switch reference(base) {
    case .tag: return .commit
    case .other where Self.isID(base): return .commit
    default: return .moving
    }
  }

  /// Whether a name is an id or its beginning, or such as `git describe` writes it.
  private static func isID(_ name: String) -> Bool {
    let digits = name.firstRange(of: "-g").map { name[$0.upperBound...] } ?? name[...]
    return digits.utf8.count >= 4 && digits.utf8.count <= 40 && digits.allSatisfy(\.isHexDigit)
  }
}

extension Workspace {
  /// Whether the repository has a revision of a name.
  package func hasRevision(_ name: String) -> Bool {
    (try? openRepository().resolveName(name)) != nil
  }

  /// The repository around the roadmap.
  ///
  /// - Throws: a `HistoryFault` where there is none.
  package func openRepository() throws -> Repository {
    do throws(GitError) {
      return try findRepository()
    } catch {
      throw error.kind == .notARepository ? HistoryFault.noRepository : error
    }
  }
}
