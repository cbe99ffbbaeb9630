internal import Diagnostics
internal import RoadmapModel
internal import RoadmapStanding

/// A milestone whose date has passed and that was not reached, of an open action.
enum MilestonePast: Rule {
  static let about = RuleAbout(
    id: "milestone-past",
    group: .schedule,
    severity: .warning,
    summary: Phrase(
      fi: "Virstanpylväs, jonka aika on ohi, on saavutettu tai sille on uusi aika.",
      sv: "En milstolpe vars tid har passerat är nådd eller har fått en ny tid.",
      en: "A milestone whose date has passed is reached or has a new date."),
    why: Phrase(
      fi: "Virstanpylväs varoittaa viivästymästä ajoissa vain, jos sen toteutuminen kirjataan.",
      sv: "En milstolpe varnar för förseningar i tid bara om det antecknas när den nås.",
      en: "A milestone warns of a delay in time only if somebody notes when it is reached."),
    flags: [
      """
      actions:
        A09:
          status: in-progress
          milestones:
            hankinta: {title: Hankintapäätös, date: 2026-04, reached: 2026-05-11}
            koulutus: {title: Käyttäjät koulutettu, date: ↓2026-10}
      """
    ],
    passes: [
      """
      actions:
        A09:
          status: in-progress
          milestones:
            koulutus: {title: Käyttäjät koulutettu, date: 2026-11}
            kokemukset: {title: Kokemukset koottu}
        A22:
          status: paused
          milestones:
            selvitys: {title: Selvitys valmis, date: 2026-06}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions where action.isSurelyOpen {
      for milestone in action.milestones {
        guard let date = milestone.passedDate(of: action, on: plan.today) else { continue }
        let late = SharedWords.days(plan.today.days(since: date.last))
        findings.report(
          Self.self,
          Phrase(
            fi: "virstanpylvään '\(milestone.id)' aika \(date) on ohi (\(late.fi) sitten)",
            sv:
              "tiden \(date) för milstolpen '\(milestone.id)' har passerat (för \(late.sv) sedan)",
            en: "the date \(date) of the milestone '\(milestone.id)' has passed (\(late.en) ago)"),
          hint: Phrase(
            fi: "kirjoita toteutunut päivä avaimeen 'reached', tai siirrä virstanpylvästä",
            sv: "skriv den verkliga dagen under 'reached', eller flytta milstolpen",
            en: "write the real day under 'reached', or move the milestone"),
          in: action.record, field: "milestones/\(milestone.id)/date")
      }
    }
  }
}
