internal import RoadmapDiff
internal import RoadmapModel

/// Picks out of a file the lines of those keys that say when actions are done and what binds them.
///
/// Most of a roadmap is prose, and making out YAML takes far longer than telling its lines apart.
enum ScheduleLines {
  /// The keys that are picked out, by section.
  static let keys = Surroundings.keys

  /// The same as fields to read.
  static func fields(of kind: Kind) -> Fieldset {
    switch kind {
    case .action: action
    case .requirement: requirement
    default: none
    }
  }

  private static let action = RoadmapFormat.fields(of: .action).only(Array(keys["actions"] ?? []))
  private static let requirement = RoadmapFormat.fields(of: .requirement).only(
    Array(keys["requirements"] ?? []))
  private static let none = RoadmapFormat.fields(of: .party).only([])

  /// The text with those lines alone; nothing where lines do not surely belong to the key above
  /// them that is indented less.
  static func of(_ bytes: [UInt8]) -> [UInt8]? {
    bytes.withUnsafeBytes { text in
      guard ClosedLines.holds(in: text) else { return nil }
      return picked(from: text)
    }
  }

  private static func picked(from text: UnsafeRawBufferPointer) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count / 3)
    var wanted: Set<String>?
    // How deep the records of the section, and the keys of a record, are indented.
    var recordIndent = -1
    var keyIndent = -1
    var isKept = false
    var start = 0
    // Some editors begin a file with a mark.
    if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF { start = 3 }
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      let line = UnsafeRawBufferPointer(rebasing: text[start..<end])
      let next = min(end + 1, text.count)
      defer { start = next }
      let indent = line.prefix { $0 == 0x20 }.count
      let rest = UnsafeRawBufferPointer(rebasing: line[indent...])
      guard let first = rest.first, first != 0x0D else {
        // An empty line may be part of a text.
        if isKept { result.append(0x0A) }
        continue
      }
      if first == UInt8(ascii: "#") {
        // It may also be a line of a text, which a hash cannot end.
        if isKept { result += text[start..<next] }
        continue
      }
      guard first != 0x09, !rest.dropLast().contains(0x0D) else { return nil }
      if indent == 0 {
        // Documents, directives, lists and complex keys are not for here.
        guard !"-.%?{[\"'".utf8.contains(first), let key = key(of: rest) else { return nil }
        wanted = keys[key]
        (recordIndent, keyIndent, isKept) = (-1, -1, wanted != nil)
      } else if let wanted {
        if recordIndent < 0 { recordIndent = indent }
        if indent < recordIndent { return nil }
        if indent == recordIndent {
          (keyIndent, isKept) = (-1, true)
        } else {
          if keyIndent < 0 { keyIndent = indent }
          if indent < keyIndent { return nil }
          // The items of a list may stand as deep as the key they belong to.
          if indent == keyIndent, first != UInt8(ascii: "-") {
            // A key in quotes, or one that is none, is kept: YAML will tell.
            isKept = key(of: rest).map { wanted.contains($0) } ?? true
          }
        }
      }
      if isKept { result += text[start..<next] }
    }
    return result
  }

  /// The plain key that a line begins with.
  private static func key(of line: UnsafeRawBufferPointer) -> String? {
    let key = line.prefix { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard !key.isEmpty, line.dropFirst(key.count).first == UInt8(ascii: ":") else { return nil }
    return String(decoding: key, as: UTF8.self)
  }
}
