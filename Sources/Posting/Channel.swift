package import Diagnostics
package import RoadmapModel

/// A way to people: what of it stands in `tiekartta.yaml`, and how a message gets there.
package protocol Channel: Sendable {
  /// Its `type` in `tiekartta.yaml`, sorted by which `Channels.all` is.
  static var id: String { get }
  /// The keys that it takes, beside those of every channel.
  static var keys: Set<FieldKey> { get }
  /// The keys without which it cannot be.
  static var required: Set<FieldKey> { get }
  /// Whether whoever reads there reads the repository as well.
  static var isOfRepository: Bool { get }
  /// Reads what is set; throws what is wrong with it.
  init(_ settings: ChannelSettings) throws(ChannelFault)
  /// Brings a message to its target, and says what became of it.
  func deliver(_ message: Message, by courier: Courier) -> DeliveryState
  /// The commit at the head of what is commented on, as the forge knows it; nil where there is no
  /// such thing.
  func head(by courier: Courier) throws(BoardFault) -> String?
  /// Looks whether it could, without posting.
  func examine(by courier: Courier) -> [Examination]
}

extension Channel {
  /// Whether whoever reads there reads the repository as well.
  package static var isOfRepository: Bool { false }

  package func head(by courier: Courier) throws(BoardFault) -> String? { nil }
}

/// Why a channel cannot be used as it is set.
package struct ChannelFault: Error, Sendable {
  package let message: Phrase
  package let hint: Phrase?
  /// Where in `tiekartta.yaml`; nil where the environment is at fault.
  package let span: Span?

  package init(_ message: Phrase, hint: Phrase? = nil, span: Span? = nil) {
    self.message = message
    self.hint = hint
    self.span = span
  }
}

/// One thing that `post doctor` looked at.
package struct Examination: Sendable {
  /// What was looked at.
  package let subject: Phrase
  /// Whether it is as it must be; nil where that cannot be known without posting.
  package let isGood: Bool?
  /// What was found.
  package let finding: Phrase
  /// What to do.
  package let hint: Phrase?

  package init(_ subject: Phrase, isGood: Bool?, _ finding: Phrase, hint: Phrase? = nil) {
    self.subject = subject
    self.isGood = isGood
    self.finding = finding
    self.hint = hint
  }
}

/// The channels there are, sorted by id.
package enum Channels {
  package static let all: [any Channel.Type] = [
    AzureChannel.self, BitbucketChannel.self, FolderChannel.self, GiteaChannel.self,
    GitHubChannel.self, GitLabChannel.self, JobSummaryChannel.self, MailChannel.self,
    MatrixChannel.self, MattermostChannel.self, SlackChannel.self, TeamsChannel.self,
    WebhookChannel.self,
  ]

  /// The keys that every channel takes.
  package static let common: Set<FieldKey> = [
    .type, .what, .language, .audience, .key, .link, .period,
  ]

  package static func named(_ id: String) -> (any Channel.Type)? { all.first { $0.id == id } }
}
