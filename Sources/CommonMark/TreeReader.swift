internal import CCMark

/// Copies what the library parsed into our own tree; nothing of the library's stays in it.
struct TreeReader {
  let cmark: CMark

  typealias Node = OpaquePointer

  // MARK: Blocks

  func blocks(of parent: Node, depth: Int) -> [Prose.Block] {
    children(of: parent).compactMap { block($0, depth: depth) }
  }

  private func block(_ node: Node, depth: Int) -> Prose.Block? {
    guard depth < CommonMark.depth else {
      let words = words(of: node)
      return words.isEmpty ? nil : .paragraph([.text(words)])
    }
    switch cmark.node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: return .paragraph(inlines(of: node, depth: 0))
    case CMARK_NODE_HEADING:
      return .heading(Int(cmark.node_get_heading_level(node)), inlines(of: node, depth: 0))
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    case CMARK_NODE_CODE_BLOCK: return .code(withoutLastBreak(literal(node)))
    // HTML is no markup here: it is shown as it was written.
    case CMARK_NODE_HTML_BLOCK: return .code(withoutLastBreak(literal(node)))
    case CMARK_NODE_BLOCK_QUOTE: return .quote(blocks(of: node, depth: depth + 1))
    case CMARK_NODE_LIST:
      let isNumbered = cmark.node_get_list_type(node) == CMARK_ORDERED_LIST
      return .list(
        start: isNumbered ? Int(cmark.node_get_list_start(node)) : nil,
        isTight: cmark.node_get_list_tight(node) != 0,
        items: children(of: node).map { blocks(of: $0, depth: depth + 1) })
    default: return nil
    }
  }

  // MARK: Inlines

  private func inlines(of parent: Node, depth: Int) -> [Prose.Inline] {
    var result: [Prose.Inline] = []
    // The library makes a node of every sign that might have been a mark; they are one text.
    var text = ""
    func add(_ more: String) { text += more }
    func close() {
      if !text.isEmpty { result.append(.text(text)) }
      text = ""
    }
    func append(_ inline: Prose.Inline) {
      close()
      result.append(inline)
    }
    for node in children(of: parent) {
      let type = cmark.node_get_type(node)
      switch type {
      case CMARK_NODE_TEXT, CMARK_NODE_HTML_INLINE: add(literal(node))
      case CMARK_NODE_SOFTBREAK: add(" ")
      case CMARK_NODE_LINEBREAK: append(.lineBreak)
      case CMARK_NODE_CODE: append(.code(literal(node)))
      // A picture is not fetched: what it shows is said.
      case CMARK_NODE_IMAGE: add(words(of: node))
      case _ where depth >= CommonMark.depth: add(words(of: node))
      case CMARK_NODE_EMPH: append(.emphasis(inlines(of: node, depth: depth + 1)))
      case CMARK_NODE_STRONG: append(.strong(inlines(of: node, depth: depth + 1)))
      case CMARK_NODE_LINK:
        let words = inlines(of: node, depth: depth + 1)
        let address = string(cmark.node_get_url(node))
        if Self.isOpen(address) {
          append(.link(address, words))
        } else {
          for word in words {
            if case .text(let text) = word { add(text) } else { append(word) }
          }
        }
      default: break
      }
    }
    close()
    return result
  }

  /// Whether an address leads to a page or a mailbox, and to nothing that a reader does not expect.
  private static func isOpen(_ address: String) -> Bool {
    let start = address.prefix(8).lowercased()
    return ["https://", "http://", "mailto:"].contains { start.hasPrefix($0) }
  }

  // MARK: Nodes

  private func children(of parent: Node) -> [Node] {
    var nodes: [Node] = []
    var next = cmark.node_first_child(parent)
    while let node = next {
      nodes.append(node)
      next = cmark.node_next(node)
    }
    return nodes
  }

  /// All words in a node, however deep they lie: without recursion, since nothing bounds the depth.
  private func words(of root: Node) -> String {
    var words = ""
    var node = root
    while true {
      switch cmark.node_get_type(node) {
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words += " "
      default: words += literal(node)
      }
      if let child = cmark.node_first_child(node) {
        node = child
        continue
      }
      while node != root, cmark.node_next(node) == nil, let parent = cmark.node_parent(node) {
        node = parent
        if CMARK_NODE_FIRST_INLINE.rawValue > cmark.node_get_type(node).rawValue, !words.isEmpty {
          words += " "
        }
      }
      guard node != root, let next = cmark.node_next(node) else { break }
      node = next
    }
    return words.split(separator: " ").joined(separator: " ")
  }

  private func literal(_ node: Node) -> String { string(cmark.node_get_literal(node)) }

  private func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  private func withoutLastBreak(_ text: String) -> String {
    text.last == "\n" ? String(text.dropLast()) : text
  }
}
