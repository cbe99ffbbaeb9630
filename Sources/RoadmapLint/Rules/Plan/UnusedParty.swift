internal import Diagnostics
internal import RoadmapModel

/// A party that nothing mentions.
enum UnusedParty: Rule {
  static let about = RuleAbout(
    id: "unused-party",
    group: .plan,
    severity: .info,
    summary: Phrase(
      fi: "Jokaisella taholla on jokin tehtävä tiekartassa.",
      sv: "Varje part har någon uppgift i färdplanen.",
      en: "Every party has some part in the roadmap."),
    why: Phrase(
      fi: "Taho, jota mikään ei mainitse, on jäänyt pois suunnitelmasta tai on siinä turhaan.",
      sv: "En part som inget nämner har fallit ur planen eller står där i onödan.",
      en: "A party nothing mentions has dropped out of the plan, or is there for nothing."),
    flags: [
      """
      actions:
        A01: {responsible: ict}
      parties:
        ict: {title: Tietohallintopäällikkö}
        ↓kirjasto: {title: Kirjastotoimenjohtaja, parent: ict}
      """
    ],
    passes: [
      """
      actions:
        A01: {responsible: ict, updates: {2026-06-18: {text: Valmis, by: digipaallikko}}}
      parties:
        hallinto: {title: Hallintopalvelut}
        ict: {title: Tietohallintopäällikkö, parent: hallinto}
        digipaallikko: {title: Digikehittämispäällikkö}
        edeltaja: {title: Tietohallintojohtaja, active: {to: 2026-03-31}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    guard plan.roadmap.isWhole else { return }
    let mentioned = plan.roadmap.mentionedIDs(of: .party)
    for party in plan.roadmap.records(.party) where !mentioned.contains(party.id) {
      // Whoever has left stays for the sake of the history.
      if let last = party[.active]?[.to]?.day, last < plan.today { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "mikään ei mainitse tahoa '\(party.id)'", sv: "inget nämner parten '\(party.id)'",
          en: "nothing mentions the party '\(party.id)'"),
        hint: Phrase(
          fi: "lisää se sinne, missä sitä tarvitaan, tai merkitse päättyneeksi: 'active: {to: …}'",
          sv: "lägg till den där den behövs, eller märk den som avslutad: 'active: {to: …}'",
          en: "name it where it is needed, or mark it as ended: 'active: {to: …}'"),
        at: party.idPlace, record: party)
    }
  }
}
