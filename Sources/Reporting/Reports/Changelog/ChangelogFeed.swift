internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel

/// The changes as news, one entry each.
extension ChangelogReport {
  package func feed() -> AtomFeed {
    let told = diff.changes.filter { $0.significance > .editorial && $0.echoOf == nil }
    let head = new.single(.roadmap)
    let name = head?["title"]?.text.map(show.text) ?? ""
    let title = [language.changelogPhrases.label(.title), name].filter { !$0.isEmpty }
    let coordinator = head?["operating-model"]?["coordinator"]?.word ?? head?["owner"]?.word
    let organization = head?["organization"]?["name"]?.text.map(show.text)
    return AtomFeed(
      id: Self.urn(["feed", name, language.rawValue]), title: title.joined(separator: ": "),
      language: language.rawValue,
      author: organization ?? coordinator.map { show.name(.party, $0) } ?? "tiekartta",
      updated: to.day, entries: told.map(entry))
  }

  private func entry(_ change: RoadmapChange) -> AtomFeed.Entry {
    let name = diff.title(of: change).map { " " + $0 } ?? ""
    let why = diff.reason(of: change).map { " – " + $0 } ?? ""
    return AtomFeed.Entry(
      id: Self.urn(["entry", change.fingerprint, language.rawValue]),
      title: diff.id(of: change) + name,
      content: diff.line(of: change, only: []).text + why, category: change.significance.rawValue,
      day: to.day)
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
