/// Takes from untrusted text what could fool a terminal: control characters, escape sequences and
/// marks that turn the direction of writing; a line break becomes a space.
package func cleaned(_ text: String) -> String {
  guard mayFool(text) else { return text }
  let spoken = ForeignText.spoken(text)
  guard mayFool(spoken) else { return spoken }
  var result = String.UnicodeScalarView()
  for scalar in spoken.unicodeScalars {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
    case 0..<0x20, 0x7F..<0xA0: result.append("\u{FFFD}")
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// A text with what `cleaned` takes from it written out, as `\u{1B}`: so two texts that differ in
/// nothing else are still seen to differ.
package func writtenOut(_ text: String) -> String {
  guard mayFool(text) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isOdd =
      scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.turnsDirection
      || [0x2028, 0x2029, 0xFEFF].contains(scalar.value) || (0xFDD0...0xFDD2).contains(scalar.value)
    if isOdd {
      result.add("\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}")
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}

extension String.UnicodeScalarView {
  /// Appends a text; `append(contentsOf:)` may copy all that is there already, and so takes time that
  /// grows with the square of the whole.
  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
  }
}

/// Whether a text may have in it what is taken out: letters of Latin alphabets, quotation marks and
/// dashes are none of that, and a mark of foreign words is.
private func mayFool(_ text: String) -> Bool {
  let bytes = text.utf8
  var index = bytes.startIndex
  func next() -> UInt8 {
    let after = bytes.index(after: index)
    return after < bytes.endIndex ? bytes[after] : 0
  }
  while index < bytes.endIndex {
    let byte = bytes[index]
    switch byte {
    case 0..<0x20, 0x7F, 0xD8, 0xEF: return true
    // The other control characters.
    case 0xC2 where next() < 0xA0: return true
    // Marks of direction, and separators of lines, all begin like punctuation.
    case 0xE2 where next() == 0x81: return true
    case 0xE2 where next() == 0x80:
      switch bytes[bytes.index(index, offsetBy: 2)] {
      case 0x8E, 0x8F, 0xA8...0xAE: return true
      default: break
      }
    default: break
    }
    bytes.formIndex(after: &index)
  }
  return false
}

/// How many columns of a terminal a text takes: wide letters and emoji take two, marks none.
package func displayWidth(_ text: String) -> Int { plainWidth(text.utf8) ?? wideWidth(text) }

/// The columns of a text of nothing but Latin letters, dashes, quotation marks and the like, each
/// of which is a character by itself and takes one; nothing of any other text.
private func plainWidth(_ bytes: some Collection<UInt8>) -> Int? {
  var width = 0
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    bytes.formIndex(after: &index)
    switch byte {
    case 0x20..<0x7F, 0xC2..<0xCC: width += 1
    // The rest of a letter.
    case 0x80..<0xC0: continue
    // From U+2010 to U+2027.
    case 0xE2:
      guard bytes[index] == 0x80, (0x90...0xA7).contains(bytes[bytes.index(after: index)]) else {
        return nil
      }
      width += 1
    default: return nil
    }
  }
  return width
}

private func wideWidth(_ text: String) -> Int {
  var width = 0
  for character in text {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { continue }
    if first.value < 0x300 {
      width += 1
    } else if scalars.contains(where: { $0.value == 0xFE0F }) || isWide(first) {
      width += 2
    } else if (0x300...0x36F).contains(first.value) || first.value == 0x200B
      || (0x200D...0x200F).contains(first.value)
    {
      continue
    } else {
      width += 1
    }
  }
  return width
}

/// Whether a letter takes two columns (Unicode East Asian Width W and F, and emoji).
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0, 0x23F3,
    0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F, 0x2693, 0x26A1, 0x26AA...0x26AB,
    0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE, 0x26D4, 0x26EA, 0x26F2...0x26F3, 0x26F5, 0x26FA,
    0x26FD, 0x2705, 0x270A...0x270B, 0x2728, 0x274C, 0x274E, 0x2753...0x2755, 0x2757,
    0x2795...0x2797, 0x27B0, 0x27BF, 0x2B1B...0x2B1C, 0x2B50, 0x2B55, 0x2E80...0x303E,
    0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F004, 0x1F0CF, 0x1F18E,
    0x1F191...0x1F19A, 0x1F1E6...0x1F202, 0x1F210...0x1F23B, 0x1F240...0x1F248,
    0x1F250...0x1F251, 0x1F260...0x1F265, 0x1F300...0x1F64F, 0x1F680...0x1F6FC,
    0x1F7E0...0x1F7EB, 0x1F90C...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
    true
  default: false
  }
}

/// A text filled with spaces to a width, or cut with `…` when it is longer.
package func fitted(_ text: String, to width: Int, side: Table.Side = .leading) -> String {
  let own = displayWidth(text)
  if own <= width {
    let fill = spaces(width - own)
    return side == .leading ? text + fill : fill + text
  }
  guard width > 0 else { return "" }
  var cut = ""
  var used = 0
  for character in text {
    let next = displayWidth(String(character))
    if used + next > width - 1 { break }
    cut.append(character)
    used += next
  }
  return cut + "…" + String(repeating: " ", count: max(0, width - 1 - used))
}

/// So many spaces; none for a number below 1.
func spaces(_ count: Int) -> String {
  guard count > 0 else { return "" }
  return count < someSpaces.count ? someSpaces[count] : String(repeating: " ", count: count)
}

/// Runs of spaces, as tables want them by the thousand.
private let someSpaces = (0..<120).map { String(repeating: " ", count: $0) }

/// How many columns a text takes, and the widest of its words and of the parts that words may be
/// broken into.
struct TextMeasure {
  private(set) var whole = 0
  private(set) var word = 0
  private(set) var piece = 0

  init(_ text: String) {
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else {
      whole = displayWidth(text)
      for next in words(of: text) {
        word = max(word, displayWidth(String(next)))
        for part in breakable(next) { piece = max(piece, displayWidth(part)) }
      }
      return
    }
    // Of plain letters each takes one column.
    var (inWord, inPiece) = (0, 0)
    for byte in text.utf8 {
      whole += 1
      guard byte != UInt8(ascii: " ") else {
        (inWord, inPiece) = (0, 0)
        continue
      }
      inWord += 1
      inPiece += 1
      word = max(word, inWord)
      piece = max(piece, inPiece)
      if byte == UInt8(ascii: "-") { inPiece = 0 }
    }
  }
}

/// What stands between the spaces of a text.
private func words(of text: String) -> [Substring] {
  // A space may be one character with what follows it, but not in a text of plain letters.
  guard plainWidth(text.utf8) != nil else { return text.split(separator: " ") }
  return text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
}

/// The parts of a word between which a line may break: after a hyphen or a dash.
func breakable(_ word: Substring) -> [String] {
  var pieces = [""]
  for letter in word {
    pieces[pieces.count - 1].append(letter)
    if letter == "-" || letter == "–" { pieces.append("") }
  }
  return pieces.filter { !$0.isEmpty }
}

/// Words broken into lines no wider than a width; a longer word is broken after a dash, or else
/// cut where the line ends.
package func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in words(of: text) {
    var rest = word
    var own = displayWidth(String(word))
    if own > width, width > 0 {
      if used > 0 {
        lines.append(line)
        (line, used) = ("", 0)
      }
      (rest, own) = cut(word, to: width, into: &lines)
    }
    if used > 0, used + 1 + own > width {
      lines.append(line)
      (line, used) = ("", 0)
    }
    if used > 0 {
      line += " "
      used += 1
    }
    line += rest
    used += own
  }
  if used > 0 { lines.append(line) }
  return lines
}

/// Cuts a word that is longer than a line: gives what is left for the last line, and how wide it is.
///
/// Each letter is looked at once, however long the word is.
private func cut(
  _ word: Substring, to width: Int, into lines: inout [String]
) -> (rest: Substring, width: Int) {
  var (start, used) = (word.startIndex, 0)
  // Where the line may be broken after a dash, and how wide it is up to there.
  var dash: (end: String.Index, width: Int)?
  var index = word.startIndex
  while index < word.endIndex {
    let letter = word[index]
    let own = displayWidth(String(letter))
    if used + own > width, used > 0 {
      let (end, taken) = dash ?? (index, used)
      lines.append(String(word[start..<end]))
      (start, used, dash) = (end, used - taken, nil)
    }
    used += own
    word.formIndex(after: &index)
    if letter == "-" || letter == "–" { dash = (index, used) }
  }
  return (word[start...], used)
}
