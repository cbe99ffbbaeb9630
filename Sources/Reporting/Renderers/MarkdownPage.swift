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
    func size(_ title: String, _ blocks: [Block]) -> Int {
      render(Document(title: title, language: document.language, blocks: blocks)).utf8.count
    }
    var room = limit - size(document.title, blocks + [note])
    // A part ends with a line break, and before the next one stands an empty line.
    func own(_ block: Block) -> Int { size("", [block]) + 1 }
    for block in document.blocks where !block.isUpshot {
      let taken = own(block)
      if taken > room {
        if let part = start(of: block, room: room, size: own) { blocks.append(part) }
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

  /// As many items or rows from a block's start as there is room for, each measured once; none of
  /// a block that has no such parts.
  private func start(of block: Block, room: Int, size: (Block) -> Int) -> Block? {
    let count: Int
    let part: (Range<Int>) -> Block
    switch block {
    case .list(let items):
      count = items.count
      part = { .list(Array(items[$0])) }
    case .table(let table):
      count = table.rows.count
      part = {
        .table(
          Table(
            caption: table.caption, columns: table.columns.map { ($0.title, $0.side) },
            rows: Array(table.rows[$0])))
      }
    default: return nil
    }
    let empty = size(part(0..<0))
    var taken = empty
    var end = 0
    while end < count {
      // With the break of its line.
      taken += size(part(end..<end + 1)) - empty + 1
      guard taken <= room else { break }
      end += 1
    }
    return end > 0 ? part(0..<end) : nil
  }

  private static let isCut = Phrase(
    fi: "Raportti on katkaistu tähän, jotta se mahtuu sivulle. Koko raportti: --format text tai"
      + " --format json.",
    sv: "Rapporten är avkortad här för att rymmas på sidan. Hela rapporten: --format text eller"
      + " --format json.",
    en: "The report is cut here to fit on the page. All of it: --format text or --format json.")
}
