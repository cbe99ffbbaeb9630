internal import Diagnostics

/// Looks over a file's bytes before YAML does: encoding, control characters, merge conflicts.
///
/// What would stop libyaml is replaced in a working copy of equal length, so that every place
/// stays true and the rest can still be read.
struct Screening {
  private let source: SourceText
  private(set) var bytes: [UInt8]
  private(set) var faults: [Diagnostic] = []
  private(set) var blanked: [Span] = []
  private(set) var isASCII = true

  init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
  }

  /// Looks the file over; false when nothing of it can be read.
  mutating func run() -> Bool {
    if let name = foreignEncoding {
      faults.append(.foreignEncoding(name, at: place(0, min(2, bytes.count))))
      return false
    }
    if source.hasByteOrderMark { faults.append(.byteOrderMark(at: place(0, 3))) }
    var union: UInt8 = 0
    var hasControl = false
    var hasConflict = false
    bytes.withUnsafeBufferPointer { text in
      var last: UInt8 = 0x0A
      for byte in text {
        union |= byte
        if byte < 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 { hasControl = true }
        if byte == 0x7F { hasControl = true }
        if byte == UInt8(ascii: "<"), last == 0x0A { hasConflict = true }
        last = byte
      }
    }
    isASCII = union < 0x80
    if !isASCII { screenEncoding() }
    if hasControl { screenControls() }
    if hasConflict { screenConflicts() }
    return true
  }

  private func place(_ start: Int, _ end: Int) -> Place {
    Place(file: source.path, span: Span(start, end))
  }

  /// The name of an encoding that the first bytes give away and that is not UTF-8.
  private var foreignEncoding: String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    guard bytes.count >= 4 else { return nil }
    // Plain ASCII saved as UTF-16 without a mark has a NUL in every other byte.
    let head = bytes.prefix(64)
    let nuls = head.count { $0 == 0 }
    return nuls * 3 >= head.count ? "UTF-16" : nil
  }

  /// Replaces bytes that are not UTF-8, and points at letters that deceive the eye.
  private mutating func screenEncoding() {
    var wrong: [Int] = []
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      guard let length = scalarLength(at: index) else {
        wrong.append(index)
        index += 1
        continue
      }
      check(scalarAt: index, length: length)
      index += length
    }
    guard let first = wrong.first else { return }
    let runEnd = wrong.prefix { $0 < first + 4 }.last ?? first
    faults.append(
      .notUTF8(byte: bytes[first], count: wrong.count, at: place(first, runEnd + 1)))
    for index in wrong { bytes[index] = UInt8(ascii: "?") }
  }

  /// The length of a well-formed UTF-8 sequence, or nothing (Unicode standard, table 3-7).
  private func scalarLength(at index: Int) -> Int? {
    func continuation(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0xC2...0xDF: return continuation(1) ? 2 : nil
    case 0xE0: return continuation(1, 0xA0...0xBF) && continuation(2) ? 3 : nil
    case 0xED: return continuation(1, 0x80...0x9F) && continuation(2) ? 3 : nil
    case 0xE1...0xEF: return continuation(1) && continuation(2) ? 3 : nil
    case 0xF0:
      return continuation(1, 0x90...0xBF) && continuation(2) && continuation(3) ? 4 : nil
    case 0xF4:
      return continuation(1, 0x80...0x8F) && continuation(2) && continuation(3) ? 4 : nil
    case 0xF1...0xF3: return continuation(1) && continuation(2) && continuation(3) ? 4 : nil
    default: return nil
    }
  }

  private mutating func check(scalarAt index: Int, length: Int) {
    guard length <= 3 else { return }
    let value = length == 2
      ? UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      : UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        | UInt32(bytes[index + 2] & 0x3F)
    switch value {
    case 0x80...0x9F where value != 0x85, 0xFFFE...0xFFFF:
      faults.append(.control(value, at: place(index, index + length)))
      for offset in 0..<length { bytes[index + offset] = UInt8(ascii: "?") }
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C:
      faults.append(.bidirectional(value, at: place(index, index + length)))
    case 0x85, 0x2028, 0x2029:
      // YAML 1.1 ends a line at these, no editor shows it: read them as a space-wide word.
      faults.append(.hiddenLineBreak(value, at: place(index, index + length)))
      for offset in 0..<length { bytes[index + offset] = UInt8(ascii: "?") }
    case 0xA0 where isLayout(index):
      faults.append(.hardSpace(at: place(index, index + length)))
      for offset in 0..<length { bytes[index + offset] = 0x20 }
    case 0xFEFF where index > 0:
      faults.append(.control(value, at: place(index, index + length)))
      for offset in 0..<length { bytes[index + offset] = UInt8(ascii: "?") }
    default: break
    }
  }

  /// Whether a byte stands where YAML wants plain spaces: before a line's text or after a colon.
  private func isLayout(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, bytes[before] == 0x20 { before -= 1 }
    return before < 0 || bytes[before] == 0x0A || bytes[before] == 0x0D
      || bytes[before] == UInt8(ascii: ":")
  }

  private mutating func screenControls() {
    var reported = 0
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 || byte == 0x7F else {
        continue
      }
      bytes[index] = 0x20
      reported += 1
      if reported <= 20 { faults.append(.control(UInt32(byte), at: place(index, index + 1))) }
    }
  }

  /// Keeps our side of each unresolved merge and passes over the other.
  private mutating func screenConflicts() {
    var start: Int?
    var middle: Int?
    var line = 0
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
      let text = bytes[line..<end]
      if start == nil, text.starts(with: Array("<<<<<<< ".utf8)) {
        start = line
        blank(line, end)
      } else if start != nil, middle == nil,
        text.starts(with: Array("=======".utf8)) || text.starts(with: Array("||||||| ".utf8))
      {
        middle = line
      } else if let from = start, let other = middle, text.starts(with: Array(">>>>>>> ".utf8)) {
        blank(other, end)
        faults.append(.conflict(at: place(from, min(from + 7, end)), end: place(line, line + 7)))
        (start, middle) = (nil, nil)
      }
      line = end + 1
    }
    if let from = start { faults.append(.conflict(at: place(from, from + 7), end: nil)) }
  }

  private mutating func blank(_ start: Int, _ end: Int) {
    for index in start..<end where bytes[index] != 0x0A && bytes[index] != 0x0D {
      bytes[index] = 0x20
    }
    blanked.append(Span(start, end))
  }
}
