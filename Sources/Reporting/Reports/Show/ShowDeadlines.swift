internal import Diagnostics
internal import RoadmapModel
internal import RoadmapStanding

/// Deadlines of requirements in words.
extension ShowReport {
  /// What a deadline is called: what must be done, and by which requirement.
  func words(_ deadline: LegalDeadline) -> String {
    let number = deadline.requirement[.number]?.word.map { ", \($0)" } ?? ""
    return [deadline.title.map(text), title(deadline.requirement) + number].compactMap { $0 }
      .joined(separator: " – ")
  }

  /// Whether something that is planned or done answers to a deadline; the public is not told where
  /// only something internal might.
  func isCovered(_ covered: CoveredDeadline) -> Bool? {
    covered.isCovered ? true : isPublic ? nil : false
  }

  /// That nothing answers to a deadline; the public is not told where something internal might.
  var uncovered: Line {
    isPublic ? Line(label(.coveredQuietly)) : Line(label(.notCovered), .error)
  }
}
