internal import Diagnostics
internal import RoadmapModel

/// The JSON Schemas for editors, generated from the table of the format.
///
/// They are draft-07, the newest draft that the editors in use read, and each is one closed object.
package enum RoadmapSchema {
  /// `schemas/roadmap.schema.json`: the files of a roadmap.
  package static let roadmap = make(
    "roadmap",
    Help(
      fi:
        "Tiekarttatiedosto: mitkä tahansa tiekartan osiot. Kaikki kansion tiedostot luetaan yhdeksi tiekartaksi.",
      en: "A roadmap file: any sections of a roadmap. All files of the folder make one roadmap."
    )
  ) { shapes in
    var definitions: [JSONMember] = []
    for kind in Kind.allCases {
      let record = record(kind, &shapes)
      definitions.append(JSONMember(kind.rawValue, record))
    }
    var sections = Kind.allCases.map { JSONMember($0.section, section($0)) }
    sections.append(
      JSONMember(RoadmapFormat.extra.key, shapes.property(RoadmapFormat.extra, in: "")))
    let body: [JSONMember] = [
      JSONMember("type", ["object", "null"]), JSONMember("properties", .object(sections)),
      JSONMember("additionalProperties", false),
    ]
    return (body, definitions)
  }

  /// `schemas/tiekartta.schema.json`: the configuration, `tiekartta.yaml`.
  package static let configuration = make(
    "tiekartta",
    Help(
      fi: "tiekartta.yaml: missä tiekartta on ja miten työkalu sitä käsittelee.",
      en: "tiekartta.yaml: where a roadmap lives and how the tool treats it.")
  ) { shapes in
    let body = [JSONMember("type", "object")] + shapes.object(ConfigurationFormat.fields, "")
    return (body, [])
  }

  private static func make(
    _ name: String, _ about: Help,
    _ content: (inout SchemaShapes) -> (body: [JSONMember], definitions: [JSONMember])
  ) -> String {
    var shapes = SchemaShapes()
    let (body, definitions) = content(&shapes)
    let head = [
      JSONMember("$schema", "http://json-schema.org/draft-07/schema#"),
      JSONMember("$id", .string("urn:tiekartta:schema:\(RoadmapFormat.version):\(name)")),
      JSONMember("title", .string(name == "roadmap" ? "Tiekartta · Roadmap" : "tiekartta.yaml")),
    ]
    let all = definitions + shapes.definitions
    let end = all.isEmpty ? [] : [JSONMember("definitions", .object(all))]
    let schema = JSONValue.object(head + SchemaShapes.help(about) + body + end)
    return String(decoding: JSONWriter.text { schema.write(to: &$0) }, as: UTF8.self)
  }

  // MARK: Records

  /// One record; without any required key it may be empty.
  private static func record(_ kind: Kind, _ shapes: inout SchemaShapes) -> JSONValue {
    let fieldset = RoadmapFormat.fields(of: kind)
    let mayBeEmpty = kind.isSingle || !fieldset.fields.contains(where: \.isRequired)
    let type: JSONValue = mayBeEmpty ? ["object", "null"] : "object"
    return .object(
      [JSONMember("title", .string("\(kind.name.fi) · \(kind.name.en)")), JSONMember("type", type)]
        + shapes.object(fieldset, kind.rawValue) + SchemaConditions.of(kind))
  }

  /// A section: the one record, or records by id.
  private static func section(_ kind: Kind) -> JSONValue {
    let reference: JSONValue = ["$ref": .string("#/definitions/\(kind.rawValue)")]
    let help = SchemaShapes.help(kind.about)
    if kind.isSingle { return .object(help + [JSONMember("allOf", [reference])]) }
    return .object(
      help + [JSONMember("type", ["object", "null"])] + shipped(kind, reference)
        + SchemaShapes.propertyNames(.id) + [JSONMember("additionalProperties", reference)]
        + SchemaSnippets.of(kind.section))
  }

  /// The ids that ship with the tool, for editors to offer; any other id is as good.
  private static func shipped(_ kind: Kind, _ reference: JSONValue) -> [JSONMember] {
    let titles: [(id: String, help: Help)]
    switch kind {
    case .perspective:
      titles = ShippedTitles.perspectives.map { ($0.id, Help(fi: $0.title.fi, en: $0.title.en)) }
    case .phase:
      titles = ShippedTitles.phases.map { ($0.id, Help(fi: $0.title.fi, en: $0.title.en)) }
    default: return []
    }
    // Editors offer keys by name; a pattern alone gives them nothing to offer.
    let members = titles.map { id, help in
      JSONMember(id, .object(SchemaShapes.help(help) + [JSONMember("allOf", [reference])]))
    }
    return [JSONMember("properties", .object(members))]
  }
}
