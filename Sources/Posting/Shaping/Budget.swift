/// How much a target takes, of which some is left to what others add.
package struct Budget: Equatable, Sendable {
  /// Characters as the strictest of servers count them: UTF-16 units, of which an emoji takes two.
  package let characters: Int
  package let bytes: Int

  package init(characters: Int = .max, bytes: Int = .max) {
    self.characters = characters
    self.bytes = bytes
  }

  /// Whether a text is within it.
  package func holds(_ text: String) -> Bool {
    // Most texts are far below it, and bytes are counted already.
    let count = text.utf8.count
    return count <= bytes && (count <= characters || text.utf16.count <= characters)
  }

  /// The same with room for something that is not shaped here, such as a marker.
  package func without(_ count: Int) -> Budget {
    Budget(
      characters: characters == .max ? .max : max(characters - count, 0),
      bytes: bytes == .max ? .max : max(bytes - count, 0))
  }
}

/// The budgets of the targets, well below what their servers refuse; docs/post.md says what those
/// refuse.
extension Budget {
  package static let github = Budget(characters: 60_000, bytes: 240_000)
  package static let checkRun = Budget(bytes: 60_000)
  package static let jobSummary = Budget(bytes: 900 << 10)
  package static let gitlab = Budget(characters: 900_000)
  package static let gitea = Budget(characters: 60_000, bytes: 240_000)
  package static let azure = Budget(characters: 140_000)
  package static let bitbucket = Budget(characters: 30_000)
  package static let mattermost = Budget(characters: 16_000, bytes: 60_000)
  /// Of an event's 65,536 bytes, both forms of the text and what Matrix adds.
  package static let matrix = Budget(bytes: 48_000)
  package static let teams = Budget(bytes: 20_000)
  package static let slackBlock = Budget(characters: 2_900)
  package static let slack = Budget(characters: 12_000)
}
