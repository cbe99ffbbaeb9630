package import Diagnostics
package import Workspace
internal import YAMLTree

/// A baseline as it is to stand in `tiekartta.yaml`; what is not given stays as it is there.
package struct BaselineSetting: Hashable, Sendable {
  package let name: String
  package let ref: String
  package let kind: Baseline.Kind?
  package let decision: String?

  package init(name: String, ref: String, kind: Baseline.Kind? = nil, decision: String? = nil) {
    self.name = name
    self.ref = ref
    self.kind = kind
    self.decision = decision
  }
}

extension Configuration {
  /// The baselines that one takes that place from which becomes `current`, or is it already.
  package func demoted(by setting: BaselineSetting) -> [Baseline] {
    let kind = setting.kind ?? baselines.first { $0.name == setting.name }?.kind
    guard kind == .current else { return [] }
    return baselines.filter { $0.kind == .current && $0.name != setting.name }
  }

  /// The text of `tiekartta.yaml` with a baseline set and all else as it was, byte by byte.
  ///
  /// Nil where the file is laid out so that this cannot be made sure of: the new text is read
  /// again, and must say what was asked for and nothing else that the old one did not say.
  package func setting(_ setting: BaselineSetting) -> SourceText? {
    var text = source
    guard var wanted = YAMLTree.read(source).root?.content else { return nil }
    for (path, content) in changes(for: setting) {
      guard let edited = KeyEdit(text).setting(path, to: content) else { return nil }
      text = edited
      wanted = wanted.setting(path, to: content)
    }
    guard YAMLTree.read(text).root?.content == wanted,
      let read = try? Configuration.read(text),
      let written = read.baselines.first(where: { $0.name == setting.name }),
      written.ref == setting.ref, setting.kind == nil || written.kind == setting.kind,
      setting.decision == nil || written.decision == setting.decision
    else { return nil }
    return text
  }

  /// The keys to set and their values, those that have them already left out.
  private func changes(for setting: BaselineSetting) -> [(path: [String], content: YAMLContent)] {
    let path = ["baselines", setting.name]
    let keys = [
      ("ref", setting.ref), ("kind", setting.kind?.rawValue), ("decision", setting.decision),
    ].compactMap { key, value in value.map { (key, $0) } }
    var changes: [(path: [String], content: YAMLContent)] = demoted(by: setting).map {
      (["baselines", $0.name, "kind"], .scalar(Baseline.Kind.snapshot.rawValue))
    }
    guard let old = baselines.first(where: { $0.name == setting.name }) else {
      let members = keys.map { YAMLContent.Member($0.0, .scalar($0.1)) }
      return changes + [(path, .map(members))]
    }
    let had = ["ref": old.ref, "kind": old.kind?.rawValue, "decision": old.decision]
    changes += keys.filter { had[$0.0] != $0.1 }.map { (path + [$0.0], .scalar($0.1)) }
    return changes
  }
}
