internal import Diagnostics
internal import Reporting
package import RoadmapModel

/// A folder: each thread of messages is a page, the same as Markdown, and as data.
package struct FolderChannel: Channel {
  package static let id = "folder"
  package static let keys: Set<FieldKey> = [.folder]
  package static let required: Set<FieldKey> = [.folder]

  private let folder: String

  package init(_ settings: ChannelSettings) throws(ChannelFault) {
    guard let folder = settings.word(.folder), !folder.isEmpty else {
      throw .missing(.folder, in: settings)
    }
    self.folder = folder
  }

  package func deliver(_ message: Message, by courier: Courier) -> DeliveryState {
    let name = folder + "/" + Self.fileName(message.key + (message.party.map { "/" + $0 } ?? ""))
    let data = WebhookBody.body(of: message)
    if let old = try? courier.environment.contents(name + ".json", 4 << 20) {
      if let sequence = JSON(old)?["sequence"]?.integer, sequence > message.sequence {
        return DeliveryState(.superseded)
      }
      if old == data { return DeliveryState(.unchanged) }
    }
    if courier.isDry { return DeliveryState(.delivered) }
    let markdown = MarkdownMessage(message, dialect: .github).text(within: Budget())
    do {
      // The data comes last: what it tells of is there then.
      try courier.environment.write(
        Array(HTMLRenderer().render(message.whole).utf8), name + ".html")
      try courier.environment.write(Array(markdown.utf8), name + ".md")
      try courier.environment.write(data, name + ".json")
      return DeliveryState(.delivered)
    } catch {
      return DeliveryState(.failed, reason: Self.unwritten(folder))
    }
  }

  package func examine(by courier: Courier) -> [Examination] {
    [
      Examination(
        Phrase(fi: "kansio", sv: "mapp", en: "folder"), isGood: nil, Phrase(same: folder))
    ]
  }

  /// A name of a file in which nothing leads to another folder.
  static func fileName(_ key: String) -> String {
    var name = ""
    for scalar in key.unicodeScalars {
      let isSafe =
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_"
      name += isSafe ? String(scalar) : name.last == "-" ? "" : "-"
    }
    // Keys that differ in what was left out still have files of their own.
    return name == key ? name : "\(name.prefix(60))-\(contentHash(key).prefix(8))"
  }

  static func unwritten(_ folder: String) -> Phrase {
    Phrase(
      fi: "kansioon '\(folder)' ei voi kirjoittaa", sv: "mappen '\(folder)' går inte att skriva i",
      en: "the folder '\(folder)' cannot be written to")
  }
}
