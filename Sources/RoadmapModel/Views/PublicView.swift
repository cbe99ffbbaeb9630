extension Roadmap {
  /// The roadmap as anyone may see it.
  ///
  /// Internal actions are not in it, and no other record refers to them, or to an action that is not
  /// there; internal notes, contacts,
  /// what a purchase may cost that has not begun, and results of groups too small to show are left
  /// out.
  package var publicView: Roadmap { publicView(without: []) }

  /// The same, passing over records of further ids: those that are internal in other versions.
  ///
  /// - Parameter known: ids that the public knows; of no other one is told that a record had it
  ///   before, since it may be of a time at which the record was internal.
  package func publicView(without ids: Set<String>, knowing known: Set<String> = []) -> Roadmap {
    let hidden = ids.union(internalIDs)
    let open = records.filter {
      !$0.isInternal && !($0.kind == .action && hidden.contains($0.id))
    }
    let present = Set(open.lazy.map(\.id))
    return Roadmap(
      records: open.map { record in
        // What is not there any more may have been internal.
        record.forThePublic(
          without: hidden.union(record.namedActions.filter { !present.contains($0) }),
          knowing: known)
      }, documents: documents)
  }

  /// The ids of its actions.
  package var actionIDs: Set<String> { Set(records.lazy.filter { $0.kind == .action }.map(\.id)) }

  /// The names of internal records, as findings give them.
  package var internalPaths: Set<String> {
    Set(records.lazy.filter(\.isInternal).map(\.path))
  }

  /// The ids of internal records.
  package var internalIDs: Set<String> { Set(records.lazy.filter(\.isInternal).map(\.id)) }
}

extension Record {
  /// Whether it is an action that only the organisation may see.
  ///
  /// It is public only if that is certain: what is written about visibility and cannot be read, or
  /// may stand in a part that cannot be read, counts as internal.
  package var isInternal: Bool {
    guard kind == .action else { return false }
    guard !isDamaged else { return true }
    return self[.visibility].map { $0.word != "public" } ?? false
  }

  /// The ids in the fields that name actions.
  fileprivate var namedActions: [String] {
    [FieldKey.dependsOn, .mergedInto, .about].flatMap { self[$0]?.references ?? [] }
  }

  /// The record as anyone may see it, without references to records that nobody may.
  ///
  /// - Parameter known: the ids of which may be told that the record had them before.
  package func forThePublic(
    without hidden: Set<String>, knowing known: Set<String> = []
  ) -> Record {
    let fields = fields.compactMap { field -> Entry? in
      switch (kind, field.key) {
      case (_, "internal-note"), (.party, "contact"): return nil
      case (.action, "formerly"):
        let kept = field.value.list.filter { $0.word.map(known.contains) ?? false }
        return kept.isEmpty ? nil : field.with(Value(.list(kept), span: field.value.span))
      case (.action, "cost"), (.action, "funding"):
        return isBeforeTendering ? nil : field.value.without(hidden).map { field.with($0) }
      case (.survey, "results"): return largeGroups(of: field)
      default: return field.value.without(hidden).map { field.with($0) }
      }
    }
    return Record(
      kind: kind, id: id, file: file, idSpan: idSpan, span: span, fields: fields,
      isDamaged: isDamaged)
  }

  /// Whether it is a purchase that has not begun, whose estimate is nobody's business but the
  /// buyer's.
  private var isBeforeTendering: Bool {
    guard self[.kind]?.word == "procurement" || self[.kind]?.isUnread == true else {
      return false
    }
    switch self[.status]?.word.flatMap(Status.init) {
    case .proposed, .planned, .preparing, nil: return true
    default: return false
    }
  }

  /// The results of a survey for groups with enough answers.
  private func largeGroups(of results: Entry) -> Entry? {
    guard self[.minCell]?.isUnread != true else { return nil }
    let least = self[.minCell]?.number?.digits ?? 5
    func answers(_ result: Value) -> Int {
      result[.counts]?.entries.reduce(0) { $0 + ($1.value.number?.digits ?? 0) }
        ?? result[.n]?.number?.digits ?? 0
    }
    let kept = results.value.entries.map { perspective in
      perspective.with(
        Value(
          .map(perspective.value.entries.filter { answers($0.value) >= least }),
          span: perspective.value.span))
    }
    return results.with(Value(.map(kept), span: results.value.span))
  }
}

extension Entry {
  fileprivate func with(_ value: Value) -> Entry { Entry(key: key, keySpan: keySpan, value: value) }
}

extension Value {
  /// The ids that the value and what is in it refer to.
  fileprivate var references: [String] {
    switch content {
    case .reference(let id): [id]
    case .list(let values): values.flatMap(\.references)
    case .map(let entries): entries.flatMap(\.value.references)
    default: []
    }
  }

  /// The value without references to some ids; nil where nothing is left of it.
  fileprivate func without(_ ids: Set<String>) -> Value? {
    guard !ids.isEmpty else { return self }
    switch content {
    case .reference(let id): return ids.contains(id) ? nil : self
    case .list(let values):
      let kept = values.compactMap { $0.without(ids) }
      return kept.isEmpty && !values.isEmpty ? nil : Value(.list(kept), span: span)
    case .map(let entries):
      // What says something of a reference, as a dependency does, goes with it.
      let names = entries.contains { entry in
        if case .reference(let id) = entry.value.content { ids.contains(id) } else { false }
      }
      if names { return nil }
      let kept = entries.compactMap { entry in entry.value.without(ids).map { entry.with($0) } }
      return Value(.map(kept), span: span)
    default: return self
    }
  }
}
