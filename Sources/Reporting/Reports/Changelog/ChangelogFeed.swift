internal import Diagnostics
package import RoadmapDiff
package import RoadmapModel

/// The changes as news, one entry each.
extension ChangelogReport {
  ///
  /// - Parameter landed: the day on which a change landed, where that is known; its news is of that
  ///   day for ever, whatever is committed later. The newer version's day stands in for it.
  package func feed(landed: (RoadmapChange) -> Day? = { _ in nil }) -> AtomFeed {
    let told = diff.changes.filter { $0.significance > .editorial && $0.echoOf == nil }
    let parts = parts
    let days = told.map { landed($0) ?? to.day }
    let head = new.single(.roadmap)
    let name = head?[.title]?.text.map(show.text) ?? ""
    let title = [ChangelogLabel.title.words[language], name].filter { !$0.isEmpty }
    let coordinator = head?[.operatingModel]?[.coordinator]?.word ?? head?[.owner]?.word
    let organization = head?[.organization]?[.name]?.text.map(show.text)
    return AtomFeed(
      id: Self.urn(["feed", name, language.rawValue]), title: title.joined(separator: ": "),
      language: language.rawValue,
      author: organization ?? coordinator.map { show.name(.party, $0) } ?? "tiekartta",
      updated: days.max() ?? from.day,
      entries: zip(told, days).map { change, day in
        entry(change, on: day, in: parts[change.path] ?? .information)
      })
  }

  private func entry(_ change: RoadmapChange, on day: Day, in part: Part) -> AtomFeed.Entry {
    let name = diff.title(of: change).map { " " + $0 } ?? ""
    let why = diff.reason(of: change).map { " – " + $0 } ?? ""
    return AtomFeed.Entry(
      id: Self.urn(["entry", change.fingerprint, language.rawValue]),
      title: diff.id(of: change) + name,
      content: diff.line(of: change, only: []).text + why, category: part.rawValue,
      day: day)
  }

  /// A name that is the same for the same parts, in the form that feeds want: `urn:uuid:…` with
  /// the digits of a hash.
  private static func urn(_ parts: [String]) -> String {
    let one = Fingerprint.of(parts).dropFirst(4)
    let two = Fingerprint.of(parts + ["2"]).dropFirst(4)
    let digits = Array(String(one + two))
    func part(_ range: Range<Int>) -> String { String(digits[range]) }
    // Version 8: made by a rule of one's own (RFC 9562).
    return "urn:uuid:\(part(0..<8))-\(part(8..<12))-8\(part(13..<16))-8\(part(17..<20))-"
      + part(20..<32)
  }
}
