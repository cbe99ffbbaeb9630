internal import Diagnostics
internal import RoadmapModel
internal import YAMLTree

/// The built-in rules, written as anyone writes their own.
package enum DefaultRules {
  /// The rules in the order of the text.
  package static let all: [GateRule] = {
    let tree = YAMLTree.read(SourceText(path: "check", text: text))
    let fields = Fieldset([
      Field(.rules, .list(.fields(ConfigurationFormat.rule)), fi: "Säännöt.", en: "The rules.")
    ])
    let read = RoadmapDecoder.decode(tree, as: fields).fields[.rules]
    let nodes = tree.root?.value(of: "rules")?.listed ?? []
    return zip(read?.list ?? [], nodes).compactMap { value, node in
      var reader = RuleReader(file: "check")
      var rule = reader.read(value, node, among: [])
      rule?.place = nil
      return rule
    }
  }()

  /// One rule as it is written; nil where there is no such rule.
  package static func text(of id: String) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "  - id: " + id) else { return nil }
    let rest = lines[(start + 1)...].prefix { !$0.hasPrefix("  - id: ") }
    return ([lines[start]] + rest).map { $0.dropFirst(2) }.joined(separator: "\n")
      .trimmingEnd
  }

  /// The rules as `check --rules` shows them.
  package static let text = """
    rules:
      - id: end-moved-far
        change: end-moved
        in: [actions, phases]
        kind: slipped
        days: slip-decision
        approval: [approves, steers]
        message:
          fi: päättyminen siirtyy niin paljon, että siitä on päätettävä
          sv: slutet flyttas så mycket att det måste beslutas om
          en: the end moves so far that it must be decided on
        tests:
          - base: {actions: {A1: {status: in-progress, end: 2026-06-30}}}
            head: {actions: {A1: {status: in-progress, end: 2026-12-31}}}
            fails: true
          - base: {actions: {A1: {status: in-progress, end: 2026-06-30}}}
            head: {actions: {A1: {status: in-progress, end: 2026-07-31}}}
            fails: false
          - base: {actions: {A1: {status: in-progress, end: 2026-12-31}}}
            head: {actions: {A1: {status: in-progress, end: 2026-06-30}}}
            fails: false

      - id: end-removed
        change: end-moved
        in: [actions, phases]
        kind: unscheduled
        approval: [approves, steers]
        message:
          fi: suunniteltu päättyminen poistuu
          sv: det planerade slutet tas bort
          en: the planned end is taken away
        tests:
          - base: {actions: {A1: {status: planned, end: 2026-06-30}}}
            head: {actions: {A1: {status: planned}}}
            fails: true
          - base: {actions: {A1: {status: planned, end: 2026-06-30}}}
            head: {actions: {A1: {status: planned, end: 2026}}}
            fails: false

      - id: moved-again
        change: end-moved
        in: [actions, phases]
        kind: [slipped, brought-forward]
        moves: 3
        approval: [approves, steers]
        message:
          fi: sama päättyminen siirtyy taas
          sv: samma slut flyttas igen
          en: the same end moves again
        tests:
          - base: {actions: {A1: {status: planned, end: 2026-06-30}}}
            head: {actions: {A1: {status: planned, end: 2026-07-15}}}
            moves: 2
            fails: true
          - base: {actions: {A1: {status: planned, end: 2026-06-30}}}
            head: {actions: {A1: {status: planned, end: 2026-07-15}}}
            moves: 1
            fails: false

      - id: moved-without-reason
        change: end-moved
        in: [actions, phases]
        kind: [slipped, brought-forward, unscheduled]
        reason: missing
        approval: [approves, steers]
        message:
          fi: päättyminen siirtyy, eikä syytä ole kerrottu
          sv: slutet flyttas och ingen har sagt varför
          en: the end moves and nobody said why
        tests:
          - base: {actions: {A1: {status: planned, end: 2026-06-30}}}
            head: {actions: {A1: {status: planned, end: 2026-07-15}}}
            fails: true
          - base: {actions: {A1: {status: planned, end: 2026-06-30}}}
            head:
              actions:
                A1:
                  status: planned
                  end: 2026-07-15
                  updates: {2026-05-04: {text: Siirtyy, reason: Toimitus myöhästyi}}
            fails: false
          - base: {actions: {A1: {status: planned, end: 2026-06-30}}}
            head: {actions: {A1: {status: planned, end: 2026-07-15}}}
            reason: true
            fails: false

      - id: responsible-removed
        change: responsible-removed
        message:
          fi: vastuutaho poistuu
          sv: den ansvariga tas bort
          en: nobody answers for it any more
        tests:
          - base: {actions: {A1: {status: planned, responsible: ict}}}
            head: {actions: {A1: {status: planned}}}
            fails: true
          - base: {actions: {A1: {status: planned, responsible: ict}}}
            head: {actions: {A1: {status: planned, responsible: sote}}}
            fails: false

      - id: removed-without-retirement
        change: record-removed
        in: [actions, phases]
        status: [planned, preparing, in-progress, paused, done]
        approval: [approves, steers]
        message:
          fi: tietue poistetaan, vaikka sitä ei ole peruttu tai yhdistetty
          sv: posten tas bort utan att ha ställts in eller slagits samman
          en: the record is removed without being cancelled or merged first
        tests:
          - base: {actions: {A1: {status: planned}, A2: {status: planned}}}
            head: {actions: {A2: {status: planned}}}
            fails: true
          - base: {phases: {survey: {end: 2026-06-30}, workshops: {end: 2026-09-30}}}
            head: {phases: {workshops: {end: 2026-09-30}}}
            fails: true
          - base: {actions: {A1: {status: cancelled}, A2: {status: planned}}}
            head: {actions: {A2: {status: planned}}}
            fails: false

      - id: goal-removed
        change: record-removed
        in: [goals, perspectives, indicators]
        message:
          fi: tavoite, näkökulma tai mittari poistetaan
          sv: ett mål, ett perspektiv eller en indikator tas bort
          en: a goal, a perspective or an indicator is removed
        tests:
          - base: {goals: {T1: {title: Asiointi}, T2: {title: Tieto}}}
            head: {goals: {T2: {title: Tieto}}}
            fails: true
          - base: {goals: {T1: {title: Asiointi}}}
            head: {goals: {T9: {title: Asiointi, formerly: T1}}}
            fails: false

      - id: target-lowered
        change: target-changed
        value: lowered
        message:
          fi: tavoitetaso laskee
          sv: målnivån sänks
          en: the target asks for less
        tests:
          - base: {perspectives: {laitteet: {target: {value: 4, by: 2029}}}}
            head: {perspectives: {laitteet: {target: {value: 3.5, by: 2029}}}}
            fails: true
          - base: {perspectives: {laitteet: {target: {value: 4, by: 2029}}}}
            head: {perspectives: {laitteet: {target: {value: 4, by: 2028}}}}
            fails: false
          - base: {perspectives: {laitteet: {target: {value: 4, by: 2029}}}}
            head: {perspectives: {laitteet: {target: {value: 4, by: 2035}}}}
            fails: true
          - base: {perspectives: {laitteet: {target: {value: 4, by: 2029}}}}
            head: {perspectives: {laitteet: {target: {value: 4}}}}
            fails: true
          - base: {indicators: {M1: {direction: down, targets: {2027: 10}}}}
            head: {indicators: {M1: {direction: down, targets: {2027: 12}}}}
            fails: true
          - base: {indicators: {M1: {direction: down, targets: {2027: 10}}}}
            head: {indicators: {M1: {direction: down, targets: {2027: 8}}}}
            fails: false
          - base: {perspectives: {laitteet: {target: {value: 4, by: 2029}}}}
            head: {perspectives: {laitteet: {title: Laitteet}}}
            fails: true
          - base: {indicators: {M1: {targets: {2027: 10, 2028: 20}}}}
            head: {indicators: {M1: {targets: {2028: 20}}}}
            fails: true
          - base: {indicators: {M1: {direction: up, targets: {2027: 10}}}}
            head: {indicators: {M1: {direction: down, targets: {2027: 10}}}}
            fails: true

      - id: legal-deadline-passed
        change: [end-moved, restored, reopened, legal-deadline-moved, requirement-linked, link-changed]
        effect: legal-deadline
        message:
          fi: lakisääteinen määräaika ylittyy
          sv: den lagstadgade tidsfristen överskrids
          en: a legal deadline is missed
        tests:
          - base:
              requirements: {L1: {kind: act, deadlines: {d1: {date: 2026-09-30}}}}
              actions: {A1: {status: planned, end: 2026-06-30, requirements: {requirement: L1, deadline: d1}}}
            head:
              requirements: {L1: {kind: act, deadlines: {d1: {date: 2026-09-30}}}}
              actions: {A1: {status: planned, end: 2026-12-31, requirements: {requirement: L1, deadline: d1}}}
            fails: true
          - base:
              requirements: {L1: {kind: act, deadlines: {d1: {date: 2026-09-30}}}}
              actions: {A1: {status: planned, end: 2026-06-30, requirements: {requirement: L1, deadline: d1}}}
            head:
              requirements: {L1: {kind: act, deadlines: {d1: {date: 2026-09-30}}}}
              actions: {A1: {status: planned, end: 2026-08-31, requirements: {requirement: L1, deadline: d1}}}
            fails: false
          - base:
              requirements: {L1: {kind: act, deadlines: {d1: {date: 2026-09-30}}}}
              actions: {A1: {status: planned, end: 2026-06-30, requirements: {requirement: L1, deadline: d1}}}
            head:
              requirements: {L1: {kind: act, deadlines: {d1: {date: 2026-09-30}}}}
              actions: {A1: {status: planned, end: 2026-12-31}}
            fails: true
          - base:
              requirements: {L1: {kind: act, deadlines: {d1: {date: 2026-09-30}}}}
              actions: {A1: {status: planned, end: 2026-06-30, requirements: {requirement: L1, deadline: d1}}}
            head:
              requirements: {L1: {kind: act, deadlines: {d1: {date: 2027-09-30}}}}
              actions: {A1: {status: planned, end: 2026-12-31, requirements: {requirement: L1, deadline: d1}}}
            fails: true
          - base:
              requirements: {L1: {kind: act, deadlines: {d1: {date: 2026-09-30}}}}
              actions: {A1: {status: planned, end: 2026-06-30, requirements: {requirement: L1, deadline: d1}}}
            head:
              requirements: {L1: {kind: act}}
              actions: {A1: {status: planned, end: 2026-12-31}}
            fails: true
          - base:
              requirements: {L1: {kind: act, deadlines: {d1: {date: 2026-09-30}}}}
              actions: {A1: {status: planned, end: 2026-06-30, requirements: L1}}
            head:
              requirements: {L1: {kind: act, deadlines: {d1: {date: 2026-09-30}}}}
              actions: {A1: {status: planned, end: 2026-12-31, requirements: L1}}
            fails: true
          - base:
              requirements: {L1: {kind: act, deadlines: {d1: {date: 2026-09-30}}}}
              actions: {A1: {status: cancelled, end: 2026-12-31, requirements: {requirement: L1, deadline: d1}}}
            head:
              requirements: {L1: {kind: act, deadlines: {d1: {date: 2026-09-30}}}}
              actions: {A1: {status: planned, end: 2026-12-31}}
            fails: true

      - id: cancelled-at-short-notice
        change: cancelled
        in: [actions, phases]
        notice: 30
        approval: [approves, steers]
        message:
          fi: perutaan liian lyhyellä varoitusajalla
          sv: ställs in med för kort varsel
          en: it is cancelled at too short notice
        tests:
          - base: {actions: {A1: {status: planned, start: 2026-05-01, end: 2026-12-31}}}
            head: {actions: {A1: {status: cancelled, start: 2026-05-01, end: 2026-12-31}}}
            today: 2026-04-20
            fails: true
          - base: {actions: {A1: {status: planned, start: 2026-05-01, end: 2026-12-31}}}
            head: {actions: {A1: {status: cancelled, start: 2026-05-01, end: 2026-12-31}}}
            today: 2026-02-20
            fails: false

      - id: changed-before-review
        level: warning
        change: [end-moved, target-changed, record-added, record-removed, cancelled, added-to-plan]
        in: [actions, phases, goals, perspectives, indicators]
        before-review: 14
        message:
          fi: muutos juuri ennen katselmusta
          sv: en ändring strax före en genomgång
          en: a change shortly before a review
        tests:
          - base:
              actions: {A1: {status: planned, end: 2026-06-30}}
              reviews: {t1: {date: 2026-05-10}}
            head:
              actions: {A1: {status: planned, end: 2026-07-31}}
              reviews: {t1: {date: 2026-05-10}}
            today: 2026-05-01
            fails: true
          - base:
              actions: {A1: {status: planned, end: 2026-06-30}}
              reviews: {t1: {date: 2026-05-10}}
            head:
              actions: {A1: {status: planned, end: 2026-07-31}}
              reviews: {t1: {date: 2026-05-10}}
            today: 2026-04-01
            fails: false

      - id: earlier-id-removed
        level: warning
        change: formerly-removed
        message:
          fi: aiempi tunnus poistuu, joten tilojen vertailu ei enää tunne kohdetta; palauta rivi
          sv: ett tidigare id tas bort, så jämförelser känner inte igen posten; sätt tillbaka raden
          en: an earlier id is taken away, so comparisons no longer know the record; put it back
        tests:
          - base: {actions: {B1: {status: planned, end: 2026-06-30, formerly: A1}}}
            head: {actions: {B1: {status: planned, end: 2026-06-30}}}
            fails: true
          - base: {actions: {B1: {status: planned, end: 2026-06-30, formerly: A1}}}
            head: {actions: {B1: {status: planned, end: 2026-06-30, formerly: [A1, A0]}}}
            fails: false

    """
}

extension String {
  /// The text without the line breaks at its end.
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
