internal import Diagnostics
package import RoadmapDiff

/// The words of `log` and `blame`.
package protocol LogPhrases: Sendable {
  /// What a word of the reports is called.
  func label(_ label: LogLabel) -> String
  func logTitle(_ name: String) -> String
  func blameTitle(_ name: String) -> String
  /// What became of the record as a whole.
  func event(_ class: RecordDifference.Class, isReturned: Bool, from id: String?) -> String
  /// What the slip against the first plan has come to.
  func runningSlip(_ days: String) -> String
  /// What a key of the format is called; nothing for keys that are seldom seen.
  func field(_ key: String) -> String?
  func flag(_ flag: Bool) -> String
}

/// The fixed words of `log` and `blame`, each translated once per language.
package enum LogLabel: Sendable, CaseIterable {
  case nothing, field, value, version, lookedPast, gone
}

extension Language {
  /// The words of the language, those of `log` and `blame` among them.
  var logPhrases: any Phrases & ShowPhrases & SlippagePhrases & LogPhrases {
    switch self {
    case .fi: Finnish()
    case .sv: Swedish()
    case .en: English()
    }
  }
}

/// The keys of the format that other reports have a word for already.
enum FieldLabels {
  static let show: [String: ShowLabel] = [
    "title": .title, "official-title": .officialTitle, "description": .description,
    "goals": .goals, "status": .status, "responsible": .responsible, "partners": .partners,
    "review": .review, "started": .started, "completed": .completed, "progress": .progress,
    "health": .health, "milestones": .milestones, "depends-on": .dependsOn,
    "perspectives": .perspectives, "indicators": .indicators, "kind": .kindOfWork,
    "service-areas": .serviceAreas, "priority": .priority, "cost": .costs, "funding": .funding,
    "benefits": .benefits, "risks": .risks, "updates": .updates, "merged-into": .mergedInto,
    "formerly": .formerly, "decisions": .decisions, "visibility": .visibility,
    "internal-note": .internalNote, "links": .links, "tags": .tags, "owner": .owner,
    "participants": .participants, "outputs": .outputs, "reason": .reason, "date": .date,
    "lag": .lag, "probability": .probability, "impact": .impact, "mitigation": .mitigation,
    "source": .source, "baseline": .baseline, "target": .target, "unit": .unit, "url": .url,
    "certainty": .certainty, "organization": .organization, "period": .period,
    "approval": .approval, "foreword": .foreword, "languages": .language, "horizon": .target,
  ]
}
