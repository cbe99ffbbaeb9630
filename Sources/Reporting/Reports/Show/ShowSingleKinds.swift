internal import Diagnostics
internal import RoadmapModel

/// What `show ID` says of the roadmap's own record, the vision, the scale, a survey and a phase.
extension ShowReport {
  func roadmapBlocks(_ record: Record) -> [Block] {
    let languages = Fact(label(.language), Line(roadmap.languages.joined(separator: ", ")))
    var blocks: [Block] = [.facts(headFacts + [languages])]
    if let model = record[.operatingModel] {
      blocks.append(.heading(2, Line(label(.operatingModel))))
      if let words = model[.description]?.text { blocks.append(.prose(prose(of: words))) }
      let bodies = (model[.bodies]?.entries ?? []).map { entry in
        let said = [
          entry.value[.role]?.word.map { say($0, Choices.bodyRole) },
          entry.value[.cadence]?.word.map { say($0, Choices.cadence) },
        ].compactMap { $0 }.joined(separator: ", ")
        let name = name(.party, entry.key)
        return Item(Line(said.isEmpty ? name : "\(name) – \(said)"))
      }
      if !bodies.isEmpty { blocks.append(.list(bodies)) }
    }
    return blocks + forewordBlocks
  }

  func visionBlocks(_ record: Record) -> [Block] {
    let horizon = record[.horizon]?.period.map { Fact(label(.target), Line(phrases.period($0))) }
    let statement = record[.statement]?.text.map { Block.paragraph(Line(text($0))) }
    return [horizon.map { .facts([$0]) }, statement].compactMap { $0 }
  }

  func scaleBlocks(_ record: Record) -> [Block] {
    let labels = record[.labels]?.entries ?? []
    let facts = roadmap.levels.prefix(100).map { level in
      let words = labels.first { $0.key == String(level) }?.value.text.map(text)
      return Fact(String(level), Line(words ?? "–"))
    }
    return [.facts(facts)]
  }

  func surveyBlocks(_ record: Record) -> [Block] {
    let groups = record[.groups]?.entries ?? []
    guard !groups.isEmpty else { return [] }
    func count(_ value: Value?) -> Line { Line(value?.number.map(phrases.number) ?? "–") }
    return [
      .table(
        Table(
          caption: "",
          columns: [
            (label(.group), .leading), (label(.invited), .trailing), (label(.answered), .trailing),
          ],
          rows: groups.map { group in
            [
              Line(group.value[.title]?.text.map(text) ?? group.key),
              count(group.value[.invited]), count(group.value[.answered]),
            ]
          }))
    ]
  }

  func phaseBlocks(_ record: Record) -> [Block] {
    let parts: [(ShowLabel, [Item])] = [
      (.participants, texts(record, .participants).map { Item(Line($0)) }),
      (.outputs, texts(record, .outputs).map { Item(Line($0)) }),
      (.updates, updates(record)),
    ]
    return parts.flatMap { label, items -> [Block] in
      items.isEmpty ? [] : [.heading(2, Line(self.label(label))), .list(items)]
    }
  }
}
