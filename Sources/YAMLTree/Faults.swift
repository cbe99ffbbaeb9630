package import Diagnostics

/// The words for what is wrong with a file before anything is known of roadmaps.
extension Diagnostic {
  private static func fault(
    _ rule: String, _ message: Phrase, severity: Severity = .error, hint: Phrase? = nil,
    at place: Place, related: [Related] = [], fix: Fix? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, message: message, hint: hint, place: place,
      related: related, fix: fix)
  }

  static func duplicateKey(_ key: String, at place: Place, first: Place) -> Diagnostic {
    fault(
      "duplicate-key",
      Phrase(
        fi: "avain '\(key)' on jo annettu", sv: "nyckeln '\(key)' finns redan",
        en: "the key '\(key)' is given twice"),
      hint: Phrase(
        fi: "poista toinen tai anna sille oma nimi; luettiin ensimmäinen",
        sv: "ta bort den ena eller ge den ett eget namn; den första lästes",
        en: "remove one or give it its own name; the first was read"),
      at: place,
      related: [
        Related(
          Phrase(fi: "ensimmäinen on tässä", sv: "den första står här", en: "the first is here"),
          at: first)
      ])
  }

  static func keyNotText(at place: Place) -> Diagnostic {
    fault(
      "key-not-text",
      Phrase(
        fi: "avain on luettelo tai rakenne, ei sana",
        sv: "nyckeln är en lista eller struktur, inte ett ord",
        en: "the key is a list or a structure, not a word"),
      hint: Phrase(
        fi: "kirjoita avain sanana ennen kaksoispistettä",
        sv: "skriv nyckeln som ett ord före kolonet",
        en: "write the key as a word before the colon"),
      at: place)
  }

  static func mergeKey(at place: Place) -> Diagnostic {
    fault(
      "merge-key",
      Phrase(
        fi: "yhdistämisavain '<<' ei kuulu tiekarttaan",
        sv: "sammanfogningsnyckeln '<<' hör inte till en färdplan",
        en: "the merge key '<<' does not belong in a roadmap"),
      hint: Phrase(
        fi: "kirjoita avaimet auki tähän tietueeseen", sv: "skriv ut nycklarna i den här posten",
        en: "write the keys out in this record"),
      at: place)
  }

  static func tag(at place: Place) -> Diagnostic {
    fault(
      "yaml-tag",
      Phrase(
        fi: "YAML-tyyppimerkintä (!) ei kuulu tiekarttaan",
        sv: "en YAML-tagg (!) hör inte till en färdplan",
        en: "a YAML tag (!) does not belong in a roadmap"),
      hint: Phrase(
        fi: "poista merkintä; teksti, joka alkaa huutomerkillä, tarvitsee lainausmerkit",
        sv: "ta bort taggen; en text som börjar med utropstecken behöver citattecken",
        en: "remove the tag; a text that starts with an exclamation mark wants quotation marks"),
      at: place)
  }

  static func severalDocuments(at place: Place) -> Diagnostic {
    fault(
      "several-documents",
      Phrase(
        fi: "tiedostossa on toinen YAML-asiakirja (---)",
        sv: "filen har ett andra YAML-dokument (---)",
        en: "the file has a second YAML document (---)"),
      hint: Phrase(
        fi: "siirrä se omaan tiedostoonsa; luettiin vain ensimmäinen",
        sv: "flytta det till en egen fil; bara det första lästes",
        en: "move it to a file of its own; only the first was read"),
      at: place)
  }

  static func unknownAlias(_ name: String, nearest: String?, at place: Place) -> Diagnostic {
    fault(
      "unknown-alias",
      Phrase(
        fi: "ankkuria '&\(name)' ei ole ennen tätä kohtaa",
        sv: "ankaret '&\(name)' finns inte före det här stället",
        en: "there is no anchor '&\(name)' before this place"),
      hint: nearest.map {
        Phrase(fi: "tarkoititko '*\($0)'", sv: "menade du '*\($0)'", en: "did you mean '*\($0)'")
      }
        ?? Phrase(
          fi: "teksti, joka alkaa tähdellä, tarvitsee lainausmerkit",
          sv: "en text som börjar med asterisk behöver citattecken",
          en: "a text that starts with an asterisk wants quotation marks"),
      at: place)
  }

  static func cyclicAlias(_ name: String, at place: Place, anchor: Place) -> Diagnostic {
    fault(
      "cyclic-alias",
      Phrase(
        fi: "viittaus '*\(name)' sisältää itsensä",
        sv: "hänvisningen '*\(name)' innehåller sig själv",
        en: "the alias '*\(name)' holds itself"),
      hint: Phrase(
        fi: "kirjoita arvo auki", sv: "skriv ut värdet", en: "write the value out"),
      at: place,
      related: [
        Related(
          Phrase(fi: "ankkuri on tässä", sv: "ankaret står här", en: "the anchor is here"),
          at: anchor)
      ])
  }

  static func aliasBomb(_ name: String, at place: Place, anchor: Place) -> Diagnostic {
    fault(
      "alias-bomb",
      Phrase(
        fi: "viittaukset paisuttavat tiedoston yli \(YAMLLimits.expandedNodes) arvoon",
        sv: "hänvisningarna sväller filen till över \(YAMLLimits.expandedNodes) värden",
        en: "the aliases swell the file to more than \(YAMLLimits.expandedNodes) values"),
      hint: Phrase(
        fi: "kirjoita arvot auki; viittauksia tästä eteenpäin ei luettu",
        sv: "skriv ut värdena; hänvisningarna härifrån lästes inte",
        en: "write the values out; aliases from here on were not read"),
      at: place,
      related: [
        Related(
          Phrase(fi: "ankkuri on tässä", sv: "ankaret står här", en: "the anchor is here"),
          at: anchor)
      ])
  }

  /// That a file is over the size that is read.
  package static func tooLarge(path: String) -> Diagnostic {
    let megabytes = YAMLLimits.fileBytes >> 20
    return fault(
      "file-too-large",
      Phrase(
        fi: "tiedosto on yli \(megabytes) MiB, eikä sitä luettu",
        sv: "filen är större än \(megabytes) MiB och lästes inte",
        en: "the file is larger than \(megabytes) MiB and was not read"),
      hint: Phrase(
        fi: "jaa tiekartta useampaan tiedostoon", sv: "dela färdplanen på flera filer",
        en: "split the roadmap into several files"),
      at: Place(file: path, span: Span(0, 0)))
  }

  static func foreignEncoding(_ name: String, at place: Place) -> Diagnostic {
    fault(
      "not-utf8",
      Phrase(
        fi: "tiedosto on tallennettu merkistöllä \(name)",
        sv: "filen är sparad i teckenkodningen \(name)",
        en: "the file is saved in the encoding \(name)"),
      hint: Phrase(
        fi: "tallenna tiedosto UTF-8-muodossa", sv: "spara filen som UTF-8",
        en: "save the file as UTF-8"),
      at: place)
  }

  static func notUTF8(byte: UInt8, count: Int, at place: Place) -> Diagnostic {
    let hex = "0x" + String(byte, radix: 16, uppercase: true)
    return fault(
      "not-utf8",
      Phrase(
        fi: "tavu \(hex) ei ole UTF-8:aa (tällaisia tavuja: \(count))",
        sv: "byten \(hex) är inte UTF-8 (antal sådana: \(count))",
        en: "the byte \(hex) is not UTF-8 (such bytes: \(count))"),
      hint: Phrase(
        fi: "tallenna tiedosto UTF-8-muodossa; ääkköset viittaavat merkistöön ISO 8859-1",
        sv: "spara filen som UTF-8; å, ä och ö tyder på ISO 8859-1",
        en: "save the file as UTF-8; å, ä and ö hint at ISO 8859-1"),
      at: place)
  }

  static func byteOrderMark(at place: Place) -> Diagnostic {
    fault(
      "byte-order-mark",
      Phrase(
        fi: "tiedosto alkaa tavujärjestysmerkillä (BOM)",
        sv: "filen börjar med en byteordningsmarkör (BOM)",
        en: "the file starts with a byte order mark (BOM)"),
      severity: .info,
      hint: Phrase(
        fi: "tallenna muodossa UTF-8 ilman BOM-merkkiä", sv: "spara som UTF-8 utan BOM",
        en: "save as UTF-8 without BOM"),
      at: place,
      fix: Fix(
        Phrase(fi: "poista BOM-merkki", sv: "ta bort BOM", en: "remove the byte order mark"),
        edits: [TextEdit(at: place, with: "")]))
  }

  static func control(_ value: UInt32, at place: Place) -> Diagnostic {
    let name = codePoint(value)
    return fault(
      "control-character",
      Phrase(
        fi: "tiedostossa on ohjausmerkki \(name)", sv: "filen har styrtecknet \(name)",
        en: "the file holds the control character \(name)"),
      hint: Phrase(
        fi: "poista merkki; se tulee yleensä kopioinnin mukana",
        sv: "ta bort tecknet; det följer oftast med en kopiering",
        en: "remove it; it usually comes along with a paste"),
      at: place)
  }

  static func bidirectional(_ value: UInt32, at place: Place) -> Diagnostic {
    fault(
      "hidden-character",
      Phrase(
        fi: "näkymätön merkki \(codePoint(value)) kääntää kirjoitussuunnan",
        sv: "det osynliga tecknet \(codePoint(value)) vänder skrivriktningen",
        en: "the invisible character \(codePoint(value)) turns the direction of writing"),
      severity: .warning,
      hint: Phrase(
        fi: "poista merkki: teksti voi näyttää muulta kuin se on",
        sv: "ta bort tecknet: texten kan se annorlunda ut än den är",
        en: "remove it: the text can look other than it is"),
      at: place)
  }

  static func hiddenLineBreak(_ value: UInt32, at place: Place) -> Diagnostic {
    fault(
      "hidden-character",
      Phrase(
        fi: "näkymätön rivinvaihto \(codePoint(value))",
        sv: "osynlig radbrytning \(codePoint(value))",
        en: "an invisible line break \(codePoint(value))"),
      severity: .warning,
      hint: Phrase(
        fi: "vaihda se tavalliseksi rivinvaihdoksi", sv: "byt den mot en vanlig radbrytning",
        en: "replace it with an ordinary line break"),
      at: place)
  }

  static func hardSpaces(_ count: Int, at place: Place) -> Diagnostic {
    fault(
      "hidden-character",
      Phrase(
        fi: "sitova välilyönti (U+00A0) kohdassa, jossa YAML odottaa tavallista",
        sv: "hårt mellanslag (U+00A0) där YAML väntar ett vanligt",
        en: "a no-break space (U+00A0) where YAML expects an ordinary one"),
      severity: .warning,
      hint: Phrase(
        fi: "vaihda se tavalliseksi välilyönniksi", sv: "byt det mot ett vanligt mellanslag",
        en: "replace it with an ordinary space"),
      at: place,
      fix: Fix(
        Phrase(
          fi: "vaihda tavalliseksi välilyönniksi", sv: "byt mot vanligt mellanslag",
          en: "replace with an ordinary space"),
        edits: [TextEdit(at: place, with: String(repeating: " ", count: count))]))
  }

  static func conflict(at place: Place, end: Place?) -> Diagnostic {
    fault(
      "conflict-marker",
      Phrase(
        fi: "tiedostossa on ratkaisematon yhdistämisristiriita",
        sv: "filen har en olöst sammanslagningskonflikt",
        en: "the file holds an unresolved merge conflict"),
      hint: Phrase(
        fi: "valitse toinen puoli ja poista merkkirivit; luettiin ensimmäinen puoli",
        sv: "välj ena sidan och ta bort markeringsraderna; den första sidan lästes",
        en: "choose a side and remove the marker lines; the first side was read"),
      at: place,
      related: end.map {
        [Related(Phrase(fi: "päättyy tähän", sv: "slutar här", en: "ends here"), at: $0)]
      } ?? [])
  }

  private static func codePoint(_ value: UInt32) -> String {
    let hex = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}
