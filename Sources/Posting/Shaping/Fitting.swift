internal import Diagnostics
internal import Reporting

/// Brings a message within a budget: whole sections and rows fall away, the least important first,
/// and what fell away is named with its count.
///
/// Reports tell the gravest first, so the end of a section and the last sections are the least
/// important. Nothing is cut within a line, a row or a part that opens.
struct Fitting {
  let message: Message
  let budget: Budget
  /// Whether the target opens folded parts.
  let canFold: Bool
  /// The finished text of a document.
  let render: (Document) -> String

  /// A part of a report under one heading.
  private struct Section {
    let heading: Line?
    var blocks: [Block]
    var all: [Block] { (heading.map { [.heading(1, $0)] } ?? []) + blocks }
  }

  /// The message as the target takes it.
  func text() -> String {
    let sections = self.sections
    let whole = render(document(sections, leftOut: []))
    if budget.holds(whole) { return whole }
    for frame in Frame.all
    where budget.holds(render(document([], leftOut: sections.map(name), frame))) {
      return render(filled(sections, frame))
    }
    return render(document([], leftOut: [], .bare))
  }

  /// How much is said before the report's own sections.
  private enum Frame: CaseIterable {
    case whole, short, counts, bare

    static var all: [Frame] { allCases }

    /// How long a line of it gets.
    var length: Int {
      switch self {
      case .whole: .max
      case .short: 300
      case .counts, .bare: 150
      }
    }
  }

  // MARK: Choosing

  private func filled(_ sections: [Section], _ frame: Frame) -> Document {
    var chosen: [Section] = []
    var leftOut: [String] = []
    func fits(_ section: Section?, _ left: [String], _ rest: ArraySlice<Section>) -> Bool {
      // What comes later may have to be named as well.
      budget.holds(
        render(
          document(
            chosen + (section.map { [$0] } ?? []), leftOut: left + rest.map(name), frame)))
    }
    for (place, section) in sections.enumerated() {
      let rest = sections[(place + 1)...]
      if fits(section, leftOut, rest) {
        chosen.append(section)
        continue
      }
      let partly = leftOut + [name(section) + " (\(ShapingWords.partly[message.language]))"]
      if let part = start(of: section, fits: { fits($0, partly, rest) }) {
        chosen.append(part)
        leftOut = partly
      } else {
        leftOut.append(name(section))
      }
    }
    return document(chosen, leftOut: leftOut, frame)
  }

  /// As many rows or items of a section's first list or table as fit, and what stands before it.
  private func start(of section: Section, fits: (Section) -> Bool) -> Section? {
    for (place, block) in section.blocks.enumerated() {
      guard let count = block.partCount, count > 1 else { continue }
      func part(_ size: Int) -> Section {
        Section(
          heading: section.heading,
          blocks: Array(section.blocks[..<place]) + [block.start(size)])
      }
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high + 1) / 2
        if fits(part(middle)) { low = middle } else { high = middle - 1 }
      }
      return low > 0 ? part(low) : nil
    }
    return nil
  }

  private func name(_ section: Section) -> String {
    (section.heading?.text ?? ShapingWords.report[message.language]).start(of: 80)
  }

  // MARK: The document

  private func document(
    _ sections: [Section], leftOut: [String], _ frame: Frame = .whole
  ) -> Document {
    let language = message.language
    var blocks: [Block] = []
    if message.isUnverified {
      blocks.append(.note(Line(ShapingWords.unverified[language], .strong)))
    }
    blocks.append(.paragraph(message.lead.verdict.shortened(to: frame.length)))
    if frame != .bare { blocks += notes.map { .note($0.shortened(to: min(frame.length, 600))) } }
    if !message.isBrief {
      switch frame {
      case .whole: blocks += message.lead.blocks(in: language)
      case .short:
        blocks += message.lead.blocks(in: language).map { $0.shortened(to: frame.length) }
      case .counts:
        blocks.append(
          .list(
            message.lead.parts.map { Item(Line($0.heading).shortened(to: frame.length)) }))
      case .bare: break
      }
    }
    let told = sections.flatMap(\.all)
    if !told.isEmpty {
      blocks +=
        message.isBrief
        ? told
        : canFold
          ? [.folded(Line(ShapingWords.fullReport[language]), told)]
          : [.heading(1, Line(ShapingWords.report[language]))] + told.map(\.oneLower)
    }
    if !leftOut.isEmpty {
      let names = leftOut.prefix(20).joined(separator: ", ")
      let more = leftOut.count > 20 ? " – " + language.phrases.more(leftOut.count - 20) : ""
      blocks.append(
        .paragraph(Line("\(ShapingWords.leftOut[language]): \(names)\(more).", .dim)))
    }
    if let link = message.link {
      blocks.append(.paragraph(Line(ShapingWords.fullReport[language], .link(link))))
    }
    return Document(
      title: message.document.title.start(of: frame == .whole ? 400 : 150),
      language: language.rawValue, blocks: blocks)
  }

  /// What a reader must know before trusting the rest.
  private var notes: [Line] {
    message.document.blocks.prefix { if case .note = $0 { true } else { false } }.prefix(5)
      .compactMap { if case .note(let line) = $0 { line } else { nil } }
  }

  /// The report's parts, without what the frame says.
  private var sections: [Section] {
    let blocks = message.document.blocks.drop { if case .note = $0 { true } else { false } }
    let level =
      blocks.compactMap { if case .heading(let level, _) = $0 { level } else { nil } }.min() ?? 1
    var sections = [Section(heading: nil, blocks: [])]
    for block in blocks {
      switch block {
      case .upshot: continue
      case .paragraph(let line) where line.text == message.lead.verdict.text: continue
      case .heading(level, let line): sections.append(Section(heading: line, blocks: []))
      default: sections[sections.count - 1].blocks.append(block)
      }
    }
    return sections.filter { $0.heading != nil || !$0.blocks.isEmpty }
  }
}

extension Block {
  /// How many rows or items it has, where it can be told in part.
  fileprivate var partCount: Int? {
    switch self {
    case .list(let items): items.count
    case .table(let table): table.rows.count
    default: nil
    }
  }

  /// Its first rows or items.
  fileprivate func start(_ count: Int) -> Block {
    switch self {
    case .list(let items): .list(Array(items.prefix(count)))
    case .table(let table):
      .table(
        Table(
          caption: table.caption, columns: table.columns.map { ($0.title, $0.side) },
          rows: Array(table.rows.prefix(count))))
    default: self
    }
  }

  /// A heading or a list of the frame with shorter lines.
  fileprivate func shortened(to limit: Int) -> Block {
    switch self {
    case .heading(let level, let line): .heading(level, line.shortened(to: limit))
    case .list(let items): .list(items.map { Item($0.line.shortened(to: limit)) })
    default: self
    }
  }

  /// The block where a heading of level 1 stands above it.
  var oneLower: Block {
    if case .heading(let level, let line) = self { .heading(level + 1, line) } else { self }
  }
}
