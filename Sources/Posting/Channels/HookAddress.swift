internal import Diagnostics
internal import RoadmapModel

/// An address that is a secret itself, bound to the host that `tiekartta.yaml` names: whoever can set
/// a variable of a run cannot send messages elsewhere by it.
struct HookAddress: Sendable {
  let url: Guarded
  let host: String

  init(_ settings: ChannelSettings) throws(ChannelFault) {
    guard let secret = try settings.secret(.webhook) else {
      throw .missing(.webhook, in: settings)
    }
    guard let host = settings.word(.host)?.lowercased() else {
      throw .missing(.host, in: settings)
    }
    guard let address = WebAddress(secret.reveal()) else {
      throw ChannelFault(
        Phrase(
          fi: "muuttujassa \(secret.name) ei ole verkko-osoitetta",
          sv: "variabeln \(secret.name) innehåller ingen webbadress",
          en: "the variable \(secret.name) holds no web address"), span: settings.values.span)
    }
    guard address.host == host else {
      throw ChannelFault(
        Phrase(
          fi: "muuttujan \(secret.name) osoite ei ole palvelimella \(host), joten siihen ei"
            + " lähetetä",
          sv: "adressen i \(secret.name) finns inte på \(host), så inget skickas dit",
          en: "the address in \(secret.name) is not on \(host), so nothing is sent there"),
        hint: Phrase(
          fi: "korjaa muuttuja, tai 'host' oletushaaran tiedostossa tiekartta.yaml",
          sv: "rätta variabeln, eller 'host' i tiekartta.yaml på standardgrenen",
          en: "mend the variable, or 'host' in tiekartta.yaml of the default branch"),
        span: settings.values.span)
    }
    self.host = host
    url = Guarded(secret)
  }

  /// Posts JSON once: the attempt is kept before it is made, for nothing here can be read back.
  ///
  /// - Parameter taken: what an answer of success means.
  func post(
    _ message: Message, _ body: [UInt8], headers: [(name: String, value: Guarded)] = [],
    by courier: Courier, taken: (Response) -> DeliveryState
  ) -> DeliveryState {
    let hash = contentHash(String(decoding: body, as: UTF8.self))
    return courier.once(message.key, sequence: message.sequence, hash: hash) {
      let request = Request(
        .post, url, headers: [("Content-Type", "application/json; charset=utf-8")] + headers,
        body: body)
      do throws(TransportFault) {
        switch try courier.attempt(request) {
        case .answered(let response) where response.isSuccess: return taken(response)
        case .answered(let response): return DeliveryState(refusal: response, by: host)
        case .unknown(let fault): return DeliveryState(fault)
        }
      } catch {
        return DeliveryState(error)
      }
    }
  }

  /// Whether the server is there, which is all that can be known without posting.
  func examine(by courier: Courier) -> [Examination] {
    [Examination.server(host, at: "https://\(host)/", by: courier), .unknowable]
  }
}

extension Examination {
  /// Whether a server answers at all, whatever it says; nothing secret is sent.
  static func server(_ host: String, at url: String, by courier: Courier) -> Examination {
    let subject = Phrase(fi: "palvelin", sv: "server", en: "server")
    do throws(TransportFault) {
      _ = try courier.transport.send(Request(.get, Guarded(url)))
      return Examination(subject, isGood: true, Phrase(same: host))
    } catch {
      // A server that points elsewhere is there.
      let isThere = error.kind == .redirected
      return Examination(
        subject, isGood: isThere, isThere ? Phrase(same: host) : error.message,
        hint: isThere ? nil : error.hint)
    }
  }

  /// That a target that only takes messages does not tell whether it would.
  static var unknowable: Examination {
    Examination(
      Phrase(fi: "lähettäminen", sv: "skicka", en: "posting"), isGood: nil,
      Phrase(
        fi: "selviää vasta lähetettäessä: osoite ei kerro oikeuksistaan",
        sv: "visar sig först när något skickas: adressen berättar inte om sina rättigheter",
        en: "shows only when something is posted: the address does not tell what it may"))
  }
}

extension DeliveryState {
  /// What a server said in refusing.
  init(refusal response: Response, by host: String) {
    let words = response.words.isEmpty ? String(response.excerpt.prefix(120)) : response.words
    let said = words.isEmpty ? "" : ": " + words
    self.init(
      .failed,
      reason: Phrase(
        fi: "\(host) vastasi \(response.status)\(said)",
        sv: "\(host) svarade \(response.status)\(said)",
        en: "\(host) answered \(response.status)\(said)"),
      hint: [401, 403, 404, 410].contains(response.status) ? Self.address : nil)
  }

  private static let address = Phrase(
    fi: "onko osoite tai tunniste vanhentunut: tee uusi ja vaihda se ympäristömuuttujaan",
    sv: "har adressen eller nyckeln gått ut: skapa en ny och byt den i miljövariabeln",
    en: "has the address or the token expired: make a new one and set it in the environment")
}

/// How the servers of every channel are reached.
let transportKeys: Set<FieldKey> = [.proxy, .authorities, .certificate, .certificateKey]

extension ChannelFault {
  /// That a channel lacks a key.
  static func missing(_ key: FieldKey, in settings: ChannelSettings) -> ChannelFault {
    ChannelFault(
      Phrase(
        fi: "kanavalta '\(settings.name)' puuttuu '\(key.rawValue)'",
        sv: "kanalen '\(settings.name)' saknar '\(key.rawValue)'",
        en: "the channel '\(settings.name)' lacks '\(key.rawValue)'"),
      hint: Phrase(
        fi: "lisää se tiedostoon tiekartta.yaml", sv: "lägg till det i tiekartta.yaml",
        en: "add it in tiekartta.yaml"), span: settings.values.span)
  }
}
