internal import CLibYAML
internal import Diagnostics

/// Owns one libyaml parser over bytes that outlive it, and frees it once.
struct EventParser: ~Copyable {
  /// What libyaml read next, with places as byte offsets.
  struct Event {
    enum Kind {
      case scalar, alias, mappingStart, mappingEnd, sequenceStart, sequenceEnd
      case documentStart, documentEnd, streamStart, streamEnd, nothing
    }
    var kind: Kind
    var style: YAMLNode.Style
    var span: Span
    var hasAnchor: Bool
    var hasTag: Bool
    var isImplicit: Bool
  }

  /// Why libyaml stopped, in its own words.
  struct Stop: Error {
    var problem: String
    var context: String
    var problemAt: Int
    var contextAt: Int
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let raw: UnsafeMutablePointer<yaml_event_t>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isASCII: Bool
  private let base: Int
  private var scalarIndex = 0
  private var byteIndex = 0

  /// Starts reading `bytes` from `base`, which skips a byte order mark libyaml would not count.
  ///
  /// The caller keeps `bytes` alive for as long as the parser lives.
  init(bytes: UnsafeBufferPointer<UInt8>, base: Int, isASCII: Bool) {
    parser = .allocate(capacity: 1)
    raw = .allocate(capacity: 1)
    self.bytes = bytes
    self.base = base
    self.isASCII = isASCII
    byteIndex = base
    // Fails only when memory is out; then every call on the zeroed parser fails as well.
    if yaml_parser_initialize(parser) == 0 { parser.initialize(to: yaml_parser_t()) }
    raw.initialize(to: yaml_event_t())
    let text = UnsafeBufferPointer(rebasing: bytes[base...])
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_event_delete(raw)
    yaml_parser_delete(parser)
    raw.deallocate()
    parser.deallocate()
  }

  /// Reads one event; the event before is gone then.
  mutating func next() throws(Stop) -> Event {
    yaml_event_delete(raw)
    guard yaml_parser_parse(parser, raw) != 0 else { throw stop() }
    let event = raw.pointee
    let start = offset(event.start_mark)
    let span = Span(start, offset(event.end_mark))
    var result = Event(
      kind: .nothing, style: .plain, span: span, hasAnchor: false, hasTag: false, isImplicit: true)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      result.kind = .scalar
      result.style = Self.style(scalar.style)
      result.hasAnchor = scalar.anchor != nil
      result.hasTag = scalar.tag != nil
    case YAML_ALIAS_EVENT:
      result.kind = .alias
    case YAML_MAPPING_START_EVENT:
      let mapping = event.data.mapping_start
      result.kind = .mappingStart
      result.style = mapping.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block
      result.hasAnchor = mapping.anchor != nil
      result.hasTag = mapping.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      let sequence = event.data.sequence_start
      result.kind = .sequenceStart
      result.style = sequence.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block
      result.hasAnchor = sequence.anchor != nil
      result.hasTag = sequence.tag != nil
    case YAML_MAPPING_END_EVENT: result.kind = .mappingEnd
    case YAML_SEQUENCE_END_EVENT: result.kind = .sequenceEnd
    case YAML_DOCUMENT_START_EVENT:
      result.kind = .documentStart
      result.isImplicit = event.data.document_start.implicit != 0
    case YAML_DOCUMENT_END_EVENT: result.kind = .documentEnd
    case YAML_STREAM_START_EVENT: result.kind = .streamStart
    case YAML_STREAM_END_EVENT: result.kind = .streamEnd
    default: break
    }
    return result
  }

  /// The text of the scalar just read, escapes and folding undone.
  func withScalar<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let scalar = raw.pointee.data.scalar
    return body(UnsafeBufferPointer(start: scalar.value, count: scalar.length))
  }

  /// The name of the anchor of the node just read, or the one an alias asks for.
  var anchor: String {
    let event = raw.pointee
    let name: UnsafeMutablePointer<yaml_char_t>? =
      switch event.type {
      case YAML_SCALAR_EVENT: event.data.scalar.anchor
      case YAML_ALIAS_EVENT: event.data.alias.anchor
      case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor
      case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor
      default: nil
      }
    guard let name else { return "" }
    return String(cString: name)
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLNode.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private mutating func stop() -> Stop {
    let parser = parser.pointee
    let problem = parser.problem.map { String(cString: $0) } ?? "the YAML library ran out of memory"
    if parser.error == YAML_READER_ERROR {
      let place = base + parser.problem_offset
      return Stop(problem: problem, context: "", problemAt: place, contextAt: place)
    }
    let problemAt = offset(parser.problem_mark)
    guard let context = parser.context else {
      return Stop(problem: problem, context: "", problemAt: problemAt, contextAt: problemAt)
    }
    return Stop(
      problem: problem, context: String(cString: context), problemAt: problemAt,
      contextAt: offset(parser.context_mark))
  }

  /// libyaml's marks count characters: walks from the last mark to the byte of this one.
  private mutating func offset(_ mark: yaml_mark_t) -> Int {
    let wanted = Int(mark.index)
    if isASCII { return min(base + wanted, bytes.count) }
    let raw = UnsafeRawBufferPointer(bytes)
    // Eight bytes hold at most eight characters, so that none is passed that is wanted.
    while wanted - scalarIndex >= 8, byteIndex + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: byteIndex, as: UInt64.self)
      // Of bytes that only go on with a character, the first two bits are one and zero.
      let inner = word & ~(word << 1) & 0x8080_8080_8080_8080
      scalarIndex += 8 - inner.nonzeroBitCount
      byteIndex += 8
      while byteIndex < raw.count, raw[byteIndex] & 0xC0 == 0x80 { byteIndex += 1 }
    }
    while scalarIndex < wanted, byteIndex < bytes.count {
      byteIndex += 1
      while byteIndex < bytes.count, bytes[byteIndex] & 0xC0 == 0x80 { byteIndex += 1 }
      scalarIndex += 1
    }
    while scalarIndex > wanted, byteIndex > base {
      byteIndex -= 1
      while byteIndex > base, bytes[byteIndex] & 0xC0 == 0x80 { byteIndex -= 1 }
      scalarIndex -= 1
    }
    return byteIndex
  }
}
