import Diagnostics
import YAMLTree

/// A tree's content without places: what another reader of YAML can be compared with.
indirect enum Plain: Equatable, CustomStringConvertible {
  case scalar(String)
  case sequence([Plain])
  case mapping([Pair])

  struct Pair: Equatable {
    let key: Plain
    let value: Plain
  }

  init(_ node: YAMLNode) {
    switch node.kind {
    case .scalar: self = .scalar(node.text)
    case .sequence: self = .sequence(node.items.map(Plain.init))
    case .mapping:
      self = .mapping(node.entries.map { Pair(key: Plain($0.key), value: Plain($0.value)) })
    }
  }

  var description: String {
    switch self {
    case .scalar(let text): "\(text.debugDescription)"
    case .sequence(let items): "\(items)"
    case .mapping(let pairs):
      "{" + pairs.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
    }
  }
}

func tree(_ text: String) -> YAMLTree { YAMLTree.read(SourceText(path: "a.yaml", text: text)) }

extension YAMLTree {
  /// The value at a path of keys and indices.
  func at(_ path: String...) -> YAMLNode? {
    var node = root
    for part in path {
      guard let here = node else { return nil }
      if here.kind == .sequence {
        node = Int(part).flatMap { Array(here.items)[safe: $0] }
      } else {
        node = here.entries.first { $0.key.text == part }?.value
      }
    }
    return node
  }

  /// What was written where a node stands.
  func written(_ node: YAMLNode?) -> String? { node.map { source.text(in: $0.span) } }

  /// The faults as `line:column rule`.
  var told: [String] {
    let lines = LineTable(source)
    return faults.map {
      let place = lines.position(at: Int($0.place.span.start))
      return "\(place.line):\(place.column) \($0.rule)"
    }
  }
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
