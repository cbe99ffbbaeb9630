internal import Diagnostics
internal import YAMLTree

/// Keys that may have been meant to say who may see an action.
///
/// An action is public only where that is certain: what is written nearly as `visibility`, in
/// another language, with letters that cannot be seen or only look alike, or twice, hides it until
/// somebody has mended it.
enum VisibilityKey {
  /// Whether a key that the format does not know may be meant as the one for visibility.
  static func isMeant(by key: String) -> Bool {
    // What has no letters of its own is looked through; a longer name than any of these is cut.
    let letters = key.unicodeScalars.lazy.filter { $0.properties.isAlphabetic || isDigit($0) }
      .map { alike[$0] ?? $0 }.prefix(64)
    let name = String(String.UnicodeScalarView(letters)).lowercased()
    return stems.contains { name.contains($0) } || nearest(to: name, in: words) != nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// What says who may see something, in the languages that people write roadmaps in.
  private static let words = [
    "visibility", "visible", "hidden", "internal", "public", "private", "secret", "confidential",
    "audience", "näkyvyys", "näkyvä", "julkisuus", "julkinen", "sisäinen", "salainen",
    "luottamuksellinen", "piilotettu", "synlighet", "synlig", "offentlighet", "offentlig", "intern",
    "hemlig", "sekretess", "konfidentiell",
  ]

  /// What such words begin with, whatever comes after.
  private static let stems = [
    "visib", "internal", "confiden", "näkyv", "nakyv", "julki", "sisäi", "sisai", "salai", "salass",
    "luottamuks", "synlig", "offentlig", "hemlig", "sekret", "konfident",
  ]

  /// Letters of other scripts that look like ours, and wide ones.
  private static let alike: [Unicode.Scalar: Unicode.Scalar] = {
    var alike: [Unicode.Scalar: Unicode.Scalar] = [
      "а": "a", "с": "c", "ԁ": "d", "е": "e", "ɡ": "g", "һ": "h", "і": "i", "ι": "i", "ı": "i",
      "ј": "j", "κ": "k", "ӏ": "l", "ո": "n", "о": "o", "ο": "o", "р": "p", "ѕ": "s", "т": "t",
      "τ": "t", "υ": "u", "ѵ": "v", "ν": "v", "х": "x", "у": "y", "А": "a", "В": "b", "Е": "e",
      "І": "i", "О": "o", "Р": "p", "С": "c", "Т": "t", "У": "y", "Х": "x", "Ѵ": "v", "Ѕ": "s",
    ]
    for (wide, narrow) in zip(0xFF21...0xFF3A, 0x61...0x7A) {
      guard let narrow = Unicode.Scalar(narrow) else { continue }
      for wide in [wide, wide + 0x20] {
        if let wide = Unicode.Scalar(wide) { alike[wide] = narrow }
      }
    }
    return alike
  }()
}

extension RoadmapDecoder {
  /// Notes a key that the format does not know, and that may be meant to say who may see the action.
  mutating func noteDoubt(_ key: String, at span: Span) {
    // Most are keys of actions that only nobody wants to read now.
    guard doubt == nil, RoadmapFormat.fields(of: .action)[key] == nil,
      key != RoadmapFormat.extra.key, VisibilityKey.isMeant(by: key)
    else { return }
    doubt = span
  }

  /// Notes what is written twice, or deeper than it should be.
  mutating func noteDoubts(in node: YAMLNode) {
    for key in node.repeatedKeys where doubt == nil && VisibilityKey.isMeant(by: key.text) {
      doubt = key.span
    }
    guard doubt == nil else { return }
    // The one key in its place, or none: nothing stands deeper.
    let isThere = node.entries.contains { $0.key.withText(VisibilityKey.isNamed) }
    guard VisibilityKey.count(in: tree.source.bytes[node.span.range]) > (isThere ? 1 : 0) else {
      return
    }
    for (key, value) in node.entries
    where doubt == nil && !key.withText({ $0.elementsEqual(RoadmapFormat.extra.key.utf8) }) {
      doubt = deepKey(in: value)
    }
  }

  /// A key in a value, however deep, that is named after visibility.
  private func deepKey(in node: YAMLNode) -> Span? {
    switch node.kind {
    case .mapping:
      for (key, value) in node.entries {
        if key.withText(VisibilityKey.isNamed) { return key.span }
        if let found = deepKey(in: value) { return found }
      }
      return nil
    case .sequence: return node.items.lazy.compactMap { deepKey(in: $0) }.first
    default: return nil
    }
  }
}

extension VisibilityKey {
  /// Whether a key has the beginning of the word in it.
  static func isNamed(_ key: some Collection<UInt8>) -> Bool { count(in: key) > 0 }

  /// How often the beginning of the word stands in a text.
  static func count(in text: some Collection<UInt8>) -> Int {
    var (count, matched) = (0, 0)
    let word: StaticString = "visib"
    return word.withUTF8Buffer { word in
      for byte in text {
        let small = byte | 0x20
        if small == word[matched] { matched += 1 } else { matched = small == word[0] ? 1 : 0 }
        if matched == word.count { (count, matched) = (count + 1, 0) }
      }
      return count
    }
  }
}

extension Diagnostic {
  /// What is said of a key that may be meant to say who may see the action.
  static let untilThen = Phrase(
    fi: "siihen asti toimenpide on sisäinen", sv: "tills dess är åtgärden intern",
    en: "until then the action counts as internal")

  /// The finding of a key that is given twice; of one for visibility it says what that comes to.
  var hidingAction: Diagnostic {
    guard rule == "duplicate-key", VisibilityKey.isMeant(by: facet ?? "") else { return self }
    return Diagnostic(
      rule: rule, severity: severity, message: message,
      hint: hint.map { $0 + Self.untilThen } ?? Self.untilThen, place: place, record: record,
      field: field, facet: facet, related: related, fix: fix)
  }
}

extension Phrase {
  /// One clause after another.
  static func + (one: Phrase, other: Phrase) -> Phrase {
    Phrase(
      fi: one.fi + "; " + other.fi, sv: one.sv + "; " + other.sv, en: one.en + "; " + other.en)
  }
}
