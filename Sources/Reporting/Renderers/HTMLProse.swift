internal import CommonMark

/// Prose that people wrote, as a page shows it.
extension HTMLPage {
  func prose(_ prose: Prose) -> HTMLMarkup {
    let blocks = HTMLMarkup.rows(prose.signed.map { html($0, isTight: false) })
    guard let language = prose.language else {
      return HTMLMarkup("div", ["class": "prose"], blocks)
    }
    return HTMLMarkup("div", ["class": "prose", "lang": language], blocks)
  }

  private func html(_ block: Prose.Block, isTight: Bool) -> HTMLMarkup {
    switch block {
    case .paragraph(let words):
      let words = broken(Prose.lines(words))
      return isTight ? words : HTMLMarkup("p", words)
    // It is no heading of the report, which goes on below it.
    case .heading(_, let words):
      return HTMLMarkup("p", HTMLMarkup("strong", broken(Prose.lines(words))))
    case .list(let start, let isTight, let items):
      let items = HTMLMarkup.rows(
        items.map { item in HTMLMarkup("li", item.map { html($0, isTight: isTight) }) })
      guard let start else { return HTMLMarkup("ul", items) }
      return start == 1
        ? HTMLMarkup("ol", items) : HTMLMarkup("ol", ["start": String(start)], items)
    case .quote(let blocks):
      return HTMLMarkup("blockquote", .rows(blocks.map { html($0, isTight: false) }))
    case .code(let text): return code(text)
    case .rule: return .void("hr")
    }
  }
}
