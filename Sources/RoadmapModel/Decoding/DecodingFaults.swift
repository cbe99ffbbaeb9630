internal import Diagnostics
internal import YAMLTree

/// The words for what the decoder finds.
extension Diagnostic {
  /// What was expected where something of another shape was written.
  enum Wanted {
    case sections, recordsByID, keys, valuesByKey, oneValue, textOrLanguages, textOrFile
  }

  static func found(
    _ rule: String, _ severity: Severity, _ decoder: RoadmapDecoder, _ span: Span,
    _ message: Phrase, hint: Phrase? = nil, facet: String? = nil, key: String? = nil,
    related: [Related] = [], fix: Fix? = nil
  ) -> Diagnostic {
    let field = ([decoder.field, key].compactMap { $0 }).joined(separator: "/")
    return Diagnostic(
      rule: rule, severity: severity, message: message, hint: hint, place: decoder.place(span),
      record: decoder.record, field: field.isEmpty ? nil : field, facet: facet,
      related: related, fix: fix)
  }

  /// A fix that writes other text in place of a scalar, with the quotes it had.
  static func replace(
    _ node: YAMLNode, with text: String, in decoder: RoadmapDecoder
  ) -> Fix? {
    guard let span = node.textSpan else { return nil }
    return Fix(
      Phrase(
        fi: "kirjoita '\(text)'", sv: "skriv '\(text)'", en: "write '\(text)'"),
      edits: [TextEdit(at: decoder.place(span), with: text)])
  }

  static func didYouMean(_ word: String) -> Phrase {
    Phrase(fi: "tarkoititko '\(word)'", sv: "menade du '\(word)'", en: "did you mean '\(word)'")
  }

  static func wrongShape(_ wanted: Wanted, in decoder: RoadmapDecoder, at span: Span) -> Diagnostic
  {
    let words: Phrase
    switch wanted {
    case .sections:
      words = Phrase(
        fi: "tässä pitäisi olla osioita, kuten 'actions:'",
        sv: "här ska stå avsnitt, som 'actions:'", en: "sections such as 'actions:' belong here")
    case .recordsByID:
      words = Phrase(
        fi: "tässä pitäisi olla tietueita tunnuksen mukaan: 'A01:' ja sen alla avaimet",
        sv: "här ska stå poster efter id: 'A01:' och nycklarna under",
        en: "records by id belong here: 'A01:' with its keys below")
    case .keys:
      words = Phrase(
        fi: "tässä pitäisi olla avaimia ja arvoja", sv: "här ska stå nycklar och värden",
        en: "keys and values belong here")
    case .valuesByKey:
      words = Phrase(
        fi: "tässä pitäisi olla arvoja avaimen mukaan, ei yksi arvo tai luettelo",
        sv: "här ska stå värden efter nyckel, inte ett värde eller en lista",
        en: "values by key belong here, not one value or a list")
    case .oneValue:
      words = Phrase(
        fi: "tässä pitäisi olla yksi arvo", sv: "här ska stå ett värde",
        en: "one value belongs here")
    case .textOrLanguages:
      words = Phrase(
        fi: "tässä pitäisi olla teksti tai kielet: {fi: …, sv: …}",
        sv: "här ska stå en text eller språk: {fi: …, sv: …}",
        en: "a text or languages belong here: {fi: …, sv: …}")
    case .textOrFile:
      words = Phrase(
        fi: "tässä pitäisi olla teksti, {file: polku} tai kielet",
        sv: "här ska stå en text, {file: sökväg} eller språk",
        en: "a text, {file: path} or languages belong here")
    }
    return found("wrong-shape", .error, decoder, span, words)
  }

  static func unknownKey(
    _ key: String, nearest: String?, known: [String], canFix: Bool, isHiding: Bool,
    in decoder: RoadmapDecoder, at node: YAMLNode
  ) -> Diagnostic {
    var hint: Phrase?
    if let nearest {
      hint = didYouMean(nearest)
    } else if known.isEmpty {
      hint = nil
    } else {
      let list = known.joined(separator: ", ")
      hint = Phrase(
        fi: "tunnetut avaimet: \(list); omat tiedot kuuluvat avaimen 'x' alle",
        sv: "kända nycklar: \(list); egna uppgifter hör under nyckeln 'x'",
        en: "known keys: \(list); data of your own belongs under the key 'x'")
    }
    if isHiding { hint = hint.map { $0 + untilThen } ?? untilThen }
    return found(
      "unknown-key", .error, decoder, node.span,
      Phrase(
        fi: "tuntematon avain '\(key)'", sv: "okänd nyckel '\(key)'", en: "unknown key '\(key)'"),
      hint: hint, facet: key, key: key,
      fix: canFix ? nearest.flatMap { replace(node, with: $0, in: decoder) } : nil)
  }

  static func commaNeedsQuotes(_ key: String, in decoder: RoadmapDecoder, at span: Span)
    -> Diagnostic
  {
    let isNumber = !key.isEmpty && key.allSatisfy(\.isNumber)
    return found(
      "comma-needs-quotes", .error, decoder, span,
      Phrase(
        fi: "pilkku katkaisee arvon aaltosulkeissa: '\(key)' luettiin omaksi avaimekseen",
        sv: "kommat bryter värdet inom klamrar: '\(key)' lästes som en egen nyckel",
        en: "the comma cuts the value inside braces: '\(key)' was read as a key of its own"),
      hint: isNumber
        ? Phrase(
          fi: "kirjoita desimaali pisteellä, esimerkiksi 3.4",
          sv: "skriv decimalen med punkt, till exempel 3.4",
          en: "write the decimal with a point, for example 3.4")
        : Phrase(
          fi: "lisää lainausmerkit tekstiin, jossa on pilkku",
          sv: "sätt citattecken kring en text som har komma",
          en: "quote a text that holds a comma"),
      facet: key, key: key)
  }

  static func cutByComment(_ text: String, _ comment: Span, in decoder: RoadmapDecoder)
    -> Diagnostic
  {
    let rest = String(decoding: decoder.tree.source.bytes[comment.range], as: UTF8.self)
    let shown = rest.count > 40 ? String(rest.prefix(40)) + "…" : rest
    return found(
      "cut-by-comment", .warning, decoder, comment,
      Phrase(
        fi: "teksti päättyy ennen merkkiä '#': '\(shown)' on kommentti",
        sv: "texten slutar före '#': '\(shown)' är en kommentar",
        en: "the text ends before '#': '\(shown)' is a comment"),
      hint: Phrase(
        fi: "jos se kuuluu tekstiin, kirjoita teksti lainausmerkkeihin; muuten lisää väli: '# '",
        sv:
          "om det hör till texten, skriv texten inom citattecken; annars lägg till ett mellanslag: '# '",
        en: "if it belongs to the text, quote the text; if not, write a space after it: '# '"),
      facet: text)
  }

  static func missingKey(_ key: String, in decoder: RoadmapDecoder, at span: Span) -> Diagnostic {
    found(
      "missing-key", .error, decoder, span,
      Phrase(
        fi: "avain '\(key)' puuttuu", sv: "nyckeln '\(key)' saknas",
        en: "the key '\(key)' is missing"),
      key: key)
  }

  static func malformedID(
    _ id: String, _ fault: Identifier.Fault, in decoder: RoadmapDecoder, at span: Span
  ) -> Diagnostic {
    let message: Phrase
    switch fault {
    case .start:
      message = Phrase(
        fi: "tunnus '\(id)' ei ala kirjaimella", sv: "id '\(id)' börjar inte med en bokstav",
        en: "the id '\(id)' does not start with a letter")
    case .tooLong:
      message = Phrase(
        fi: "tunnuksessa on yli 128 merkkiä", sv: "id är längre än 128 tecken",
        en: "the id is longer than 128 characters")
    case .character(let scalar):
      if (0x300...0x36F).contains(scalar.value) {
        message = Phrase(
          fi: "tunnuksen '\(id)' ääkkönen on kirjoitettu kahtena merkkinä (ei NFC-muodossa)",
          sv: "id '\(id)' har en bokstav skriven som två tecken (inte NFC)",
          en: "the id '\(id)' has a letter written as two characters (not NFC)")
      } else {
        message = Phrase(
          fi: "tunnuksessa '\(id)' on merkki '\(scalar)'",
          sv: "id '\(id)' innehåller tecknet '\(scalar)'",
          en: "the id '\(id)' holds the character '\(scalar)'")
      }
    }
    return found(
      "malformed-id", .error, decoder, span, message,
      hint: Phrase(
        fi:
          "tunnus alkaa kirjaimella, sitten kirjaimia (myös å, ä, ö), numeroita ja merkkejä . _ -",
        sv: "ett id börjar med en bokstav, sedan bokstäver (även å, ä, ö), siffror och . _ -",
        en: "an id starts with a letter, then letters (å, ä, ö too), digits and . _ -"),
      facet: id)
  }

  static func repeatedKey(
    _ key: String, in decoder: RoadmapDecoder, at span: Span, first: Span
  ) -> Diagnostic {
    found(
      "duplicate-key", .error, decoder, span,
      Phrase(
        fi: "avain '\(key)' on jo annettu toisella kirjoitusasulla",
        sv: "nyckeln '\(key)' finns redan i en annan skrivning",
        en: "the key '\(key)' is given already in another spelling"),
      facet: key, key: key,
      related: [
        Related(
          Phrase(fi: "ensimmäinen on tässä", sv: "den första står här", en: "the first is here"),
          at: decoder.place(first))
      ])
  }

  static func repeatedItem(
    _ item: String, in decoder: RoadmapDecoder, at span: Span, first: Span
  ) -> Diagnostic {
    found(
      "duplicate-item", .warning, decoder, span,
      Phrase(
        fi: "'\(item)' on luettelossa kahdesti", sv: "'\(item)' finns två gånger i listan",
        en: "'\(item)' is in the list twice"),
      facet: item,
      related: [
        Related(
          Phrase(fi: "ensimmäinen on tässä", sv: "den första står här", en: "the first is here"),
          at: decoder.place(first))
      ])
  }

  static func tooManyFindings(at place: Place) -> Diagnostic {
    let count = YAMLLimits.findings
    return Diagnostic(
      rule: "too-many-findings", severity: .error,
      message: Phrase(
        fi: "tiedostossa on yli \(count) havaintoa, loput jätettiin kertomatta",
        sv: "filen har över \(count) fynd, resten visas inte",
        en: "the file has more than \(count) findings, the rest is not told"),
      hint: Phrase(
        fi: "tarkista, onko tiedosto tiekartta", sv: "kontrollera att filen är en färdplan",
        en: "check that the file is a roadmap"),
      place: place)
  }
}
