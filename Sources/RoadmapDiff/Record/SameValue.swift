internal import RoadmapModel

/// Tells quickly that two values mean the same, without building their data.
///
/// It is never wrong when it says yes. It may say no of values that mean the same in another
/// order or form; then their data tells.
struct SameValue {
  /// The languages of texts that name none, in the old and the new state.
  let old: String
  let new: String

  /// Whether two records' fields surely say the same.
  func holds(_ one: [Entry], _ other: [Entry]) -> Bool {
    guard one.count == other.count else { return false }
    for index in one.indices {
      guard one[index].key == other[index].key, holds(one[index].value, other[index].value) else {
        return false
      }
    }
    return true
  }

  /// Whether two values surely mean the same.
  func holds(_ one: Value, _ other: Value) -> Bool {
    switch (one.content, other.content) {
    case (.text(let a), .text(let b)): holds(a, b)
    case (.word(let a), .word(let b)), (.choice(let a), .choice(let b)),
      (.reference(let a), .reference(let b)), (.unread(let a), .unread(let b)):
      a == b
    case (.day(let a), .day(let b)): a == b
    case (.period(let a), .period(let b)): a == b
    case (.flag(let a), .flag(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.lag(let a), .lag(let b)): a == b
    case (.list(let a), .list(let b)): a.count == b.count && zip(a, b).allSatisfy(holds)
    case (.map(let a), .map(let b)): holds(a, b)
    // A foreword is compared with the files it names.
    default: false
    }
  }

  private func holds(_ one: LocalText, _ other: LocalText) -> Bool {
    guard one.parts.count == other.parts.count else { return false }
    for (a, b) in zip(one.parts, other.parts) {
      guard a.text == b.text,
        (a.language.isEmpty ? old : a.language)
          == (b.language.isEmpty ? new : b.language)
      else { return false }
    }
    return true
  }
}
