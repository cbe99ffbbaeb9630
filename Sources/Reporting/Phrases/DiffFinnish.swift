package import RoadmapDiff

// The words of `diff` in Finnish.
extension Finnish: DiffPhrases {
  package func label(_ label: DiffLabel) -> String {
    switch label {
    case .nothing: "Muutoksia ei ole."
    case .nothingToDecide: "Päätettävää ei ole."
    case .onlyWriting: "Vain kirjoitusasu muuttui."
    case .index: "seuraava tallennus"
    case .workingTree: "tallentamaton työversio"
    }
  }

  package func diffTitle(from base: String, to head: String) -> String {
    "Muutokset: \(base) → \(head)"
  }

  package func counts(added: Int, removed: Int, changed: Int, renamed: Int) -> String {
    let parts = countsWithoutZeros([
      (added, "\(added) lisätty"), (removed, "\(removed) poistettu"),
      (changed, "\(changed) muuttunut"), (renamed, "\(renamed) saanut uuden tunnuksen"),
    ])
    return "Kohteita: \(parts)."
  }

  package func heading(_ significance: Significance, _ count: Int) -> String {
    switch significance {
    case .decision: "Päätettäväksi (\(count))"
    case .information: "Tiedoksi (\(count))"
    case .editorial: "Tekstimuutokset ja pienet tarkistukset (\(count))"
    }
  }

  package func toDecide(_ count: Int) -> String {
    count == 1 ? "Päätettäväksi tulee 1 kohde:" : "Päätettäväksi tulee \(count) kohdetta:"
  }

  package func furtherChanges(_ count: Int) -> String {
    count == 1 ? "(ja 1 muu muutos)" : "(ja \(count) muuta muutosta)"
  }

  package func followed(by count: Int) -> String {
    count == 1 ? "viittaus korjattu 1 kohteessa" : "viittaukset korjattu \(count) kohteessa"
  }

  package func before(_ id: String) -> String { "ennen \(id)" }

  package func endsIn(_ period: String) -> String { "päättyy \(period)" }

  package func cumulated(sinceFirst: String?, sinceBaseline: String?) -> String {
    [
      sinceFirst.map { "ensimmäisestä suunnitelmasta \($0)" },
      sinceBaseline.map { "vertailuversiosta \($0)" },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  package func movedTimes(_ count: Int) -> String { "siirretty \(count) kertaa" }

  package func unreadable(_ path: String) -> String {
    "Tiedostoa \(path) ei voitu lukea kokonaan: siitä puuttuvia kohteita ei pidetä poistettuina."
  }
}
