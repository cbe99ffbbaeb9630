internal import Diagnostics
package import RoadmapModel

/// The words of `baseline`.
package protocol BaselinePhrases: Phrases {
  /// A baseline's kind, by the word of the file.
  func baselineKind(_ kind: String) -> String
  /// Which baseline is compared with when none is named.
  func usualBaseline(_ name: String) -> String
  /// How many baselines cannot be relied on.
  func unusableBaselines(_ count: Int) -> String
  /// What was written, and what it is still compared with.
  func baselineSet(_ written: WrittenBaseline) -> String
  /// That the file says so already.
  func baselineUnchanged(_ name: String) -> String
}

/// What `baseline set` wrote.
package struct WrittenBaseline: Sendable {
  package let name: String
  package let ref: String
  package let commit: String
  package let day: Day
  /// The decision that stands there now.
  package let decision: String?
  /// The names of those that were current before.
  package let demoted: [String]

  package init(
    name: String, ref: String, commit: String, day: Day, decision: String?, demoted: [String]
  ) {
    self.name = name
    self.ref = ref
    self.commit = commit
    self.day = day
    self.decision = decision
    self.demoted = demoted
  }

  /// The tag and the commit it is, or the commit alone.
  fileprivate var point: String {
    ref == commit ? String(commit.prefix(12)) : "\(ref), \(commit.prefix(12))"
  }
}

// The words of `baseline` in Finnish.
extension Finnish: BaselinePhrases {
  package func baselineKind(_ kind: String) -> String {
    switch kind {
    case "original": "alkuperäinen"
    case "current": "voimassa oleva"
    case "snapshot": "tilannekuva"
    default: kind
    }
  }

  package func usualBaseline(_ name: String) -> String {
    "Siirtymät lasketaan tästä, ellei muuta nimetä: \(name)."
  }
  package func unusableBaselines(_ count: Int) -> String {
    "Vertailuversioita, joihin ei voi luottaa: \(count)"
  }
  package func baselineSet(_ written: WrittenBaseline) -> String {
    let decision = written.decision.map { ", päätös \($0)" } ?? ""
    let demoted =
      written.demoted.isEmpty
      ? "" : " Muuttui tilannekuvaksi: \(written.demoted.joined(separator: ", "))."
    return "Vertailuversio \(written.name): \(written.point) (\(day(written.day)))\(decision)."
      + demoted + " Siirtymät ensimmäisestä suunnitelmasta lasketaan kuten ennenkin."
  }
  package func baselineUnchanged(_ name: String) -> String {
    "Mitään ei muutettu: tiekartta.yaml sanoo jo näin (\(name))."
  }
}

// The words of `baseline` in Swedish.
extension Swedish: BaselinePhrases {
  package func baselineKind(_ kind: String) -> String {
    switch kind {
    case "original": "ursprunglig"
    case "current": "gällande"
    case "snapshot": "lägesbild"
    default: kind
    }
  }

  package func usualBaseline(_ name: String) -> String {
    "Förskjutningar räknas från den här om ingen annan nämns: \(name)."
  }
  package func unusableBaselines(_ count: Int) -> String {
    "Jämförelseversioner att inte lita på: \(count)"
  }
  package func baselineSet(_ written: WrittenBaseline) -> String {
    let decision = written.decision.map { ", beslut \($0)" } ?? ""
    let demoted =
      written.demoted.isEmpty
      ? "" : " Blev lägesbild: \(written.demoted.joined(separator: ", "))."
    return "Jämförelseversion \(written.name): \(written.point) (\(day(written.day)))\(decision)."
      + demoted + " Förskjutningar från den första planen räknas som förut."
  }
  package func baselineUnchanged(_ name: String) -> String {
    "Inget ändrades: tiekartta.yaml säger redan så (\(name))."
  }
}

// The words of `baseline` in English.
extension English: BaselinePhrases {
  package func baselineKind(_ kind: String) -> String { kind }

  package func usualBaseline(_ name: String) -> String {
    "Slip is measured against this one unless another is named: \(name)."
  }
  package func unusableBaselines(_ count: Int) -> String {
    "Baselines that cannot be relied on: \(count)"
  }
  package func baselineSet(_ written: WrittenBaseline) -> String {
    let decision = written.decision.map { ", decision \($0)" } ?? ""
    let demoted =
      written.demoted.isEmpty
      ? "" : " A snapshot from now on: \(written.demoted.joined(separator: ", "))."
    return "Baseline \(written.name): \(written.point) (\(day(written.day)))\(decision)."
      + demoted + " Slip against the first plan is measured as before."
  }
  package func baselineUnchanged(_ name: String) -> String {
    "Nothing was changed: tiekartta.yaml says so already (\(name))."
  }
}
