package import Diagnostics
package import RoadmapDiff

/// What `explain` tells of changes: one type, the list of all, or the reference of all.
package enum ChangeReport {
  /// One type: what it is, when it is told, an example in the words of `diff`, and its weight.
  package static func report(on about: ChangeAbout, in language: Language) -> Report {
    let phrases: any Phrases = language.phrases
    let type = about.type.rawValue
    let blocks: [Block] =
      [
        .paragraph(Line(about.summary[language])),
        .facts([
          Fact(phrases.catalogue(.told), Line(about.told[language])),
          Fact(phrases.catalogue(.weight), Line(phrases.weight(about.type.weighing))),
        ]),
        .heading(2, Line(phrases.catalogue(.before))), .code(about.example.before),
        .heading(2, Line(phrases.catalogue(.after))), .code(about.example.after),
        .heading(2, Line(phrases.catalogue(.says))),
      ] + about.example.said(in: language) + [
        .paragraph(Line(phrases.catalogue(.howToWeigh))),
        .code("significance:\n  \(type): \(about.otherWeight)  # decision, information, editorial"),
      ]
    return Report(
      command: "explain",
      document: Document(title: type, language: language.rawValue, blocks: blocks),
      data: { json in
        RuleReport.write([], in: language, isWhole: true, to: &json)
        write([about], in: language, isWhole: true, to: &json)
      })
  }

  /// All types in tables, one line each.
  package static func list(in language: Language) -> Report {
    Report(
      command: "explain",
      document: Document(
        title: CatalogueLabel.title.words[language], language: language.rawValue,
        blocks: tables(in: language)),
      data: { json in
        RuleReport.write([], in: language, isWhole: false, to: &json)
        write(ChangeCatalogue.all, in: language, isWhole: false, to: &json)
      })
  }

  /// The reference of all types: the page `docs/changes.md`.
  package static func reference() -> Report {
    Report(
      command: "explain", document: ChangesPage.document,
      data: { json in
        RuleReport.write([], in: .en, isWhole: true, to: &json)
        write(ChangeCatalogue.all, in: .en, isWhole: true, to: &json)
      })
  }

  /// A table for each group, and how to read about one type.
  static func tables(in language: Language) -> [Block] {
    let phrases: any Phrases = language.phrases
    let tables = ChangeCatalogue.groups.map { group in
      Block.table(
        Table(
          caption: group.title[language],
          columns: [(phrases.catalogue(.type), .leading), ("", .leading)],
          rows: group.changes.map { about in
            [Line(about.type.rawValue, .code), Line(about.summary[language])]
          }))
    }
    return tables + [.paragraph(Line(phrases.catalogue(.usage)))]
  }

  /// The member `changes`.
  static func write(
    _ changes: [ChangeAbout], in language: Language, isWhole: Bool, to json: inout JSONWriter
  ) {
    let phrases: any Phrases = language.phrases
    json.objects("changes", changes) { json, about in
      let group = ChangeCatalogue.groups.first { $0.changes.contains { $0.type == about.type } }
      json.member("type", about.type.rawValue)
      json.member("group", group?.title[language])
      json.member("summary", about.summary[language])
      json.member("told", about.told[language])
      json.member("weight", phrases.weight(about.type.weighing))
      json.member("significance", about.usualWeight?.rawValue)
      guard isWhole else { return }
      json.member("before", about.example.before)
      json.member("after", about.example.after)
    }
  }
}

extension ChangeAbout {
  /// What it weighs, where that hangs on nothing.
  fileprivate var usualWeight: Significance? {
    guard case .always(let weight) = type.weighing else { return nil }
    return weight
  }

  /// A weight that is not the usual one, for an example.
  fileprivate var otherWeight: String {
    (usualWeight == .decision ? Significance.information : .decision).rawValue
  }
}

extension ChangeExample {
  /// What `diff` says of it, under the heading of what it weighs.
  func said(in language: Language) -> [Block] {
    let side = DiffSide(sort: .commit, revision: "", commit: nil, languages: ["fi"])
    return DiffReport(changes, base: side, head: side, language: language, isFull: true)
      .document(of: "").blocks.map { block in
        if case .heading(_, let line) = block { .paragraph(line) } else { block }
      }
  }
}
