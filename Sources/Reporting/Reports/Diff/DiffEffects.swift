internal import RoadmapDiff
internal import RoadmapModel

/// What a change brings about elsewhere, as people read it under the change.
extension DiffReport {
  /// How many consequences of one kind are told one by one, where not every field is asked for.
  private static let effectLimit = 6

  /// The consequences of a change, what only follows it among them.
  func consequences(of change: RoadmapChange) -> [Item] {
    let phrases = language.phrases
    var items: [Item] = []
    let effects = effects(of: change)
    if !effects.isEmpty {
      let told = isFull ? effects[...] : effects.prefix(Self.effectLimit)
      var parts = told.map { effect in
        Line(phrases.effect(effect), effect.kind.isBreach ? .warning : .plain)
      }
      if told.count < effects.count {
        parts.append(Line(phrases.more(effects.count - told.count).lowercased()))
      }
      items.append(Item(Line(phrases.label(.effects) + ": ") + Self.joined(parts)))
    }
    if let along = followers.along[change.key] {
      let words = phrases.movedAlong(along.count) + ": " + along.map(id).joined(separator: ", ")
      items.append(Item(Line(words), items: isFull ? along.map(fields) : []))
    }
    if let cause = change.pushedBy {
      let name = cause.kind == change.kind ? cause.id : cause.path
      items.append(Item(Line(phrases.pushed(by: name), .dim)))
    }
    if let following = followers.renamed[change.key] {
      items.append(Item(Line(phrases.followed(by: following), .dim)))
    }
    return items
  }

  /// A record that moves along, with all that changed in it.
  private func fields(of change: RoadmapChange) -> Item {
    let words = words(for: change)
    return Item(
      Line(id(of: change) + ": ") + Self.joined(change.fields.map { line($0.change, words) }))
  }

  /// What a change brings about, breaches first, and with the goals that what it pushes along
  /// delays.
  private func effects(of change: RoadmapChange) -> [Effect] {
    var goals: [RecordKey: Effect] = [:]
    let along = followers.along[change.key] ?? []
    for effect in ([change] + along).flatMap(\.effects) where effect.kind == .goal {
      let known = goals[effect.record]?.days ?? 0
      if (effect.days ?? 0) > known { goals[effect.record] = effect }
    }
    let others = change.effects.filter { $0.kind != .goal }
    return others.filter(\.kind.isBreach) + others.filter { !$0.kind.isBreach }
      + goals.keys.sorted().compactMap { goals[$0] }
  }
}

/// What only follows each change, by that one.
struct Followers {
  /// What its move pushes along.
  private(set) var along: [RecordKey: [RoadmapChange]] = [:]
  /// How many records name it by its new id.
  private(set) var renamed: [RecordKey: Int] = [:]

  init(_ changes: [RoadmapChange]) {
    for change in changes {
      if change.onlyFollows, let cause = change.pushedBy {
        along[cause, default: []].append(change)
      } else if let cause = change.followedRename {
        renamed[cause, default: 0] += 1
      }
    }
  }
}

extension TypedChange {
  /// Whether it is told with its record, rather than as a part of what a new id brought along.
  var isOwn: Bool { echoOf == nil || isMove }
}
