internal import RoadmapModel

/// What a JSON Schema says of each shape of the format.
///
/// Every value is described flat, by one list of types and the limits of each: no `anyOf`, so that
/// an editor points at the fault instead of at a branch. Scalars take all types that YAML 1.2
/// makes of them, for the field decides the type, never YAML; null stands for an absent key.
struct SchemaShapes {
  /// Objects that stand in lists, by name: written once, referred to from the list's items.
  private(set) var definitions: [JSONMember] = []

  private static let scalars = ["string", "number", "boolean"]

  /// A property: its help, then what may stand there.
  mutating func property(_ field: Field, in owner: String) -> JSONValue {
    let name = owner.isEmpty ? field.key : "\(owner)-\(field.key)"
    return .object(
      Self.help(field.about, form: field.shape.form)
        + schema(field.shape, name, isRequired: field.isRequired) + SchemaSnippets.of(field.key))
  }

  /// Named keys: the properties, which of them must be there, and nothing else but `x`.
  mutating func object(_ fieldset: Fieldset, _ owner: String) -> [JSONMember] {
    [properties(of: fieldset, owner)] + Self.required(fieldset)
      + [JSONMember("additionalProperties", false)]
  }

  /// What may stand as the value of a shape; null only where a value may be absent.
  mutating func schema(_ shape: Shape, _ name: String, isRequired: Bool = false) -> [JSONMember] {
    if case .anything = shape { return [] }
    if case .list(.choice(let choice)) = shape {
      return [
        JSONMember(
          "anyOf",
          .array([
            .object(Self.choice(choice, isRequired: isRequired)),
            ["type": "array", "items": .object(Self.choice(choice, isRequired: false))],
          ]))
      ]
    }
    if case .choice(let choice) = shape { return Self.choice(choice, isRequired: isRequired) }
    let types = Self.types(shape) + (isRequired ? [] : ["null"])
    let type: JSONValue = types.count == 1 ? .string(types[0]) : .array(types.map { .string($0) })
    return [JSONMember("type", type)] + limits(shape, name)
  }

  // MARK: Types

  /// The types a value may have once a YAML 1.2 parser has read it; never null.
  static func types(_ shape: Shape) -> [String] {
    switch shape {
    case .word, .section: scalars
    case .text, .document: scalars + ["object"]
    case .day, .lag, .link, .choice, .reference, .anyReference, .identifier: ["string"]
    case .period, .integer: ["string", "integer"]
    case .number: ["string", "number"]
    case .flag: ["string", "boolean"]
    case .map, .fields: ["object"]
    case .list(let inner): types(inner) + ["array"]
    case .short(let main, let fieldset):
      types(fieldset[main]?.shape ?? .word).filter { $0 != "object" } + ["object"]
    case .anything: []
    }
  }

  // MARK: Limits

  private mutating func limits(_ shape: Shape, _ name: String) -> [JSONMember] {
    switch shape {
    case .text:
      return Self.languages(.object([Self.type(Self.scalars + ["null"])]))
        + [JSONMember("minProperties", 1)]
    case .document: return Self.document
    case .word, .section, .anything, .choice: return []
    case .day: return Self.pattern(SchemaPatterns.day, Self.dayHint, examples: ["2026-04-15"])
    case .period:
      return [JSONMember("minimum", 1000), JSONMember("maximum", 9999)]
        + Self.pattern(
          SchemaPatterns.period, Self.periodHint, examples: ["2026-Q2", "2026-04", "2026-04-15"])
    case .flag: return Self.pattern(SchemaPatterns.flag, Self.hint(shape))
    case .integer(let range):
      return [
        JSONMember("minimum", .int(range.lowerBound)),
        JSONMember("maximum", .int(range.upperBound)),
      ] + Self.pattern(SchemaPatterns.integer, Self.hint(shape))
    case .number: return Self.pattern(SchemaPatterns.number, Self.hint(shape))
    case .lag: return Self.pattern(SchemaPatterns.lag, Self.hint(shape), examples: ["10d", "2w"])
    case .link:
      return Self.pattern(
        SchemaPatterns.link, Self.hint(shape), examples: ["https://www.example.fi/"])
    case .reference, .anyReference, .identifier:
      return Self.pattern(SchemaPatterns.identifier, Self.idHint)
    case .list(let inner): return limits(inner, name) + [JSONMember("items", items(inner, name))]
    case .map(let form, let inner):
      return Self.propertyNames(form) + [
        JSONMember("additionalProperties", .object(schema(inner, name)))
      ]
    case .fields(let fieldset): return object(fieldset, name)
    case .short(let main, let fieldset): return short(main, fieldset, name)
    }
  }

  /// The items of a list; objects are written once, as a definition.
  private mutating func items(_ inner: Shape, _ name: String) -> JSONValue {
    switch inner {
    case .fields, .short:
      let definition: JSONValue = .object(schema(inner, name))
      definitions.append(JSONMember(name, definition))
      return ["$ref": .string("#/definitions/\(name)")]
    default: return .object(schema(inner, name))
    }
  }

  /// A value that stands for one of the named keys, or the keys themselves.
  private mutating func short(_ main: FieldKey, _ fieldset: Fieldset, _ name: String)
    -> [JSONMember]
  {
    guard let field = fieldset[main] else { return [] }
    guard case .text = field.shape else {
      return limits(field.shape, name) + object(fieldset, name)
    }
    // A map of languages stands for the text; with any other key, all keys are the named ones.
    let keys = fieldset.fields.map(\.key)
    var names: [JSONMember] = [JSONMember("pattern", .string(SchemaPatterns.language))]
    let short = keys.filter { $0.utf8.count == 2 }
    if !short.isEmpty {
      names.append(JSONMember("not", ["enum": .array(short.map { .string($0) })]))
    }
    let named = JSONMember(
      "propertyNames",
      ["enum": .array((keys + [RoadmapFormat.extra.key]).map { .string($0) })])
    return [properties(of: fieldset, name)]
      + Self.languages(.object([Self.type(Self.scalars + ["null"])]))
      + [
        JSONMember("if", ["propertyNames": .object(names)]),
        JSONMember("else", .object([named] + Self.required(fieldset))),
      ]
  }

  // MARK: Parts

  private mutating func properties(of fieldset: Fieldset, _ owner: String) -> JSONMember {
    var fields = fieldset.fields
    if fieldset[RoadmapFormat.extra.key] == nil { fields.append(RoadmapFormat.extra) }
    var members: [JSONMember] = []
    for field in fields { members.append(JSONMember(field.key, property(field, in: owner))) }
    return JSONMember("properties", .object(members))
  }

  private static func required(_ fieldset: Fieldset) -> [JSONMember] {
    let keys = fieldset.fields.filter(\.isRequired).map { JSONValue.string($0.key) }
    return keys.isEmpty ? [] : [JSONMember("required", .array(keys))]
  }

  /// Text for people: Finnish first, then English, then what may be written.
  static func help(_ about: Help, form: Help? = nil) -> [JSONMember] {
    let plain = "\(about.fi)\n\n\(about.en)"
    let forms = form.map { "\n\n---\n\nMuoto: \($0.fi)\n\nForm: \($0.en)" } ?? ""
    return [
      JSONMember("description", .string(plain)),
      JSONMember("markdownDescription", .string(plain + forms)),
    ]
  }

  static func choice(_ choice: Choice, isRequired: Bool) -> [JSONMember] {
    var words = choice.words.map { JSONValue.string($0.word) }
    var abouts = choice.words.map { "\($0.about.fi) · \($0.about.en)" }
    if !isRequired {
      words.append(.null)
      abouts.append("Tyhjä: kuin avainta ei olisi. · Empty: as if the key were absent.")
    }
    let plain = abouts.map { JSONValue.string($0.replacing("`", with: "")) }
    let marked = abouts.map { JSONValue.string($0) }
    return [
      isRequired ? JSONMember("type", "string") : type(["string", "null"]),
      JSONMember("enum", .array(words)), JSONMember("enumDescriptions", .array(plain)),
    ] + (plain == marked ? [] : [JSONMember("markdownEnumDescriptions", .array(marked))])
  }

  private static func type(_ types: [String]) -> JSONMember {
    JSONMember("type", .array(types.map { .string($0) }))
  }

  private static func languages(_ value: JSONValue) -> [JSONMember] {
    [
      JSONMember("patternProperties", .object([JSONMember(SchemaPatterns.language, value)])),
      JSONMember("additionalProperties", false),
    ]
  }

  private static var document: [JSONMember] {
    let about = Help(
      fi: "Tiedosto, jossa teksti on; polku suhteessa tähän tiedostoon.",
      en: "The file that holds the text; a path relative to this file.")
    let properties: JSONValue = .object([
      JSONMember("file", .object(help(about) + [type(scalars)]))
    ])
    let part: JSONValue = .object([
      type(scalars + ["object", "null"]), JSONMember("properties", properties),
      JSONMember("required", ["file"]), JSONMember("additionalProperties", false),
    ])
    return [JSONMember("properties", properties)] + languages(part) + [
      JSONMember("minProperties", 1),
      JSONMember("if", ["required": ["file"]]), JSONMember("then", ["maxProperties": 1]),
    ]
  }

  /// The keys of a map.
  static func propertyNames(_ form: KeyForm) -> [JSONMember] {
    let names: [JSONMember]
    switch form {
    case .words: return []
    case .id, .reference: names = pattern(SchemaPatterns.identifier, idHint)
    case .period: names = pattern(SchemaPatterns.period, periodHint)
    case .day: names = pattern(SchemaPatterns.noteDay, dayHint)
    case .year: names = pattern(SchemaPatterns.yearKey, hint("2026"))
    case .integer: names = pattern(SchemaPatterns.integer, hint("3"))
    }
    return [JSONMember("propertyNames", .object(names))]
  }

  private static func pattern(
    _ pattern: String, _ hint: String, examples: [String] = []
  ) -> [JSONMember] {
    [JSONMember("pattern", .string(pattern)), JSONMember("patternErrorMessage", .string(hint))]
      + (examples.isEmpty ? [] : [JSONMember("examples", .array(examples.map { .string($0) }))])
  }

  // MARK: Hints

  private static let dayHint = hint("2026-04-15")
  private static let periodHint = hint(
    "2026, 2026-H1, 2026-T2, 2026-Q2, 2026-04, 2026-W14, 2026-04-15")
  private static let idHint =
    "Tunnus alkaa kirjaimella, sitten kirjaimia (myös å, ä, ö), numeroita ja merkkejä . _ - · "
    + "An id starts with a letter, then letters (å, ä, ö too), digits and . _ -"

  private static func hint(_ shape: Shape) -> String {
    "Tässä: \(shape.form.fi) · Here: \(shape.form.en)".replacing("`", with: "")
  }

  private static func hint(_ example: String) -> String {
    "Kirjoita esimerkiksi \(example) · Write for example \(example)"
  }
}
