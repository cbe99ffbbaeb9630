internal import Diagnostics
internal import YAMLTree

/// What is wrong with a value as it is written.
extension Diagnostic {
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
