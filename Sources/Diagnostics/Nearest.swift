/// The choice most like a word: what a mistyped key, id or option probably meant.
///
/// Likeness is the optimal string alignment distance (insert, delete, replace, swap neighbours)
/// on case-folded letters; nothing is offered beyond a third of the word's length.
package func nearest(to word: String, in choices: some Sequence<String>) -> String? {
  let letters = Array(word.prefix(64).lowercased().unicodeScalars.prefix(64))
  guard !letters.isEmpty else { return nil }
  let limit = max(1, letters.count / 3)
  var best: (distance: Int, choice: String)?
  for choice in choices where choice.utf8.count <= 4 * (letters.count + limit) {
    let other = Array(choice.lowercased().unicodeScalars)
    guard abs(other.count - letters.count) <= limit,
      let distance = alignment(letters, other, atMost: best?.distance ?? limit)
    else { continue }
    if let current = best, (current.distance, current.choice) <= (distance, choice) { continue }
    best = (distance, choice)
  }
  return best?.choice
}

/// The distance of two words, unless it is greater than a limit.
private func alignment(
  _ one: [Unicode.Scalar], _ other: [Unicode.Scalar], atMost limit: Int
) -> Int? {
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  for row in one.indices {
    var current = [row + 1]
    for column in other.indices {
      var cost = min(current[column] + 1, last[column + 1] + 1)
      cost = min(cost, last[column] + (one[row] == other[column] ? 0 : 1))
      if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    if current.min() ?? 0 > limit, last.min() ?? 0 > limit { return nil }
    beforeLast = last
    last = current
  }
  return last[other.count] <= limit ? last[other.count] : nil
}
