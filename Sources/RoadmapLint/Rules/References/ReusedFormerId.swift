internal import Diagnostics
internal import RoadmapModel

/// A former id that is somebody's id today, or that two records claim.
///
/// A record whose id changed only in case may keep the old spelling as a former id.
enum ReusedFormerId: Rule {
  static let about = RuleAbout(
    id: "reused-former-id",
    group: .references,
    severity: .error,
    summary: Phrase(
      fi: "Aiempi tunnus kuuluu yhdelle tietueelle, eikä sitä oteta uudelleen käyttöön.",
      sv: "Ett tidigare id hör till en enda post och tas inte i bruk på nytt.",
      en: "A former id belongs to one record and is never used again."),
    why: Phrase(
      fi:
        "Historia, vertailuversiot ja raportit seuraavat aiempaa tunnusta: ne osuisivat väärään tietueeseen.",
      sv:
        "Historiken, jämförelseversionerna och rapporterna följer det tidigare id:t: de skulle träffa fel post.",
      en: "History, baselines and reports follow the former id: they would hit the wrong record."),
    flags: [
      """
      actions:
        A02: {title: Suomi.fi-viestien laajennus, formerly: [↓A01]}
        A01: {title: Inventointi}
      """,
      """
      actions:
        A02: {title: Suomi.fi-viestien laajennus, formerly: viestit}
        A03: {title: Asiointilomakkeet, formerly: ↓Viestit}
      """,
    ],
    passes: [
      """
      actions:
        A02: {title: Suomi.fi-viestien laajennus, formerly: [viestit, a02]}
        A03: {title: Asiointilomakkeet, formerly: lomakkeet}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    let records = plan.roadmap.records.filter { !$0.kind.isSingle }
    let current = Dictionary(
      records.map { ($0.id.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    var claims: [String: (record: Record, value: Value)] = [:]
    for record in records {
      for value in record[.formerly]?.list ?? [] {
        guard let id = value.word else { continue }
        let key = id.lowercased()
        if let owner = current[key], owner.path != record.path || owner.id == id {
          report(
            value, in: record, facet: id,
            Phrase(
              fi: "aiempi tunnus '\(id)' on nyt käytössä: '\(owner.path)'",
              sv: "det tidigare id:t '\(id)' används nu: '\(owner.path)'",
              en: "the former id '\(id)' is in use now: '\(owner.path)'"),
            hint: owner.path == record.path
              ? Phrase(
                fi: "poista se: tietueella on yhä sama tunnus",
                sv: "ta bort det: posten har fortfarande samma id",
                en: "remove it: the record still has that id")
              : Phrase(
                fi: "anna tietueelle '\(owner.path)' tunnus, jota ei ole ennen käytetty",
                sv: "ge posten '\(owner.path)' ett id som inte har använts tidigare",
                en: "give the record '\(owner.path)' an id that was never used before"),
            related: Related(SharedWords.recordIsHere, at: owner.idPlace), into: &findings)
        } else if let first = claims[key], first.record.path != record.path {
          report(
            value, in: record, facet: id,
            Phrase(
              fi: "aiempi tunnus '\(id)' on kahdella tietueella: myös '\(first.record.path)'",
              sv: "det tidigare id:t '\(id)' finns hos två poster: också '\(first.record.path)'",
              en: "two records claim the former id '\(id)': '\(first.record.path)' too"),
            hint: Phrase(
              fi: "jätä se vain sille tietueelle, jonka tunnus se oli",
              sv: "låt den post behålla det vars id det var",
              en: "leave it to the record whose id it was"),
            related: Related(SharedWords.firstIsHere, at: first.record.place(first.value)),
            into: &findings)
        }
        if claims[key] == nil { claims[key] = (record, value) }
      }
    }
  }

  private static func report(
    _ value: Value, in record: Record, facet: String, _ message: Phrase, hint: Phrase,
    related: Related, into findings: inout Findings
  ) {
    findings.report(
      Self.self, message, hint: hint, at: record.place(value), record: record, field: "formerly",
      facet: facet, related: [related])
  }
}
