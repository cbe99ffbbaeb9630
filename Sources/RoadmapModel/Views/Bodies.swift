/// The bodies of a roadmap's operating model, by what they have to do with its changes.
package struct Bodies: Equatable, Sendable {
  /// The ids of those that approve the roadmap and what changes in it, in the order of the file.
  package let deciding: [String]
  /// The ids of those that steer it, follow it or are informed.
  package let informed: [String]

  package init(of roadmap: Record?) {
    var deciding: [String] = []
    var informed: [String] = []
    for entry in roadmap?[.operatingModel]?[.bodies]?.entries ?? [] {
      switch entry.value[.role]?.word {
      case "approves": deciding.append(entry.key)
      case "steers", "follows", "informed": informed.append(entry.key)
      default: break
      }
    }
    self.deciding = deciding
    self.informed = informed
  }

  /// All of them.
  package var ids: [String] { deciding + informed }
}
