internal import Diagnostics
package import RoadmapModel

/// Mails: by a server, or as files for whoever sends them.
///
/// What is for one party goes to its address alone.
package struct MailChannel: Channel {
  package static let id = "mail"
  package static let keys: Set<FieldKey> =
    transportKeys.union([.server, .port, .security, .user, .password, .from, .to, .folder])
  package static let required: Set<FieldKey> = [.from]

  private enum Way: Sendable {
    case server(MailServer)
    case folder(String)
  }
  private let way: Way
  private let from: MailAddress
  private let to: [MailAddress]

  package init(_ settings: ChannelSettings) throws(ChannelFault) {
    from = try Self.address(settings.word(.from) ?? "", in: settings)
    var to: [MailAddress] = []
    for word in settings.words(.to) { to.append(try Self.address(word, in: settings)) }
    self.to = to
    if let folder = settings.word(.folder) {
      way = .folder(folder)
    } else {
      way = .server(try Self.server(settings))
    }
  }

  private static func server(_ settings: ChannelSettings) throws(ChannelFault) -> MailServer {
    guard let host = settings.word(.server) else { throw .missing(.server, in: settings) }
    let security =
      settings.word(.security).flatMap(MailServer.Security.init(rawValue:)) ?? .starttls
    let usual =
      switch security {
      case .tls: 465
      case .starttls: 587
      case .none: 25
      }
    let password = try settings.secret(.password)
    if password != nil, settings.word(.user) == nil { throw .missing(.user, in: settings) }
    return MailServer(
      host: host, port: settings.number(.port) ?? usual, security: security,
      user: settings.word(.user), password: password)
  }

  private static func address(
    _ text: String, in settings: ChannelSettings
  ) throws(ChannelFault) -> MailAddress {
    guard let address = MailAddress(text) else {
      throw ChannelFault(
        Phrase(
          fi: "'\(text)' ei ole sähköpostiosoite", sv: "'\(text)' är ingen e-postadress",
          en: "'\(text)' is no mail address"),
        hint: Phrase(
          fi: "kirjoita se näin: Tiekartta <tiekartta@kunta.example>",
          sv: "skriv den så här: Färdplan <fardplan@kommun.example>",
          en: "write it as Roadmap <roadmap@town.example>"), span: settings.values.span)
    }
    return address
  }

  package func deliver(_ message: Message, by courier: Courier) -> DeliveryState {
    let recipients: [MailAddress]
    if message.party != nil {
      guard let address = message.address.flatMap({ MailAddress($0) }) else {
        return DeliveryState(.failed, reason: Self.noAddress, hint: Self.contact)
      }
      recipients = [address]
    } else {
      recipients = to
    }
    guard !recipients.isEmpty else {
      return DeliveryState(.failed, reason: Self.nobody, hint: Self.recipients)
    }
    let time = courier.environment.now()
    let mail = MailMessage(
      message, MailMessage.Envelope(from: from, to: recipients, time: time))
    let key = message.key + (message.party.map { "/" + $0 } ?? "")
    switch way {
    case .folder(let folder): return file(mail, in: folder, by: courier)
    case .server(let server):
      // The id is of what the mail says and to whom, and not of when.
      return courier.once(key, sequence: message.sequence, hash: contentHash(mail.id)) {
        do throws(TransportFault) {
          _ = try courier.transport.send(
            Mail(from: from.address, to: recipients.map(\.address), bytes: mail.bytes),
            through: server)
          return DeliveryState(.delivered)
        } catch {
          return DeliveryState(error)
        }
      }
    }
  }

  private func file(_ mail: MailMessage, in folder: String, by courier: Courier) -> DeliveryState {
    let name = "\(folder)/\(contentHash(mail.id)).eml"
    guard (try? courier.environment.contents(name, 32 << 20)) == nil else {
      return DeliveryState(.unchanged)
    }
    if courier.isDry { return DeliveryState(.delivered) }
    do {
      try courier.environment.write(mail.bytes, name)
      return DeliveryState(.delivered)
    } catch {
      return DeliveryState(.failed, reason: FolderChannel.unwritten(folder))
    }
  }

  package func examine(by courier: Courier) -> [Examination] {
    let what =
      switch way {
      case .server(let server): "\(server.host):\(server.port), \(server.security.rawValue)"
      case .folder(let folder): folder
      }
    return [
      Examination(
        Phrase(fi: "lähetystapa", sv: "sätt att skicka", en: "way"), isGood: nil,
        Phrase(same: what)),
      .unknowable,
    ]
  }

  // MARK: Words

  private static let noAddress = Phrase(
    fi: "taholla ei ole sähköpostiosoitetta", sv: "parten har ingen e-postadress",
    en: "the party has no mail address")
  private static let contact = Phrase(
    fi: "lisää se tiekarttaan: contact: {email: osoite}",
    sv: "lägg till den i färdplanen: contact: {email: adress}",
    en: "add it in the roadmap: contact: {email: address}")
  private static let nobody = Phrase(
    fi: "kanavalla ei ole vastaanottajia", sv: "kanalen har inga mottagare",
    en: "the channel has no recipients")
  private static let recipients = Phrase(
    fi: "lisää avaimeen 'to' osoitteet", sv: "lägg till adresser i 'to'",
    en: "add addresses under 'to'")
}
