internal import Diagnostics

/// Documents as one HTML file each that needs nothing else: no script, no picture from outside.
///
/// The page forbids a browser whatever it doesn't hold itself, its own style sheet apart, which it
/// knows by its hash.
package struct HTMLRenderer: Sendable {
  package init() {}

  package func render(_ document: Document) -> String {
    var page = HTMLPage(document)
    let body = page.body()
    let title = document.title.isEmpty ? "tiekartta" : document.title
    let head = HTMLMarkup(
      "head",
      .rows([
        .void("meta", ["charset": "utf-8"]),
        .void("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
        .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .void("meta", ["name": "color-scheme", "content": "light dark"]),
        .void("meta", ["name": "referrer", "content": "no-referrer"]),
        HTMLMarkup("title", HTMLMarkup(plain: title)),
        HTMLMarkup("style", .own(HTMLStyle.sheet)),
      ]))
    let html = HTMLMarkup(
      "html", ["lang": document.language],
      .rows([head, HTMLMarkup("body", .rows([HTMLMarkup("main", body)]))]))
    // Lines of prose and code may start as a runner's command does.
    return CommandWatch.disarmed("<!DOCTYPE html>\n" + html.source + "\n", colons: "&#58;:")
  }

  /// The page without its pictures and what only explains them, for programs that make documents of
  /// pages: every picture has its words beside it, and the name of the page is that of the document.
  package func renderWords(_ document: Document) -> String {
    var page = render(document)
    for (start, end) in [
      ("<svg", "</svg>"), ("<ul class=\"legend\"", "</ul>"),
      ("<caption class=\"unseen\"", "</caption>"), ("<style", "</style>"), ("<h1", "</h1>"),
    ] {
      page = Self.without(start, end, in: page)
    }
    return page
  }

  /// The page as the body of a mail: in a style that mail programs read, without pictures, which many
  /// leave out, and without what only explains those; every picture has its words beside it.
  package func renderMail(_ document: Document) -> String {
    var page = HTMLPage(document)
    let body = page.body()
    let head = HTMLMarkup(
      "head",
      .rows([
        .void("meta", ["charset": "utf-8"]),
        .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        HTMLMarkup("title", HTMLMarkup(plain: document.title)),
        HTMLMarkup("style", .own(Self.mailSheet)),
      ]))
    let html = HTMLMarkup(
      "html", ["lang": document.language], .rows([head, HTMLMarkup("body", body)]))
    let text = CommandWatch.disarmed(
      "<!DOCTYPE html>\n" + html.source + "\n", colons: "&#58;:")
    return [
      ("<svg", "</svg>"), ("<ul class=\"legend\"", "</ul>"),
      ("<caption class=\"unseen\"", "</caption>"),
    ].reduce(text) { Self.without($1.0, $1.1, in: $0) }
  }

  private static let mailSheet: StaticString = """
    body { font-family: sans-serif; line-height: 1.45; color: #1a1a1a; background: #ffffff; \
    max-width: 46em; margin: 0 auto; padding: 1em; }
    h1 { font-size: 1.4em; margin: 0 0 .4em; } h2 { font-size: 1.15em; margin: 1.4em 0 .3em; }
    h3 { font-size: 1em; margin: 1.1em 0 .3em; }
    p.upshot { font-size: 1.1em; font-weight: bold; margin: 0 0 .8em; padding: .6em .8em; \
    background: #eef2f7; border-left: 4px solid #35557d; }
    p.note { padding: .5em .8em; border-left: 4px solid #8a6d00; background: #fff8e0; }
    table { border-collapse: collapse; margin: .4em 0 1em; }
    th, td { text-align: left; vertical-align: top; padding: .3em .9em .3em 0; \
    border-bottom: 1px solid #d5d9de; }
    ul { padding-left: 1.3em; margin: .2em 0 .8em; } li { margin: .15em 0; }
    dl div { margin: .1em 0; } dt { display: inline; font-weight: bold; } dt:after { content: ": "; }
    dd { display: inline; margin: 0; } .dim { color: #555f6b; }
    .error { color: #a3161c; } .warning { color: #7a4b00; } .good { color: #1d6130; }
    """

  /// A page without elements of a name, and without what is in them.
  ///
  /// Those within one of the same name go with it. Bytes are compared, for where characters begin
  /// may take long to find out.
  private static func without(_ start: String, _ end: String, in page: String) -> String {
    let name = start.prefix { $0 != " " }
    var result = ""
    var rest = page.utf8[...]
    while let found = rest.firstRange(of: start.utf8) {
      result += Substring(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
      var depth = 1
      while depth > 0, let close = rest.firstRange(of: end.utf8) {
        depth += rest[..<close.lowerBound].ranges(of: name.utf8).count - 1
        rest = rest[close.upperBound...]
      }
    }
    return result + Substring(rest)
  }

  /// What a browser may load: nothing, and no style but the one whose hash this is.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(base64(SHA256.hash("\(HTMLStyle.sheet)".utf8)))'; "
    + "base-uri 'none'; form-action 'none'"

  /// Bytes in the letters of RFC 4648.
  static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }
}
