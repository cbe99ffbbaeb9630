internal import RoadmapModel

/// News for feed readers: an Atom feed (RFC 4287).
package struct AtomFeed: Sendable {
  /// One piece of news.
  package struct Entry: Sendable {
    /// What it is known by for ever: a reader shows each id once.
    let id: String
    let title: String
    /// What it says, as plain text.
    let content: String
    let category: String
    let day: Day
  }

  /// What the feed is known by for ever.
  let id: String
  let title: String
  /// The language of its words, as `fi`.
  let language: String
  let author: String
  let updated: Day
  let entries: [Entry]

  /// The feed's text, with its last line break.
  package var text: String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(Self.escaped(language))\">",
      "  <id>\(Self.escaped(id))</id>", "  <title>\(Self.escaped(title))</title>",
      "  <updated>\(Self.time(updated))</updated>",
      "  <author><name>\(Self.escaped(author))</name></author>",
    ]
    for entry in entries {
      lines += [
        "  <entry>", "    <id>\(Self.escaped(entry.id))</id>",
        "    <title>\(Self.escaped(entry.title))</title>",
        "    <updated>\(Self.time(entry.day))</updated>",
        "    <category term=\"\(Self.escaped(entry.category))\"/>",
        "    <content type=\"text\">\(Self.escaped(entry.content))</content>", "  </entry>",
      ]
    }
    return (lines + ["</feed>"]).joined(separator: "\n") + "\n"
  }

  private static func time(_ day: Day) -> String { day.description + "T00:00:00Z" }

  private static func escaped(_ text: String) -> String {
    XMLElement.escaped(cleaned(text), isAttribute: true)
  }
}
