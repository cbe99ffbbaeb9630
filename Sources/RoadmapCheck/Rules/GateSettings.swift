package import Diagnostics
package import RoadmapModel
package import YAMLTree

/// How the gate is set up, from `check` of `tiekartta.yaml`.
package struct GateSettings: Sendable {
  /// The rules in force, the built-in ones first.
  package var rules: [GateRule]
  /// The severity from which a new finding of `lint` fails; nil where none does.
  package var lint: Severity? = .error
  /// The gravest level by a state of the roadmap or a status of an action; nil for off.
  package var strictness: [String: Severity?] = ["draft": .info, "proposed": .info]

  /// The gate as it is where `tiekartta.yaml` says nothing of it.
  package static var standard: GateSettings { GateSettings(rules: DefaultRules.all) }

  /// The ids that the gate itself uses: no rule of one's own may have them.
  package static let reserved = ["gate-changed", "unread-file", "new-finding"]
}

extension GateSettings {
  /// Reads the settings; what is wrong with them is told with its place.
  ///
  /// - Parameters:
  ///   - value: what `check` says, as it was decoded.
  ///   - node: the same in the file's tree, for the examples.
  package static func read(
    _ value: Value, _ node: YAMLNode?, file: String
  ) -> (settings: GateSettings, faults: [Diagnostic]) {
    var settings = GateSettings.standard
    var faults: [Diagnostic] = []
    if let lint = value[.lint]?.word { settings.lint = Severity(rawValue: lint) }
    for entry in value[.strictness]?.entries ?? [] {
      let known = (Choices.state.words + Choices.status.words).map(\.word)
      guard known.contains(entry.key) else {
        faults.append(
          .unknown(
            entry.key, among: known, what: RuleWords.stateOrStatus,
            at: Place(file: file, span: entry.keySpan)))
        continue
      }
      settings.strictness[entry.key] = .some(entry.value.word.flatMap(Severity.init))
    }
    var seen: Set<String> = []
    let nodes = node?.value(of: "rules")?.listed ?? []
    for (value, node) in zip(value[.rules]?.list ?? [], nodes) {
      var reader = RuleReader(file: file)
      let rule = reader.read(value, node, among: settings.rules)
      faults += reader.faults
      guard let rule else { continue }
      guard seen.insert(rule.id).inserted else {
        faults.append(.repeated(rule.id, at: Place(file: file, span: value.span)))
        continue
      }
      if let index = settings.rules.firstIndex(where: { $0.id == rule.id }) {
        settings.rules[index] = rule
      } else {
        settings.rules.append(rule)
      }
    }
    return (settings, faults)
  }

  /// The level of a violation: the rule's own, capped by the state of the roadmap and the status
  /// of the action before the change.
  func level(of rule: GateRule, state: String?, status: Status?) -> Severity? {
    guard let level = rule.level, let cap = cap(status) else { return nil }
    return capped(min(level, cap), by: state)
  }

  /// The gravest level for an action in this status; nil where all is free.
  func cap(_ status: Status?) -> Severity? {
    guard let status, let cap = strictness[status.rawValue] else { return .error }
    return cap
  }

  /// A level, no graver than the roadmap's state allows; nil where all is free.
  func capped(_ level: Severity, by state: String?) -> Severity? {
    guard let state, let cap = strictness[state] else { return level }
    return cap.map { min(level, $0) }
  }
}
