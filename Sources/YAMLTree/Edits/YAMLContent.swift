/// What a value says, without places, quoting and comments: what two texts can be compared by.
package indirect enum YAMLContent: Equatable, Sendable {
  case scalar(String)
  case list([YAMLContent])
  case map([Member])

  /// A key of a map and its value.
  package struct Member: Equatable, Sendable {
    package let key: String
    package let value: YAMLContent

    package init(_ key: String, _ value: YAMLContent) {
      self.key = key
      self.value = value
    }
  }
}

extension YAMLNode {
  /// What the value says; an alias says what its anchor does.
  package var content: YAMLContent {
    switch tree.nodes[index].kind {
    case .mapping: .map(entries.map { YAMLContent.Member($0.key.text, $0.value.content) })
    case .sequence: .list(items.map(\.content))
    case .scalar, .alias: .scalar(text)
    }
  }
}

extension YAMLContent {
  /// The same with a key of nested maps set; a key that is not there yet comes last.
  package func setting(_ path: some Collection<String>, to value: YAMLContent) -> YAMLContent {
    guard let key = path.first else { return value }
    let rest = path.dropFirst()
    let members = if case .map(let members) = self { members } else { [Member]() }
    guard let place = members.firstIndex(where: { $0.key == key }) else {
      return .map(members + [Member(key, YAMLContent.map([]).setting(rest, to: value))])
    }
    var changed = members
    changed[place] = Member(key, members[place].value.setting(rest, to: value))
    return .map(changed)
  }
}

extension YAMLContent {
  /// The value as YAML on one line.
  package var flowText: String { YAMLWriter.flow(self) }

  /// The lines of a key with this value, each key of a map on a line of its own.
  package func lines(under key: String, indent: Int) -> [String] {
    YAMLWriter.block([key], self, indent: indent, step: 2, entryStep: 2)
  }
}
