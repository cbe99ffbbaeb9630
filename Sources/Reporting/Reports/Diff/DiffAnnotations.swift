package import Diagnostics
package import RoadmapDiff

/// Where something that changed is shown, and where it was if it is gone.
package struct ShownPlace: Sendable {
  package let place: Place
  /// The file and line of a record that is gone, in the older state.
  package let former: (file: String, line: Int)?

  package init(_ place: Place, former: (file: String, line: Int)? = nil) {
    self.place = place
    self.former = former
  }
}

/// The changes as what forges show beside lines; what only reads differently is left out.
extension DiffReport {
  /// - Parameter sources: the texts that places point into, by path; asked for after all places.
  /// - Parameter place: where a change is shown, by the field that weighs most.
  /// - Parameter filePlace: where it is shown that a file could not be read whole.
  package func annotations(
    machinePrefix: String, sources: () -> [String: SourceText],
    place: (RoadmapChange, FieldPath?) throws -> ShownPlace,
    filePlace: (String) throws -> Place
  ) rethrows -> Annotations {
    let told = short
    var items = try unreadable.map { path in
      Annotation(
        severity: .warning, rule: "unreadable-file", record: nil, place: try filePlace(path),
        message: bounded(language.phrases.unreadable(machinePrefix + path)),
        word: language.phrases.severity(.warning),
        fingerprint: StableHash.hex(of: "unreadable-file\u{0}" + machinePrefix + path),
        isFailure: false)
    }
    for change in changes where change.significance > .editorial && change.echoOf == nil {
      let main = change.mainField
      let shown = try place(change, main?.change.path)
      items.append(told.annotation(change, main, at: shown, machinePrefix))
    }
    return Annotations(
      items, of: "diff", in: language, sources: sources(), machinePrefix: machinePrefix,
      summary: summary, notShown: told.notShown)
  }

  private func annotation(
    _ change: RoadmapChange, _ main: TypedChange?, at shown: ShownPlace, _ prefix: String
  ) -> Annotation {
    let phrases: any AnnotationPhrases = language.phrases
    let isDecision = change.significance == .decision
    let former = shown.former.map { " (\(phrases.formerPlace("\(prefix)\($0.file):\($0.line)")))" }
    return Annotation(
      severity: isDecision ? .warning : .info,
      rule: (main?.type ?? change.type ?? .fieldChanged).rawValue, record: change.path,
      place: shown.place, message: bounded(item(change).wholeLine.text + (former ?? "")),
      word: phrases.weight(change.significance), fingerprint: change.fingerprint,
      isFailure: isDecision)
  }

  /// The same report with one line for each record.
  private var short: DiffReport {
    var report = self
    report.isFull = false
    return report
  }

  /// How many changes there are of each weight.
  private var summary: String {
    if changes.isEmpty { return language.phrases.label(DiffLabel.nothing) }
    return counts { weight in
      changes.count { $0.significance == weight && $0.echoOf == nil }
    }
  }

  @Sendable private func notShown(_ rest: [Annotation]) -> String {
    let counts = counts { weight in
      switch weight {
      case .decision: rest.count(where: \.isFailure)
      case .information: rest.count { $0.severity == .info }
      case .editorial: 0
      }
    }
    return language.phrases.notShown(counts)
  }

  private func counts(_ count: (Significance) -> Int) -> String {
    Significance.allCases.reversed().compactMap { weight in
      let number = count(weight)
      return number > 0 ? "\(language.phrases.weight(weight)): \(number)" : nil
    }.joined(separator: ", ")
  }
}

extension RoadmapChange {
  /// The value whose change weighs most, where that says more than what became of the record.
  fileprivate var mainField: TypedChange? {
    guard difference.class == .changed || difference.class == .renamed else { return nil }
    let weighty = fields.filter { $0.significance == significance && $0.isOwn }
    // Of things that weigh the same, a date that moved says most.
    return weighty.first { ($0.change.days ?? 0) != 0 }
      ?? weighty.first { $0.type != .noteAdded && $0.type != .decisionLinked } ?? weighty.first
  }
}
