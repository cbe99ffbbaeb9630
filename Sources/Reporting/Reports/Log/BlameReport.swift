internal import Diagnostics
internal import RoadmapDiff
package import RoadmapModel
package import RoadmapSlippage

/// What `blame` says of one record: which version gave each field its value.
package struct BlameReport: Sendable {
  private let subject: LogSubject
  private let versions: [Version]
  private let origins: [FieldOrigin]
  private let isPresent: Bool

  /// - Parameter names: the commits that are to be looked past.
  /// - Parameter since: the first day that counts.
  package init(
    subject: LogSubject, events: [LogEvent], versions: [Version], lookingPast names: Set<String>,
    since: Day?
  ) {
    self.subject = subject
    self.versions = versions
    isPresent = events.last.map { $0.after != nil } ?? false
    let first = since.map(versions.firstIndex(landedFrom:)) ?? 0
    origins = FieldOrigin.all(in: events, lookingPast: names).filter { origin in
      let isWanted = subject.field.map { $0.isInside(origin.path) || origin.path.isInside($0) }
      return (isWanted ?? true) && origin.event.version >= first
    }
  }

  /// The result ready for every medium.
  package func report() -> Report {
    let phrases = subject.phrases
    let gone = isPresent ? [] : [Block.note(Line(phrases.label(LogLabel.gone), .warning))]
    let notes = subject.cautions.map { Block.caution($0, in: subject.language) }
    let nothing = Block.paragraph(Line(phrases.label(LogLabel.nothing), .dim))
    return Report(
      command: "blame",
      document: Document(
        title: phrases.blameTitle(subject.name), language: subject.language.rawValue,
        blocks: notes + gone + [origins.isEmpty ? nothing : .table(table)]),
      data: writeData)
  }

  // MARK: For people

  private var table: Table {
    let phrases = subject.phrases
    return Table(
      caption: "",
      columns: [
        (phrases.label(LogLabel.field), .leading), (phrases.label(LogLabel.value), .leading),
        (phrases.label(SlippageLabel.day), .leading), (phrases.label(SlippageLabel.who), .leading),
        (phrases.label(LogLabel.version), .leading),
      ],
      rows: rows.map { path, value, origin in
        let event = origin.event
        let mark = origin.isIgnored ? " (\(phrases.label(LogLabel.lookedPast)))" : ""
        return [
          Line(subject.words.label(path), .strong),
          Line(shortened(subject.words.value(value, at: path), to: 50)),
          Line(phrases.day(event.landed)),
          Line(
            event.commit == nil
              ? "–" : (origin.introducedBy?.author ?? event.author).name),
          (event.commit.map { Line(String($0.prefix(8)), .dim) }
            ?? Line(phrases.mark(.uncommitted), .warning)) + Line(mark, .dim),
        ]
      })
  }

  /// What is told together: the parts of one thing that one version set, such as a milestone.
  private var rows: [(path: FieldPath, value: DataValue, origin: FieldOrigin)] {
    var rows: [(path: FieldPath, value: DataValue, origin: FieldOrigin)] = []
    var start = 0
    while start < origins.count {
      let whole = FieldPath(Array(origins[start].path.keys.prefix(depth(of: origins[start].path))))
      var end = start + 1
      while end < origins.count, origins[end].path.isInside(whole) { end += 1 }
      let parts = origins[start..<end]
      let first = origins[start]
      let isOne = parts.allSatisfy {
        $0.event.version == first.event.version && $0.isIgnored == first.isIgnored
          && $0.introducedBy == first.introducedBy
      }
      if isOne, let value = now?.value(at: whole), subject.field == nil {
        rows.append((whole, value, first))
      } else {
        rows += parts.map { ($0.path, $0.value, $0) }
      }
      start = end
    }
    return rows
  }

  /// What the record says, or last said.
  private var now: RecordData? { subject.states.last { $0.record != nil }?.data }

  /// How many keys name one thing: of many things with keys of their own two, else one.
  private func depth(of path: FieldPath) -> Int {
    guard let key = path.keys.first else { return 0 }
    return switch RoadmapFormat.fields(of: subject.key.kind)[key]?.shape {
    case .map?: 2
    case .list(let inner)? where inner.isGroup: 2
    default: 1
    }
  }

  // MARK: As data

  private func writeData(to json: inout JSONWriter) {
    subject.writeHead(versions, to: &json)
    json.member("present", isPresent)
    json.objects("fields", origins) { json, origin in
      json.member("path", origin.path.description)
      json.member("value", origin.value)
      origin.event.writeOrigin(to: &json)
      json.member("ignored", origin.isIgnored)
      json.member("introduced-by", origin.introducedBy)
      json.member("looked-past", origin.lookedPast.map(\.commit))
    }
    json.member("cautions", subject.cautions.map { $0[subject.language] })
  }
}
