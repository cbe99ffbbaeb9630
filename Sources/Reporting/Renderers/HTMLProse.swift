/// What people wrote in CommonMark, as far as its form is plain: paragraphs, headings, lists and
/// hard line breaks.
///
/// All else stays as it was written, and nothing of it is markup of the page: no library reads
/// CommonMark here, and half a reader of links or of HTML would be a hole.
struct HTMLProse {
  private enum Part {
    case paragraph([Substring])
    case heading(Substring)
    case list(isOrdered: Bool, [[Substring]])
  }

  private var parts: [Part] = []

  init(_ text: String) {
    var isOpen = false
    for line in text.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let bare = line.drop { $0 == " " || $0 == "\t" }
      if bare.isEmpty {
        isOpen = false
      } else if let title = Self.heading(bare) {
        parts.append(.heading(title))
        isOpen = false
      } else if let item = item(bare) {
        add(item.text, isOrdered: item.isOrdered)
        isOpen = true
      } else {
        add(bare, isOpen: isOpen)
        isOpen = true
      }
    }
  }

  /// A line of a paragraph or of the item it goes on with.
  private mutating func add(_ line: Substring, isOpen: Bool) {
    switch parts.last {
    case .paragraph(let lines)? where isOpen: parts[parts.count - 1] = .paragraph(lines + [line])
    case .list(let isOrdered, var items)? where isOpen:
      items[items.count - 1].append(line)
      parts[parts.count - 1] = .list(isOrdered: isOrdered, items)
    default: parts.append(.paragraph([line]))
    }
  }

  private mutating func add(_ item: Substring, isOrdered: Bool) {
    if case .list(isOrdered, let items)? = parts.last {
      parts[parts.count - 1] = .list(isOrdered: isOrdered, items + [[item]])
    } else {
      parts.append(.list(isOrdered: isOrdered, [[item]]))
    }
  }

  private static func heading(_ line: Substring) -> Substring? {
    let marks = line.prefix { $0 == "#" }
    let rest = line.dropFirst(marks.count)
    guard (1...6).contains(marks.count), rest.first == " " else { return nil }
    return rest.drop { $0 == " " }
  }

  private func item(_ line: Substring) -> (isOrdered: Bool, text: Substring)? {
    if let sign = line.first, "-*+".contains(sign), line.dropFirst().first == " " {
      return (false, line.dropFirst(2))
    }
    let number = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(number.count)
    guard !number.isEmpty, number.count < 10, rest.hasPrefix(". ") || rest.hasPrefix(") ") else {
      return nil
    }
    // A number starts a list only from one: "1990. Siitä alkoi" is a sentence.
    if case .list(true, _)? = parts.last {} else if number != "1" { return nil }
    return (true, rest.dropFirst(2))
  }

  var html: HTMLMarkup {
    .joined(
      parts.enumerated().map { index, part in
        index == 0 ? html(part) : .joined([.own("\n"), html(part)])
      })
  }

  private func html(_ part: Part) -> HTMLMarkup {
    switch part {
    case .paragraph(let lines): return HTMLMarkup("p", ["class": "prose"], words(lines))
    // It is no heading of the report, which goes on below it.
    case .heading(let title):
      return HTMLMarkup(
        "p", ["class": "prose"], HTMLMarkup("strong", HTMLMarkup(text: String(title))))
    case .list(let isOrdered, let items):
      let items = items.map { HTMLMarkup("li", words($0)) }
      return isOrdered ? HTMLMarkup("ol", .rows(items)) : HTMLMarkup("ul", .rows(items))
    }
  }

  /// Lines run on; two spaces or a backslash at an end break there.
  private func words(_ lines: [Substring]) -> HTMLMarkup {
    .joined(
      lines.enumerated().map { index, line in
        let isLast = index == lines.count - 1
        if !isLast, line.hasSuffix("\\") || line.hasSuffix("  ") {
          let bare = line.hasSuffix("\\") ? line.dropLast() : line.trimmingSpaces
          return .joined([HTMLMarkup(text: String(bare)), .lineBreak])
        }
        return .joined([HTMLMarkup(text: String(line)), isLast ? .nothing : .own("\n")])
      })
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
