internal import Diagnostics
package import RoadmapModel

/// A channel or chat of Microsoft Teams, by the address of a workflow that begins when a webhook
/// request is received.
///
/// The workflow answers before anything is posted, so that nobody knows whether it was.
package struct TeamsChannel: Channel {
  package static let id = "teams"
  package static let keys: Set<FieldKey> = transportKeys.union([.webhook, .host])
  package static let required: Set<FieldKey> = [.webhook, .host]

  private let hook: HookAddress

  package init(_ settings: ChannelSettings) throws(ChannelFault) {
    hook = try HookAddress(settings)
  }

  package func deliver(_ message: Message, by courier: Courier) -> DeliveryState {
    hook.post(message, TeamsCard.body(of: message), by: courier) { _ in
      DeliveryState(.acceptedUnconfirmed, reason: Self.unconfirmed)
    }
  }

  package func examine(by courier: Courier) -> [Examination] { hook.examine(by: courier) }

  private static let unconfirmed = Phrase(
    fi: "Teams otti viestin vastaan, mutta ei kerro, näkyykö se",
    sv: "Teams tog emot meddelandet men berättar inte om det visas",
    en: "Teams took the message, but does not tell whether it is shown")
}
