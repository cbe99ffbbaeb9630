/// A decimal number exactly as written, up to eighteen digits: levels, costs, indicator values.
package struct Decimal: Hashable, Comparable, Sendable {
  /// The digits as a whole number, without trailing zeros after the point.
  package let digits: Int
  /// How many of the digits stand after the point.
  package let scale: Int

  package init(_ digits: Int, scale: Int = 0) {
    var (digits, scale) = (digits, scale)
    while scale > 0, digits % 10 == 0 { (digits, scale) = (digits / 10, scale - 1) }
    self.digits = digits
    self.scale = scale
  }

  /// Reads `3`, `-3.4` or `120000`; nothing else: no exponent, no leading zero, no underscore.
  package init?(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    let point = bytes.firstIndex(of: UInt8(ascii: "."))
    let whole = bytes[..<(point ?? bytes.endIndex)]
    let fraction = point.map { bytes[($0 + 1)...] } ?? []
    guard !whole.isEmpty, point == nil || !fraction.isEmpty, whole.count + fraction.count <= 18,
      whole.count == 1 || whole.first != UInt8(ascii: "0")
    else { return nil }
    var value = 0
    for byte in whole + fraction {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    self.init(isNegative ? -value : value, scale: fraction.count)
  }

  package static func < (one: Decimal, other: Decimal) -> Bool { (one - other).digits < 0 }

  /// The largest number there is; sums that would go beyond it, or beyond its negative, stop there.
  package static let greatest = Decimal(.max / 2)

  /// The sum; where it would not fit, the largest number that does.
  package static func + (one: Decimal, other: Decimal) -> Decimal {
    let scale = max(one.scale, other.scale)
    if let a = one.digits(at: scale), let b = other.digits(at: scale) {
      let (sum, overflow) = a.addingReportingOverflow(b)
      if !overflow, sum.magnitude <= greatest.digits.magnitude { return Decimal(sum, scale: scale) }
    }
    return one.double + other.double < 0 ? Decimal(-greatest.digits) : greatest
  }

  package static func - (one: Decimal, other: Decimal) -> Decimal {
    one + Decimal(-other.digits, scale: other.scale)
  }

  private func digits(at wanted: Int) -> Int? {
    var value = digits
    for _ in scale..<wanted {
      let (next, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow || next.magnitude > UInt(Int.max / 4) { return nil }
      value = next
    }
    return value
  }

  /// The number itself, where nothing stands after its point.
  package var whole: Int? { scale == 0 ? digits : nil }

  /// The nearest binary number, for drawing only.
  package var double: Double {
    var value = Double(digits)
    for _ in 0..<scale { value /= 10 }
    return value
  }
}

extension Decimal: CustomStringConvertible {
  /// The number with a point, as in files.
  package var description: String {
    guard scale > 0 else { return String(digits) }
    let text = padded(Int(digits.magnitude), scale + 1)
    let point = text.index(text.endIndex, offsetBy: -scale)
    return (digits < 0 ? "-" : "") + text[..<point] + "." + text[point...]
  }
}
