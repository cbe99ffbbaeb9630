import Diagnostics
import Foundation
import Testing

@testable import Reporting

/// Pages that hold nothing but what they should, whatever the words in them are.
@Suite struct HTMLRendererTests {
  @Test(
    "No words become markup, in any block",
    arguments: [
      "a<script>alert(1)</script>b", "\"><img src=x onerror=alert(1)>", "' onload='x",
      "]]><!--", "&lt;b&gt; &amp; &#0;", "</style></title></textarea>", "javascript:alert(1)",
      "a\u{202E}b\u{1B}[31m\u{0}c\u{FFFE}\u{1FFFE}", "\r\n::error::x\n##[error]y ::set x",
      Corpus.hostile, "漢字 😀 ä", "",
    ])
  func hostile(_ text: String) throws {
    let html = HTMLRenderer().render(HTMLDocument.all(text))
    for line in html.split(separator: "\n") {
      #expect(RunnerCommand(String(line)) == nil, "\(line)")
      #expect(!line.contains("##["))
    }
    #expect(
      !html.unicodeScalars.contains {
        $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value)
          || (0x202A...0x202E).contains($0.value)
      })
    let plain = HTMLRenderer().render(HTMLDocument.all("sana-ja-toinen"))
    func tags(_ html: String) -> Set<Substring> {
      Set(html.matches(of: /<[\/!]?[a-zA-Z]+[0-9]?/).map(\.output))
    }
    #expect(tags(html).subtracting(tags(plain)) == [])
  }

  @Test("Only pages, mailboxes and headings are linked to")
  func links() {
    func html(_ address: String) -> String {
      HTMLRenderer().render(
        Document(
          title: "", language: "fi", blocks: [.paragraph(Line("sana", .link(address)))]))
    }
    for address in [
      "javascript:alert(1)", " https://a.example", "data:text/html,x", "https:a", "file:///etc",
      "java\nscript:x", "//a.example", "#\"x", "#Ä", "", "https://a.example/\u{202E}x",
      "https://a.example/ x", "vbscript:x",
    ] {
      #expect(!html(address).contains("<a "), "\(address)")
    }
    #expect(
      html("HTTPS://a.example/?a=1&b='\"").contains(
        "<a href=\"HTTPS://a.example/?a=1&amp;b=&#39;&quot;\" rel=\"noreferrer\">sana</a>"))
    #expect(html("mailto:a@b.example").contains("<a href=\"mailto:a@b.example\""))
    #expect(html("#end-before-start").contains("<a href=\"#end-before-start\">"))
  }

  @Test("A scale of any size is drawn")
  func scale() {
    let row = LevelChart.Row(title: "a", baseline: 1e300, now: -1e300, target: 3, words: [])
    for scale in [Int.min...Int.max, 3...3, 0...1_000_000] {
      let chart = LevelChart(caption: "", columns: ["a", "b", "c"], scale: scale, rows: [row])
      let html = HTMLRenderer().render(
        Document(title: "", language: "fi", blocks: [.levels(chart)]))
      #expect(html.contains("cx=\"96%\"") && html.contains("cx=\"4%\""))
    }
  }

  @Test("A page says its language, title and what it comes to, and skips no level of headings")
  func frame() {
    let html = HTMLRenderer().render(HTMLDocument.all("sana"))
    #expect(html.contains("<html lang=\"sv\">") && html.contains("<title>sana</title>"))
    let levels = html.matches(of: /<h([1-6])/).compactMap { Int($0.output.1) }
    #expect(levels == [1, 2, 2, 3])
    #expect(html.contains("<h1>sana</h1>\n<p class=\"upshot\">sana</p>"))
    // A table without a caption of its own is called as what it stands under.
    #expect(html.contains("<caption class=\"unseen\">sana</caption>"))
    let bare = HTMLRenderer().render(Document(title: "", language: "fi"))
    #expect(bare.contains("<title>tiekartta</title>") && !bare.contains("<h1"))
  }

  @Test("Pages are the same twice, and as recorded", arguments: ["slippage", "blocks"])
  func snapshots(_ name: String) throws {
    func page() throws -> String {
      let document =
        name == "blocks"
        ? HTMLDocument.all("Sana & <merkki>") : try SlippageSample.report(.fi).document
      var page = HTMLPage(document)
      return page.body().source
    }
    #expect(try page() == page())
    try Snapshot.expect(try page(), is: "\(name).html")
  }

  @Test("Every report has every form that is named")
  func forms() throws {
    let report = try SlippageSample.report(.sv)
    let media = Media.of(report.parts).filter { $0.program == nil }
    let texts = try media.map { medium in
      String(
        decoding: try report.render(as: medium.id, width: 80, hasColor: false, version: "1"),
        as: UTF8.self)
    }
    #expect(Set(texts).count == texts.count)
    let page = try #require(texts.first { $0.hasPrefix("<!") })
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"sv\">"))
  }

  // MARK: Readers that are not ours

  @Test("Strict readers take every page", .enabled(if: Python.isThere, "needs python3"))
  func wellFormed() throws {
    let texts = ["Sana", "a<b>&\"'", Corpus.hostile, "\u{FFFE}\u{0}\u{1FFFF}", ""]
    let pages = texts.map { HTMLRenderer().render(HTMLDocument.all($0)) }
    let answer = try Python.run(
      """
      import base64, hashlib, re, sys, xml.etree.ElementTree as tree
      known = set('''html head meta title style body main h1 h2 h3 h4 h5 h6 p dl div dt dd table
        caption thead tbody tr th td ul ol li details summary pre blockquote code mark strong em span a br
        hr svg text line rect circle path use defs g pattern desc figure figcaption'''.split())
      for path in sys.argv[1:]:
          text = open(path, encoding='utf-8', newline='').read()
          page = tree.fromstring(text)
          ids = []
          for each in page.iter():
              assert each.tag in known, each.tag
              for name, value in each.attrib.items():
                  assert not name.startswith('on') and name not in ('style', 'src'), name
                  if name == 'id': ids.append(value)
                  if name == 'href': assert re.match('(https?://|mailto:|#)', value), value
          assert len(ids) == len(set(ids)), ids
          for each in page.iter():
              for name in ('aria-labelledby', 'aria-describedby'):
                  if name in each.attrib: assert each.attrib[name] in ids
              if each.tag == 'use': assert each.attrib['href'][1:] in ids
              fill = re.match(r'url\\(#(.*)\\)', each.attrib.get('fill', ''))
              if fill: assert fill[1] in ids, fill[1]
              if each.tag == 'table': assert each[0].tag == 'caption'
              if each.tag == 'th': assert each.attrib['scope'] in ('row', 'col')
          style = page.find('head/style').text
          policy = page.find("head/meta[@http-equiv='Content-Security-Policy']").get('content')
          own = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
          assert policy == ("default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; "
                            "form-action 'none'" % own), policy
      print('fine')
      """, pages)
    #expect(answer == "fine\n")
  }

  // MARK: Style

  @Test("The style sheet asks for nothing from outside and uses no colour it doesn't name")
  func style() {
    let sheet = "\(HTMLStyle.sheet)"
    #expect(!sheet.contains("url(") && !sheet.contains("@import") && !sheet.contains("<"))
    #expect(!sheet.contains("&") && !sheet.contains("outline: none"))
    let used = Set(sheet.matches(of: /var\((--[a-z]+)\)/).map(\.output.1))
    let named = Set(sheet.matches(of: /(--[a-z]+):/).map(\.output.1))
    #expect(used == named)
  }

  @Test("Words and signs stand out from what they stand on", arguments: [0, 1, 2])
  func contrast(_ theme: Int) throws {
    // Light, dark and paper.
    let blocks = "\(HTMLStyle.sheet)".matches(of: /--bg: [^}]*/).map { String($0.output) }
    #expect(blocks.count == 3)
    var colors: [Substring: Double] = [:]
    for found in blocks[theme].matches(of: /--([a-z]+): #([0-9a-f]{6});/) {
      let value = try #require(UInt32(found.output.2, radix: 16))
      let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
        let share = Double(part) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      colors[found.output.1] = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    func ratio(_ one: Substring, _ other: Substring) throws -> Double {
      let pair = [try #require(colors[one]), try #require(colors[other])].sorted()
      return (pair[1] + 0.05) / (pair[0] + 0.05)
    }
    for ground in ["bg", "surface", "note"] as [Substring] {
      for word in ["text", "dim", "link", "done", "late", "paused"] as [Substring] {
        #expect(try ratio(word, ground) >= 4.5, "\(word) on \(ground)")
      }
    }
    #expect(try ratio("text", "mark") >= 4.5)
    for sign in ["edge", "done", "open", "late", "paused", "text"] as [Substring] {
      #expect(try ratio(sign, "bg") >= 3, "\(sign)")
    }
    #expect(try ratio("open", "tint") >= 3)
  }
}
