internal import Diagnostics

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Turns libyaml's events into nodes, noting what YAML allows and a roadmap does not.
struct TreeBuilder {
  private struct Frame {
    var node: Int
    var anchor: String?
  }

  let path: String
  private(set) var nodes: [Node] = []
  private(set) var decoded: [UInt8] = []
  private(set) var faults: [Diagnostic] = []
  private var frames: [Frame] = []
  private var anchors: [String: Int] = [:]
  /// Whether a value was given a name for aliases.
  var hasAnchors: Bool { !anchors.isEmpty }
  /// How many nodes each anchor stands for once its own aliases are followed.
  private var expandedSize: [Int: Int] = [:]
  private var expansions = 0
  private var isOverBound = false
  /// How many aliases named no anchor: only the first are helped with a suggestion.
  private var unknownAliases = 0
  /// Keys and values that were passed over, so that what they would have given is not missed.
  private(set) var unread: [Span] = []

  init(path: String, expecting bytes: Int) {
    self.path = path
    nodes.reserveCapacity(bytes / 12)
  }

  /// Reads all events of the first document.
  mutating func build(
    from bytes: UnsafeBufferPointer<UInt8>, base: Int, isASCII: Bool
  ) throws(EventParser.Stop) {
    var parser = EventParser(bytes: bytes, base: base, isASCII: isASCII)
    var documents = 0
    while true {
      let event = try parser.next()
      switch event.kind {
      case .streamEnd: return
      case .documentStart:
        documents += 1
        if documents > 1 {
          faults.append(.severalDocuments(at: place(event.span)))
          return
        }
      case .scalar: try add(scalar: event, from: parser, in: bytes)
      case .alias: try add(alias: event, named: parser.anchor)
      case .mappingStart, .sequenceStart:
        guard frames.count < YAMLLimits.depth else {
          let flow = frames.first { nodes[$0.node].style == .flow }
          let at = Int(event.span.start)
          throw .tooDeep(at: at, from: flow.map { Int(nodes[$0.node].span.start) } ?? at)
        }
        try add(collection: event, anchor: event.hasAnchor ? parser.anchor : nil)
      case .mappingEnd, .sequenceEnd: close(event)
      case .streamStart, .documentEnd, .nothing: break
      }
    }
  }

  private func place(_ span: Span) -> Place { Place(file: path, span: span) }

  private mutating func append(_ node: Node, tagged: Bool) throws(EventParser.Stop) {
    guard nodes.count < YAMLLimits.nodes else { throw .tooManyNodes(at: Int(node.span.start)) }
    if tagged { faults.append(.tag(at: place(node.span))) }
    nodes.append(node)
  }

  private mutating func add(
    scalar event: EventParser.Event, from parser: borrowing EventParser,
    in bytes: UnsafeBufferPointer<UInt8>
  ) throws(EventParser.Stop) {
    var span = event.span
    if event.style == .literal || event.style == .folded { span = trimmed(span, in: bytes) }
    let index = nodes.count
    var node = Node(kind: .scalar, style: event.style, span: span, next: UInt32(index + 1))
    let content = contentSpan(of: event, in: bytes)
    let isSlice = parser.withScalar { text in
      guard text.count == content.range.count, let one = text.baseAddress,
        let all = bytes.baseAddress
      else { return text.count == content.range.count }
      // Holds: the content lies in the bytes, and the text is as long.
      return memcmp(one, all + Int(content.start), text.count) == 0
    }
    if isSlice {
      (node.textStart, node.textEnd) = (content.start, content.end)
    } else {
      node.isDecoded = true
      node.textStart = UInt32(decoded.count)
      parser.withScalar { decoded.append(contentsOf: $0) }
      node.textEnd = UInt32(decoded.count)
    }
    try append(node, tagged: event.hasTag)
    if event.hasAnchor {
      anchors[parser.anchor] = index
      expandedSize[index] = 1
    }
  }

  /// The bytes between the quotes; of plain text and a tagged or anchored value, its last part.
  private func contentSpan(
    of event: EventParser.Event, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Span {
    var start = Int(event.span.start)
    let end = Int(event.span.end)
    if event.hasAnchor || event.hasTag {
      // The span then starts at `&` or `!`; the value follows after spaces.
      while start < end, bytes[start] == UInt8(ascii: "&") || bytes[start] == UInt8(ascii: "!") {
        while start < end, bytes[start] > 0x20 { start += 1 }
        while start < end, bytes[start] <= 0x20 { start += 1 }
      }
    }
    switch event.style {
    case .singleQuoted, .doubleQuoted: return Span(min(start + 1, end), max(end - 1, start))
    default: return Span(start, end)
    }
  }

  private func trimmed(_ span: Span, in bytes: UnsafeBufferPointer<UInt8>) -> Span {
    var end = Int(span.end)
    while end > Int(span.start) + 1, bytes[end - 1] <= 0x20 { end -= 1 }
    return Span(Int(span.start), end)
  }

  private mutating func add(
    collection event: EventParser.Event, anchor: String?
  ) throws(EventParser.Stop) {
    let index = nodes.count
    let kind: Node.Kind = event.kind == .mappingStart ? .mapping : .sequence
    try append(
      Node(kind: kind, style: event.style, span: event.span, next: UInt32(index + 1)),
      tagged: event.hasTag)
    if let anchor { anchors[anchor] = index }
    frames.append(Frame(node: index, anchor: anchor))
  }

  private mutating func close(_ event: EventParser.Event) {
    guard let frame = frames.popLast() else { return }
    let start = Int(nodes[frame.node].span.start)
    nodes[frame.node].next = UInt32(nodes.count)
    if nodes[frame.node].style == .flow {
      nodes[frame.node].span = Span(start, Int(event.span.end))
    } else {
      var end = start
      var child = frame.node + 1
      while child < nodes.count {
        end = max(end, Int(nodes[child].span.end))
        child = Int(nodes[child].next)
      }
      nodes[frame.node].span = Span(start, end)
    }
    if nodes[frame.node].kind == .mapping { checkKeys(of: frame.node) }
    if frame.anchor != nil {
      expandedSize[frame.node] = size(of: frame.node)
    }
  }

  private func size(of index: Int) -> Int {
    var total = 0
    for inner in index..<Int(nodes[index].next) {
      let node = nodes[inner]
      total += node.kind == .alias ? (expandedSize[Int(node.textStart)] ?? 1) : 1
    }
    return total
  }

  /// An alias that cannot be followed is kept as an empty value, so that nothing is guessed.
  private mutating func add(
    alias event: EventParser.Event, named name: String
  ) throws(EventParser.Stop) {
    let index = nodes.count
    var node = Node(kind: .alias, style: .plain, span: event.span, next: UInt32(index + 1))
    var fault: Diagnostic?
    if let target = anchors[name] {
      if frames.contains(where: { $0.node == target }) {
        fault = .cyclicAlias(name, at: place(event.span), anchor: place(nodes[target].span))
      } else {
        expansions += expandedSize[target] ?? 1
        node.textStart = UInt32(target)
        if expansions > YAMLLimits.expandedNodes {
          fault = .aliasBomb(name, at: place(event.span), anchor: place(nodes[target].span))
        }
      }
    } else {
      unknownAliases += 1
      let choices = unknownAliases > 20 ? [] : anchors.keys.sorted()
      fault = .unknownAlias(
        name, nearest: nearest(to: name, in: choices), at: place(event.span))
    }
    if let fault {
      // One word for a bomb is enough: after the first, every further alias is over the bound too.
      if !(fault.rule == "alias-bomb" && isOverBound) { faults.append(fault) }
      if fault.rule == "alias-bomb" { isOverBound = true }
      unread.append(event.span)
      node.kind = .scalar
      (node.textStart, node.textEnd) = (event.span.end, event.span.end)
    }
    try append(node, tagged: false)
  }

  // MARK: Keys

  /// The keys of the mapping that is being checked; its room serves the next one.
  private var keys: [Int] = []

  private mutating func checkKeys(of mapping: Int) {
    keys.removeAll(keepingCapacity: true)
    var index = mapping + 1
    while index < Int(nodes[mapping].next) {
      keys.append(index)
      index = Int(nodes[Int(nodes[index].next)].next)
    }
    for key in keys where nodes[key].kind != .scalar {
      nodes[key].isVoid = true
      unread.append(nodes[key].span)
      faults.append(.keyNotText(at: place(nodes[key].span)))
    }
    keys.removeAll { nodes[$0].isVoid }
    for key in keys where keyEquals(key, "<<") && nodes[key].style == .plain {
      nodes[key].isVoid = true
      unread.append(nodes[key].span)
      faults.append(.mergeKey(at: place(nodes[key].span)))
    }
    keys.removeAll { nodes[$0].isVoid }
    guard keys.count > 1 else { return }
    if keys.count <= 24 {
      for later in 1..<keys.count {
        for earlier in 0..<later where sameText(keys[earlier], keys[later]) {
          reportRepeated(keys[later], of: keys[earlier])
          break
        }
      }
    } else {
      var seen: [ArraySlice<UInt8>: Int] = [:]
      for key in keys {
        let text = text(of: key)
        if let first = seen[text] { reportRepeated(key, of: first) } else { seen[text] = key }
      }
    }
  }

  private mutating func reportRepeated(_ key: Int, of first: Int) {
    nodes[key].isVoid = true
    let name = String(decoding: text(of: key), as: UTF8.self)
    faults.append(
      .duplicateKey(name, at: place(nodes[key].span), first: place(nodes[first].span)))
  }

  private func sameText(_ one: Int, _ other: Int) -> Bool {
    let a = nodes[one]
    let b = nodes[other]
    guard a.textEnd - a.textStart == b.textEnd - b.textStart else { return false }
    return text(of: one) == text(of: other)
  }

  private func keyEquals(_ index: Int, _ text: StaticString) -> Bool {
    let node = nodes[index]
    guard Int(node.textEnd - node.textStart) == text.utf8CodeUnitCount else { return false }
    let bytes = self.text(of: index)
    return text.withUTF8Buffer { bytes.elementsEqual($0) }
  }

  /// The node read last, if it is a scalar.
  var lastScalar: Node? { nodes.last.flatMap { $0.kind == .scalar ? $0 : nil } }

  /// The text that is being read, set for as long as the builder runs.
  var sourceBytes: [UInt8] = []

  /// The bytes of a scalar's text.
  ///
  /// They are given rather than lent: a closure over the builder would copy all of it.
  private func text(of index: Int) -> ArraySlice<UInt8> {
    let node = nodes[index]
    let range = Int(node.textStart)..<Int(node.textEnd)
    return node.isDecoded ? decoded[range] : sourceBytes[range]
  }
}

extension EventParser.Stop {
  static func tooDeep(at offset: Int, from start: Int) -> Self {
    Self(problem: "too deep", context: "", problemAt: offset, contextAt: start)
  }

  static func tooManyNodes(at offset: Int) -> Self {
    Self(problem: "too many nodes", context: "", problemAt: offset, contextAt: offset)
  }
}
