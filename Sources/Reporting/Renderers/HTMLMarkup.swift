/// A piece of HTML: text gets into it only escaped, so that no words are ever markup.
///
/// What it writes is well-formed XML as well, so that a strict reader can check it.
struct HTMLMarkup {
  private(set) var source: String

  private init(source: String) { self.source = source }

  /// Words as they are, cleaned of what fools a reader.
  ///
  /// Those in another language than the page say which.
  init(text words: String) {
    guard ForeignText.mayBeMarked(words) else {
      source = Self.escaped(cleaned(words))
      return
    }
    source = ""
    for part in ForeignText.parts(of: words) {
      let text = Self.escaped(cleaned(part.text))
      guard let language = part.language else {
        source += text
        continue
      }
      source += "<span lang=\"\(language)\">\(text)</span>"
      // Those who look want it said as well, where it ought to be otherwise.
      if part.isOwed { source += " [\(language)]" }
    }
  }

  /// Words where no element may stand: the title in a window's frame.
  init(plain words: String) { source = Self.escaped(cleaned(words)) }

  /// An element with what is in it.
  init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>,
    _ content: [HTMLMarkup]
  ) {
    source = "<\(name)"
    for (key, value) in attributes {
      source += " \(key)=\"" + Self.escaped(cleaned(value)) + "\""
    }
    source += ">"
    for part in content { source += part.source }
    source += "</\(name)>"
  }

  init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>,
    _ content: HTMLMarkup...
  ) {
    self.init(name, attributes, content)
  }

  init(_ name: StaticString, _ content: HTMLMarkup...) { self.init(name, [:], content) }

  init(_ name: StaticString, _ content: [HTMLMarkup]) { self.init(name, [:], content) }

  /// An element that never has anything in it.
  static func void(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]
  ) -> HTMLMarkup {
    var markup = HTMLMarkup(name, attributes, [])
    markup.source.removeLast("></\(name)>".count)
    markup.source += " />"
    return markup
  }

  /// What the program itself says in another language of the page, such as a style sheet.
  static func own(_ source: StaticString) -> HTMLMarkup { HTMLMarkup(source: "\(source)") }

  static var nothing: HTMLMarkup { HTMLMarkup(source: "") }
  static var lineBreak: HTMLMarkup { HTMLMarkup(source: "<br />\n") }

  /// Parts one below the other in the source.
  static func rows(_ parts: [HTMLMarkup]) -> HTMLMarkup {
    HTMLMarkup(
      source: parts.lazy.filter { !$0.isEmpty }.map { "\n" + $0.source }.joined()
        + (parts.allSatisfy(\.isEmpty) ? "" : "\n"))
  }

  static func joined(_ parts: [HTMLMarkup]) -> HTMLMarkup {
    HTMLMarkup(source: parts.lazy.map(\.source).joined())
  }

  var isEmpty: Bool { source.isEmpty }

  /// Text in which nothing is markup, a reference or a command to the runner of a CI job.
  private static func escaped(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      // Beyond 0xEF stand the scalars that XML may refuse.
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
        UInt8(ascii: "'"), UInt8(ascii: "["), 0xEF...:
        false
      default: true
      }
    }
    if isPlain { return text }
    var result = String.UnicodeScalarView()
    var watch = CommandWatch()
    for scalar in text.unicodeScalars {
      if watch.opensCommand(scalar) {
        result.add("&#91;")
        continue
      }
      switch scalar {
      case "&": result.add("&amp;")
      case "<": result.add("&lt;")
      case ">": result.add("&gt;")
      case "\"": result.add("&quot;")
      case "'": result.add("&#39;")
      default:
        // Scalars that are no characters are an error in either language.
        let isNone = scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
        result.append(isNone ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }
}
