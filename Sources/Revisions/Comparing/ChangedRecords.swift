internal import RoadmapHistory
internal import RoadmapModel
internal import Workspace
internal import YAMLParts

/// The records that two versions of a file do not have in common, without reading the others.
struct ChangedRecords {
  let old: [Record]
  let new: [Record]
  /// The ids of the records that were not read, since they have the same bytes in both.
  private(set) var sameIDs: Set<String> = []
  /// Where the parties among them stand in the new version, by their ids.
  private(set) var sameParties: [String: Range<Int>] = [:]
  /// Where all of them stand in the new version.
  let same: (text: DividedText, places: [Int])

  /// Nil where the two must be read as a whole to be sure of it.
  init?(path: String, from old: [UInt8], to new: [UInt8]) {
    guard let before = DividedText(records: old), let after = DividedText(records: new),
      after.isClosed
    else { return nil }
    var isSame = [Bool](repeating: false, count: before.parts.count)
    var come: [Int] = []
    var stayed: [Int] = []
    for (index, match) in PartMatching(of: after, to: before).matches.enumerated() {
      let part = after.parts[index]
      // The languages of the roadmap itself always count.
      if case .same(let other) = match, after.sections[part.section].name != Kind.roadmap.section {
        // Two parts of the same bytes cannot both be that one.
        guard !isSame[other] else { return nil }
        isSame[other] = true
        // What records a section holds that is written in brackets is not known here.
        guard !part.isWhole || after.isSingle(part), let id = after.name(of: part) else {
          return nil
        }
        sameIDs.insert(id)
        stayed.append(index)
        if after.kind(of: part) == .party { sameParties[id] = part.range }
      } else {
        come.append(index)
      }
    }
    let gone = before.parts.indices.filter { !isSame[$0] }
    guard before.isClosed(without: isSame),
      let one = DividedText.records(of: before.text(of: gone), at: path),
      let other = DividedText.records(of: after.text(of: come), at: path)
    else { return nil }
    (self.old, self.new, same) = (one, other, (after, stayed))
  }
}
