internal import Diagnostics
internal import RoadmapModel

/// Visits every text and every free word of a roadmap, found by the table of the format.
enum TextWalk {
  /// A text where it is written.
  struct Found {
    let record: Record
    /// The path of the field, as `milestones/m1/title`; items of a list share their list's path.
    let field: String
    /// The item's place in its list, counted from 1; nothing outside lists.
    let position: Int?
    let value: Value

    var place: Place { record.place(value) }

    /// Whether it is a free word, which has no languages.
    var isWord: Bool { if case .word = value.content { true } else { false } }

    /// The languages' parts; a free word is one part without a language.
    func parts(in roadmap: Roadmap) -> [Part] {
      switch value.content {
      case .text(let text):
        text.parts.map { Part(language: $0.language, text: $0.text, span: $0.span) }
      case .document(let parts):
        parts.map { part in
          Part(language: part.language, text: roadmap.text(of: part) ?? "", span: part.span)
        }
      case .word(let word): [Part(language: "", text: word, span: value.span)]
      default: []
      }
    }
  }

  /// What stands in one language.
  struct Part {
    /// Two lower-case letters; empty where no language is given.
    let language: String
    let text: String
    let span: Span
  }

  static func forEach(in roadmap: Roadmap, _ body: (Found) -> Void) {
    for record in roadmap.records {
      let fieldset = RoadmapFormat.fields(of: record.kind)
      for entry in record.fields {
        guard let field = fieldset[entry.key] else { continue }
        walk(entry.value, field.shape, Spot(record: record, path: entry.key), body)
      }
    }
  }

  private struct Spot {
    let record: Record
    var path: String
    var position: Int?

    func deeper(_ key: String) -> Spot {
      Spot(record: record, path: path + "/" + key, position: position)
    }
  }

  private static func walk(_ value: Value, _ shape: Shape, _ spot: Spot, _ body: (Found) -> Void) {
    switch shape {
    case .text, .document, .word:
      body(Found(record: spot.record, field: spot.path, position: spot.position, value: value))
    case .list(let inner):
      for (index, item) in value.list.enumerated() {
        var spot = spot
        spot.position = index + 1
        walk(item, inner, spot, body)
      }
    case .map(_, let inner):
      for entry in value.entries { walk(entry.value, inner, spot.deeper(entry.key), body) }
    case .fields(let fieldset), .short(_, let fieldset):
      for entry in value.entries {
        guard let field = fieldset[entry.key] else { continue }
        // The key that a short form stands for adds nothing to the path.
        if case .short(let main, _) = shape, main.rawValue == entry.key {
          walk(entry.value, field.shape, spot, body)
        } else {
          walk(entry.value, field.shape, spot.deeper(entry.key), body)
        }
      }
    default: break
    }
  }
}
