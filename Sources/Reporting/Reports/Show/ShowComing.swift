internal import Diagnostics
internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapStanding

/// The overview's lists of what lies ahead: ends, reviews, deadlines, phases.
extension ShowReport {
  /// What comes: the milestone, the deadline, the body of a review, else the record itself.
  func title(_ coming: ComingDate) -> String {
    switch coming.kind {
    case .end, .start, .review: title(coming.record)
    case .milestone(let step):
      "\(step.value[.title]?.text.map(text) ?? step.id) – \(title(coming.record))"
    case .report: coming.record[.body]?.word.map { name(.party, $0) } ?? coming.record.id
    case .deadline(let covered): words(covered.deadline)
    }
  }

  /// What comes within 30 days, and after that within 90.
  var comingBlocks: [Block] {
    let ahead = standing.ahead
    let month = today.adding(days: Standing.nearHorizon)
    let parts = [
      (ShowLabel.soon, ahead.filter { $0.day <= month }),
      (ShowLabel.later, ahead.filter { $0.day > month }),
    ]
    return parts.compactMap { heading, list in
      guard !list.isEmpty else { return nil }
      return .table(
        Table(
          caption: label(heading),
          columns: [
            (label(.date), .leading), (label(.record), .leading), (label(.what), .leading),
            (label(.title), .leading),
          ],
          rows: list.map { entry in
            [
              Line(phrases.period(entry.period)), Line(entry.record.id, .strong),
              Line(phrases.ahead(entry.kind.word)), Line(title(entry)),
            ]
          }))
    }
  }

  /// What has no end, by the next review.
  var continuous: Block? {
    let list = actions.filter { $0.isContinuous && $0.isOpen }
      .sorted { one, other in
        (one.review?.last.number ?? .max, one.record.key)
          < (other.review?.last.number ?? .max, other.record.key)
      }
    guard !list.isEmpty else { return nil }
    return .table(
      Table(
        caption: label(.continuous),
        columns: [
          (label(.record), .leading), (label(.title), .leading), (label(.review), .leading),
          (label(.responsible), .leading),
        ],
        rows: list.map { action in
          let review = Line(action.review.map(phrases.period) ?? "–")
          return [
            Line(action.id, .strong), Line(title(action.record)),
            action.passedReview(on: today) != nil
              ? review + Line(", \(label(.reviewDue))", .warning) : review,
            responsible(action),
          ]
        }))
  }

  /// The open deadlines as a table.
  var deadlineTable: Block? {
    let list = standing.openDeadlines
    guard !list.isEmpty else { return nil }
    return .table(
      Table(
        caption: label(.requirements),
        columns: [
          (label(.deadline), .leading), (label(.daysLeft), .trailing), (label(.what), .leading),
          (label(.coveredBy), .leading),
        ],
        rows: list.map { covered in
          let deadline = covered.deadline
          let left = deadline.date.last.days(since: today)
          let isNear = left <= settings.limits.legalWarningDays
          return [
            Line(phrases.period(deadline.date)),
            left < 0
              ? Line(label(.passed), .error)
              : Line(phrases.days(left), isNear ? .warning : .plain),
            Line(words(deadline)),
            covered.covers.isEmpty ? uncovered : covers(covered),
          ]
        }))
  }

  /// What answers to a deadline, and what of that was done after it.
  private func covers(_ covered: CoveredDeadline) -> Line {
    DiffReport.joined(
      covered.covers.map { cover in
        guard case .doneLate = cover.keeping else { return Line(cover.action.id) }
        return Line(cover.action.id)
          + Line(" " + language.phrases.keeping(cover.keeping), .warning)
      })
  }

  var phaseTable: Block? {
    let phases = roadmap.records(.phase).map(Action.init)
    guard !phases.isEmpty else { return nil }
    return .table(
      Table(
        caption: label(.phases),
        columns: [
          (label(.title), .leading), (label(.status), .leading), (label(.schedule), .leading),
        ],
        rows: phases.map { phase in
          [Line(title(phase.record)), status(phase), Line(schedule(phase))]
        }))
  }
}
