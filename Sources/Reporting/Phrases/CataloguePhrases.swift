internal import Diagnostics
package import RoadmapDiff

/// The words of the catalogue of changes.
package protocol CataloguePhrases: Phrases {
  /// What a word of the catalogue is called.
  func catalogue(_ label: CatalogueLabel) -> String
  /// What decides how much a type of change weighs.
  func weight(_ weighing: ChangeWeighing) -> String
}

/// The fixed words of the catalogue, each translated once per language.
package enum CatalogueLabel: Sendable, CaseIterable {
  case title, type, weight, told, before, after, says, howToWeigh, usage
}

extension Language {
  /// The words of the language, those of the catalogue among them.
  var cataloguePhrases: any CataloguePhrases {
    switch self {
    case .fi: Finnish()
    case .sv: Swedish()
    case .en: English()
    }
  }
}

extension Finnish: CataloguePhrases {
  package func catalogue(_ label: CatalogueLabel) -> String {
    switch label {
    case .title: "Muutoslajit"
    case .type: "Muutoslaji"
    case .weight: "Painoarvo"
    case .told: "Milloin kerrotaan"
    case .before: "Ennen"
    case .after: "Jälkeen"
    case .says: "Mitä diff sanoo"
    case .howToWeigh: "Painoarvoa voi muuttaa tiedostossa tiekartta.yaml:"
    case .usage: "Yhdestä muutoslajista kertoo: tiekartta explain MUUTOSLAJI"
    }
  }

  package func weight(_ weighing: ChangeWeighing) -> String {
    switch weighing {
    case .always(.decision): "päätettäväksi"
    case .always(.information): "tiedoksi"
    case .always(.editorial): "tekstimuutos tai pieni tarkistus"
    case .end:
      "päätettäväksi vähintään rajan slip-decision päivistä (60) ja kun päättyminen poistuu; tiedoksi rajan slip-information päivistä (14) ja kun aika tarkentuu tai annetaan"
    case .date:
      "tiedoksi rajan slip-information päivistä (14) ja kun aika tarkentuu, annetaan tai poistuu; muuten pieni tarkistus"
    case .cost:
      "päätettäväksi, kun summa ennen tai nyt ylittää rajan cost-benefit (200000); muuten tiedoksi"
    case .added: "päätettäväksi toimenpide (paitsi ehdotus), tavoite ja näkökulma; muuten tiedoksi"
    case .removed: "päätettäväksi toimenpide, tavoite, näkökulma ja mittari; muuten tiedoksi"
    }
  }
}

extension Swedish: CataloguePhrases {
  package func catalogue(_ label: CatalogueLabel) -> String {
    switch label {
    case .title: "Ändringstyper"
    case .type: "Ändringstyp"
    case .weight: "Vikt"
    case .told: "När den sägs"
    case .before: "Före"
    case .after: "Efter"
    case .says: "Vad diff säger"
    case .howToWeigh: "Vikten kan ändras i filen tiekartta.yaml:"
    case .usage: "Om en ändringstyp berättar: tiekartta explain ÄNDRINGSTYP"
    }
  }

  package func weight(_ weighing: ChangeWeighing) -> String {
    switch weighing {
    case .always(.decision): "för beslut"
    case .always(.information): "för kännedom"
    case .always(.editorial): "textändring eller liten justering"
    case .end:
      "för beslut från slip-decision dagar (60) och när slutet tas bort; för kännedom från slip-information dagar (14) och när tiden preciseras eller anges"
    case .date:
      "för kännedom från slip-information dagar (14) och när tiden preciseras, anges eller tas bort; annars en liten justering"
    case .cost:
      "för beslut när beloppet före eller nu överstiger cost-benefit (200000); annars för kännedom"
    case .added:
      "för beslut en åtgärd (utom ett förslag), ett mål och en synvinkel; annars för kännedom"
    case .removed: "för beslut en åtgärd, ett mål, en synvinkel och en mätare; annars för kännedom"
    }
  }
}

extension English: CataloguePhrases {
  package func catalogue(_ label: CatalogueLabel) -> String {
    switch label {
    case .title: "Types of change"
    case .type: "Type of change"
    case .weight: "Weight"
    case .told: "When it is told"
    case .before: "Before"
    case .after: "After"
    case .says: "What diff says"
    case .howToWeigh: "The weight can be changed in tiekartta.yaml:"
    case .usage: "To read about one type of change: tiekartta explain TYPE"
    }
  }

  package func weight(_ weighing: ChangeWeighing) -> String {
    switch weighing {
    case .always(.decision): "for decision"
    case .always(.information): "for information"
    case .always(.editorial): "wording or a small adjustment"
    case .end:
      "for decision from slip-decision days (60) and where the end is taken away; for information from slip-information days (14) and where a date is made more exact or first given"
    case .date:
      "for information from slip-information days (14) and where a date is made more exact, first given or taken away; else a small adjustment"
    case .cost:
      "for decision where the amount before or now is over cost-benefit (200000); else for information"
    case .added:
      "for decision an action (but for a proposal), a goal and a perspective; else for information"
    case .removed:
      "for decision an action, a goal, a perspective and an indicator; else for information"
    }
  }
}
