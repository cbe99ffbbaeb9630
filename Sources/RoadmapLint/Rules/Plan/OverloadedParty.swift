internal import Diagnostics
internal import RoadmapModel

/// A party that answers for more open actions than it can carry.
enum OverloadedParty: Rule {
  static let about = RuleAbout(
    id: "overloaded-party",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Yhdellä vastuutaholla ei ole liikaa avoimia toimenpiteitä.",
      sv: "En ansvarig part har inte för många öppna åtgärder.",
      en: "No party answers for too many open actions."),
    why: Phrase(
      fi: "Jos puolet suunnitelmasta on yhden tahon varassa, sen poissaolo pysäyttää kaiken.",
      sv: "Om halva planen vilar på en part stannar allt när den är borta.",
      en: "When half of the plan rests on one party, its absence stops everything."),
    flags: [
      Example(
        """
        actions:
          A01: {status: planned, responsible: ict}
          A02: {status: in-progress, responsible: ict}
          A03: {status: paused, responsible: ict}
        parties:
          ↓ict: {title: Tietohallintopäällikkö, kind: role}
        """, settings: .with { $0.limits.openActions = 2 }),
      Example(
        """
        actions:
          A01: {status: planned, responsible: ↓ict}
          A02: {status: planned, responsible: ict}
        """, settings: .with { $0.limits.openActions = 1 }),
    ],
    passes: [
      Example(
        """
        actions:
          A01: {status: done, responsible: ict}
          A02: {status: in-progress, responsible: ict}
          A03: {status: proposed, responsible: ict}
          A04: {status: planned, responsible: talous, partners: [ict]}
        parties:
          ict: {title: Tietohallintopäällikkö, kind: role}
        """, settings: .with { $0.limits.openActions = 1 })
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    var order: [String] = []
    var uses: [String: [(record: Record, place: Place)]] = [:]
    for action in plan.actions where action.status?.isOpen == true {
      guard let party = action.responsible else { continue }
      if uses[party.id] == nil { order.append(party.id) }
      uses[party.id, default: []].append((action.record, action.record.place(party.span)))
    }
    let limit = plan.settings.limits.openActions
    for id in order {
      guard let actions = uses[id], actions.count > limit, let first = actions.first else {
        continue
      }
      let party = plan.roadmap.record(.party, id)
      findings.report(
        Self.self,
        Phrase(
          fi: "avoimia toimenpiteitä vastuulla: \(actions.count), raja on \(limit)",
          sv: "ansvarar för \(actions.count) öppna åtgärder, gränsen är \(limit)",
          en: "answers for \(actions.count) open actions, the limit is \(limit)"),
        hint: Phrase(
          fi: "jaa vastuuta muille tai muuta rajaa: 'limits: {open-actions: …}'",
          sv: "fördela ansvaret på flera eller ändra gränsen: 'limits: {open-actions: …}'",
          en: "share the actions out or change the limit: 'limits: {open-actions: …}'"),
        at: party?.idPlace ?? first.place, record: party ?? first.record,
        field: party == nil ? "responsible" : nil, facet: party == nil ? id : nil,
        related: actions.prefix(5).map { use in
          Related(
            Phrase(
              fi: "vastuulla: \(use.record.id)", sv: "ansvarar för: \(use.record.id)",
              en: "answers for: \(use.record.id)"), at: use.place)
        })
    }
  }
}
