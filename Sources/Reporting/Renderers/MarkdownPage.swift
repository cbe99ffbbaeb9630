internal import Diagnostics

/// Markdown for a page of a forge that takes only so much, as the summary of a CI job does.
extension MarkdownRenderer {
  /// What GitHub takes of a step is 1 MiB; some of it is left to others.
  static let pageLimit = 900 << 10

  /// The document, or as much of its start as a page takes and a line that says so.
  ///
  /// The gravest stands first in every report, so its end is what goes. Nothing is cut within a
  /// line, a row or a part that opens.
  func renderPage(_ document: Document, limit: Int = pageLimit) -> String {
    let whole = render(document)
    guard whole.utf8.count > limit else { return whole }
    let language = Language(rawValue: document.language) ?? .en
    let note = Block.note(Line(Self.isCut[language], .warning))
    var blocks = document.blocks.filter(\.isUpshot)
    func size(_ more: [Block]) -> Int {
      render(Document(title: document.title, language: document.language, blocks: more)).utf8.count
    }
    // What each part takes is added up; between two parts stands an empty line.
    var room = limit - size(blocks + [note])
    let bare = render(Document(title: "", language: document.language, blocks: [])).utf8.count
    func own(_ block: Block) -> Int {
      render(Document(title: "", language: document.language, blocks: [block])).utf8.count
        - bare + 2
    }
    for block in document.blocks where !block.isUpshot {
      let taken = own(block)
      if taken > room {
        if let part = start(of: block, { own($0) <= room }) { blocks.append(part) }
        break
      }
      room -= taken
      blocks.append(block)
    }
    // A heading with nothing below it would promise what is not there.
    while case .heading = blocks.last { blocks.removeLast() }
    return render(
      Document(title: document.title, language: document.language, blocks: blocks + [note]))
  }

  /// As many items or rows from a block's start as fit; none of a block that has no such parts.
  private func start(of block: Block, _ fits: (Block) -> Bool) -> Block? {
    let count: Int
    let part: (Int) -> Block
    switch block {
    case .list(let items):
      count = items.count
      part = { .list(Array(items.prefix($0))) }
    case .table(let table):
      count = table.rows.count
      part = {
        .table(
          Table(
            caption: table.caption, columns: table.columns.map { ($0.title, $0.side) },
            rows: Array(table.rows.prefix($0))))
      }
    default: return nil
    }
    var (low, high) = (0, count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if fits(part(middle)) { low = middle } else { high = middle }
    }
    return low > 0 ? part(low) : nil
  }

  private static let isCut = Phrase(
    fi: "Raportti on katkaistu tähän, jotta se mahtuu sivulle. Koko raportti: --format text tai"
      + " --format json.",
    sv: "Rapporten är avkortad här för att rymmas på sidan. Hela rapporten: --format text eller"
      + " --format json.",
    en: "The report is cut here to fit on the page. All of it: --format text or --format json.")
}
