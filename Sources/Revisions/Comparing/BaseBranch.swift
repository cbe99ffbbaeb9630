internal import Diagnostics
internal import GitHistory
internal import RoadmapHistory
internal import Workspace

/// Which branch a change is made against.
package enum BaseBranch {
  /// The names to look for in order: what was asked for, here or as origin had it; the target
  /// branch that a CI run tells; and the default branch of the clone; never the branch's own
  /// upstream, which is itself.
  package static func names(asked: String?, environment: [String: String]) -> [String] {
    if let asked { return asked.hasPrefix("origin/") ? [asked] : [asked, "origin/\(asked)"] }
    let targets = ["GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"].compactMap {
      environment[$0].flatMap { $0.isEmpty ? nil : $0 }
    }
    return targets.flatMap { ["origin/\($0)", $0] } + (targets.isEmpty ? ["origin/HEAD"] : [])
  }
}

extension Workspace {
  /// The first of some names that is a revision here; none where none is.
  ///
  /// - Parameter isAsked: whether a person named it, so that it must be there.
  /// - Throws: a `GitError` of an unknown revision, or a `HistoryFault` where a CI run names a
  ///   branch that this clone lacks.
  package func baseBranch(among names: [String], isAsked: Bool) throws -> String? {
    let repository: Repository
    do throws(GitError) {
      repository = try findRepository()
    } catch {
      throw error.kind == .notARepository ? HistoryFault.noRepository : error
    }
    for name in names where (try? repository.resolveName(name)) != nil { return name }
    guard names != ["origin/HEAD"], let wanted = isAsked ? names.first : names.last else {
      return nil
    }
    let isShallow = try !repository.state().shallow.isEmpty
    throw HistoryFault.missingBase(wanted, isShallow: isShallow)
  }
}
