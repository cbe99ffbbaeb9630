internal import Diagnostics

/// Reads one file, and goes on after a fault: names it, blanks the smallest block that holds it,
/// and reads again, so that one mistake hides neither the next one nor the healthy records.
struct TreeReader {
  private let source: SourceText
  private var working: [UInt8]
  private var faults: [Diagnostic] = []
  private var blanked: [Span] = []

  init(_ source: SourceText) {
    self.source = source
    working = source.bytes
  }

  mutating func read() -> YAMLTree {
    guard source.bytes.count <= YAMLLimits.fileBytes else {
      return nothing(.tooLarge(source))
    }
    var screening = Screening(source)
    guard screening.run() else { return nothing(screening.faults) }
    working = screening.bytes
    faults = screening.faults
    blanked = screening.blanked
    let base = source.hasByteOrderMark ? 3 : 0
    var builder = TreeBuilder(path: source.path, expecting: working.count)
    var repairs = 0
    var block = BlockFinder(working)
    while true {
      builder = TreeBuilder(path: source.path, expecting: working.count)
      builder.sourceBytes = working
      do throws(EventParser.Stop) {
        let isASCII = screening.isASCII
        try working.withUnsafeBufferPointer { bytes throws(EventParser.Stop) in
          try builder.build(from: bytes, base: base, isASCII: isASCII)
        }
        break
      } catch {
        repairs += 1
        // Every repair reads the file once more: bound the work as well as the count.
        let isLast = repairs >= YAMLLimits.repairs || repairs * working.count > 64 << 20
        let fault = SyntaxFault(error, in: working)
        if case .tabs(let span) = fault.remedy, !isLast {
          report(fault)
          for index in span.range { working[index] = 0x20 }
          continue
        }
        let hole = isLast ? Span(fault.anchor, working.count) : block.hole(at: fault.anchor)
        if !blanked.contains(where: { Int($0.start) <= fault.anchor && fault.anchor < Int($0.end) }) {
          report(fault)
        }
        blank(hole)
        if isLast && repairs > YAMLLimits.repairs + 1 { return nothing([]) }
      }
    }
    return YAMLTree(
      source: source, nodes: builder.nodes, decoded: builder.decoded,
      faults: (faults + builder.faults).sorted { $0.place.span.start < $1.place.span.start },
      unreadable: blanked)
  }

  private mutating func report(_ fault: SyntaxFault) {
    let diagnostic = fault.diagnostic(in: source)
    if !faults.contains(where: { $0.place == diagnostic.place && $0.rule == diagnostic.rule }) {
      faults.append(diagnostic)
    }
  }

  private mutating func blank(_ hole: Span) {
    for index in hole.range where working[index] != 0x0A && working[index] != 0x0D {
      working[index] = 0x20
    }
    blanked.append(hole)
  }

  private func nothing(_ faults: [Diagnostic]) -> YAMLTree {
    YAMLTree(
      source: source, nodes: [], decoded: [], faults: self.faults + faults,
      unreadable: [Span(0, source.bytes.count)])
  }

  private func nothing(_ fault: Diagnostic) -> YAMLTree { nothing([fault]) }
}

/// Finds the block of lines to pass over around a fault: first the field, then the record, then
/// the section, then the rest of the file.
struct BlockFinder {
  private let bytes: [UInt8]
  private var starts: [Int] = [0]
  /// How often a line has already been the start of a hole: each time a wider one is tried.
  private var tries: [Int: Int] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    for index in bytes.indices where bytes[index] == 0x0A || isLoneReturn(index) {
      starts.append(index + 1)
    }
  }

  private func isLoneReturn(_ index: Int) -> Bool {
    bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
  }

  /// The next hole to blank for a fault at an offset.
  mutating func hole(at offset: Int) -> Span {
    var line = lineIndex(of: offset)
    while line > 0, indent(line) == nil { line -= 1 }
    let widen = tries[line, default: 0]
    tries[line] = widen + 1
    var top = line
    for _ in 0..<widen {
      guard let parent = parent(of: top) else { return Span(starts[top], bytes.count) }
      top = parent
    }
    if widen > 0, top == line { return Span(starts[top], bytes.count) }
    var end = top + 1
    let depth = indent(top) ?? 0
    while end < starts.count {
      if let inner = indent(end), inner <= depth { break }
      end += 1
    }
    // A hole must cover the fault itself, or the next attempt would stop at the same place.
    return Span(starts[top], max(end < starts.count ? starts[end] : bytes.count, min(offset + 1, bytes.count)))
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// How far a line is indented; an empty line or a comment has no say.
  private func indent(_ line: Int) -> Int? {
    var index = starts[line]
    let end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "#") else { return nil }
    return index - starts[line]
  }

  private func parent(of line: Int) -> Int? {
    guard let own = indent(line), own > 0 else { return nil }
    var above = line - 1
    while above >= 0 {
      if let indent = indent(above), indent < own { return above }
      above -= 1
    }
    return nil
  }
}
