package import Diagnostics
internal import RoadmapHistory
package import RoadmapModel

/// A state of the roadmap, as it is asked for.
package enum StateName: Hashable, Sendable {
  case revision(String)
  /// What had landed by a day, on the checked-out branch.
  case day(Day)
  /// What the next commit would hold.
  case index
  /// The files as they lie in the folder.
  case workingTree
}

/// Which two states are compared.
package struct StateRange: Hashable, Sendable {
  package var base: StateName
  package var head: StateName
  /// Whether to compare from where the two parted, instead of from the base as it is.
  package var isFromMergeBase: Bool

  package init(base: StateName, head: StateName, isFromMergeBase: Bool = false) {
    self.base = base
    self.head = head
    self.isFromMergeBase = isFromMergeBase
  }

  /// Reads `A`, `A..B` or `A...B` as git does: an absent side of dots is `HEAD`, and one revision
  /// alone is compared with what lies in the folder.
  ///
  /// A side may be a day, `@2026-09-01`.
  ///
  /// - Parameter head: what a lone revision is compared with.
  package init(_ text: String, head: StateName) throws {
    for (dots, isFromMergeBase) in [("...", true), ("..", false)] {
      guard let found = text.firstRange(of: dots) else { continue }
      self.init(
        base: try Self.side(String(text[..<found.lowerBound])),
        head: try Self.side(String(text[found.upperBound...])), isFromMergeBase: isFromMergeBase)
      return
    }
    self.init(base: try Self.side(text), head: head)
  }

  private static func side(_ text: String) throws -> StateName {
    guard !text.isEmpty else { return .revision("HEAD") }
    guard text.hasPrefix("@"), let first = text.dropFirst().first, first.isNumber else {
      return .revision(text)
    }
    guard let period = PeriodReading(String(text.dropFirst())).period, period.precision == .day
    else {
      throw ComparisonFault(
        Phrase(
          fi: "'\(text)' ei ole päivä", sv: "'\(text)' är ingen dag", en: "'\(text)' is no day"),
        hint: Phrase(
          fi: "kirjoita se näin: @2026-09-01", sv: "skriv den så här: @2026-09-01",
          en: "write it as @2026-09-01"))
    }
    return .day(period.first)
  }
}

/// Why two states cannot be compared as they were asked for.
package struct ComparisonFault: Error, Sendable {
  package let message: Phrase
  package let hint: Phrase?

  package init(_ message: Phrase, hint: Phrase? = nil) {
    self.message = message
    self.hint = hint
  }
}
