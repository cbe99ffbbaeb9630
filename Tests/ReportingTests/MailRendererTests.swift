import Foundation
import Testing

@testable import Reporting

@Suite struct MailRendererTests {
  private func mail(_ blocks: [Block], title: String = "") -> String {
    MailRenderer().render(Document(title: title, language: "fi", blocks: blocks))
  }

  @Test("Headings are words with a line below, never the mark of a signature")
  func headings() {
    #expect(
      mail([.heading(1, "AB"), .heading(2, "Osa"), .paragraph("Sanoja.")], title: "Seuranta")
        == "Seuranta\n========\n\nAB\n----\n\nOsa:\nSanoja.\n")
  }

  @Test("A row is an item: what it is about, then each value that there is after its head")
  func rows() {
    let table = Table(
      caption: "Myöhässä",
      columns: [
        ("Tietue", .leading), ("Nimi", .leading), ("Vastuutaho", .leading), ("Syy", .leading),
      ],
      rows: [
        [Line("A1", .strong), "Viestit", Line("–", .dim), Line("")],
        [
          Line("A2", .strong), "Lomakkeet", "Tietohallinto",
          "Toimittaja vaihtui kesken kilpailutuksen",
        ],
        [Line("A3", .strong), "", "Talous", ""],
      ])
    #expect(
      mail([.table(table)]) == """
        Myöhässä:
        - A1 Viestit
        - A2 Lomakkeet
          Vastuutaho: Tietohallinto;
          Syy: Toimittaja vaihtui kesken kilpailutuksen
        - A3
          Vastuutaho: Talous

        """)
  }

  @Test("An id after a date keeps its title, a field's name its value apart, no row is empty")
  func namesInRows() {
    let heads: [(String, Table.Side)] = [
      ("Aika", .leading), ("Tunnus", .leading), ("Nimi", .leading),
    ]
    let dates: [[Line]] = [["1.2.2027", Line("A1", .strong), "Viestit"]]
    let steps: [[Line]] = [["1.2.2027", Line("A1", .strong), "alkaa", "Viestit"]]
    let moves: [[Line]] = [["1.2.2027", Line("A1", .strong), "Q1 → Q2"]]
    let fields: [[Line]] = [
      [Line("Tila", .strong), "valmis", ""], [Line("Osa › Tila", .strong), "", "x"],
      ["", "y", "–"], ["", "–", ""],
    ]
    #expect(
      mail([
        .table(Table(caption: "", columns: heads, rows: dates)),
        .table(
          Table(
            caption: "", columns: [heads[0], heads[1], ("Mitä", .leading), heads[2]], rows: steps)),
        .table(
          Table(caption: "", columns: [heads[0], heads[1], ("Muutos", .leading)], rows: moves)),
        .table(Table(caption: "", columns: heads, rows: fields)),
      ]) == """
        - 1.2.2027
          Nimi: A1 Viestit

        - 1.2.2027
          Mitä: alkaa; Nimi: A1 Viestit

        - 1.2.2027
          Tunnus: A1; Muutos: Q1 → Q2

        - Tila
          Tunnus: valmis
        - Osa › Tila
          Nimi: x
        - Tunnus: y

        """)
  }

  @Test("Charts are their words, notes are called so, and what all comes to is read first")
  func others() {
    let levels = LevelChart(
      caption: "Tasot", columns: ["Alussa", "Nyt", "Tavoite"], scale: 1...5,
      rows: [
        LevelChart.Row(
          title: "Osaaminen", baseline: 2, now: nil, target: 3, words: ["2", "–", "3"])
      ])
    let folded = FoldedItems(title: "kaksi muuta", brief: " (+2)", items: [Item("muu")])
    #expect(
      mail([
        .note("Historiaa ei ole."), .levels(levels), .list([Item("Siirtyi", folded: folded)]),
        .folded("Muut", [.paragraph("Muita.")]),
        .paragraph(Line([Inline("Sivu", .link("https://kunta.example/")), Inline(".")])),
        .upshot("Kaikki kunnossa."),
      ]) == """
        Kaikki kunnossa.

        Huomaa: Historiaa ei ole.

        Tasot:
        - Osaaminen
          Alussa: 2; Tavoite: 3

        - Siirtyi (+2)

        Muut:
        Muita.

        Sivu <https://kunta.example/>.

        """)
  }

  @Test("A longer word than a line is never cut, and stands alone")
  func longWords() {
    let address = "https://kunta.example/" + String(repeating: "a", count: 90)
    #expect(
      mail([.paragraph(Line("Katso \(address) ja sano"))]) == "Katso\n\(address)\nja sano\n")
  }

  @Test("No line is a quotation, a signature's mark or the start of another message")
  func marks() {
    #expect(
      mail([
        .paragraph("> lainaus"), .paragraph("--"), .paragraph("-- "), .paragraph("From kunta"),
        .paragraph("."), .prose(read("\\> sanoja\n\nFrom here")), .lines([">a", "From b"]),
      ]) == """
         > lainaus

         --

         --

         From kunta

         .

         > sanoja

         From here

         >a
         From b

        """)
    // A word that only a broken line brings to the start is none either.
    let start = String(repeating: "a", count: 70)
    #expect(mail([.paragraph(Line("\(start) From b"))]) == "\(start)\n From b\n")
  }

  @Test(
    "Every block with every text is plain lines of at most 72 columns",
    arguments: ["Sana", Corpus.hostile, "> -- From ::x", "漢字😀 a\u{301}", "", " ", "--", "From "])
  func everything(_ text: String) {
    let document = HTMLDocument.all(text)
    let mail = MailRenderer().render(document)
    #expect(mail == MailRenderer().render(document))
    #expect(mail.hasSuffix("\n") && !mail.hasSuffix("\n\n"))
    for line in mail.split(separator: "\n", omittingEmptySubsequences: false) {
      let bare = line.drop { $0 == " " || $0 == "-" }
      #expect(
        displayWidth(String(line)) <= 72 || !bare.contains(" ") || line.hasPrefix("  "), "\(line)")
      #expect(!line.hasPrefix(">") && !line.hasPrefix("From ") && line != "--" && line != ".")
      #expect(!line.hasSuffix(" "))
      #expect(RunnerCommand(String(line)) == nil, "\(line)")
    }
    let bad = mail.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) || $0.turnsDirection
        || (0x2500...0x25FF).contains($0.value)
    }
    #expect(bad.isEmpty)
  }
}
