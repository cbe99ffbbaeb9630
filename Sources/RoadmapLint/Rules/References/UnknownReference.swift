internal import Diagnostics
internal import RoadmapModel

/// A reference to a record that is not there.
enum UnknownReference: Rule {
  static let about = RuleAbout(
    id: "unknown-reference",
    group: .references,
    severity: .error,
    summary: Phrase(
      fi: "Jokainen viittaus osoittaa tietueeseen, joka on tiekartassa.",
      sv: "Varje hänvisning pekar på en post som finns i färdplanen.",
      en: "Every reference names a record that is in the roadmap."),
    why: Phrase(
      fi: "Viittaus tyhjään katkaisee vastuun, riippuvuuden tai säädösperustan huomaamatta.",
      sv:
        "En hänvisning till ingenting bryter obemärkt ett ansvar, ett beroende eller en rättsgrund.",
      en: "A reference to nothing silently cuts a responsibility, a dependency or a legal basis."),
    flags: [
      """
      actions:
        A02:
          responsible: ↓ict-osasto
      parties:
        ict: {title: Tietohallinto}
      """,
      """
      actions:
        A02:
          depends-on: [{action: ↓a01, type: start-start}]
        A01: {title: Inventointi}
      """,
    ],
    passes: [
      """
      actions:
        A02:
          responsible: ict
      parties:
        ict: {title: Tietohallinto}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    // Where dozens of references are unknown, the ids are not what was mistyped.
    var suggestions = 50
    ReferenceWalk.forEach(in: plan.roadmap) { reference in
      let roadmap = plan.roadmap
      if let kind = reference.kind {
        if roadmap.record(kind, reference.id) != nil { return }
        // A perspective that ships with the tool is still not in a roadmap that does not write it.
      } else if !roadmap.records(withID: reference.id).isEmpty {
        return
      }
      suggestions -= 1
      report(reference, plan, isHelpful: suggestions >= 0, into: &findings)
    }
  }

  private static func report(
    _ reference: ReferenceWalk.Found, _ plan: Plan, isHelpful: Bool, into findings: inout Findings
  ) {
    let id = reference.id
    let others = plan.roadmap.records(withID: id)
    var hint: Phrase?
    var fix: Fix?
    var related: [Related] = []
    if let other = others.first, let kind = reference.kind {
      hint = Phrase(
        fi: "'\(id)' on osiossa '\(other.kind.section)', tässä tarvitaan '\(kind.section)'",
        sv: "'\(id)' finns i avsnittet '\(other.kind.section)', här behövs '\(kind.section)'",
        en: "'\(id)' is in the section '\(other.kind.section)', '\(kind.section)' is needed here")
      related = [
        Related(
          Phrase(fi: "tietue on tässä", sv: "posten står här", en: "the record is here"),
          at: other.idPlace)
      ]
    } else if isHelpful,
      let choice = nearest(to: id, in: candidates(for: reference.kind, plan.roadmap))
    {
      hint = Phrase(
        fi: "tarkoititko '\(choice)'", sv: "menade du '\(choice)'", en: "did you mean '\(choice)'")
      if choice.lowercased() == id.lowercased() {
        fix = Fix(
          Phrase(fi: "kirjoita '\(choice)'", sv: "skriv '\(choice)'", en: "write '\(choice)'"),
          edits: [TextEdit(at: reference.place, with: choice)])
      }
    }
    findings.report(
      Self.self,
      Phrase(
        fi: "viittaus tuntemattomaan tunnukseen '\(id)'", sv: "hänvisning till okänt id '\(id)'",
        en: "reference to the unknown id '\(id)'"),
      hint: hint, at: reference.place, record: reference.record, field: reference.field,
      facet: id, related: related, fix: fix)
  }

  private static func candidates(for kind: Kind?, _ roadmap: Roadmap) -> [String] {
    if let kind { return roadmap.records(kind).map(\.id) }
    return roadmap.records.filter { !$0.kind.isSingle }.map(\.id)
  }
}
