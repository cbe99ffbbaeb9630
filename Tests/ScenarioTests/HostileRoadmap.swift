import Foundation
import RoadmapModel

/// A roadmap with a record of every kind, and in it every field that the format has, each of those
/// that take words with the next of some texts.
struct HostileRoadmap {
  private let texts: [String]
  private var next: Int
  /// How many texts were used.
  private(set) var count = 0

  init(_ texts: [String], from first: Int) {
    self.texts = texts
    next = first
  }

  /// The text of the files.
  ///
  /// - Parameter isLater: whether it is the later of two versions, in which dates have moved.
  mutating func yaml(isLater: Bool) -> String {
    Kind.allCases.map { kind in
      let fields = fields(of: kind, isLater: isLater)
      if kind.isSingle { return "\(kind.section): \(fields)\n" }
      let second =
        kind == .action ? "  A2: {title: \(word()), status: planned, end: 2026-09}\n" : ""
      return "\(kind.section):\n  \(Self.id(of: kind)): \(fields)\n" + second
    }.joined()
  }

  private static func id(of kind: Kind) -> String { kind == .action ? "A1" : "\(kind.rawValue)1" }

  private mutating func fields(of kind: Kind, isLater: Bool) -> String {
    let fields = RoadmapFormat.fields(of: kind).fields
    return map(fields, in: kind, isLater: isLater)
  }

  private mutating func map(_ fields: [Field], in kind: Kind, isLater: Bool) -> String {
    var parts: [String] = []
    for field in fields {
      let value: String
      switch (kind, field.key) {
      case (_, "languages"): value = "[fi, en]"
      case (_, "merged-into"), (_, "continuous"), (_, "completed"), (_, "time-zone"), (_, "x"):
        continue
      case (.roadmap, "state"): value = "approved"
      case (.action, "status"): value = isLater ? "in-progress" : "planned"
      case (.action, "visibility"): value = "public"
      case (.action, "start"): value = "2026-01"
      case (.action, "end"): value = isLater ? "2026-10" : "2026-06"
      case (.action, "depends-on"): value = "A2"
      case (.roadmap, "period"): value = "{start: 2026, end: 2029}"
      default: value = self.value(field.shape, in: kind, isLater: isLater)
      }
      parts.append("\(field.key): \(value)")
    }
    return "{" + parts.joined(separator: ", ") + "}"
  }

  private mutating func value(_ shape: Shape, in kind: Kind, isLater: Bool) -> String {
    switch shape {
    case .text: return "{fi: \(word()), en: \(word())}"
    case .document, .word, .section: return word()
    case .link: return word()
    case .day: return isLater ? "2026-03-01" : "2026-02-01"
    case .period: return isLater ? "2026-08" : "2026-07"
    case .flag: return "false"
    case .integer(let range): return String(range.lowerBound)
    case .number: return isLater ? "3" : "2"
    case .lag: return "2d"
    case .choice(let choice): return choice.words.first?.word ?? word()
    case .reference(let kind): return Self.id(of: kind)
    case .anyReference: return "A2"
    case .identifier: return "vanha"
    case .list(let inner): return "[\(value(inner, in: kind, isLater: isLater))]"
    case .map(let form, let inner):
      return "{\(key(form)): \(value(inner, in: kind, isLater: isLater))}"
    case .fields(let fieldset): return map(fieldset.fields, in: kind, isLater: isLater)
    case .short(_, let fieldset): return map(fieldset.fields, in: kind, isLater: isLater)
    case .anything: return "{}"
    }
  }

  private mutating func key(_ form: KeyForm) -> String {
    switch form {
    // No id can be any of these texts, but some may be tried for one.
    case .id: count % 3 == 0 ? word() : "m1"
    case .reference(let kind): Self.id(of: kind)
    case .period: "2026-02"
    case .day: "2026-02-02"
    case .year: "2026"
    case .integer: "1"
    case .words: word()
    }
  }

  /// The next text, as YAML writes any.
  mutating func word() -> String { Self.quoted(text()) }

  /// The next text.
  mutating func text() -> String {
    defer { (next, count) = (next + 1, count + 1) }
    return texts[next % texts.count]
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x20, scalar.value < 0x7F, scalar != "\"", scalar != "\\" {
        result.unicodeScalars.append(scalar)
      } else {
        let hex = String(scalar.value, radix: 16)
        result += "\\U" + String(repeating: "0", count: 8 - hex.count) + hex
      }
    }
    return result + "\""
  }
}
