internal import Diagnostics
internal import RoadmapModel
internal import RoadmapSlippage

/// Words in another language than the report's, marked inside of a text until a medium writes it:
/// a page says their language, other text for people ends them with its code where the roadmap
/// promises the report's language, and data leaves the mark out.
///
/// The marks are noncharacters, which no text for people has.
enum ForeignText {
  private static let (start, gap, end) = (UInt32(0xFDD0), UInt32(0xFDD1), UInt32(0xFDD2))
  /// Stands after the language where the words ought to be in the report's.
  private static let owed: Unicode.Scalar = "!"

  private static func mark(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String($0) } ?? ""
  }

  /// A text with its language, where that is another than the report's.
  ///
  /// - Parameter promised: the languages that the roadmap promises its texts in.
  static func marked(
    _ text: String, in own: String, for language: Language, promised: [String]
  ) -> String {
    guard own != language.rawValue, isCode(own), !text.isEmpty else { return text }
    let isOwed = promised.contains(language.rawValue)
    // Text that people wrote marks nothing.
    let words = String(String.UnicodeScalarView(text.unicodeScalars.filter { !isMark($0) }))
    return mark(start) + own + (isOwed ? String(owed) : "") + mark(gap) + words + mark(end)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (start...end).contains(scalar.value)
  }

  private static func isCode(_ text: String) -> Bool {
    (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// A part of a text, with its language where that is not the report's.
  struct Part {
    fileprivate(set) var text: String
    let language: String?
    /// Whether the words ought to be in the report's language.
    let isOwed: Bool
  }

  /// Whether a text may have marks in it: all begin with the same byte.
  static func mayBeMarked(_ text: String) -> Bool { text.utf8.contains(0xEF) }

  /// The parts of a text, in order; a mark that says nothing is left out.
  static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var words = ""
    var open: (language: String, isOwed: Bool)?
    func close() {
      if !words.isEmpty {
        parts.append(
          Part(text: words, language: open?.language, isOwed: open?.isOwed ?? false))
      }
      words = ""
      open = nil
    }
    var rest = text[...]
    while let (place, mark) = firstMark(in: rest) {
      words += rest[..<place.lowerBound]
      rest = rest[place.upperBound...]
      switch mark {
      case start:
        close()
        guard let (stop, next) = firstMark(in: rest), next == gap else { continue }
        var code = String(rest[..<stop.lowerBound])
        let isOwed = code.unicodeScalars.last == owed
        if isOwed { code.removeLast() }
        if isCode(code) { open = (code, isOwed) }
        rest = rest[stop.upperBound...]
      case end: close()
      default: continue
      }
    }
    words += rest
    close()
    return parts
  }

  /// Where the first mark of a text stands, and which it is.
  private static func firstMark(in text: Substring) -> (place: Range<String.Index>, mark: UInt32)? {
    let bytes = text.utf8
    var from = bytes.startIndex
    while let place = bytes[from...].firstIndex(of: 0xEF) {
      from = bytes.index(after: place)
      // Of a text that is well formed, what begins so has two bytes more.
      let last = bytes.index(place, offsetBy: 2)
      let mark = 0xFD00 + UInt32(bytes[last]) + 0x40
      guard bytes[from] == 0xB7, (start...end).contains(mark) else { continue }
      return (place..<bytes.index(after: last), mark)
    }
    return nil
  }

  /// The mark that a text begins with, and the rest; cut, the words keep their language only with it.
  static func parted(_ text: String) -> (mark: String, words: String) {
    guard let first = text.unicodeScalars.first, first.value == start,
      let (stop, next) = firstMark(in: text[text.unicodeScalars.index(after: text.startIndex)...]),
      next == gap
    else { return ("", text) }
    return (String(text[..<stop.upperBound]), String(text[stop.upperBound...]))
  }

  /// A text for people without the marks: owed words end in the code of their language.
  static func spoken(_ text: String) -> String {
    guard mayBeMarked(text) else { return text }
    return parts(of: text).map { part in
      part.isOwed ? part.text + " [\(part.language ?? "")]" : part.text
    }.joined()
  }

  /// A text as data: the words alone.
  static func plain(_ text: String) -> String {
    guard mayBeMarked(text) else { return text }
    return parts(of: text).map(\.text).joined()
  }
}

extension LocalText {
  /// The text in a language, or the nearest there is, marked as such.
  ///
  /// - Parameter languages: the roadmap's, the default one first.
  func told(in language: Language, of languages: [String]) -> String? {
    best(language.rawValue, first: languages.first ?? "fi").map {
      ForeignText.marked($0.text, in: $0.language, for: language, promised: languages)
    }
  }
}

extension [LanguageText] {
  /// The text in a language, or the nearest there is, marked as such; a part that names no language
  /// is in the roadmap's first.
  func told(in language: Language, of languages: [String]) -> String? {
    let first = languages.first ?? "fi"
    guard let words = best(language.rawValue, first: first) else { return nil }
    let own = self.first { $0.text == words }?.language ?? ""
    return ForeignText.marked(
      words, in: own.isEmpty ? first : own, for: language, promised: languages)
  }
}

extension MoveReason {
  /// The reason in a language, or the nearest there is; in which one the trailer of a commit is
  /// written nobody knows.
  func told(in language: Language, of languages: [String]) -> String? {
    source == .trailer
      ? text.best(language.rawValue, first: languages.first ?? "fi")
      : text.told(in: language, of: languages)
  }
}
