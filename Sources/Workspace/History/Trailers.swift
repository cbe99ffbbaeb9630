/// The lines `Key: value` at the end of a commit message, by the rules of git-interpret-trailers.
enum Trailers {
  /// The spellings of the trailer that says why.
  static let reasonKeys = ["reason", "syy", "orsak"]

  /// The reason a commit message gives in its trailers; several are joined.
  ///
  /// Squash merges put a block of `Co-authored-by` below the author's own, so every block of
  /// nothing but trailers at the end counts.
  static func reason(in message: String) -> String? {
    var found: [String] = []
    for block in blocks(at: message).reversed() {
      for (key, value) in block where reasonKeys.contains(key.lowercased()) && !value.isEmpty {
        found.append(value)
      }
    }
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

  /// The blocks of trailers at the end of a message, the last one first.
  private static func blocks(at message: String) -> [[(key: String, value: String)]] {
    var paragraphs: [[Substring]] = [[]]
    for line in lines(of: message) {
      if line.utf8.first.map(isVisible) != true, line.allSatisfy(\.isWhitespace) {
        if paragraphs.last?.isEmpty == false { paragraphs.append([]) }
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    if paragraphs.last?.isEmpty == true { paragraphs.removeLast() }
    var blocks: [[(key: String, value: String)]] = []
    // The first paragraph is the subject, and never a block of trailers.
    for paragraph in paragraphs.dropFirst().reversed() {
      guard let block = block(paragraph, isLast: blocks.isEmpty) else { break }
      blocks.append(block)
    }
    return blocks
  }

  private static func lines(of message: String) -> [Substring] {
    // Nearly all messages know one kind of line end only, whose bytes tell the lines apart.
    let hasOthers = message.utf8.contains { byte in
      byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0xC2 || byte == 0xE2
    }
    return hasOthers
      ? message.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      : message.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Substring.init)
  }

  /// Whether a letter with this byte is surely no white space.
  private static func isVisible(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }

  /// The trailers of a paragraph, if it is a block of them: all its lines, or for the last one a
  /// quarter of them where git itself wrote one.
  private static func block(
    _ lines: [Substring], isLast: Bool
  ) -> [(key: String, value: String)]? {
    var trailers: [(key: String, value: String)] = []
    var (others, isGits) = (0, false)
    for line in lines {
      if line.first == " " || line.first == "\t" {
        guard let last = trailers.popLast() else { return nil }
        trailers.append((last.key, last.value + " " + trimmed(line)))
      } else if let trailer = trailer(line) {
        trailers.append(trailer)
        if trailer.key.lowercased() == "signed-off-by" { isGits = true }
      } else if line.hasPrefix("(cherry picked from commit ") {
        isGits = true
      } else {
        others += 1
      }
    }
    guard !trailers.isEmpty else { return nil }
    let isBlock = others == 0 || isLast && isGits && trailers.count * 3 >= others
    return isBlock ? trailers : nil
  }

  private static func trailer(_ line: Substring) -> (key: String, value: String)? {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = trimmed(line[..<colon])
    guard !key.isEmpty,
      key.utf8.allSatisfy({ byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
          || byte == UInt8(ascii: "-")
      })
    else { return nil }
    return (key, trimmed(line[line.utf8.index(after: colon)...]))
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let byte = text.utf8.first, !isVisible(byte), text.first?.isWhitespace == true {
      text.removeFirst()
    }
    while let byte = text.utf8.last, !isVisible(byte), text.last?.isWhitespace == true {
      text.removeLast()
    }
    return String(text)
  }
}
