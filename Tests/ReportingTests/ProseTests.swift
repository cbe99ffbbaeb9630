import CommonMark
import Diagnostics
import Testing

@testable import Reporting

/// Prose is read once, and each medium lays out the same tree.
@Suite("Prose in every medium")
struct ProseTests {
  private static let text = """
    # Miksi

    Uusi *kunta* ja **sen** `koodi`\\
    rivi [sivu](https://kunta.example).

    - a
      1. b
      2. c
    - d

    > lainaus
    >
    > toinen

    ```
    a: <b>
    ```

    1990\\. vuosi, <i>x</i> ja [y](javascript:z)
    """

  private static let document = Document(
    title: "", language: "fi", blocks: [.prose(read(text))])

  @Test("A terminal has its words, its lists and its quotations")
  func terminal() {
    #expect(
      TextRenderer(width: 80).render(Self.document) == """
        Miksi

        Uusi kunta ja sen koodi
        rivi sivu.

        • a
          1. b
          2. c
        • d

        │ lainaus
        │
        │ toinen

          a: <b>

        1990. vuosi, <i>x</i> ja y

        """)
  }

  @Test("A mail says the addresses of links, and quotes with no mark")
  func mail() {
    #expect(
      MailRenderer().render(Self.document) == """
        Miksi

        Uusi kunta ja sen koodi
        rivi sivu <https://kunta.example>.

        - a
          1. b
          2. c
        - d

          lainaus

          toinen

          a: <b>

        1990. vuosi, <i>x</i> ja y

        """)
  }

  @Test("Markdown says the same when it is read again")
  func markdown() {
    let markdown = MarkdownRenderer().render(Self.document)
    #expect(
      markdown == """
        **Miksi**

        Uusi *kunta* ja **sen** `koodi`  
        rivi [sivu](<https://kunta.example>).

        - a
          1. b
          2. c
        - d

        > lainaus
        >
        > toinen

        ```
        a: <b>
        ```

        1990\\. vuosi, &lt;i&gt;x&lt;/i&gt; ja y

        """)
    let again = Document(title: "", language: "fi", blocks: [.prose(read(markdown))])
    #expect(MarkdownRenderer().render(again) == markdown)
  }

  @Test("A page has it as elements, and no word of it is markup")
  func page() {
    var page = HTMLPage(Self.document)
    #expect(
      page.body().source.contains(
        """
        <div class="prose">
        <p><strong>Miksi</strong></p>
        <p>Uusi <em>kunta</em> ja <strong>sen</strong> <code>koodi</code><br />
        rivi <a href="https://kunta.example" rel="noreferrer">sivu</a>.</p>
        <ul>
        <li>a<ol>
        <li>b</li>
        <li>c</li>
        </ol></li>
        <li>d</li>
        </ul>
        <blockquote>
        <p>lainaus</p>
        <p>toinen</p>
        </blockquote>
        <pre><code>a: &lt;b&gt;</code></pre>
        <p>1990. vuosi, &lt;i&gt;x&lt;/i&gt; ja y</p>
        </div>
        """))
  }

  @Test("Words in another language than the report's say so")
  func language() {
    var prose = read("Sana")
    prose.language = "sv"
    prose.isOwed = true
    let document = Document(title: "", language: "fi", blocks: [.prose(prose)])
    #expect(TextRenderer().render(document) == "Sana [sv]\n")
    #expect(HTMLRenderer().render(document).contains("<div class=\"prose\" lang=\"sv\">"))
  }
}
