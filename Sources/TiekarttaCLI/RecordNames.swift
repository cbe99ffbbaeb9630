internal import Diagnostics
internal import RoadmapHistory
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

extension History {
  /// The record that a person names, by any id it ever had and in any case.
  ///
  /// - Parameter hidden: ids that are to be taken for unknown.
  func key(matching name: String, hiding hidden: Set<String> = []) throws -> RecordKey {
    let id = name.split(separator: "/").last.map(String.init) ?? name
    if !hidden.contains(id), let key = keys(of: id).first, !hidden.contains(key.id) { return key }
    let all = allIDs.filter { !hidden.contains($0) }
    if let other = all.first(where: { $0.lowercased() == id.lowercased() }),
      let key = keys(of: other).first, !hidden.contains(key.id)
    {
      return key
    }
    let near = nearest(to: id, in: all)
    throw UsageFault(
      Phrase(
        fi: "tunnusta '\(name)' ei ole missään versiossa",
        sv: "ingen version har id '\(name)'", en: "no version has the id '\(name)'"),
      hint: near.map {
        Phrase(fi: "tarkoititko '\($0)'", sv: "menade du '\($0)'", en: "did you mean '\($0)'")
      })
  }
}
