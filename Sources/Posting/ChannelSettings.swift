package import Diagnostics
package import RoadmapModel

/// What `tiekartta.yaml` says of one channel, with the environment that it names things in.
package struct ChannelSettings: Sendable {
  /// What it is called there.
  package let name: String
  package let values: Value
  package let environment: Environment
  /// What the command line says of the target: number, repository and the like.
  package let target: AskedTarget

  package init(
    name: String, values: Value, environment: Environment, target: AskedTarget = AskedTarget()
  ) {
    self.name = name
    self.values = values
    self.environment = environment
    self.target = target
  }

  package func word(_ key: FieldKey) -> String? { values[key]?.word }
  package func words(_ key: FieldKey) -> [String] { values[key]?.list.compactMap(\.word) ?? [] }
  package func flag(_ key: FieldKey) -> Bool? { values[key]?.flag }
  package func number(_ key: FieldKey) -> Int? { values[key]?.number?.digits }

  /// The secret under a key: `{env: NAME}`, or the file that `NAME_FILE` names.
  package func secret(_ key: FieldKey) throws(ChannelFault) -> Secret? {
    guard let value = values[key] else { return nil }
    guard let name = value[.env]?.word else {
      throw ChannelFault(Self.noName(key), hint: Self.naming, span: value.span)
    }
    guard Self.isOwn(name) else {
      throw ChannelFault(Self.foreign(name), hint: Self.naming, span: value.span)
    }
    return try secret(named: name, span: value.span)
  }

  /// The secret in a variable, or in the file that the variable with `_FILE` names.
  package func secret(named name: String, span: Span?) throws(ChannelFault) -> Secret {
    if let word = environment.variable(name) { return try Self.secret(word, name, span) }
    if let path = environment.variable(name + "_FILE") {
      guard let bytes = try? environment.contents(path, 64 << 10) else {
        throw ChannelFault(Self.unread(name), span: span)
      }
      var word = String(decoding: bytes, as: UTF8.self)
      while word.last?.isNewline == true { word.removeLast() }
      if !word.isEmpty { return try Self.secret(word, name, span) }
    }
    throw ChannelFault(Self.unset(name), hint: Self.setting(name), span: span)
  }

  private static func secret(
    _ word: String, _ name: String, _ span: Span?
  ) throws(ChannelFault) -> Secret {
    // In a header it would end the line and begin another.
    guard word.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      throw ChannelFault(severalLines(name), span: span)
    }
    return Secret(word, named: name)
  }

  /// Whether a variable may be named: none but those that are meant for this program.
  static func isOwn(_ name: String) -> Bool {
    name.hasPrefix("TIEKARTTA_") && name.count > "TIEKARTTA_".count
      && name.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || byte == UInt8(ascii: "_")
      }
  }

  /// How its servers are reached.
  package var transport: TransportSettings {
    var settings = TransportSettings()
    settings.proxy = word(.proxy)
    settings.certificateAuthorities = word(.authorities)
    settings.clientCertificate = word(.certificate)
    settings.clientKey = word(.certificateKey)
    return settings
  }
}

/// What the command line says of where a message goes.
package struct AskedTarget: Sendable {
  /// The number of a pull request, merge request or issue.
  package var number: Int?
  /// `owner/name`, or the path of a project.
  package var repository: String?
  /// Whether an issue is meant.
  package var isIssue = false

  package init() {}
}

// What is said of secrets; never the secret.
extension ChannelSettings {
  static let naming = Phrase(
    fi: "kirjoita sen ympäristömuuttujan nimi, jossa se on: {env: TIEKARTTA_…}",
    sv: "skriv namnet på miljövariabeln som innehåller den: {env: TIEKARTTA_…}",
    en: "name the variable of the environment that holds it: {env: TIEKARTTA_…}")

  static func noName(_ key: FieldKey) -> Phrase {
    Phrase(
      fi: "'\(key.rawValue)' on salaisuus, joka ei kuulu tiedostoon",
      sv: "'\(key.rawValue)' är en hemlighet som inte hör hemma i filen",
      en: "'\(key.rawValue)' is a secret, which does not belong in the file")
  }

  static func foreign(_ name: String) -> Phrase {
    Phrase(
      fi: "muuttujan '\(name)' nimi ei ala TIEKARTTA_, joten sitä ei lueta",
      sv: "variabeln '\(name)' börjar inte med TIEKARTTA_, så den läses inte",
      en: "the variable '\(name)' does not begin with TIEKARTTA_, so it is not read")
  }

  static func unset(_ name: String) -> Phrase {
    Phrase(
      fi: "muuttujaa \(name) ei ole asetettu", sv: "variabeln \(name) är inte satt",
      en: "the variable \(name) is not set")
  }

  static func setting(_ name: String) -> Phrase {
    Phrase(
      fi: "aseta se, tai anna tiedosto, jossa se on, muuttujassa \(name)_FILE",
      sv: "sätt den, eller ange filen som innehåller den i \(name)_FILE",
      en: "set it, or name the file that holds it in \(name)_FILE")
  }

  static func unread(_ name: String) -> Phrase {
    Phrase(
      fi: "tiedostoa, jonka \(name)_FILE nimeää, ei voi lukea",
      sv: "filen som \(name)_FILE anger går inte att läsa",
      en: "the file that \(name)_FILE names cannot be read")
  }

  static func severalLines(_ name: String) -> Phrase {
    Phrase(
      fi: "muuttujassa \(name) on rivinvaihto tai muu ohjausmerkki",
      sv: "variabeln \(name) innehåller en radbrytning eller ett annat styrtecken",
      en: "the variable \(name) holds a line break or another control character")
  }
}
