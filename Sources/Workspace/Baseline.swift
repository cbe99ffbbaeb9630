package import Diagnostics
package import RoadmapModel

/// A named fixed point in the history, as `tiekartta.yaml` keeps it.
package struct Baseline: Hashable, Sendable {
  /// What a baseline is for.
  package enum Kind: String, CaseIterable, Sendable {
    /// The plan as it was first approved.
    case original
    /// The plan that counts now.
    case current
    /// A state that is worth comparing with, and no approved plan.
    case snapshot
  }

  package let name: String
  /// A tag or a commit.
  package let ref: String
  /// None where it is not written.
  package let kind: Kind?
  /// The decision that fixed it.
  package let decision: String?
  /// Where its name stands.
  package let place: Place
}

extension Configuration {
  /// The baseline that is measured against when none is named: the last of kind `current`, else
  /// the last that is no snapshot.
  package var usualBaseline: Baseline? { baselines.usual }

  /// The baselines of a configuration that was decoded, in the order of the file.
  package static func baselines(in root: Value, of source: SourceText) -> [Baseline] {
    (root[.baselines]?.entries ?? []).compactMap { entry in
      guard let ref = entry.value[.ref]?.word else { return nil }
      return Baseline(
        name: entry.key, ref: ref, kind: entry.value[.kind]?.word.flatMap(Baseline.Kind.init),
        decision: entry.value[.decision]?.word,
        place: Place(file: source.path, span: entry.keySpan))
    }
  }
}

extension [Baseline] {
  /// The one among these that is measured against when none is named.
  package var usual: Baseline? {
    last { $0.kind == .current } ?? last { $0.kind != .snapshot }
  }
}
