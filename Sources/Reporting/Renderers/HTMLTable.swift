/// A table that is read in three ways: with eyes, by ear, and in a window with room for one column.
struct HTMLTable {
  enum Cell {
    case words(HTMLMarkup)
    /// Words that say themselves what they are, so that a narrow window leaves out the head.
    case notes(HTMLMarkup)
    /// A picture of what other cells of the row say.
    case picture(HTMLMarkup)
  }

  let caption: String
  /// Whether the caption stands above the table; else only those who listen need it.
  var hasShownCaption = true
  let columns: [(title: String, side: Table.Side)]
  /// What stands in the head below titles, by column, such as an axis.
  var axes: [Int: HTMLMarkup] = [:]
  let rows: [[Cell]]

  /// More columns than this stay beside each other in a narrow window, which then scrolls.
  private static let stackLimit = 7

  var html: HTMLMarkup {
    let isStacked = columns.count <= Self.stackLimit
    let shown = HTMLMarkup(text: caption)
    let head = HTMLMarkup("tr", columns.indices.map(head))
    let table = HTMLMarkup(
      "table", ["class": isStacked ? "stacked" : "wide"],
      .rows([
        hasShownCaption
          ? HTMLMarkup("caption", shown) : HTMLMarkup("caption", ["class": "unseen"], shown),
        HTMLMarkup("thead", .rows([head])),
        HTMLMarkup("tbody", .rows(rows.map(row))),
      ]))
    if isStacked { return table }
    return HTMLMarkup(
      "div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": caption],
      .rows([table]))
  }

  private func head(_ index: Int) -> HTMLMarkup {
    let column = columns[index]
    let axis = axes[index] ?? .nothing
    if column.title.isEmpty { return HTMLMarkup("td", axis) }
    return column.side == .trailing
      ? HTMLMarkup("th", ["scope": "col", "class": "number"], HTMLMarkup(text: column.title), axis)
      : HTMLMarkup("th", ["scope": "col"], HTMLMarkup(text: column.title), axis)
  }

  /// A row whose first cell names it; what a row lacks is left empty.
  private func row(_ cells: [Cell]) -> HTMLMarkup {
    let first: [HTMLMarkup] = cells.prefix(1).map { cell in
      guard case .words(let words) = cell, !words.isEmpty else { return html(cell, at: 0) }
      return HTMLMarkup("th", ["scope": "row"], words)
    }
    let rest = columns.indices.dropFirst().map { index in
      index < cells.count ? html(cells[index], at: index) : HTMLMarkup("td")
    }
    return HTMLMarkup("tr", first + rest)
  }

  private func html(_ cell: Cell, at index: Int) -> HTMLMarkup {
    switch cell {
    case .notes(let words): return HTMLMarkup("td", words)
    case .picture(let picture): return HTMLMarkup("td", ["class": "picture"], picture)
    case .words(let words):
      let column = columns[index]
      if column.side == .trailing {
        return HTMLMarkup("td", ["class": "number", "data-head": column.title], words)
      }
      return column.title.isEmpty
        ? HTMLMarkup("td", words) : HTMLMarkup("td", ["data-head": column.title], words)
    }
  }
}
