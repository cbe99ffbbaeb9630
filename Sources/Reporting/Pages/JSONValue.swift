/// A JSON value as a tree, for schemas, whose parts are put together before they are written.
indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
}

extension JSONValue: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.writeNull()
    case .bool(let value): value.write(to: &json)
    case .int(let number): number.write(to: &json)
    case .string(let text): text.write(to: &json)
    case .array(let values): values.write(to: &json)
    case .object(let members):
      json.object { json in
        for member in members { json.member(named: member.key, member.value) }
      }
    }
  }
}

/// A key of a JSON object and its value.
struct JSONMember: Equatable, Sendable {
  let key: String
  let value: JSONValue

  init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { JSONMember($0, $1) })
  }
  init(arrayLiteral values: JSONValue...) { self = .array(values) }
  init(stringLiteral text: String) { self = .string(text) }
  init(integerLiteral value: Int) { self = .int(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
}
