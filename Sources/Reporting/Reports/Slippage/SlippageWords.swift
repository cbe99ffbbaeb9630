internal import Diagnostics
internal import RoadmapModel
internal import RoadmapSlippage

/// How the report writes the things that every part of it names.
extension SlippageReport {
  /// What stands where there is nothing to tell: never a zero.
  static let nothing = Line("–", .dim)

  /// A period as people write it.
  func words(_ period: Period?) -> Line {
    period.map { Line(phrases.period($0)) } ?? Self.nothing
  }

  /// A number of days with its sign; without a reference, nothing.
  func days(_ days: Int?) -> Line {
    guard let days else { return Self.nothing }
    return Line(signed(days), days > 0 ? .warning : days < 0 ? .good : .plain)
  }

  /// A slip in calendar and working days.
  func slip(_ slip: Slip) -> Line? {
    guard let days = slip.days else { return nil }
    let text = slip.workdays.map { phrases.slip(days, workdays: $0) } ?? phrases.slip(days)
    return Line(text, days > 0 ? .warning : days < 0 ? .good : .plain)
  }

  /// A date with where it stood: the day of its version and the commit's short name.
  func words(_ date: FixedDate) -> Line {
    let place = [phrases.day(date.landed), Self.short(date.commit)].compactMap { $0 }
    return Line(phrases.period(date.date)) + Line(" (\(place.joined(separator: ", ")))", .dim)
  }

  /// The first hexadecimal digits of a commit, enough to find it by.
  static func short(_ commit: String?) -> String? { commit.map { String($0.prefix(8)) } }

  /// A text in the language of output, or the nearest there is, marked as such.
  func said(_ text: [LanguageText]) -> String? {
    text.told(in: language, of: roadmapLanguages).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A cause; one that names no language may be the trailer of a commit, in any language.
  func cause(_ text: [LanguageText]) -> String? {
    text.allSatisfy(\.language.isEmpty) ? self.text(text) : said(text)
  }

  /// Why something moved, in the language of output or the nearest there is.
  func said(_ reason: MoveReason) -> String? { reason.told(in: language, of: roadmapLanguages) }

  /// An id with its title; the id alone where the title is no more.
  func name(_ title: [LanguageText], _ id: String) -> Line {
    let words = said(title) ?? id
    return words == id ? Line(id, .strong) : Line(id, .strong) + Line(" " + words)
  }

  /// What happened to a date, from and to.
  func change(_ move: Move) -> Line { words(move.from) + Line(" → ") + words(move.to) }

  /// Why a date was moved, and what must be said besides.
  func why(_ move: Move) -> Line {
    var marks = [
      (MoveMark.uncommitted, move.commit == nil), (.correction, move.isCorrection),
      (.frozen, move.isFrozen), (.retroactive, move.isRetroactive),
      (.preliminary, move.isPreliminary), (.coarser, move.isCoarser),
      (.afterGap, move.crossesGap), (.givenLater, move.reason?.source == .later),
    ].filter(\.1).map { phrases.mark($0.0) }
    if move.kind != .slipped { marks.insert(phrases.move(move.kind), at: 0) }
    if let reason = move.reason, let by = reason.by {
      marks.insert(said(reason.giver) ?? by, at: 0)
    }
    let reason = move.reason.flatMap { said($0) }.map { Line($0) }
    // Only who plans anew owes a reason.
    let owed = move.isReplan && move.counts ? Line(label(.noReason), .warning) : Line("")
    let words = reason ?? owed
    if marks.isEmpty { return words.runs.isEmpty ? Self.nothing : words }
    let all = marks.joined(separator: ", ")
    return words.runs.isEmpty ? Line(all) : words + Line(" (\(all))")
  }

  /// Who made the change: on the merged side, where it was decided.
  func who(_ move: Move) -> Line { who(move.introducedBy?.author ?? move.author) }

  func who(_ person: Person) -> Line { person.name.isEmpty ? Self.nothing : Line(person.name) }
}
