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
    let sight = bytes.withUnsafeBytes { Sight($0) }
    isASCII = !sight.isBeyondASCII
    if !isASCII { screenEncoding() }
    if sight.hasControl { screenControls() }
    if sight.hasConflict { screenConflicts() }
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
    var wrong: (first: Int, byte: UInt8, end: Int, count: Int)?
    var layout = Layout()
    // Only of no-break spaces it matters where in a line they stand.
    let hasHardSpaces = bytes.withUnsafeBytes { Sight.hasHardSpace(in: $0) }
    var index = 0
    while index < bytes.count {
      if !hasHardSpaces {
        index = bytes.withUnsafeBytes { NextByte.beyondASCII(in: $0, from: index) }
        guard index < bytes.count else { break }
      }
      let lead = bytes[index]
      if lead < 0x80 {
        layout.pass(lead)
        index += 1
        continue
      }
      guard let length = scalarLength(at: index) else {
        wrong = wrong ?? (index, lead, index, 0)
        wrong?.count += 1
        if let first = wrong?.first, index < first + 4 { wrong?.end = index + 1 }
        bytes[index] = Self.filler
        layout.passText()
        index += 1
        continue
      }
      if lead == 0xC2, bytes[index + 1] == 0xA0, layout.wantsSpaces {
        index = readHardSpaces(from: index)
        continue
      }
      check(scalarAt: index, length: length)
      layout.passText()
      index += length
    }
    guard let wrong else { return }
    faults.append(
      .notUTF8(byte: wrong.byte, count: wrong.count, at: place(wrong.first, wrong.end)))
  }

  /// Stands in a working copy for what cannot be read: a letter, so that nothing around it
  /// becomes YAML that was not meant.
  private static let filler = UInt8(ascii: "_")

  /// Of one sort of fault that a file may hold without end, this many are told.
  private static let told = 100
  private var tellings: [String: Int] = [:]

  private mutating func tell(_ fault: Diagnostic) {
    tellings[fault.rule, default: 0] += 1
    if tellings[fault.rule, default: 0] <= Self.told { faults.append(fault) }
  }

  /// Follows a line to know where YAML wants plain spaces: before its text, after its first
  /// colon, and after the dash of an item.
  private struct Layout {
    private(set) var wantsSpaces = true
    private var isBeforeText = true
    private var hasColon = false

    mutating func pass(_ byte: UInt8) {
      switch byte {
      case 0x0A, 0x0D: self = Layout()
      case 0x20, 0x09: break
      case UInt8(ascii: "-") where isBeforeText: break
      case UInt8(ascii: ":") where !hasColon:
        hasColon = true
        isBeforeText = false
        wantsSpaces = true
      default: passText()
      }
    }

    mutating func passText() {
      isBeforeText = false
      wantsSpaces = false
    }
  }

  /// Reads a run of no-break spaces as spaces; the index after it.
  private mutating func readHardSpaces(from start: Int) -> Int {
    var end = start
    while end + 1 < bytes.count, bytes[end] == 0xC2, bytes[end + 1] == 0xA0 {
      bytes[end] = 0x20
      bytes[end + 1] = 0x20
      end += 2
    }
    tell(.hardSpaces((end - start) / 2, at: place(start, end)))
    return end
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
    let value =
      length == 2
      ? UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      : UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        | UInt32(bytes[index + 2] & 0x3F)
    switch value {
    case 0x80...0x9F where value != 0x85, 0xFFFE...0xFFFF:
      tell(.control(value, at: place(index, index + length)))
      fill(index, length)
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C:
      tell(.bidirectional(value, at: place(index, index + length)))
    case 0x85, 0x2028, 0x2029:
      // YAML 1.1 ends a line at these, no editor shows it: read them as letters of a word.
      tell(.hiddenLineBreak(value, at: place(index, index + length)))
      fill(index, length)
    case 0xFEFF where index > 0:
      tell(.control(value, at: place(index, index + length)))
      fill(index, length)
    default: break
    }
  }

  private mutating func fill(_ index: Int, _ length: Int) {
    for offset in 0..<length { bytes[index + offset] = Self.filler }
  }

  /// Reads control characters as spaces; a run of the same one is one fault.
  private mutating func screenControls() {
    var last: UInt8 = 0
    var lastIndex = -2
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 || byte == 0x7F else {
        continue
      }
      bytes[index] = 0x20
      if lastIndex != index - 1 || last != byte {
        tell(.control(UInt32(byte), at: place(index, index + 1)))
      }
      (last, lastIndex) = (byte, index)
    }
  }

  /// Keeps our side of each unresolved merge and passes over the other.
  private mutating func screenConflicts() {
    var start: Int?
    var middle: (start: Int, end: Int)?
    var line = 0
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
      defer { line = end + 1 }
      guard end - line >= 7 else { continue }
      if isMarker("<", bytes[line..<end]), start == nil {
        start = line
        blank(line, end)
      } else if start != nil, middle == nil,
        isMarker("=", bytes[line..<end]) || isMarker("|", bytes[line..<end])
      {
        middle = (line, end)
      } else if isMarker(">", bytes[line..<end]) {
        // Without the lines above it, one who solved the conflict forgot the last one.
        blank(start == nil ? line : middle?.start ?? line, end)
        let from = start ?? line
        tell(
          .conflict(at: place(from, from + 7), end: from < line ? place(line, line + 7) : nil))
        (start, middle) = (nil, nil)
      }
    }
    guard let start else { return }
    if let middle { blank(middle.start, middle.end) }
    tell(.conflict(at: place(start, start + 7), end: nil))
  }

  /// Whether a line is a marker of seven equal signs, with a name after all but the middle one.
  private func isMarker(_ mark: Unicode.Scalar, _ line: ArraySlice<UInt8>) -> Bool {
    guard line.prefix(while: { $0 == UInt8(ascii: mark) }).count == 7 else { return false }
    let rest = line.dropFirst(7)
    return mark == "=" ? rest.allSatisfy { $0 <= 0x20 } : rest.first == 0x20
  }

  private mutating func blank(_ start: Int, _ end: Int) {
    for index in start..<end where bytes[index] != 0x0A && bytes[index] != 0x0D {
      bytes[index] = 0x20
    }
    blanked.append(Span(start, end))
  }
}
