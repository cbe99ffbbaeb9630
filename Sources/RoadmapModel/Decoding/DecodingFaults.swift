internal import Diagnostics
internal import YAMLTree

/// The words for what the decoder finds.
extension Diagnostic {
  /// What was expected where something of another shape was written.
  enum Wanted {
    case sections, recordsByID, keys, valuesByKey, oneValue, textOrLanguages, textOrFile
  }

  private static func found(
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
  private static func replace(
    _ node: YAMLNode, with text: String, in decoder: RoadmapDecoder
  ) -> Fix? {
    guard let span = node.textSpan else { return nil }
    return Fix(
      Phrase(
        fi: "kirjoita '\(text)'", sv: "skriv '\(text)'", en: "write '\(text)'"),
      edits: [TextEdit(at: decoder.place(span), with: text)])
  }

  private static func didYouMean(_ word: String) -> Phrase {
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

  // MARK: Periods and days

  static func spelledPeriod(
    _ text: String, _ period: Period, in decoder: RoadmapDecoder, at node: YAMLNode,
    suffix: String = "", canFix: Bool = true
  ) -> Diagnostic {
    found(
      "period-spelling", .info, decoder, node.span,
      Phrase(
        fi: "'\(text)' luettiin ajaksi \(period)", sv: "'\(text)' lästes som \(period)",
        en: "'\(text)' was read as \(period)"),
      hint: Phrase(
        fi: "tiedostoissa käytetään ISO-muotoa: \(period)\(suffix)",
        sv: "filer använder ISO-formen: \(period)\(suffix)",
        en: "files use the ISO form: \(period)\(suffix)"),
      fix: canFix ? replace(node, with: "\(period)\(suffix)", in: decoder) : nil)
  }

  static func badPeriod(
    _ text: String, _ fault: PeriodFault, in decoder: RoadmapDecoder, at node: YAMLNode,
    canFix: (Period) -> Bool
  ) -> Diagnostic {
    let isVague =
      switch fault.why {
      case .vague, .winter, .yearless(_, isSeason: true): true
      default: false
      }
    let sure = fault.isCertain ? fault.suggestion : nil
    return found(
      isVague ? "vague-period" : "bad-period", .error, decoder, node.span,
      fault.message(for: text), hint: fault.hint(wantsDay: false),
      fix: sure.flatMap { canFix($0) ? replace(node, with: "\($0)", in: decoder) : nil })
  }

  static func badDay(
    _ text: String, _ reading: PeriodReading, in decoder: RoadmapDecoder, at span: Span,
    of node: YAMLNode, canFix: (Period) -> Bool = { _ in true }
  ) -> Diagnostic {
    if case .wrong(let fault) = reading {
      let day = fault.suggestion.flatMap { $0.precision == .day && fault.isCertain ? $0 : nil }
      return found(
        "bad-day", .error, decoder, span, fault.message(for: text),
        hint: fault.hint(wantsDay: true),
        fix: day.flatMap { canFix($0) ? replace(node, with: "\($0)", in: decoder) : nil })
    }
    return found(
      "bad-day", .error, decoder, span,
      Phrase(
        fi: "'\(text)' on ajanjakso, tässä tarvitaan päivä",
        sv: "'\(text)' är en period, här behövs en dag",
        en: "'\(text)' is a period, a day is needed here"),
      hint: Phrase(
        fi: "kirjoita päivä muodossa 2026-04-15", sv: "skriv dagen som 2026-04-15",
        en: "write the day as 2026-04-15"))
  }

  static func badYear(_ text: String, in decoder: RoadmapDecoder, at span: Span) -> Diagnostic {
    found(
      "bad-period", .error, decoder, span,
      Phrase(
        fi: "'\(text)' ei ole vuosi", sv: "'\(text)' är inget år", en: "'\(text)' is not a year"),
      hint: Phrase(
        fi: "kirjoita vuosi muodossa 2026", sv: "skriv året som 2026", en: "write the year as 2026")
    )
  }

  // MARK: Words and numbers

  static func badFlag(_ text: String, in decoder: RoadmapDecoder, at node: YAMLNode) -> Diagnostic {
    let yes = ["yes", "on", "y", "kyllä", "joo", "ja", "tosi", "1"].contains(text.lowercased())
    return found(
      "bad-flag", .error, decoder, node.span,
      Phrase(
        fi: "'\(text)' ei ole 'true' eikä 'false'", sv: "'\(text)' är varken 'true' eller 'false'",
        en: "'\(text)' is neither 'true' nor 'false'"),
      hint: yes
        ? Phrase(fi: "kirjoita true", sv: "skriv true", en: "write true")
        : Phrase(
          fi: "kirjoita true tai jätä avain pois", sv: "skriv true eller lämna bort nyckeln",
          en: "write true or leave the key out"))
  }

  static func badNumber(
    _ text: String, wants range: ClosedRange<Int>?, whole: Bool, in decoder: RoadmapDecoder,
    at span: Span
  ) -> Diagnostic {
    var hint = Phrase(
      fi: "kirjoita numeroin, desimaalit pisteellä: 3.4 tai 120000",
      sv: "skriv med siffror, decimaler med punkt: 3.4 eller 120000",
      en: "write digits, decimals with a point: 3.4 or 120000")
    if let range {
      let bounds = "\(range.lowerBound)–\(range.upperBound)"
      hint = Phrase(
        fi: "kirjoita kokonaisluku väliltä \(bounds)", sv: "skriv ett heltal mellan \(bounds)",
        en: "write a whole number in \(bounds)")
    } else if whole {
      hint = Phrase(
        fi: "kirjoita kokonaisluku", sv: "skriv ett heltal", en: "write a whole number")
    }
    return found(
      "bad-number", .error, decoder, span,
      Phrase(
        fi: "'\(text)' ei ole tähän sopiva luku", sv: "'\(text)' är inget tal som passar här",
        en: "'\(text)' is not a number that fits here"),
      hint: hint)
  }

  static func badLag(_ text: String, in decoder: RoadmapDecoder, at span: Span) -> Diagnostic {
    found(
      "bad-lag", .error, decoder, span,
      Phrase(
        fi: "'\(text)' ei ole viive", sv: "'\(text)' är ingen fördröjning",
        en: "'\(text)' is no lag"),
      hint: Phrase(
        fi: "kirjoita päivinä tai viikkoina: 10d, -5d, 2w",
        sv: "skriv i dagar eller veckor: 10d, -5d, 2w", en: "write days or weeks: 10d, -5d, 2w"))
  }

  static func badLink(_ text: String, in decoder: RoadmapDecoder, at span: Span) -> Diagnostic {
    found(
      "bad-link", .error, decoder, span,
      Phrase(
        fi: "'\(text)' ei ole verkko- eikä sähköpostiosoite",
        sv: "'\(text)' är varken en webb- eller en e-postadress",
        en: "'\(text)' is neither a web nor a mail address"),
      hint: Phrase(
        fi: "osoite alkaa https://, http:// tai mailto:",
        sv: "adressen börjar med https://, http:// eller mailto:",
        en: "an address starts with https://, http:// or mailto:"))
  }

  static func spelledWord(
    _ text: String, _ word: String, in decoder: RoadmapDecoder, at node: YAMLNode
  ) -> Diagnostic {
    found(
      "word-spelling", .warning, decoder, node.span,
      Phrase(
        fi: "'\(text)' luettiin sanaksi '\(word)'", sv: "'\(text)' lästes som '\(word)'",
        en: "'\(text)' was read as '\(word)'"),
      hint: Phrase(
        fi: "tiedostoissa käytetään sanaa '\(word)'", sv: "filer använder ordet '\(word)'",
        en: "files use the word '\(word)'"),
      fix: replace(node, with: word, in: decoder))
  }

  static func ambiguousWord(
    _ text: String, _ meanings: [String], in decoder: RoadmapDecoder, at span: Span
  ) -> Diagnostic {
    let list = meanings.map { "'\($0)'" }
    return found(
      "ambiguous-status", .error, decoder, span,
      Phrase(
        fi: "'\(text)' voi tarkoittaa kahta asiaa", sv: "'\(text)' kan betyda två saker",
        en: "'\(text)' can mean two things"),
      hint: Phrase(
        fi: "valitse \(list.joined(separator: " tai "))",
        sv: "välj \(list.joined(separator: " eller "))",
        en: "choose \(list.joined(separator: " or "))"))
  }

  static func badChoice(
    _ text: String, _ choice: Choice, in decoder: RoadmapDecoder, at node: YAMLNode
  ) -> Diagnostic {
    let words = choice.words.map(\.word)
    let list = words.joined(separator: ", ")
    let near = nearest(to: text, in: words)
    return found(
      "bad-choice", .error, decoder, node.span,
      Phrase(
        fi: "'\(text)' ei ole mikään vaihtoehdoista", sv: "'\(text)' är inget av alternativen",
        en: "'\(text)' is none of the choices"),
      hint: near.map {
        Phrase(
          fi: "tarkoititko '\($0)'; vaihtoehdot: \(list)",
          sv: "menade du '\($0)'; alternativen: \(list)",
          en: "did you mean '\($0)'; the choices: \(list)")
      }
        ?? Phrase(
          fi: "vaihtoehdot: \(list)", sv: "alternativen: \(list)", en: "the choices: \(list)"))
  }
}
