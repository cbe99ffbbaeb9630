/// An XML element as text; all that is user text in it is escaped.
struct XMLElement {
  private let name: String
  private let attributes: [(name: String, value: String)]
  private let content: [Content]

  private enum Content {
    case element(XMLElement)
    case text(String)
  }

  init(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String? = nil,
    children: [XMLElement] = []
  ) {
    self.name = name
    self.attributes = attributes.map { (name: $0.key, value: $0.value) }
    content = (text.map { [.text($0)] } ?? []) + children.map { .element($0) }
  }

  /// The element as a document of its own.
  var document: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(into: &text, indent: 0)
    // Lines of a text may start as a runner's command does.
    return CommandWatch.disarmed(text, colons: "&#58;:")
  }

  private func write(into text: inout String, indent: Int) {
    text += String(repeating: "  ", count: indent) + "<" + name
    for attribute in attributes {
      text += " \(attribute.name)=\"\(Self.escaped(attribute.value, isAttribute: true))\""
    }
    guard !content.isEmpty else {
      text += "/>\n"
      return
    }
    text += ">"
    var hasElements = false
    for part in content {
      switch part {
      case .text(let words): text += Self.escaped(words, isAttribute: false)
      case .element(let element):
        if !hasElements { text += "\n" }
        hasElements = true
        element.write(into: &text, indent: indent + 1)
      }
    }
    text += (hasElements ? String(repeating: "  ", count: indent) : "") + "</\(name)>\n"
  }

  /// Text that XML 1.0 allows: what it forbids even as a reference becomes U+FFFD; control
  /// characters, separators of lines and marks that turn the direction of writing become
  /// references.
  static func escaped(_ text: String, isAttribute: Bool) -> String {
    var result = ""
    var watch = CommandWatch()
    for scalar in ForeignText.spoken(text).unicodeScalars {
      if watch.opensCommand(scalar) {
        result += "&#91;"
        continue
      }
      switch scalar.value {
      case 0x26: result += "&amp;"
      case 0x3C: result += "&lt;"
      case 0x3E: result += "&gt;"
      case 0x22: result += isAttribute ? "&quot;" : "\""
      case 0x0D: result += "&#13;"
      case 0x09, 0x0A:
        if isAttribute {
          result += "&#\(scalar.value);"
        } else {
          result.unicodeScalars.append(scalar)
        }
      case 0..<0x20, 0xFFFE, 0xFFFF: result += "\u{FFFD}"
      case 0x7F..<0xA0, 0x2028, 0x2029: result += "&#\(scalar.value);"
      default:
        if scalar.turnsDirection {
          result += "&#\(scalar.value);"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
