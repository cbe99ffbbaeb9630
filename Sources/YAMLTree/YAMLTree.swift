package import Diagnostics

/// One file's YAML as a compact tree that knows the place of every key and value.
///
/// Nodes lie in one array in reading order and hold byte offsets into the source; a scalar's text
/// is made only when asked for. Nothing is retyped: every scalar is the word that was written.
/// Aliases are references to the anchor's node, never copies.
package final class YAMLTree: Sendable {
  package let source: SourceText
  /// What is wrong with the file as YAML, in the order of the file.
  package let faults: [Diagnostic]
  /// Runs of the file that could not be read and were passed over, in order and apart.
  package let unreadable: [Span]
  /// Whether a value bears a name by which another place of the file may mean it.
  package let hasAnchors: Bool
  let nodes: [Node]
  /// Texts of scalars that are no plain slice of the source (escapes, folded lines).
  let decoded: [UInt8]

  init(
    source: SourceText, nodes: [Node], decoded: [UInt8], faults: [Diagnostic], unreadable: [Span],
    hasAnchors: Bool
  ) {
    self.source = source
    self.nodes = nodes
    self.decoded = decoded
    self.faults = faults
    self.unreadable = unreadable
    self.hasAnchors = hasAnchors
  }

  /// Reads a file's text; never fails, what cannot be read becomes a fault.
  package static func read(_ source: SourceText) -> YAMLTree {
    var reader = TreeReader(source)
    return reader.read()
  }

  /// How many values and keys there are: what the file takes of `YAMLLimits.nodes`.
  package var nodeCount: Int { nodes.count }

  /// Whether part of a run of bytes could not be read.
  package func isUnreadable(in range: Range<Int>) -> Bool {
    var low = 0
    var high = unreadable.count
    while low < high {
      let middle = (low + high) / 2
      if Int(unreadable[middle].end) <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < unreadable.count && Int(unreadable[low].start) < range.upperBound
  }

  /// The node of the first document, unless the file holds nothing but comments.
  package var root: YAMLNode? {
    nodes.isEmpty ? nil : YAMLNode(tree: self, index: 0)
  }
}

/// What is stored of one node: 24 bytes, no text.
struct Node {
  enum Kind: UInt8 { case scalar, mapping, sequence, alias }

  var kind: Kind
  var style: YAMLNode.Style
  /// Whether the text lies in the tree's decoded bytes instead of the source.
  var isDecoded = false
  /// Whether the node stands for nothing: a key repeated, or an alias that would never end.
  var isVoid = false
  /// The bytes of the node as written, quotes and brackets included.
  var span: Span
  /// The index just past this node and everything in it.
  var next: UInt32
  /// A scalar's text; of an alias, `textStart` is the index of the anchor's node.
  var textStart: UInt32 = 0
  var textEnd: UInt32 = 0
}

/// A value in a YAML file: a scalar, a mapping or a sequence, with its place.
package struct YAMLNode: Sendable {
  package enum Kind: Sendable { case scalar, mapping, sequence }

  /// How a node was written.
  package enum Style: UInt8, Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded, block, flow
  }

  package let tree: YAMLTree
  /// The node that holds the content: for an alias, the anchor's.
  let index: Int
  /// The bytes as written here: for an alias, the alias and not the anchor's content.
  package let span: Span

  init(tree: YAMLTree, index: Int) {
    self.tree = tree
    let node = tree.nodes[index]
    span = node.span
    self.index = node.kind == .alias ? Int(node.textStart) : index
  }

  private var node: Node { tree.nodes[index] }

  /// Whether it is a scalar, a mapping or a sequence.
  package var kind: Kind {
    switch node.kind {
    case .mapping: .mapping
    case .sequence: .sequence
    case .scalar, .alias: .scalar
    }
  }

  package var style: Style { node.style }

  /// Whether this is an alias of a node that stands elsewhere.
  package var isAlias: Bool { node.span != span }

  /// Whether nothing was written: an empty value equals an absent key.
  package var isEmpty: Bool {
    node.kind == .scalar && node.textStart == node.textEnd
  }

  /// The text of a scalar as YAML means it, escapes and folding undone; of others, empty.
  package var text: String {
    withText { String(decoding: $0, as: UTF8.self) }
  }

  /// Lends the bytes of a scalar's text without making a string.
  package func withText<Result>(_ body: (ArraySlice<UInt8>) -> Result) -> Result {
    let node = node
    guard node.kind == .scalar else { return body([]) }
    let range = Int(node.textStart)..<Int(node.textEnd)
    return body(node.isDecoded ? tree.decoded[range] : tree.source.bytes[range])
  }

  /// The bytes of a scalar's text in the file, where it stands there letter by letter.
  package var textSpan: Span? {
    let node = node
    guard node.kind == .scalar, !node.isDecoded, !isAlias else { return nil }
    return Span(Int(node.textStart), Int(node.textEnd))
  }

  /// The keys and values of a mapping in the order of the file; a repeated key only once.
  package var entries: Entries { Entries(tree: tree, node: node, index: index) }

  /// The later keys of a mapping that repeat an earlier one; `entries` leaves them out.
  package var repeatedKeys: [YAMLNode] {
    guard node.kind == .mapping, !tree.faults.isEmpty else { return [] }
    var keys: [YAMLNode] = []
    var index = self.index + 1
    while index < Int(node.next) {
      let key = tree.nodes[index]
      // A key that is no text or a merge key is void too, but nothing that could be repeated.
      if key.isVoid, key.kind == .scalar, !tree.isUnreadable(in: key.span.range) {
        keys.append(YAMLNode(tree: tree, index: index))
      }
      index = Int(tree.nodes[Int(key.next)].next)
    }
    return keys
  }

  /// The values of a sequence in the order of the file.
  package var items: Items { Items(tree: tree, node: node, index: index) }
}

/// The keys and values of a mapping.
package struct Entries: Sequence, IteratorProtocol {
  private let tree: YAMLTree
  private var index: Int
  private let end: Int

  init(tree: YAMLTree, node: Node, index: Int) {
    self.tree = tree
    self.index = index + 1
    end = node.kind == .mapping ? Int(node.next) : self.index
  }

  /// How many keys there are, repeated ones among them; counted without reading any.
  package var count: Int {
    var count = 0
    var index = index
    while index < end {
      index = Int(tree.nodes[Int(tree.nodes[index].next)].next)
      count += 1
    }
    return count
  }

  package mutating func next() -> (key: YAMLNode, value: YAMLNode)? {
    while index < end {
      let key = index
      let value = Int(tree.nodes[key].next)
      index = Int(tree.nodes[value].next)
      if !tree.nodes[key].isVoid {
        return (YAMLNode(tree: tree, index: key), YAMLNode(tree: tree, index: value))
      }
    }
    return nil
  }
}

/// The values of a sequence.
package struct Items: Sequence, IteratorProtocol {
  private let tree: YAMLTree
  private var index: Int
  private let end: Int

  init(tree: YAMLTree, node: Node, index: Int) {
    self.tree = tree
    self.index = index + 1
    end = node.kind == .sequence ? Int(node.next) : self.index
  }

  /// How many values there are; counted without reading any.
  package var count: Int {
    var count = 0
    var index = index
    while index < end {
      index = Int(tree.nodes[index].next)
      count += 1
    }
    return count
  }

  package mutating func next() -> YAMLNode? {
    guard index < end else { return nil }
    defer { index = Int(tree.nodes[index].next) }
    return YAMLNode(tree: tree, index: index)
  }
}

extension YAMLNode {
  /// The value of a key, where this is a map that has it.
  package func value(of key: String) -> YAMLNode? {
    guard kind == .mapping else { return nil }
    return entries.first { $0.key.text == key }?.value
  }
}
