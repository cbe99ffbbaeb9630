internal import Diagnostics
internal import RoadmapModel

/// An open action that waits for one that was given up, or one merged into such.
///
/// A merged action whose target was later merged further is left alone: the trail still leads on.
enum RetiredTarget: Rule {
  static let about = RuleAbout(
    id: "retired-target",
    group: .references,
    severity: .warning,
    summary: Phrase(
      fi: "Avoin toimenpide ei odota toimenpidettä, joka on peruttu tai yhdistetty toiseen.",
      sv:
        "En öppen åtgärd väntar inte på en åtgärd som ställts in eller slagits ihop med en annan.",
      en: "An open action does not wait for one that was cancelled or merged into another."),
    why: Phrase(
      fi:
        "Peruttu toimenpide ei koskaan valmistu: odottava jää odottamaan tai alkaa ilman pohjaansa.",
      sv:
        "En inställd åtgärd blir aldrig färdig: den som väntar blir stående eller börjar utan sin grund.",
      en:
        "A cancelled action is never finished: whoever waits is stuck, or starts without its footing."
    ),
    flags: [
      """
      actions:
        A24: {status: planned, depends-on: [A04, ↓A26]}
        A26: {status: merged, merged-into: A25}
        A25: {status: planned}
        A04: {status: in-progress}
      """,
      """
      actions:
        A26: {status: merged, merged-into: ↓A25}
        A25: {status: cancelled}
      """,
    ],
    passes: [
      """
      actions:
        A23: {status: done, depends-on: A26}
        A24: {status: planned, depends-on: {action: A26, type: related}}
        A26: {status: merged, merged-into: A25}
        A25: {status: planned}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions {
      if action.isSurelyOpen {
        for dependency in action.readableDependencies where dependency.link != .related {
          check(dependency, of: action, plan, into: &findings)
        }
      }
      if action.status == .merged, let target = action.mergedInto,
        let other = plan.action(target.id), other.status == .cancelled
      {
        let word = other.statusWord
        report(
          action, target, other,
          Phrase(
            fi: "on yhdistetty toimenpiteeseen '\(other.id)', jonka tila on '\(word)'",
            sv: "har slagits ihop med '\(other.id)', vars status är '\(word)'",
            en: "is merged into '\(other.id)', whose status is '\(word)'"),
          hint: Phrase(
            fi: "yhdistä toimenpiteeseen, joka on jäljellä, tai peru tämäkin",
            sv: "slå ihop med en åtgärd som finns kvar, eller ställ in även denna",
            en: "merge into an action that is left, or cancel this one too"),
          field: "merged-into", into: &findings)
      }
    }
  }

  private static func check(
    _ dependency: Dependency, of action: Action, _ plan: Plan, into findings: inout Findings
  ) {
    guard let other = plan.action(dependency.action.id), other.status?.isRetired == true else {
      return
    }
    var hint = Phrase(
      fi: "poista riippuvuus, tai kirjoita toimenpide, jota nyt odotetaan",
      sv: "ta bort beroendet, eller skriv den åtgärd som nu inväntas",
      en: "remove the dependency, or write the action that is waited for now")
    if let heir = plan.heir(of: other), heir.id != action.id,
      !action.dependencies.contains(where: { $0.action.id == heir.id })
    {
      hint = Phrase(
        fi: "työ jatkuu toimenpiteessä '\(heir.id)': kirjoita se, tai poista riippuvuus",
        sv: "arbetet fortsätter i åtgärden '\(heir.id)': skriv den, eller ta bort beroendet",
        en: "the work goes on in '\(heir.id)': write that, or remove the dependency")
    }
    let word = other.statusWord
    report(
      action, dependency.action, other,
      Phrase(
        fi: "odottaa toimenpidettä '\(other.id)', jonka tila on '\(word)'",
        sv: "väntar på '\(other.id)', vars status är '\(word)'",
        en: "waits for '\(other.id)', whose status is '\(word)'"),
      hint: hint, field: "depends-on", into: &findings)
  }

  private static func report(
    _ action: Action, _ reference: Reference, _ other: Action, _ message: Phrase, hint: Phrase,
    field: String, into findings: inout Findings
  ) {
    let place = other.record[.status].map(other.record.place) ?? other.record.idPlace
    let related = Related(
      Phrase(fi: "tila on tässä", sv: "statusen står här", en: "the status is here"), at: place)
    findings.report(
      Self.self, message, hint: hint, at: action.record.place(reference.span),
      record: action.record, field: field, facet: other.id, related: [related])
  }
}
