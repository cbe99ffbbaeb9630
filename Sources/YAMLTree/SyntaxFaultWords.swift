internal import Diagnostics

/// The words for what keeps a file from being read as YAML.
extension SyntaxFault {
  /// The fault as a finding; `tabs` are the bytes that indent a line, where that is the fault.
  func diagnostic(
    in source: SourceText, tabs: Span? = nil, fix: Fix? = nil
  ) -> Diagnostic {
    func place(_ start: Int, _ length: Int = 1) -> Place {
      let start = min(start, source.bytes.count)
      return Place(file: source.path, span: Span(start, min(start + length, source.bytes.count)))
    }
    func fault(
      _ rule: String, _ message: Phrase, hint: Phrase, at place: Place, related: [Related] = [],
      fix: Fix? = nil
    ) -> Diagnostic {
      Diagnostic(
        rule: rule, severity: .error, message: message, hint: hint, place: place,
        related: related, fix: fix)
    }
    switch kind {
    case .tab:
      return fault(
        "tab-indentation",
        Phrase(
          fi: "rivi on sisennetty sarkaimella", sv: "raden är indragen med tabb",
          en: "the line is indented with a tab"),
        hint: Phrase(
          fi: "käytä välilyöntejä: YAML ei hyväksy sarkainta sisennyksessä",
          sv: "använd mellanslag: YAML godtar inte tabb i indrag",
          en: "use spaces: YAML does not accept tabs in indentation"),
        at: place(anchor, max(1, tabs?.range.count ?? 0)), fix: fix)
    case .quote:
      return fault(
        "unclosed-quote",
        Phrase(
          fi: "lainausmerkki jää sulkematta", sv: "citattecknet stängs aldrig",
          en: "the quotation mark is never closed"),
        hint: Phrase(
          fi:
            "lisää sama lainausmerkki tekstin loppuun; merkki lainauksen sisällä kahdennetaan ('') tai kirjoitetaan \\\"",
          sv:
            "lägg till samma citattecken efter texten; inne i citat dubbleras det ('') eller skrivs \\\"",
          en:
            "add the same mark after the text; inside a quotation it is doubled ('') or written \\\""
        ),
        at: place(anchor))
    case .afterValue:
      return fault(
        "unquoted-text",
        Phrase(
          fi: "arvo päättyi jo ennen tätä kohtaa", sv: "värdet tog slut redan före det här stället",
          en: "the value ended before this place"),
        hint: Phrase(
          fi:
            "lisää koko teksti lainausmerkkeihin; merkki lainauksen sisällä kahdennetaan ('') tai kirjoitetaan \\\"",
          sv:
            "sätt hela texten inom citattecken; inne i citat dubbleras tecknet ('') eller skrivs \\\"",
          en:
            "put the whole text in quotation marks; inside, the mark is doubled ('') or written \\\""
        ),
        at: place(anchor))
    case .escape:
      return fault(
        "unknown-escape",
        Phrase(
          fi: "tuntematon kenoviivamerkintä lainausmerkkien sisällä",
          sv: "okänd sekvens med bakstreck inom citattecken",
          en: "unknown backslash sequence inside the quotation marks"),
        hint: Phrase(
          fi:
            "käytä yksinkertaisia lainausmerkkejä ('…'), niiden sisällä kenoviiva on tavallinen merkki",
          sv: "använd enkla citattecken ('…'), i dem är bakstreck ett vanligt tecken",
          en: "use single quotation marks ('…'), in them a backslash is an ordinary character"),
        at: place(stop.problemAt, 1))
    case .bracket:
      let open = place(stop.contextAt)
      let isMap = source.text(in: open.span) == "{"
      let mark = isMap ? "}" : "]"
      return fault(
        "unclosed-bracket",
        Phrase(
          fi: "sulku ei sulkeudu: odotettiin merkkiä '\(mark)' tai pilkkua",
          sv: "parentesen stängs inte: '\(mark)' eller ett komma väntades",
          en: "the bracket is not closed: expected '\(mark)' or a comma"),
        hint: Phrase(
          fi: "lisää '\(mark)', tai lainausmerkit tekstiin, jossa on , [ ] { } tai : ",
          sv: "lägg till '\(mark)', eller citattecken kring text som har , [ ] { } eller : ",
          en: "add '\(mark)', or quote a text that holds , [ ] { } or : "),
        at: open,
        related: stop.problemAt == stop.contextAt
          ? []
          : [
            Related(
              Phrase(
                fi: "tähän mennessä", sv: "senast här", en: "at the latest here"),
              at: place(stop.problemAt))
          ])
    case .strayBracket:
      let mark = source.text(in: place(anchor).span)
      return fault(
        "unclosed-bracket",
        Phrase(
          fi: "sululla '\(mark)' ei ole avaavaa paria",
          sv: "parentesen '\(mark)' har ingen som öppnar den",
          en: "the bracket '\(mark)' has nothing that opens it"),
        hint: Phrase(
          fi: "poista sulku, tai lisää avaava sulku arvon alkuun",
          sv: "ta bort den, eller lägg till en öppnande parentes där värdet börjar",
          en: "remove it, or add the opening bracket where the value starts"),
        at: place(anchor))
    case .colonInText:
      return fault(
        "unquoted-text",
        Phrase(
          fi: "tässä ei voi olla kaksoispistettä: rivillä on jo avain",
          sv: "ett kolon kan inte stå här: raden har redan en nyckel",
          en: "a colon cannot stand here: the line has a key already"),
        hint: Phrase(
          fi:
            "lisää lainausmerkit tekstiin, jossa on ': ', esimerkiksi title: \"Vaihe 1: aloitus\"",
          sv: "sätt citattecken kring text som har ': ', till exempel title: \"Fas 1: start\"",
          en: "quote a text that holds ': ', for example title: \"Phase 1: start\""),
        at: place(stop.problemAt))
    case .reservedStart(let byte):
      let mark = byte > 0x20 && byte < 0x7F ? String(UnicodeScalar(byte)) : " "
      return fault(
        "unquoted-text",
        Phrase(
          fi: "teksti ei voi alkaa merkillä '\(mark)' ilman lainausmerkkejä",
          sv: "en text kan inte börja med '\(mark)' utan citattecken",
          en: "a text cannot start with '\(mark)' without quotation marks"),
        hint: Phrase(
          fi: "lisää teksti lainausmerkkeihin", sv: "sätt texten inom citattecken",
          en: "put the text in quotation marks"),
        at: place(anchor))
    case .missingSpace:
      return fault(
        "missing-colon",
        Phrase(
          fi: "kaksoispisteen jälkeen puuttuu välilyönti",
          sv: "det saknas ett mellanslag efter kolonet",
          en: "the colon lacks a space after it"),
        hint: Phrase(
          fi: "kirjoita 'avain: arvo'", sv: "skriv 'nyckel: värde'", en: "write 'key: value'"),
        at: place(anchor))
    case .missingColon:
      return fault(
        "missing-colon",
        Phrase(
          fi: "riviltä puuttuu kaksoispiste avaimen perästä",
          sv: "raden saknar kolon efter nyckeln",
          en: "the line has no colon after its key"),
        hint: Phrase(
          fi: "kirjoita 'avain: arvo', tai sisennä rivi, jos se jatkaa edellistä tekstiä",
          sv: "skriv 'nyckel: värde', eller dra in raden om den fortsätter texten ovanför",
          en: "write 'key: value', or indent the line if it continues the text above"),
        at: place(anchor))
    case .indentation:
      return fault(
        "wrong-indentation",
        Phrase(
          fi: "rivin sisennys ei sovi edellisiin riveihin",
          sv: "radens indrag passar inte raderna ovanför",
          en: "the line's indentation does not fit the lines above"),
        hint: Phrase(
          fi: "saman tason avaimet alkavat samasta sarakkeesta",
          sv: "nycklar på samma nivå börjar i samma kolumn",
          en: "keys of one level start in the same column"),
        at: place(anchor))
    case .itemExpected:
      return fault(
        "wrong-indentation",
        Phrase(
          fi: "luettelon kohta ei ala viivalla '- '", sv: "punkten i listan börjar inte med '- '",
          en: "the list item does not start with '- '"),
        hint: Phrase(
          fi: "aloita kohta merkillä '- ' samasta sarakkeesta kuin edelliset",
          sv: "börja punkten med '- ' i samma kolumn som de föregående",
          en: "start the item with '- ' in the same column as those before"),
        at: place(stop.problemAt))
    case .blockHeader:
      return fault(
        "wrong-indentation",
        Phrase(
          fi: "monirivisen tekstin alku tai sisennys ei kelpaa",
          sv: "början eller indraget av den flerradiga texten duger inte",
          en: "the start or the indentation of the multi-line text is not right"),
        hint: Phrase(
          fi: "kirjoita '|' rivin loppuun ja sisennä tekstin rivit välilyönneillä",
          sv: "skriv '|' sist på raden och dra in textens rader med mellanslag",
          en: "write '|' at the end of the line and indent the text's lines with spaces"),
        at: place(stop.problemAt))
    case .tooDeep:
      return fault(
        "nesting-too-deep",
        Phrase(
          fi: "yli \(YAMLLimits.depth) tasoa sisäkkäin",
          sv: "över \(YAMLLimits.depth) nivåer i varandra",
          en: "more than \(YAMLLimits.depth) levels in each other"),
        hint: Phrase(
          fi: "tiekartassa on enintään kahdeksan tasoa; tämä kohta jätettiin lukematta",
          sv: "en färdplan har högst åtta nivåer; stället lästes inte",
          en: "a roadmap has at most eight levels; this part was not read"),
        at: place(stop.problemAt))
    case .valueExpected:
      return fault(
        "yaml-syntax",
        Phrase(
          fi: "tästä puuttuu arvo", sv: "här saknas ett värde", en: "a value is missing here"),
        hint: Phrase(
          fi: "poista ylimääräinen pilkku tai merkki, tai kirjoita arvo",
          sv: "ta bort det överflödiga kommat eller tecknet, eller skriv värdet",
          en: "remove the extra comma or sign, or write the value"),
        at: place(anchor))
    case .tooManyNodes:
      return fault(
        "file-too-large",
        Phrase(
          fi: "tiedostossa on yli \(YAMLLimits.nodes) arvoa",
          sv: "filen har över \(YAMLLimits.nodes) värden",
          en: "the file has more than \(YAMLLimits.nodes) values"),
        hint: Phrase(
          fi: "jaa tiekartta useampaan tiedostoon", sv: "dela färdplanen på flera filer",
          en: "split the roadmap into several files"),
        at: place(stop.problemAt))
    case .directive:
      return fault(
        "yaml-syntax",
        Phrase(
          fi: "rivi ei kuulu tiekarttaan: YAML-ohje tai asiakirjan raja",
          sv: "raden hör inte till en färdplan: ett YAML-direktiv eller en dokumentgräns",
          en: "the line does not belong in a roadmap: a YAML directive or a document mark"),
        hint: Phrase(
          fi: "poista rivi; tiedostossa on yksi asiakirja ilman %-ohjeita",
          sv: "ta bort raden; en fil är ett dokument utan %-direktiv",
          en: "remove the line; a file is one document without % directives"),
        at: place(anchor))
    case .other:
      let words = [stop.problem, stop.context].filter { !$0.isEmpty }.joined(separator: ", ")
      return fault(
        "yaml-syntax",
        Phrase(
          fi: "YAML ei ole luettavissa tästä kohdasta (\(words))",
          sv: "YAML går inte att läsa här (\(words))",
          en: "the YAML cannot be read here (\(words))"),
        hint: Phrase(
          fi: "vertaa sisennystä, lainausmerkkejä ja sulkuja edellisiin riveihin",
          sv: "jämför indrag, citattecken och parenteser med raderna ovanför",
          en: "compare indentation, quotation marks and brackets with the lines above"),
        at: place(stop.problemAt))
    }
  }
}
