internal import Diagnostics

extension Courier {
  static let wasAttempted = Phrase(
    fi: "aiempi lähetys jäi kesken, eikä kohteesta voi katsoa, menikö se perille",
    sv: "ett tidigare försök bröts, och målet kan inte visa om det kom fram",
    en: "an earlier attempt broke off, and the target cannot show whether it arrived")
  static let resend = Phrase(
    fi: "katso kohteesta; jos sitä ei ole siellä, lähetä valinnalla --resend",
    sv: "titta i målet; om det inte finns där, skicka med --resend",
    en: "look at the target; where it is not there, send it with --resend")
  static let noLedger = Phrase(
    fi: "lähetystä ei voi merkitä muistiin, joten mitään ei lähetetty",
    sv: "försöket kan inte antecknas, så inget skickades",
    en: "the attempt cannot be noted down, so nothing was sent")
}

extension TransportFault {
  /// That the server itself failed at what it was asked.
  static func serverFault(_ response: Response) -> TransportFault {
    TransportFault(
      .brokenOff,
      Phrase(
        fi: "palvelin vastasi \(response.status)", sv: "servern svarade \(response.status)",
        en: "the server answered \(response.status)"), mayHaveArrived: true)
  }
}
