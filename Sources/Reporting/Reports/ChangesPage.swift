internal import Diagnostics
internal import RoadmapDiff

/// The page of all types of change, `docs/changes.md`: English, with the summaries in Finnish and
/// Swedish.
package enum ChangesPage {
  /// The page as Markdown; the same in every run.
  package static var markdown: String { MarkdownRenderer().render(document) }

  static var document: Document {
    let phrases = English()
    var blocks: [Block] = [
      .paragraph(
        "What tiekartta diff can say of a record. The examples are also tests, and what stands under them is what diff really says. A weight can be changed by type, with significance in tiekartta.yaml."
      ),
      .paragraph(Line(phrases.catalogue(.usage))),
      .list(ChangeCatalogue.groups.map { Item(index($0)) }),
    ]
    for group in ChangeCatalogue.groups {
      blocks.append(.heading(1, Line(group.title.en)))
      for about in group.changes { blocks += section(about, phrases) }
    }
    return Document(title: phrases.catalogue(.title), language: "en", blocks: blocks)
  }

  /// A group and links to its types.
  private static func index(_ group: ChangeGroup) -> Line {
    var line = Line(group.title.en + ":", .strong)
    for (count, about) in group.changes.enumerated() {
      let type = about.type.rawValue
      line = line + Line(count == 0 ? " " : ", ") + Line(type, .link("#" + type))
    }
    return line
  }

  private static func section(_ about: ChangeAbout, _ phrases: English) -> [Block] {
    [
      .heading(2, Line(about.type.rawValue)),
      .paragraph(Line(about.summary.en + " " + about.told.en)),
      .paragraph(
        Line(phrases.catalogue(.weight) + ":", .strong)
          + Line(" " + phrases.weight(about.type.weighing) + ".")),
      .list([
        Item(Line("fi:", .strong) + Line(" " + about.summary.fi)),
        Item(Line("sv:", .strong) + Line(" " + about.summary.sv)),
      ]),
      .paragraph(Line(phrases.catalogue(.before) + ":", .strong)), .code(about.example.before),
      .paragraph(Line(phrases.catalogue(.after) + ":", .strong)), .code(about.example.after),
    ] + about.example.said(in: .en)
  }
}
