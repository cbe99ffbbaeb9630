/// Whole records that an editor offers to fill in.
enum SchemaSnippets {
  /// The snippets of a key, if it has any.
  static func of(_ key: String) -> [JSONMember] {
    switch key {
    case "actions": snippet("toimenpide (action)", "Uusi toimenpide. · A new action.", action)
    case "goals": snippet("tavoite (goal)", "Uusi tavoite. · A new goal.", goal)
    case "parties": snippet("taho (party)", "Uusi taho. · A new party.", party)
    case "milestones":
      snippet("virstanpylväs (milestone)", "Uusi virstanpylväs. · A new milestone.", milestone)
    case "updates":
      snippet("seurantamerkintä (update)", "Merkintä tälle päivälle. · A note for a day.", update)
    default: []
    }
  }

  private static func snippet(_ label: String, _ about: String, _ body: JSONValue) -> [JSONMember] {
    [
      JSONMember(
        "defaultSnippets",
        [["label": .string(label), "description": .string(about), "body": body]])
    ]
  }

  private static let action: JSONValue = [
    "${1:A01}": [
      "title": "${2:Mitä tehdään}", "goals": ["${3:tavoite}"], "status": "${4:planned}",
      "responsible": "${5:vastuutaho}", "start": "${6:2026-Q1}", "end": "${7:2026-Q4}",
    ]
  ]
  private static let goal: JSONValue = [
    "${1:G1}": [
      "title": "${2:Mitä tavoitellaan}", "perspectives": ["${3:osaaminen}"], "owner": "${4:taho}",
    ]
  ]
  private static let party: JSONValue = [
    "${1:tietohallinto}": ["title": "${2:Tietohallinto}", "kind": "${3:unit}"]
  ]
  private static let milestone: JSONValue = [
    "${1:m1}": ["title": "${2:Mitä saavutetaan}", "date": "${3:2026-Q2}"]
  ]
  private static let update: JSONValue = ["${1:2026-11-16}": "${2:Mitä tapahtui}"]
}
