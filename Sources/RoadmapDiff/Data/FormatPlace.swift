internal import RoadmapModel

/// Where in the format a value stands, whatever ids are written there:
/// `actions/milestones/*/date`.
struct FormatPlace: Hashable {
  let pattern: String

  init(_ pattern: String) {
    self.pattern = pattern
  }

  /// The place of the records of a kind.
  init(_ kind: Kind) {
    pattern = kind.section
  }

  /// The place of a named key.
  func key(_ key: String) -> FormatPlace { FormatPlace(pattern + "/" + key) }

  /// The place of the values of a map or the items of a list.
  var each: FormatPlace { key("*") }
}

/// What the table of the format does not say of its places and comparing needs to know.
extension FormatPlace {
  /// By which side the planned period at this place is read; nil where it tells what has been,
  /// and for a review, which is due and never slips.
  var reading: DateSide? { Self.readings[pattern] }

  /// What stands there where nothing is written, so that writing it changes nothing.
  var standard: DataValue? { Self.standards[pattern] }

  /// The keys that tell the items of a list of maps apart.
  var identity: [FieldKey]? { Self.identities[pattern] }

  /// Whether the order of the list at this place means something.
  var isOrdered: Bool { pattern == "roadmap/languages" }

  static let readings: [String: DateSide] = [
    "roadmap/period/start": .start, "roadmap/period/end": .end, "vision/horizon": .end,
    "perspectives/target/by": .end, "actions/start": .start, "actions/end": .end,
    "actions/milestones/*/date": .end, "actions/funding/*/use-by": .end,
    "actions/benefits/*/from": .start, "requirements/deadlines/*/date": .end,
    "phases/start": .start, "phases/end": .end,
  ]

  static let standards: [String: DataValue] = [
    "scale/min": .number(Decimal(1)), "scale/max": .number(Decimal(5)),
    "actions/continuous": .flag(false), "actions/visibility": .choice("public"),
    "actions/cost/currency": .word("EUR"), "actions/depends-on/*/type": .choice("finish-start"),
    "actions/depends-on/*/lag": .lag(0), "surveys/min-cell": .number(Decimal(5)),
  ]

  static let identities: [String: [FieldKey]] = [
    "actions/benefits/*": [.text], "actions/risks/*": [.text],
    "actions/funding/*": [.source, .name], "actions/depends-on/*": [.action],
    "actions/requirements/*": [.requirement, .section],
  ]
}
