internal import Diagnostics

/// What libyaml's complaint means to the person who wrote the file.
struct SyntaxFault {
  /// What is done before reading on.
  enum Remedy {
    /// The tabs that indent a line are read as spaces, or the line is passed over.
    case tabs
    /// The block around the fault is passed over.
    case blank
    /// The block is passed over up to the next line that looks like a key or an item, because
    /// brackets may go on over lines of any indentation.
    case blankFlow
    /// All lines from the fault up to another line are passed over.
    case blankUpTo(Int)
    /// Nothing from here on can be read.
    case stop
  }

  enum Kind {
    case tab, quote, afterValue, bracket, strayBracket, colonInText, missingColon, missingSpace
    case reservedStart(UInt8)
    case indentation, itemExpected, escape, blockHeader, tooDeep, tooManyNodes, directive
    case valueExpected, other
  }

  let stop: EventParser.Stop
  let kind: Kind
  let remedy: Remedy
  /// The byte that is pointed at, and whose line is passed over.
  let anchor: Int

  /// Reads a complaint; `last` is the scalar read just before it.
  init(_ stop: EventParser.Stop, in bytes: [UInt8], after last: Node?) {
    self.stop = stop
    let lines = LineWalk(bytes)
    (kind, anchor) = Self.read(stop, lines, last)
    switch kind {
    case .tab: remedy = .tabs
    case .bracket, .tooDeep: remedy = .blankFlow
    case .tooManyNodes: remedy = .stop
    case .indentation where lines.start(of: anchor) < lines.start(of: stop.problemAt):
      remedy = .blankUpTo(stop.problemAt)
    default: remedy = .blank
    }
  }

  /// Whether brackets around the fault may go on over lines of any indentation.
  var isFlow: Bool { if case .blankFlow = remedy { true } else { false } }

  /// Whether nothing after it can be read.
  var isLast: Bool { if case .stop = remedy { true } else { false } }

  private static func read(
    _ stop: EventParser.Stop, _ lines: LineWalk, _ last: Node?
  ) -> (Kind, Int) {
    let at = stop.problemAt
    let problem = stop.problem
    let isQuoted = stop.context.contains("quoted scalar")
    if !isQuoted, lines.hasTabIndentation(at: at) { return (.tab, lines.start(of: at)) }
    if problem == "too deep" { return (.tooDeep, stop.contextAt) }
    if problem == "too many nodes" { return (.tooManyNodes, at) }
    if isQuoted {
      return problem.contains("unexpected") ? (.quote, stop.contextAt) : (.escape, at)
    }
    if let quote = unclosedQuote(last, before: at, lines) { return (.quote, quote) }
    for word in ["an alias", "an anchor", "a tag"]
    where stop.context.contains("while scanning \(word)") {
      return (.reservedStart(lines.byte(stop.contextAt)), stop.contextAt)
    }
    if problem.contains("cannot start any token") { return (.reservedStart(lines.byte(at)), at) }
    if problem.contains("undefined tag handle") {
      return (.reservedStart(UInt8(ascii: "!")), stop.contextAt)
    }
    if problem.contains("node content") {
      let isReserved =
        !stop.context.contains("flow") && [0x2C, 0x5D, 0x7D].contains(lines.byte(at))
      return (isReserved ? .reservedStart(lines.byte(at)) : .valueExpected, at)
    }
    if problem.contains("mapping values are not allowed") { return colon(at, lines) }
    if problem.contains("could not find expected ':'") {
      let isTight = lines.hasTightColon(at: stop.contextAt)
      return (isTight ? .missingSpace : .missingColon, stop.contextAt)
    }
    if stop.context.contains("flow"), problem.contains("did not find expected") {
      let isColon = lines.byte(at) == UInt8(ascii: ":")
      // A line's first colon ends its key: then brackets or a comma above it are missing.
      let isSecond =
        lines.start(of: stop.contextAt) == lines.start(of: at)
        || lines.hasColon(in: lines.text(of: at)..<at)
      return isColon && isSecond ? (.colonInText, at) : (.bracket, stop.contextAt)
    }
    if stop.context.contains("block scalar") { return (.blockHeader, at) }
    if stop.context.contains("directive") || problem.contains("directive") {
      return (.directive, at)
    }
    return layout(stop, lines)
  }

  /// Complaints about what stands where a key or an item should.
  private static func layout(_ stop: EventParser.Stop, _ lines: LineWalk) -> (Kind, Int) {
    let at = stop.problemAt
    let isItem = stop.problem.contains("'-' indicator")
    let isDocument = stop.problem.contains("document start")
    guard
      isItem || isDocument || stop.problem.contains("did not find expected key")
        || stop.problem.contains("not allowed in this context")
    else { return (.other, at) }
    if lines.byte(at) == UInt8(ascii: "]") || lines.byte(at) == UInt8(ascii: "}") {
      return (.strayBracket, at)
    }
    if lines.text(of: at) < at { return (.afterValue, at) }
    if isDocument {
      for line in [at, lines.textAbove(at) ?? at] where lines.byte(line) == UInt8(ascii: "%") {
        return (.directive, line)
      }
      // The file's first line is indented deeper than this one: that is the one to mend.
      let first = lines.firstText
      return (.indentation, first < at && lines.indent(at: first) > 0 ? first : at)
    }
    return (isItem ? .itemExpected : .indentation, at)
  }

  /// A colon where none can stand: in the middle of a text, or after a key that an earlier line
  /// swallowed because it lacks its own colon or because this one is indented too deep.
  private static func colon(_ at: Int, _ lines: LineWalk) -> (Kind, Int) {
    let text = lines.text(of: at)
    if lines.hasColon(in: text..<at) { return (.colonInText, at) }
    guard let above = lines.textAbove(at) else { return (.colonInText, at) }
    if lines.hasColon(in: above..<lines.end(of: above)) { return (.indentation, text) }
    var first = above
    while let next = lines.textAbove(first), lines.indent(at: next) == lines.indent(at: first),
      !lines.hasColon(in: next..<lines.end(of: next))
    {
      first = next
    }
    let key = lines.afterDashes(first)
    return (lines.hasTightColon(at: key) ? .missingSpace : .missingColon, key)
  }

  /// Where a quotation starts that swallowed the lines after it up to the next quotation mark.
  private static func unclosedQuote(_ last: Node?, before at: Int, _ lines: LineWalk) -> Int? {
    guard let last, last.style == .doubleQuoted || last.style == .singleQuoted,
      Int(last.span.end) <= at, lines.start(of: Int(last.span.end)) == lines.start(of: at)
    else { return nil }
    let start = Int(last.span.start)
    var line = lines.start(of: Int(last.span.end))
    while line > start {
      let text = lines.text(of: line)
      if lines.hasColon(in: text..<min(lines.end(of: line), Int(last.span.end))) { return start }
      line = lines.start(of: line - 1)
    }
    return nil
  }
}

/// Walks the lines of a text around an offset.
struct LineWalk {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0x20 }

  private func isBreak(_ index: Int) -> Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }

  /// Where the line of an offset starts.
  func start(of offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, !isBreak(start - 1) { start -= 1 }
    return start
  }

  /// Where the line of an offset ends, its line break left out.
  func end(of offset: Int) -> Int {
    var end = offset
    while end < bytes.count, !isBreak(end) { end += 1 }
    return min(end, bytes.count)
  }

  /// Where the text of the line of an offset starts, its indentation left out.
  func text(of offset: Int) -> Int {
    var text = start(of: offset)
    while text < bytes.count, bytes[text] == 0x20 || bytes[text] == 0x09 { text += 1 }
    return text
  }

  func indent(at offset: Int) -> Int { text(of: offset) - start(of: offset) }

  /// Where the first text of the file starts.
  var firstText: Int {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let text = text(of: start)
      if text < bytes.count, !isBreak(text), bytes[text] != UInt8(ascii: "#") { return text }
      start = end(of: text) + 1
    }
    return bytes.count
  }

  /// Where the text of the nearest line above starts that has one.
  func textAbove(_ offset: Int) -> Int? {
    var line = start(of: offset)
    while line > 0 {
      line = start(of: line - 1)
      let text = text(of: line)
      if text < bytes.count, !isBreak(text), bytes[text] != UInt8(ascii: "#") { return text }
    }
    return nil
  }

  /// The text of an item, after its dashes.
  func afterDashes(_ text: Int) -> Int {
    var text = text
    while text + 1 < bytes.count, bytes[text] == UInt8(ascii: "-"), bytes[text + 1] == 0x20 {
      text += 2
      while text < bytes.count, bytes[text] == 0x20 { text += 1 }
    }
    return text
  }

  /// Whether a colon that ends a key stands in a run.
  func hasColon(in range: Range<Int>) -> Bool {
    range.contains { index in
      bytes[index] == UInt8(ascii: ":")
        && (index + 1 >= bytes.count || bytes[index + 1] <= 0x20)
    }
  }

  /// Whether a word is followed by a colon without a space, as in `title:Digi`.
  func hasTightColon(at offset: Int) -> Bool {
    var index = offset
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ":") { index += 1 }
    return index > offset && index + 1 < bytes.count && bytes[index] == UInt8(ascii: ":")
      && bytes[index + 1] > 0x20 && bytes[index + 1] != UInt8(ascii: "/")
  }

  /// Whether the white space before the text of a line holds a tab, and an offset lies there.
  func hasTabIndentation(at offset: Int) -> Bool {
    let text = text(of: offset)
    return text >= offset && bytes[start(of: offset)..<text].contains(0x09)
  }
}
