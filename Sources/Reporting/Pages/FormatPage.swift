internal import Diagnostics
internal import RoadmapModel

/// The reference of the format, `docs/format.md`, generated from the table of the format.
package enum FormatPage {
  /// The page as Markdown.
  package static let markdown = MarkdownRenderer().render(document)

  /// The page as a document.
  static var document: Document {
    var document = Document(title: "Tiekartan muoto · The roadmap format", language: "fi")
    document.blocks = intro
    document.blocks += forms + periods
    for kind in Kind.allCases {
      document.blocks += section(
        "\(kind.section): \(kind.name.fi) · \(kind.name.en)", kind.about,
        RoadmapFormat.fields(of: kind))
      document.blocks += shipped(kind)
    }
    document.blocks += section(
      "tiekartta.yaml",
      Help(
        fi:
          "Missä tiekartta on ja miten työkalu sitä käsittelee; tiekarttakansion vieressä tai yläpuolella. Tilasta tai vertailusta sanotaan sen uudemman pään tiedoston mukaan.",
        en:
          "Where a roadmap lives and how the tool treats it; beside the roadmap's folder or above it. What is said of a state or a range is decided by the file at its newer end."
      ), ConfigurationFormat.fields)
    return document
  }

  // MARK: What holds for all files

  private static var intro: [Block] {
    [
      .paragraph(
        line(
          "Tämä sivu on tehty samasta taulukosta, jonka mukaan tiedostot luetaan. Versio \(RoadmapFormat.version)."
        )),
      .paragraph(
        line(
          "This page is made from the table by which files are read. Version \(RoadmapFormat.version)."
        )),
      .list([
        item(
          "Osioita voi kirjoittaa mihin tahansa kansion `*.yaml`-tiedostoon; kaikki luetaan yhdeksi tiekartaksi.",
          "Sections may stand in any `*.yaml` file of the folder; all make one roadmap."),
        item(
          "Tunnus alkaa kirjaimella; sitten kirjaimia (myös å, ä, ö), numeroita ja merkkejä `.` `_` `-`, enintään 128.",
          "An id starts with a letter; then letters (å, ä, ö too), digits, `.`, `_` and `-`, at most 128."
        ),
        item(
          "Uusi tunnus kerrotaan avaimella `formerly`. Rivin saa myöhemmin poistaa: historia pitää sen, mitä se kertoi. Poistosta kertovat `diff` ja `check`, jotka vertaavat kahta tilaa; `lint` katsoo yhtä, eikä siitä näe, mitä ennen luki.",
          "A new id is told by `formerly`. The line may be taken away later: the history keeps what it said. `diff` and `check` tell that it went, since they compare two states; `lint` looks at one, which does not show what stood there before."
        ),
        item(
          "Arvot luetaan niin kuin ne on kirjoitettu; kenttä päättää, mitä arvo on.",
          "Values are read as they are written; the field decides what a value is."),
        item(
          "Tyhjä arvo on sama kuin puuttuva avain.", "An empty value is the same as an absent key."),
        item(
          "Kenttä, joka ottaa luettelon, ottaa myös yhden arvon.",
          "A field that takes a list takes one value too."),
        item(
          "Teksti on merkkijono tiekartan ensimmäisellä kielellä tai kielittäin: `{fi: …, sv: …}`.",
          "A text is a string in the roadmap's first language, or one for each: `{fi: …, sv: …}`."),
        item(
          "Omat lisätiedot kuuluvat avaimen `x` alle; sitä ei lueta.",
          "Extra data of your own belongs under the key `x`, which is never read."),
      ]),
    ]
  }

  private static func item(_ fi: String, _ en: String) -> Item {
    Item(line(fi), items: [Item(line(en))])
  }

  // MARK: Forms

  private static var forms: [Block] {
    let shapes: [Shape] = [
      .text, .document, .word, .section, .day, .period, .number, .lag, .link,
    ]
    return [
      .heading(1, "Muodot · Forms"),
      .table(
        Table(
          caption: "",
          columns: [("Muoto · Form", .leading), ("Kirjoitetaan · Written", .leading)],
          rows: shapes.map { shape in
            let (brief, form) = (shape.brief, shape.form)
            return [both(brief.fi, brief.en), both(form.fi, form.en)]
          })),
    ]
  }

  // MARK: Periods

  private static var periods: [Block] {
    let examples = [
      "2026", "2026-H1", "H1/2026", "2026-T2", "T2/2026", "2026-Q2", "Q2/2026", "2026-04", "4/2026",
      "2026-W14", "2026-04-15", "15.4.2026",
    ]
    let rows = examples.compactMap { text -> [Line]? in
      guard let period = PeriodReading(text).period else { return nil }
      return [
        Line(text, .code), Line(period.description, .code),
        Line(period.first == period.last ? "\(period.first)" : "\(period.first) … \(period.last)"),
      ]
    }
    return [
      .heading(1, "Ajat · Periods"),
      .paragraph(
        line(
          "Aika on päivien jakso sillä tarkkuudella, jonka kirjoittaja antoi. `start` alkaa jakson ensimmäisestä päivästä, `end` päättyy viimeiseen. Suomalaiset merkinnät luetaan, ja `lint --fix` kirjoittaa ne ISO-muotoon. Vuosi ja yksi numero, kuten `2026-1`, voi olla kuukausi, neljännes tai vuosikolmannes: sitä ei arvata."
        )),
      .paragraph(
        line(
          "A period is an interval of days with the precision its author gave. `start` begins on its first day, `end` ends on its last. Finnish spellings are read, and `lint --fix` rewrites them. A year and one digit, such as `2026-1`, may be a month, a quarter or a third: that is never guessed."
        )),
      .table(
        Table(
          caption: "",
          columns: [
            ("Kirjoitettu · Written", .leading), ("ISO", .leading), ("Päivät · Days", .leading),
          ], rows: rows)),
    ]
  }

  // MARK: Sections

  private static func section(_ title: String, _ about: Help, _ fieldset: Fieldset) -> [Block] {
    [.heading(1, Line(title)), .paragraph(line(about.fi)), .paragraph(line(about.en))]
      + tables(fieldset, path: "")
  }

  /// The ids that ship with the tool.
  private static func shipped(_ kind: Kind) -> [Block] {
    let titles: [(String, Phrase)]
    switch kind {
    case .perspective: titles = ShippedTitles.perspectives.map { ($0.id, $0.title) }
    case .phase: titles = ShippedTitles.phases.map { ($0.id, $0.title) }
    default: return []
    }
    return [
      .table(
        Table(
          caption: "Valmiit, ilman omaa nimeä · Shipped, without a title of one's own",
          columns: [("Tunnus · Id", .leading), ("Nimi · Title", .leading)],
          rows: titles.map { [Line($0, .code), both($1.fi, $1.en)] }))
    ]
  }

  /// The table of some named keys, their words, then the tables of the keys inside them.
  private static func tables(_ fieldset: Fieldset, path: String) -> [Block] {
    var blocks: [Block] = [
      .table(
        Table(
          caption: path,
          columns: [
            ("Avain · Key", .leading), ("Pakollinen · Required", .leading),
            ("Muoto · Form", .leading), ("Merkitys · Meaning", .leading),
          ],
          rows: fieldset.fields.map { field in
            let form = field.shape.brief
            return [
              Line(field.key, .code), Line(field.isRequired ? "kyllä · yes" : ""),
              both(form.fi, form.en), both(field.about.fi, field.about.en),
            ]
          }))
    ]
    for field in fieldset.fields {
      let inner = path.isEmpty ? field.key : "\(path)/\(field.key)"
      if let choice = choice(of: field.shape) { blocks.append(words(choice, path: inner)) }
      if let (fieldset, path) = keys(of: field.shape, path: inner) {
        blocks += tables(fieldset, path: path)
      }
    }
    return blocks
  }

  private static func words(_ choice: Choice, path: String) -> Block {
    .table(
      Table(
        caption: path,
        columns: [("Sana · Word", .leading), ("Merkitys · Meaning", .leading)],
        rows: choice.words.map { [Line($0.word, .code), both($0.about.fi, $0.about.en)] }))
  }

  private static func choice(of shape: Shape) -> Choice? {
    switch shape {
    case .choice(let choice): choice
    case .list(let inner), .map(_, let inner): choice(of: inner)
    default: nil
    }
  }

  /// The named keys inside a value, with their path: `*` stands for a free key.
  private static func keys(of shape: Shape, path: String) -> (Fieldset, String)? {
    switch shape {
    case .fields(let fieldset), .short(_, let fieldset): (fieldset, path)
    case .list(let inner): keys(of: inner, path: path)
    case .map(_, let inner): keys(of: inner, path: path + "/*")
    default: nil
    }
  }

  // MARK: Lines

  private static func both(_ fi: String, _ en: String) -> Line {
    fi == en ? line(fi) : line(fi) + " · " + line(en)
  }

  /// A line in which backticks mark code.
  private static func line(_ text: String) -> Line {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return Line(
      parts.enumerated().filter { !$0.element.isEmpty }.map { index, part in
        Inline(String(part), index.isMultiple(of: 2) ? .plain : .code)
      })
  }
}
