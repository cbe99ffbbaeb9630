internal import RoadmapModel

extension Shape {
  /// What may be written, in a few words, as editors and the reference say it.
  var form: Help {
    switch self {
    case .text:
      Help(
        fi: "teksti, tai kielittäin `{fi: …, sv: …}`",
        en: "a text, or one for each language `{fi: …, sv: …}`")
    case .document:
      Help(
        fi: "teksti (CommonMark), `{file: polku}`, tai kielittäin",
        en: "a text (CommonMark), `{file: path}`, or one for each language")
    case .word: Help(fi: "merkkijono sellaisenaan", en: "a string as it is written")
    case .section: Help(fi: "pykälä, kuten `216`", en: "a section, such as `216`")
    case .day: Help(fi: "päivä, kuten `2026-04-15`", en: "a day, such as `2026-04-15`")
    case .period:
      Help(
        fi: "aika, kuten `2026`, `2026-Q2`, `2026-04` tai `2026-04-15`",
        en: "a period, such as `2026`, `2026-Q2`, `2026-04` or `2026-04-15`")
    case .flag: Help(fi: "`true` tai `false`", en: "`true` or `false`")
    case .integer(let range):
      Help(
        fi: "kokonaisluku \(Self.words(range))", en: "a whole number \(Self.words(range))")
    case .number:
      Help(
        fi: "luku, desimaalit pisteellä: `3.4`", en: "a number, decimals with a point: `3.4`")
    case .lag: Help(fi: "viive, kuten `10d`, `-5d`, `2w`", en: "a lag, such as `10d`, `-5d`, `2w`")
    case .link: Help(fi: "osoite: https, http tai mailto", en: "an address: https, http or mailto")
    case .choice(let choice):
      {
        let words = choice.words.map { "`\($0.word)`" }.joined(separator: ", ")
        return Help(fi: "jokin sanoista: \(words)", en: "one of: \(words)")
      }()
    case .reference(let kind):
      Help(
        fi: "tunnus: \(kind.name.fi.lowercased())", en: "an id: \(kind.name.en.lowercased())")
    case .anyReference: Help(fi: "minkä tahansa tietueen tunnus", en: "the id of any record")
    case .identifier: Help(fi: "tunnus", en: "an id")
    case .list(let inner):
      Help(fi: "\(inner.form.fi); yksi tai luettelo", en: "\(inner.form.en); one or a list")
    case .map(let keys, let inner):
      Help(
        fi: "avaimittain (\(keys.form.fi)): \(inner.form.fi)",
        en: "by key (\(keys.form.en)): \(inner.form.en)")
    case .fields: Help(fi: "omat avaimet", en: "keys of its own")
    case .short(let main, let fieldset):
      {
        let one = fieldset[main]?.shape.form ?? Help(fi: "", en: "")
        return Help(fi: "\(one.fi), tai omat avaimet", en: "\(one.en), or keys of its own")
      }()
    case .anything: Help(fi: "mitä tahansa", en: "anything")
    }
  }

  /// The name of the form in a word or two, for a table's column.
  var brief: Help {
    switch self {
    case .text: Help(fi: "teksti", en: "text")
    case .document: Help(fi: "teksti tai tiedosto", en: "text or file")
    case .word: Help(fi: "merkkijono", en: "string")
    case .section: Help(fi: "pykälä", en: "section")
    case .day: Help(fi: "päivä", en: "day")
    case .period: Help(fi: "aika", en: "period")
    case .number: Help(fi: "luku", en: "number")
    case .lag: Help(fi: "viive", en: "lag")
    case .link: Help(fi: "osoite", en: "address")
    case .choice: Help(fi: "sana", en: "word")
    case .list(let inner): Help(fi: "\(inner.brief.fi), luettelo", en: "\(inner.brief.en), list")
    case .map(let keys, let inner):
      Help(fi: "\(keys.form.fi) → \(inner.brief.fi)", en: "\(keys.form.en) → \(inner.brief.en)")
    case .fields: Help(fi: "avaimet", en: "keys")
    case .short(let main, let fieldset):
      Help(
        fi: "\(fieldset[main]?.shape.brief.fi ?? "") tai avaimet",
        en: "\(fieldset[main]?.shape.brief.en ?? "") or keys")
    case .flag, .integer, .reference, .anyReference, .identifier, .anything: form
    }
  }

  /// The bounds of a whole number; of those that only keep numbers sane, the lower one.
  private static func words(_ range: ClosedRange<Int>) -> String {
    if range.upperBound >= 10_000 { return "≥ \(range.lowerBound)" }
    let dash = range.lowerBound < 0 ? " … " : "–"
    return "\(range.lowerBound)\(dash)\(range.upperBound)"
  }
}

extension KeyForm {
  /// What the keys look like, in a few words.
  var form: Help {
    switch self {
    case .id: Help(fi: "oma tunnus", en: "an id of its own")
    case .reference(let kind): Shape.reference(kind).form
    case .period: Help(fi: "aika", en: "a period")
    case .day: Help(fi: "päivä", en: "a day")
    case .year: Help(fi: "vuosi", en: "a year")
    case .integer: Help(fi: "kokonaisluku", en: "a whole number")
    case .words: Help(fi: "vapaa nimi", en: "any name")
    }
  }
}
