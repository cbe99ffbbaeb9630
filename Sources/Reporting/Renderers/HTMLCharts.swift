// What the charts on a page share. Each is a table too: a row's words, and a picture of them that
// stretches with its column. Who listens misses nothing without the picture.
extension HTMLPage {
  /// A bar in the shape of a state.
  ///
  /// - Parameters:
  ///   - start: where it begins and how long it is, in hundredths of a percent.
  ///   - number: which chart of the page it is in.
  func bar(
    _ state: ChartState, from start: Int, length: Int, number: Int
  ) -> [HTMLMarkup] {
    let (x, width) = (percent(start), percent(length))
    func box(_ name: String) -> HTMLMarkup {
      .void("rect", ["class": "bar " + name, "x": x, "y": "6", "width": width, "height": "12"])
    }
    func filled(_ pattern: String) -> HTMLMarkup {
      .void(
        "rect",
        [
          "x": x, "y": "6", "width": width, "height": "12",
          "fill": "url(#\(pattern)-\(number))",
        ])
    }
    switch state {
    case .done: return [box("done")]
    case .open: return [box("open")]
    case .planned: return [box("planned")]
    case .atRisk: return [filled("risk"), box("paused")]
    case .movedFar: return [filled("moved"), box("paused")]
    case .red: return [box("red")]
    case .late: return [filled("late"), box("late")]
    case .paused: return [filled("paused"), box("paused")]
    case .proposed: return [box("proposed")]
    case .retired: return [box("retired"), link(x, percent(start + length), "retired")]
    }
  }

  /// Fills that are told apart without colour: lines that slant one
  /// way, the other way, upright lines, and lines across.
  static func patterns(_ number: Int) -> HTMLMarkup {
    .joined([
      HTMLMarkup(
        "pattern",
        [
          "id": "late-\(number)", "width": "5", "height": "5", "patternUnits": "userSpaceOnUse",
          "patternTransform": "rotate(45)",
        ], .void("rect", ["class": "late-fill", "width": "2.5", "height": "5"])),
      HTMLMarkup(
        "pattern",
        [
          "id": "risk-\(number)", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
          "patternTransform": "rotate(-45)",
        ], .void("rect", ["class": "paused-fill", "width": "1.5", "height": "6"])),
      HTMLMarkup(
        "pattern",
        ["id": "moved-\(number)", "width": "5", "height": "6", "patternUnits": "userSpaceOnUse"],
        .void("rect", ["class": "paused-fill", "width": "2", "height": "6"])),
      HTMLMarkup(
        "pattern",
        ["id": "paused-\(number)", "width": "6", "height": "4", "patternUnits": "userSpaceOnUse"],
        .void("rect", ["class": "paused-fill", "width": "6", "height": "1.5"])),
    ])
  }

  func link(_ from: String, _ to: String, _ name: String) -> HTMLMarkup {
    .void("line", ["class": name, "x1": from, "y1": "12", "x2": to, "y2": "12"])
  }

  /// A picture as wide as what it stands in; the words beside it say the same.
  func svg(_ parts: [HTMLMarkup]) -> HTMLMarkup {
    HTMLMarkup(
      "svg", ["class": "row", "width": "100%", "height": "24", "aria-hidden": "true"], parts)
  }

  func rule(at place: String, _ name: String) -> HTMLMarkup {
    .void("line", ["class": name, "x1": place, "y1": "0", "x2": place, "y2": "100%"])
  }

  /// What signs mean, in words.
  func legend(_ signs: [(picture: HTMLMarkup, word: String)]) -> HTMLMarkup {
    HTMLMarkup(
      "ul", ["class": "legend"],
      .rows(
        signs.map { sign in
          HTMLMarkup(
            "li",
            HTMLMarkup(
              "svg", ["width": "28", "height": "24", "aria-hidden": "true"], sign.picture),
            HTMLMarkup(text: sign.word))
        }))
  }

  /// What bars and grids of a chart share, itself unseen.
  func shared(_ parts: HTMLMarkup...) -> HTMLMarkup {
    HTMLMarkup(
      "svg", ["class": "shared", "width": "0", "height": "0", "aria-hidden": "true"],
      HTMLMarkup("defs", parts))
  }

  /// Those marks that stand so far apart that their words don't touch.
  func spaced(_ marks: [(place: Int, word: String)], by room: Int) -> [(place: Int, word: String)] {
    var shown: [(place: Int, word: String)] = []
    for mark in marks {
      if let last = shown.last, mark.place - last.place < room { continue }
      shown.append(mark)
    }
    return shown
  }
}

/// A share of a width, given in hundredths of a percent.
func percent(_ share: Int) -> String {
  let rest = share % 100
  if rest == 0 { return "\(share / 100)%" }
  return "\(share / 100)." + (rest < 10 ? "0" : "") + "\(rest)%"
}
