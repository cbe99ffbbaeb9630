internal import Diagnostics

/// The hash by which GitHub code scanning follows a line as `primaryLocationLineHash`.
///
/// It must equal, bit for bit, what GitHub's upload action computes from the file. Of each line,
/// the first 100 UTF-16 units from its start count, across line ends, spaces and tabs left out,
/// every line end as LF, U+FFFF at the end of the file and zeros after it. They are the digits of
/// a number in base 37, modulo 2⁶⁴. `:2` marks the second line with the same hash.
enum LineHash {
  /// The hashes of all lines, from the first.
  static func all(of source: SourceText) -> [String] {
    var units: [UInt16] = []
    var starts = [0]
    var endedInReturn = false
    for unit in String(decoding: source.bytes, as: UTF8.self).utf16 {
      let isSecondHalf = endedInReturn && unit == 0x0A
      endedInReturn = unit == 0x0D
      if unit == 0x20 || unit == 0x09 || isSecondHalf { continue }
      units.append(unit == 0x0D ? 0x0A : unit)
      if unit == 0x0D || unit == 0x0A { starts.append(units.count) }
    }
    units.append(0xFFFF)

    let window = 100
    let top = (1..<window).reduce(UInt64(1)) { power, _ in power &* 37 }
    func unit(_ index: Int) -> UInt64 { index < units.count ? UInt64(units[index]) : 0 }
    var value = (0..<window).reduce(UInt64(0)) { $0 &* 37 &+ unit($1) }
    var at = 0
    var counts: [UInt64: Int] = [:]
    return starts.map { start in
      while at < start {
        value = (value &- unit(at) &* top) &* 37 &+ unit(at + window)
        at += 1
      }
      counts[value, default: 0] += 1
      return String(value, radix: 16) + ":\(counts[value, default: 1])"
    }
  }
}
