internal import Diagnostics
package import RoadmapModel

/// Any program that takes JSON: each request is signed, and has an id by which one that came twice
/// is known.
package struct WebhookChannel: Channel {
  package static let id = "webhook"
  package static let keys: Set<FieldKey> = transportKeys.union([.webhook, .host, .secret])
  package static let required: Set<FieldKey> = [.webhook, .host, .secret]

  private let hook: HookAddress
  private let key: Secret

  package init(_ settings: ChannelSettings) throws(ChannelFault) {
    hook = try HookAddress(settings)
    guard let key = try settings.secret(.secret) else { throw .missing(.secret, in: settings) }
    self.key = key
  }

  package func deliver(_ message: Message, by courier: Courier) -> DeliveryState {
    let body = WebhookBody.body(of: message)
    let time = courier.environment.now()
    let signature = WebhookSignature.hex(of: body, at: time, key: Array(key.reveal().utf8))
    let id = contentHash(String(decoding: body, as: UTF8.self))
    return hook.post(
      message, body,
      headers: [
        ("X-Tiekartta-Delivery", Guarded(id)), ("X-Tiekartta-Time", Guarded(String(time))),
        ("X-Tiekartta-Signature", Guarded("v1=" + signature)),
      ], by: courier
    ) { _ in DeliveryState(.delivered) }
  }

  package func examine(by courier: Courier) -> [Examination] { hook.examine(by: courier) }
}
