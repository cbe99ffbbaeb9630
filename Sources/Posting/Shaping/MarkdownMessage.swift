internal import Reporting

/// The dialects of Markdown that forges and Mattermost read.
package enum MarkdownDialect: String, CaseIterable, Sendable {
  case github, gitlab, gitea, azure, bitbucket, mattermost

  package var budget: Budget {
    switch self {
    case .github: .github
    case .gitlab: .gitlab
    case .gitea: .gitea
    case .azure: .azure
    case .bitbucket: .bitbucket
    case .mattermost: .mattermost
    }
  }

  /// Whether HTML that opens and closes a part is read.
  fileprivate var canFold: Bool { self != .bitbucket && self != .mattermost }
}

/// A message as Markdown that a forge or Mattermost shows: nothing in it is a mention, a reference
/// or a command but what we mean.
package struct MarkdownMessage {
  private let message: Message
  private let dialect: MarkdownDialect

  package init(_ message: Message, dialect: MarkdownDialect) {
    self.message = message
    self.dialect = dialect
  }

  /// As much of the message as fits.
  package func text(within budget: Budget) -> String {
    guard dialect != .mattermost else {
      return ChatContent.fitting(message, fits: budget.holds) { render($0.document) }
    }
    return Fitting(message: message, budget: budget, canFold: dialect.canFold, render: render)
      .text()
  }

  private func render(_ document: Document) -> String {
    let renderer = MarkdownRenderer(references: dialect == .gitlab ? "%&^~$" : "")
    guard !dialect.canFold else { return renderer.render(document) }
    return Self.plain(renderer.render(document.opened))
  }

  /// Markdown for readers that know no entities and no lists that stand in by two columns: what
  /// parts a sign from a name is itself there, and lists stand in by four.
  private static func plain(_ text: String) -> String {
    var isCode = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("```") { isCode.toggle() }
      guard !isCode else { return String(line) }
      let indent = String(line.prefix { $0 == " " })
      let words = String(line.drop { $0 == " " }).replacing("&#64;", with: "@\u{200B}")
        .replacing("&#8203;", with: "\u{200B}")
      return indent + indent + words
    }.joined(separator: "\n")
  }
}

extension Document {
  /// The document with nothing folded: a line says how much more there would be.
  fileprivate var opened: Document {
    var document = self
    document.blocks = blocks.flatMap(\.opened)
    return document
  }
}

extension Block {
  fileprivate var opened: [Block] {
    switch self {
    case .folded(let title, let blocks): [.heading(2, title)] + blocks.flatMap(\.opened)
    case .list(let items): [.list(items.map(\.opened))]
    default: [self]
    }
  }
}

extension Item {
  fileprivate var opened: Item { Item(wholeLine, items: items.map(\.opened)) }
}
