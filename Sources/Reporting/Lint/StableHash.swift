/// A short hash that is the same in every run: 64-bit FNV-1a, for keys that nobody attacks.
enum StableHash {
  /// Sixteen hex digits.
  static func hex(of text: String) -> String {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
