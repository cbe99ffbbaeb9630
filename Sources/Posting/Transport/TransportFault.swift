package import Diagnostics

/// Why a request or a mail got no answer.
package struct TransportFault: Error, Sendable {
  package enum Kind: Sendable {
    /// libcurl is not on this machine.
    case noLibrary
    /// It would not have been safe to send it.
    case unsafe
    /// The server was not reached.
    case unreachable
    /// The server is not who it says, or speaks no TLS.
    case insecure
    case timedOut
    /// The connection ended before the answer did.
    case brokenOff
    /// The answer is longer than any that is due.
    case tooLong
    /// The server wants it sent elsewhere.
    case redirected
    /// The server refused a mail, or this user.
    case refused
  }

  package let kind: Kind
  package let message: Phrase
  package let hint: Phrase?
  /// Whether the server may have done what it was asked, though it did not say so.
  package let mayHaveArrived: Bool

  package init(
    _ kind: Kind, _ message: Phrase, hint: Phrase? = nil, mayHaveArrived: Bool = false
  ) {
    self.kind = kind
    self.message = message
    self.hint = hint
    self.mayHaveArrived = mayHaveArrived
  }

  /// Whether trying again in a while may help.
  var isPassing: Bool {
    switch kind {
    case .unreachable, .timedOut, .brokenOff: true
    default: false
    }
  }
}

extension TransportFault {
  /// That libcurl is missing, and how it is installed.
  static func noLibrary(_ reason: String) -> TransportFault {
    TransportFault(
      .noLibrary,
      Phrase(
        fi: "lähettämiseen tarvitaan libcurl, jota ei löydy (\(reason))",
        sv: "för att skicka behövs libcurl, som inte finns (\(reason))",
        en: "sending needs libcurl, which is not here (\(reason))"),
      hint: Phrase(
        fi: "asenna se: apt-get install libcurl4, dnf install libcurl tai apk add libcurl",
        sv: "installera det: apt-get install libcurl4, dnf install libcurl eller apk add libcurl",
        en: "install it: apt-get install libcurl4, dnf install libcurl or apk add libcurl"))
  }

  /// That an address is open to everybody on the way.
  static func notSafe(_ host: String) -> TransportFault {
    TransportFault(
      .unsafe,
      Phrase(
        fi: "osoite ei ole https, joten palvelimelle \(host) ei lähetetty mitään",
        sv: "adressen är inte https, så inget skickades till \(host)",
        en: "the address is not https, so nothing was sent to \(host)"),
      hint: Phrase(
        fi: "anna https-osoite; salaamatta lähetetään vain tälle koneelle itselleen",
        sv: "ange en https-adress; okrypterat skickas bara till den här datorn själv",
        en: "give an https address; unencrypted goes only to this machine itself"))
  }

  /// That a server points to another place.
  static func redirected(from host: String, to place: String) -> TransportFault {
    TransportFault(
      .redirected,
      Phrase(
        fi: "\(host) ohjaa osoitteeseen \(place), jonne tunnistetta ei lähetetä",
        sv: "\(host) hänvisar till \(place), dit ingen nyckel skickas",
        en: "\(host) redirects to \(place), where no secret is sent"),
      hint: Phrase(
        fi: "jos osoite on oikea, vaihda se tiedostoon tiekartta.yaml",
        sv: "om adressen stämmer, byt till den i tiekartta.yaml",
        en: "if that is the right address, set it in tiekartta.yaml"))
  }
}

// What went wrong on the way, in words.
extension TransportFault {
  static func notAnAddress(_ text: String) -> TransportFault {
    TransportFault(
      .unsafe,
      Phrase(
        fi: "'\(text)' ei ole verkko-osoite", sv: "'\(text)' är ingen webbadress",
        en: "'\(text)' is no web address"),
      hint: Phrase(
        fi: "kirjoita se näin: https://palvelin.example/polku",
        sv: "skriv den så här: https://server.example/sökväg",
        en: "write it as https://server.example/path"))
  }

  static func unreachable(_ host: String, _ reason: String) -> TransportFault {
    TransportFault(
      .unreachable,
      Phrase(
        fi: "palvelimeen \(host) ei saada yhteyttä (\(reason))",
        sv: "\(host) går inte att nå (\(reason))", en: "\(host) cannot be reached (\(reason))"))
  }

  static func timedOut(_ host: String, hasGone: Bool) -> TransportFault {
    TransportFault(
      .timedOut,
      Phrase(
        fi: "\(host) ei vastannut ajoissa", sv: "\(host) svarade inte i tid",
        en: "\(host) did not answer in time"), mayHaveArrived: hasGone)
  }

  static func insecure(_ host: String, _ reason: String) -> TransportFault {
    TransportFault(
      .insecure,
      Phrase(
        fi: "palvelimen \(host) varmennetta ei voi vahvistaa (\(reason))",
        sv: "certifikatet för \(host) går inte att verifiera (\(reason))",
        en: "the certificate of \(host) cannot be verified (\(reason))"),
      hint: Phrase(
        fi: "organisaation oman varmentajan tiedosto annetaan avaimella 'authorities'",
        sv: "filen med organisationens egen certifikatutfärdare anges med 'authorities'",
        en: "name the file of your organisation's own authority under 'authorities'"))
  }

  static func brokenOff(_ host: String, _ reason: String, hasGone: Bool) -> TransportFault {
    TransportFault(
      .brokenOff,
      Phrase(
        fi: "yhteys palvelimeen \(host) katkesi (\(reason))",
        sv: "förbindelsen till \(host) bröts (\(reason))",
        en: "the connection to \(host) broke off (\(reason))"), mayHaveArrived: hasGone)
  }

  static func tooLong(_ host: String) -> TransportFault {
    TransportFault(
      .tooLong,
      Phrase(
        fi: "palvelimen \(host) vastaus on liian pitkä", sv: "svaret från \(host) är för långt",
        en: "the answer of \(host) is too long"), mayHaveArrived: true)
  }

  static func refused(_ host: String, status: Int, _ reason: String) -> TransportFault {
    let code = status > 0 ? "\(status), " : ""
    return TransportFault(
      .refused,
      Phrase(
        fi: "\(host) ei ota viestiä vastaan (\(code)\(reason))",
        sv: "\(host) tar inte emot meddelandet (\(code)\(reason))",
        en: "\(host) does not take the message (\(code)\(reason))"))
  }
}
