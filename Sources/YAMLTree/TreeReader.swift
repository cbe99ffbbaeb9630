internal import Diagnostics

/// Reads one file, and goes on after a fault: names it, blanks the smallest block that holds it,
/// and reads again, so that one mistake hides neither the next one nor the healthy records.
struct TreeReader {
  private let source: SourceText
  private var working: [UInt8]
  private var faults: [Diagnostic] = []
  private var blanked: [Span] = []
  /// How many bytes were read in vain, and how often all the rest was passed over.
  private var bytesRead = 0
  private var lastRepairs = 0
  /// Made at the first fault.
  private var block: BlockFinder?

  init(_ source: SourceText) {
    self.source = source
    working = source.bytes
  }

  mutating func read() -> YAMLTree {
    guard source.bytes.count <= YAMLLimits.fileBytes else {
      return nothing(.tooLarge(path: source.path))
    }
    var screening = Screening(source)
    guard screening.run() else { return nothing(screening.faults) }
    working = screening.bytes
    faults = screening.faults
    blanked = screening.blanked
    let base = source.hasByteOrderMark ? 3 : 0
    let isASCII = screening.isASCII
    var builder = TreeBuilder(path: source.path, expecting: working.count)
    var repairs = 0
    while true {
      builder = TreeBuilder(path: source.path, expecting: working.count)
      builder.sourceBytes = working
      do throws(EventParser.Stop) {
        try working.withUnsafeBufferPointer { bytes throws(EventParser.Stop) in
          try builder.build(from: bytes, base: base, isASCII: isASCII)
        }
        break
      } catch {
        repairs += 1
        let last = builder.lastScalar
        builder.sourceBytes = []
        guard repair(SyntaxFault(error, in: working, after: last), number: repairs) else {
          return nothing([])
        }
      }
    }
    return YAMLTree(
      source: source, nodes: builder.nodes, decoded: builder.decoded,
      faults: (faults + builder.faults).sorted { $0.place.span.start < $1.place.span.start },
      unreadable: Self.merged(blanked + builder.unread), hasAnchors: builder.hasAnchors)
  }

  /// Reports a fault and takes it out of the way; false when that leads nowhere.
  private mutating func repair(_ fault: SyntaxFault, number: Int) -> Bool {
    // Every repair reads the file once more: bound the work as well as the count.
    bytesRead += fault.stop.problemAt
    if number >= YAMLLimits.repairs || bytesRead >= YAMLLimits.repairedBytes || fault.isLast {
      lastRepairs += 1
      report(fault.diagnostic(in: source), at: fault.anchor)
      blank(Span(LineWalk(working).start(of: fault.anchor), working.count))
      return lastRepairs <= 3
    }
    var block = self.block ?? BlockFinder(working)
    if case .tabs = fault.remedy {
      let run = block.tabRun(at: fault.anchor)
      let fix = block.fix(for: run, in: source)
      report(
        fault.diagnostic(in: source, tabs: block.indentation(of: run.lowerBound), fix: fix),
        at: fault.anchor)
      if block.isIndentedByTabsOnly {
        for line in run {
          for index in block.indentation(of: line).range { working[index] = 0x20 }
        }
      } else {
        for line in run { blank(block.hole(ofLine: line)) }
      }
    } else if case .blankUpTo(let end) = fault.remedy {
      report(fault.diagnostic(in: source), at: fault.anchor)
      blank(block.lines(from: fault.anchor, upTo: end))
    } else {
      report(fault.diagnostic(in: source), at: fault.anchor)
      blank(block.hole(at: fault.anchor, isFlow: fault.isFlow))
    }
    self.block = block
    return true
  }

  /// Adds a fault unless it lies in what is passed over already, where it is but a consequence.
  private mutating func report(_ diagnostic: Diagnostic, at anchor: Int) {
    let line = LineWalk(working).start(of: anchor)
    let isConsequence =
      blanked.contains { $0.range.contains(anchor) }
      || faults.contains { fault in
        // What was read as a space or a letter earlier in the line explains the rest of it, unless
        // that is the graver.
        let isHidden = fault.rule == "hidden-character" || fault.rule == "control-character"
        return isHidden && fault.severity >= diagnostic.severity
          && (line..<anchor).contains(Int(fault.place.span.start))
          || fault.place == diagnostic.place && fault.rule == diagnostic.rule
      }
    if !isConsequence { faults.append(diagnostic) }
  }

  private mutating func blank(_ hole: Span) {
    for index in hole.range where working[index] != 0x0A && working[index] != 0x0D {
      working[index] = 0x20
    }
    blanked.append(hole)
  }

  /// The runs in order, those that touch joined.
  private static func merged(_ spans: [Span]) -> [Span] {
    var result: [Span] = []
    for span in spans.sorted(by: { $0.start < $1.start }) {
      if let last = result.last, span.start <= last.end {
        result[result.count - 1].end = max(last.end, span.end)
      } else {
        result.append(span)
      }
    }
    return result
  }

  private func nothing(_ faults: [Diagnostic]) -> YAMLTree {
    YAMLTree(
      source: source, nodes: [], decoded: [], faults: self.faults + faults,
      unreadable: [Span(0, source.bytes.count)], hasAnchors: false)
  }

  private func nothing(_ fault: Diagnostic) -> YAMLTree { nothing([fault]) }
}
