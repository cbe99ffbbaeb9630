internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapSlippage

/// The changes as data: `diff --format json`.
extension DiffReport {
  func writeData(to json: inout JSONWriter) {
    write(base, "base", to: &json)
    write(head, "head", to: &json)
    json.objects("changes", changes) { json, change in write(change, to: &json) }
    json.object("counts") { json in
      for sort in RecordDifference.Class.allCases {
        json.member(named: sort.rawValue, changes.count { $0.difference.class == sort })
      }
    }
    json.object("bodies") { json in
      json.array("decision") { json in
        for id in bodies.bodies.deciding { json.element(id) }
      }
      json.array("information") { json in
        for id in bodies.bodies.informed { json.element(id) }
      }
    }
    writeRenames(to: &json)
    json.array("unreadable") { json in
      for path in unreadable { json.element(path) }
    }
  }

  func write(_ side: DiffSide, _ key: StaticString, to json: inout JSONWriter) {
    json.object(key) { json in
      json.member("revision", side.sort == .commit ? side.revision : nil)
      json.member("commit", side.commit)
      json.mark("index", side.sort == .index)
      json.mark("working-tree", side.sort == .workingTree)
    }
  }

  func write(_ change: RoadmapChange, to json: inout JSONWriter) {
    json.member("record", change.path)
    json.member("title", title(of: change))
    json.member("class", change.difference.class.rawValue)
    json.objects("fields", change.fields) { json, field in
      field.change.writeMembers(to: &json)
      json.member("type", field.type.rawValue)
      json.member("significance", field.significance.rawValue)
      if let cause = field.echoOf { json.member("echo-of", cause.path) }
    }
    json.member("significance", change.significance.rawValue)
    json.member("from-id", change.difference.fromID)
    json.member("reason", reason(of: change))
    json.member("fingerprint", change.fingerprint)
    if let cause = change.echoOf { json.member("echo-of", cause.path) }
    if let cause = change.pushedBy { json.member("pushed-by", cause.path) }
    if !change.effects.isEmpty {
      json.objects("effects", change.effects) { json, effect in
        json.member("kind", effect.kind.rawValue)
        json.member("record", effect.record.path)
        json.member("days", effect.days)
        switch effect.kind {
        case .legalDeadline: json.member("deadline", effect.item)
        case .milestone: json.member("milestone", effect.item)
        case .dependant, .goal: break
        }
      }
    }
    if change.fields.contains(where: { $0.type == .endMoved }) {
      write(moved[change.key], to: &json)
    }
  }

  /// What a moved end has come to; null where there is no whole history to tell it.
  private func write(_ moved: MovedEnd?, to json: inout JSONWriter) {
    json.object("slip", of: moved) { json, moved in
      for (key, slip) in [("first", moved.sinceFirst), ("baseline", moved.sinceBaseline)] {
        json.member(named: key, slip.days == nil ? nil : slip)
      }
    }
    json.member("replans", moved?.replans)
  }
}
