/// Two states of a text, each on one line and cut so that what differs is seen.
///
/// A cut keeps some words before the first difference; where both fit, nothing is cut.
struct ChangedText {
  let from: String
  let to: String

  /// - Parameter limit: the most characters of either.
  init(from: String, to: String, limit: Int) {
    let texts = [from, to].map { text in
      ForeignText.parted(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
    guard texts.contains(where: { $0.words.count > limit }) else {
      self.from = texts[0].mark + texts[0].words
      self.to = texts[1].mark + texts[1].words
      return
    }
    let shared = zip(texts[0].words, texts[1].words).prefix { $0 == $1 }.count
    // What comes before the difference may take a quarter of the room.
    var start = shared < limit - limit / 4 ? 0 : shared - limit / 4
    if start > 0 {
      let words = texts[0].words
      let lead = words.dropFirst(start).prefix(shared - start)
      // From the beginning of a word, where one begins.
      if let gap = lead.firstIndex(of: " ") {
        start += lead.distance(from: lead.startIndex, to: gap) + 1
      }
    }
    let cut = texts.map { text in
      text.mark + (start > 0 ? "…" : "")
        + shortened(String(text.words.dropFirst(start)), to: limit - (start > 0 ? 1 : 0))
    }
    self.from = cut[0]
    self.to = cut[1]
  }
}
