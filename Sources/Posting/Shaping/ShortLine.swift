internal import Reporting

extension Line {
  /// The line with at most so many UTF-16 units: cut between characters, and where it can be
  /// between words, with an ellipsis; its last run keeps its role.
  func shortened(to limit: Int) -> Line {
    var room = limit
    var result: [Inline] = []
    for run in runs {
      let text = cleaned(run.text)
      let size = text.utf16.count
      if size <= room {
        result.append(run)
        room -= size
        continue
      }
      let part = text.start(of: room)
      if !part.isEmpty { result.append(Inline(part, run.role)) }
      return Line(result)
    }
    return Line(result)
  }
}

extension String {
  /// As much of its start as so many UTF-16 units take, an ellipsis among them; all of it where it
  /// fits.
  func start(of limit: Int) -> String {
    guard utf16.count > limit else { return self }
    var end = startIndex
    var room = limit - 1
    var space: String.Index?
    while end < endIndex {
      let next = index(after: end)
      let size = self[end..<next].utf16.count
      guard size <= room else { break }
      if self[end] == " " { space = end }
      room -= size
      end = next
    }
    guard limit > 0 else { return "" }
    // At the end of a word, unless hardly anything would be left.
    if let space, distance(from: startIndex, to: space) * 2 > distance(from: startIndex, to: end) {
      end = space
    }
    return self[..<end] + "…"
  }
}
