internal import Diagnostics
internal import RoadmapLint
internal import RoadmapModel

/// The overview's lists of what lies ahead: ends, reviews, deadlines, phases.
extension ShowReport {
  /// Something dated that lies ahead.
  struct Coming {
    enum Kind: String { case end, start, milestone, review }

    let kind: Kind
    let period: Period
    /// The day that counts: the last one, of a start the first.
    let day: Day
    let action: Action
    /// The action's title, or the milestone's.
    let title: String
    /// The same in one phrase.
    let what: String
  }

  /// Ends, starts, milestones and reviews of open actions in the next 90 days, soonest first.
  var comings: [Coming] {
    let near = today...today.adding(days: 90)
    var found: [Coming] = []
    func add(_ kind: Coming.Kind, _ period: Period?, _ action: Action, _ title: String) {
      guard let period else { return }
      let day = kind == .start ? period.first : period.last
      guard near.contains(day), kind != .start || day > today else { return }
      found.append(
        Coming(
          kind: kind, period: period, day: day, action: action, title: title,
          what: "\(word(kind)): \(title)"))
    }
    for action in actions where action.isOpen {
      let name = title(action.record)
      if action.isContinuous {
        add(.review, action.review, action, name)
      } else {
        add(.end, action.end, action, name)
      }
      add(.start, action.start, action, name)
      for milestone in action.milestones where milestone.reached == nil {
        let step = milestone.value["title"]?.text.map(text) ?? milestone.id
        add(.milestone, milestone.date, action, step)
      }
    }
    return found.sorted {
      ($0.day, $0.action.id, $0.what) < ($1.day, $1.action.id, $1.what)
    }
  }

  private func word(_ kind: Coming.Kind) -> String {
    switch kind {
    case .end: label(.ends)
    case .start: label(.starts)
    case .milestone: label(.milestoneDue)
    case .review: label(.reviewed)
    }
  }

  /// What comes within 30 days, and after that within 90.
  var comingBlocks: [Block] {
    let month = today.adding(days: 30)
    let parts = [
      (ShowLabel.soon, comings.filter { $0.day <= month }),
      (ShowLabel.later, comings.filter { $0.day > month }),
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
              Line(phrases.period(entry.period)), Line(entry.action.id, .strong),
              Line(word(entry.kind)), Line(entry.title),
            ]
          }))
    }
  }

  /// What has no end, by the next review.
  var continuous: Block? {
    let list = actions.filter { $0.isContinuous && $0.isOpen }
      .sorted { ($0.review?.last.number ?? .max, $0.id) < ($1.review?.last.number ?? .max, $1.id) }
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
            isReviewDue(action) ? review + Line(", \(label(.reviewDue))", .warning) : review,
            responsible(action),
          ]
        }))
  }

  /// The open deadlines as a table.
  var deadlineTable: Block? {
    let list = openDeadlines
    guard !list.isEmpty else { return nil }
    return .table(
      Table(
        caption: label(.requirements),
        columns: [
          (label(.deadline), .leading), (label(.daysLeft), .trailing), (label(.what), .leading),
          (label(.coveredBy), .leading),
        ],
        rows: list.map { deadline in
          let left = deadline.date.last.days(since: today)
          let isNear = left <= settings.limits.legalWarningDays
          return [
            Line(phrases.period(deadline.date)),
            left < 0
              ? Line(label(.passed), .error)
              : Line(phrases.days(left), isNear ? .warning : .plain),
            Line(words(deadline)),
            deadline.covers.isEmpty
              ? uncovered : Line(deadline.covers.map(\.action.id).joined(separator: ", ")),
          ]
        }))
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
