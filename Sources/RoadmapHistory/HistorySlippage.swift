internal import RoadmapLint
package import RoadmapModel
package import RoadmapSlippage
internal import Workspace

extension History {
  /// How the schedule moved over the versions, each move with who brought it in.
  ///
  /// What had to be looked for is then being kept for the next run; `keep` says when it is.
  ///
  /// - Parameters:
  ///   - today: the day that is looked from.
  ///   - previous: the last report.
  ///   - isPublic: whether what is internal is left out.
  ///   - only: the one record whose moves are explained; all where none is named.
  package func slippage(
    on today: Day, against baseline: SlippageQuestion.Baseline = .none,
    since previous: ReportPoint? = nil, isPublic: Bool = false, explaining only: RecordKey? = nil
  ) throws -> Slippage {
    let study = study(versions, today, baseline, previous, isPublic)
    let slippage = try study.slippage(explaining: only) { try introductions(of: $0) }
    keep()
    return slippage
  }

  /// How the dates of some records moved, without what others bring to them.
  ///
  /// - Parameters:
  ///   - later: versions that are to come after those of the history.
  ///   - isOfEnds: whether only moves of ends are explained: who brought in other dates takes time
  ///     to find.
  package func courses(
    of keys: some Sequence<RecordKey>, on today: Day,
    against baseline: SlippageQuestion.Baseline = .none, and later: [Version] = [],
    isPublic: Bool = false, isOfEnds: Bool = false
  ) throws -> [RecordSlippage] {
    let study = study(versions + later, today, baseline, nil, isPublic)
    let records = try study.courses(of: keys) { values in
      let places = values.indices.filter { !isOfEnds || values[$0].path == "end" }
      var found = [Introduction?](repeating: nil, count: values.count)
      for (place, brought) in zip(places, try introductions(of: places.map { values[$0] })) {
        found[place] = brought
      }
      return found
    }
    keep()
    return records
  }

  private func study(
    _ versions: [Version], _ today: Day, _ baseline: SlippageQuestion.Baseline,
    _ previous: ReportPoint?, _ isPublic: Bool
  ) -> SlippageStudy {
    let question = SlippageQuestion(
      versions: versions, calendar: workspace.configuration.lint.calendar, today: today,
      baseline: baseline, previous: previous)
    return SlippageStudy(isPublic ? question.publicView : question)
  }
}
