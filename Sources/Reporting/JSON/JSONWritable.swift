internal import RoadmapModel

/// What has one form as a JSON value.
package protocol JSONWritable {
  /// Writes the value, and nothing before or after it.
  func write(to json: inout JSONWriter)
}

extension String: JSONWritable {
  package func write(to json: inout JSONWriter) { json.write(self) }
}

extension Int: JSONWritable {
  package func write(to json: inout JSONWriter) { json.buffer.append(self) }
}

extension Bool: JSONWritable {
  package func write(to json: inout JSONWriter) {
    if self { json.buffer.append("true") } else { json.buffer.append("false") }
  }
}

/// Nothing is null.
extension Optional: JSONWritable where Wrapped: JSONWritable {
  package func write(to json: inout JSONWriter) {
    if let self { self.write(to: &json) } else { json.writeNull() }
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.array { json in
      for element in self { json.element(element) }
    }
  }
}

/// A number by its digits.
struct JSONNumber: JSONWritable {
  private let digits: String

  init(_ digits: String) {
    self.digits = digits
  }

  func write(to json: inout JSONWriter) { json.write(digits: digits) }
}

extension Decimal: JSONWritable {
  package func write(to json: inout JSONWriter) { json.write(digits: description) }
}

extension Day: JSONWritable {
  package func write(to json: inout JSONWriter) { json.write(plainText: description) }
}

extension Period: JSONWritable {
  package func write(to json: inout JSONWriter) { json.write(plainText: description) }
}
