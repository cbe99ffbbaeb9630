import Testing

@testable import CommonMark

/// Examples of the CommonMark specification, one of each class that a roadmap may have.
@Suite("Reading CommonMark")
struct ReadingTests {
  private func blocks(_ text: String) throws -> [Prose.Block] {
    try CommonMark.read(text).blocks
  }

  @Test("Paragraphs, headings of both kinds and breaks")
  func leaves() throws {
    let text = "# Miksi\n\nyksi\nkaksi  \nkolme\\\nneljä\n\nMiten\n-----\n\n***\n"
    #expect(
      try blocks(text) == [
        .heading(1, [.text("Miksi")]),
        .paragraph([
          .text("yksi kaksi"), .lineBreak, .text("kolme"), .lineBreak, .text("neljä"),
        ]), .heading(2, [.text("Miten")]), .rule,
      ])
  }

  @Test("Lists in lists, numbered and loose ones, and a year that begins a sentence")
  func lists() throws {
    #expect(
      try blocks("- a\n  - b\n- c\n") == [
        .list(
          start: nil, isTight: true,
          items: [
            [
              .paragraph([.text("a")]),
              .list(start: nil, isTight: true, items: [[.paragraph([.text("b")])]]),
            ], [.paragraph([.text("c")])],
          ])
      ])
    #expect(
      try blocks("3. a\n\n4. b\n") == [
        .list(
          start: 3, isTight: false,
          items: [[.paragraph([.text("a")])], [.paragraph([.text("b")])]])
      ])
    #expect(
      try blocks("Siitä vuonna\n1990. alkoi\n") == [.paragraph([.text("Siitä vuonna 1990. alkoi")])]
    )
  }

  @Test("Quotations and code of both kinds")
  func containers() throws {
    #expect(try blocks("> a\n> b\n") == [.quote([.paragraph([.text("a b")])])])
    #expect(try blocks("```yaml\na: <b>\n```\n\n    c\n") == [.code("a: <b>"), .code("c")])
  }

  @Test("Emphasis, code, escapes and references to characters")
  func inlines() throws {
    #expect(
      try blocks("*a* **b** `c*` \\*d\\* &auml; snake_case_word 2 * 3 * 4") == [
        .paragraph([
          .emphasis([.text("a")]), .text(" "), .strong([.text("b")]), .text(" "), .code("c*"),
          .text(" *d* ä snake_case_word 2 * 3 * 4"),
        ])
      ])
  }

  @Test("Links lead to pages and mailboxes alone; pictures are what they show")
  func links() throws {
    #expect(
      try blocks("[a](https://x.fi \"t\") <mailto:a@b.fi> [r]\n\n[r]: http://y.fi\n") == [
        .paragraph([
          .link("https://x.fi", [.text("a")]), .text(" "),
          .link("mailto:a@b.fi", [.text("mailto:a@b.fi")]), .text(" "),
          .link("http://y.fi", [.text("r")]),
        ])
      ])
    let foreign = "[a](javascript:alert(1)) [b](/etc) [c](data:text/html,x) ![kuva *d*](http://x/y)"
    #expect(try blocks(foreign) == [.paragraph([.text("a b c kuva d")])])
  }

  @Test("HTML is shown as it was written")
  func html() throws {
    #expect(
      try blocks("<script>x</script>\n\na <b onclick='y'>b</b>") == [
        .code("<script>x</script>"), .paragraph([.text("a <b onclick='y'>b</b>")]),
      ])
  }

  @Test(
    "What lies deeper than anybody writes is given as its words", arguments: [">", "- ", "1. "])
  func deepBlocks(_ mark: String) throws {
    let text = String(repeating: mark, count: 10_000) + "a"
    let found = try blocks(text)
    #expect(depth(found) <= CommonMark.depth + 1)
  }

  @Test("So are words in words")
  func deepInlines() throws {
    let text =
      String(repeating: "*a **b ", count: 2_000) + String(repeating: "c** d* ", count: 2_000)
    #expect(try !blocks(text).isEmpty)
    #expect(try !blocks(String(repeating: "[", count: 60_000)).isEmpty)
    #expect(try !blocks(String(repeating: "![[]()", count: 10_000)).isEmpty)
  }

  @Test("A text longer than any foreword is given as it was written")
  func long() throws {
    let text = String(repeating: "*", count: CommonMark.limit + 1)
    #expect(try blocks(text) == [.paragraph([.text(text)])])
  }

  private func depth(_ blocks: [Prose.Block]) -> Int {
    1
      + (blocks.map { block in
        switch block {
        case .list(_, _, let items): items.map(depth).max() ?? 0
        case .quote(let inner): depth(inner)
        default: 0
        }
      }.max() ?? 0)
  }
}

@Suite("Loading libcmark")
struct CMarkLoadingTests {
  @Test("A missing library is named in the loader's words")
  func missing() {
    let fault = #expect(throws: CommonMarkFault.self) {
      _ = try CommonMark.load(anyOf: ["libnothing.so.1", "libnothing.so"])
    }
    #expect(fault?.message.contains("libnothing.so.1: ") == true)
  }

  #if canImport(Glibc)
    @Test("A library without libcmark's functions is not called")
    func other() {
      let fault = #expect(throws: CommonMarkFault.self) {
        _ = try CommonMark.load(anyOf: ["libm.so.6"])
      }
      #expect(fault?.message.contains("undefined symbol: cmark_") == true)
    }
  #endif

  @Test("Without it a text keeps its paragraphs and lines")
  func plain() {
    #expect(
      Prose.plain("# a\r\nb\r\n\r\n- c\n").blocks == [
        .paragraph([.text("# a"), .lineBreak, .text("b")]), .paragraph([.text("- c")]),
      ])
  }
}
