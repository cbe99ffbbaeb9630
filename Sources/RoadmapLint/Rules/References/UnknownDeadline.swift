internal import Diagnostics
internal import RoadmapModel

/// A deadline that the requirement named with it does not set.
enum UnknownDeadline: Rule {
  static let about = RuleAbout(
    id: "unknown-deadline",
    group: .references,
    severity: .error,
    summary: Phrase(
      fi: "Toimenpiteen nimeämä määräaika on vaatimuksen määräaikojen joukossa.",
      sv: "Den tidsfrist som åtgärden anger finns bland kravets tidsfrister.",
      en: "A deadline that an action names is one of the requirement's deadlines."),
    why: Phrase(
      fi: "Ilman oikeaa määräaikaa toimenpidettä ei voi verrata lakisääteiseen määräaikaan.",
      sv: "Utan rätt tidsfrist kan åtgärden inte jämföras med den lagstadgade tidsfristen.",
      en: "Without the right deadline the action cannot be held against the statutory one."),
    flags: [
      """
      actions:
        A05: {requirements: [{requirement: eidas, deadline: ↓lompako}]}
      requirements:
        eidas: {number: 2024/1183, deadlines: {lompakko: {date: 2026-12-31}}}
      """,
      """
      actions:
        A04: {requirements: [{requirement: digipalvelulaki, deadline: ↓selosteet}]}
      requirements:
        digipalvelulaki: {number: 306/2019}
      """,
    ],
    passes: [
      """
      actions:
        A04: {requirements: [digipalvelulaki]}
        A05: {requirements: [{requirement: eidas, deadline: lompakko}]}
      requirements:
        eidas: {number: 2024/1183, deadlines: {lompakko: {date: 2026-12-31}}}
        digipalvelulaki: {number: 306/2019}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions {
      for link in action.requirements {
        guard let named = link.deadline,
          let requirement = plan.roadmap.record(.requirement, link.requirement.id),
          !requirement.isDamaged, requirement[.deadlines]?.isUnread != true
        else { continue }
        let known = requirement[.deadlines]?.entries.map(\.key) ?? []
        if known.contains(named.id) { continue }
        let place = action.record.place(named.span)
        let choice = nearest(to: named.id, in: known)
        var fix: Fix?
        if let choice, choice.lowercased() == named.id.lowercased() {
          fix = Fix(
            Phrase(fi: "kirjoita '\(choice)'", sv: "skriv '\(choice)'", en: "write '\(choice)'"),
            edits: [TextEdit(at: place, with: choice)])
        }
        findings.report(
          Self.self,
          Phrase(
            fi: "vaatimuksella '\(requirement.id)' ei ole määräaikaa '\(named.id)'",
            sv: "kravet '\(requirement.id)' har ingen tidsfrist '\(named.id)'",
            en: "the requirement '\(requirement.id)' has no deadline '\(named.id)'"),
          hint: choice.map(SharedWords.didYouMean) ?? hint(known), at: place,
          record: action.record, field: "requirements/deadline",
          facet: "\(requirement.id)/\(named.id)",
          related: [
            Related(
              Phrase(fi: "vaatimus on tässä", sv: "kravet står här", en: "the requirement is here"),
              at: requirement.idPlace)
          ], fix: fix)
      }
    }
  }

  private static func hint(_ known: [String]) -> Phrase {
    guard !known.isEmpty else {
      return Phrase(
        fi: "kirjoita määräaika vaatimuksen avaimeen 'deadlines', tai poista se tästä",
        sv: "skriv tidsfristen under kravets nyckel 'deadlines', eller ta bort den här",
        en: "write the deadline under the requirement's 'deadlines', or remove it here")
    }
    let list = known.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    return Phrase(
      fi: "vaatimuksen määräajat: \(list)", sv: "kravets tidsfrister: \(list)",
      en: "the requirement's deadlines: \(list)")
  }
}
