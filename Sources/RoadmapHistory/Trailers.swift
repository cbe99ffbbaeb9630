internal import Diagnostics
internal import Workspace

/// The reason in the lines `Key: value` at the end of a commit message.
///
/// Trailers are those that git finds (`git log --format=%(trailers)`): below comments, the
/// `# Conflicts:` block and what a scissors line cuts off, they need not stand last.
enum Trailers {
  /// The spellings of the trailer that says why.
  static let reasonKeys = ["reason", "syy", "orsak"]

  /// The reason a commit message gives in its trailers; several are joined.
  static func reason(in message: String) -> String? {
    let message = Array(message.utf8)
    if let reason = reason(in: message[...]) { return reason }
    // Below a line `---` stands what is no message, for `git am` and `git interpret-trailers`.
    let lines = TrailerBlock.lines(of: message[...])
    let divider = lines.first { line in
      line.starts(with: "---".utf8) && (line.dropFirst(3).first.map(TrailerBlock.isSpace) ?? false)
    }
    return divider.flatMap { reason(in: message[..<$0.startIndex]) }
  }

  private static func reason(in message: ArraySlice<UInt8>) -> String? {
    guard let block = TrailerBlock(endOf: message) else { return nil }
    let trailers = block.trailers
    // A squash merge puts a block of these below the author's own.
    if trailers.allSatisfy({ $0.key == "co-authored-by" }) {
      return reason(in: message[..<block.start])
    }
    let found = trailers.filter { reasonKeys.contains($0.key) && $0.value.hasVisible }
      .map(\.value)
    return found.isEmpty ? nil : found.joined(separator: "; ")
  }

  /// Whether a line of a message begins with one of the keys: of nearly all commits none does.
  static func mayHoldReason(_ message: ArraySlice<UInt8>) -> Bool {
    // The pointer is used only inside the closure, which looks no further than the bytes go.
    message.withUnsafeBufferPointer { bytes in
      for index in bytes.indices.dropFirst() where bytes[index - 1] == UInt8(ascii: "\n") {
        switch bytes[index] | 0x20 {
        // r of reason, s of syy, o of orsak.
        case UInt8(ascii: "r"), UInt8(ascii: "s"), UInt8(ascii: "o"): break
        default: continue
        }
        let rest = bytes[index...]
        let isKey = reasonKeys.contains { key in
          rest.count > key.utf8.count && zip(rest, key.utf8).allSatisfy { $0 | 0x20 == $1 }
        }
        if isKey { return true }
      }
      return false
    }
  }
}

/// The last paragraph of a message, where git takes it for trailers: all its lines are some, or a
/// quarter of them where git itself wrote one.
private struct TrailerBlock {
  private static let comment = UInt8(ascii: "#")
  /// The lines that git itself writes.
  private static let written = ["Signed-off-by: ", "(cherry picked from commit "]
  private static let scissors = "# ------------------------ >8 ------------------------\n"

  private let lines: ArraySlice<ArraySlice<UInt8>>

  /// Where it begins.
  var start: Int { lines.first?.startIndex ?? 0 }

  init?(endOf message: ArraySlice<UInt8>) {
    let lines = Self.lines(of: Self.withoutRemarks(message))
    // The first paragraph is the subject, and never a block of trailers.
    let end = lines.firstIndex { !Self.isComment($0) && Self.isBlank($0) } ?? lines.count
    var (trailers, others, continued) = (0, 0, 0)
    var (hasWritten, hasBegun) = (false, false)
    for (index, line) in lines.enumerated().reversed() where index >= end {
      if Self.isComment(line) {
        others += continued
        continued = 0
      } else if Self.isBlank(line) {
        guard hasBegun else { continue }
        others += continued
        guard hasWritten ? trailers * 3 >= others : trailers > 0 && others == 0 else { return nil }
        self.lines = lines[(index + 1)...]
        return
      } else {
        hasBegun = true
        let isWritten = Self.written.contains { line.starts(with: $0.utf8) }
        if isWritten || Self.separator(in: line) != nil {
          trailers += 1
          continued = 0
          if isWritten { hasWritten = true }
        } else if let first = line.first, Self.isSpace(first) {
          continued += 1
        } else {
          others += 1 + continued
          continued = 0
        }
      }
    }
    return nil
  }

  /// The trailers, keys in small letters, the lines of a value joined.
  var trailers: [(key: String, value: String)] {
    var found: [(key: String, value: String)] = []
    var isContinued = false
    for line in lines {
      if isContinued, let first = line.first, Self.isSpace(first) {
        let more = Self.text(line)
        let value = found[found.count - 1].value
        found[found.count - 1].value =
          value.isEmpty || more.isEmpty ? value + more : value + " " + more
      } else if let colon = Self.separator(in: line) {
        found.append((Self.text(line[..<colon]).lowercased(), Self.text(line[(colon + 1)...])))
        isContinued = true
      } else {
        isContinued = false
      }
    }
    return found
  }

  /// A message without the comments and the list of conflicts at its end.
  private static func withoutRemarks(_ message: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var message = message
    let lines = lines(of: message)
    if let cut = lines.first(where: { $0.elementsEqual(scissors.utf8) }) {
      message = message[..<cut.startIndex]
    }
    var start: Int?
    var isConflicts = false
    for line in lines where line.startIndex < message.endIndex {
      if isComment(line) || line.first == 0x0A {
        start = start ?? line.startIndex
      } else if line.elementsEqual("Conflicts:\n".utf8) {
        isConflicts = true
        start = start ?? line.startIndex
      } else if !(isConflicts && line.first == UInt8(ascii: "\t")) {
        start = nil
        isConflicts = false
      }
    }
    return start.map { message[..<$0] } ?? message
  }

  /// The lines with their ends.
  static func lines(of message: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = message
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
      lines.append(rest[..<end])
      rest = rest[end...]
    }
    return lines
  }

  /// Where the colon of a trailer stands; nothing in a line that is none.
  private static func separator(in line: ArraySlice<UInt8>) -> Int? {
    var hasSpace = false
    for (index, byte) in zip(line.indices, line) {
      if byte == UInt8(ascii: ":") { return index > line.startIndex ? index : nil }
      let isKey =
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || byte == UInt8(ascii: "-")
      if isKey, !hasSpace { continue }
      guard index > line.startIndex, byte == 0x20 || byte == 0x09 else { return nil }
      hasSpace = true
    }
    return nil
  }

  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool { line.first == comment }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy(isSpace) }

  /// What git takes for white space.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let byte = bytes.first, isSpace(byte) { bytes.removeFirst() }
    while let byte = bytes.last, isSpace(byte) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
