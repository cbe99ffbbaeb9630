internal import Diagnostics

/// The words of `changelog`.
protocol ChangelogPhrases: Sendable {
  func label(_ label: ChangelogLabel) -> String
  /// How one open action stands.
  func label(_ light: ChangelogReport.Light) -> String
  /// How many actions there are, and what became of some of them.
  func actions(total: Int, new: Int, finished: Int, cancelled: Int, merged: Int) -> String
  /// How the open actions stand.
  func lights(onTrack: Int, atRisk: Int, late: Int) -> String
  /// When an action counts as late and when as at risk, by the limits in days.
  func meaning(late: Int, atRisk: Int, legal: Int) -> String
  /// The middle slip, the largest one to later where there is one, and of how many actions.
  func spread(median: String, worst: String?, count: Int) -> String
  /// That so many files could not be read whole.
  func unreadable(_ count: Int) -> String
  /// How many actions did not change, and how many changes are mere wording.
  func rest(unchanged: Int, editorial: Int) -> String
}

/// The fixed words of `changelog`, each translated once per language.
enum ChangelogLabel: Sendable, CaseIterable {
  case title, from, to, preparedBy, inNumbers, actions, open, slipSince, slipFirst, legal, none
  case background, ofWhichNew, earlier, later
  case sameVersion, nothingToMeasure, nothingToDecide, nothingToKnow, overdue, silent, requests,
    risks, decisions
}

extension Language {
  /// The words of the language for `changelog`.
  var changelogPhrases: any ChangelogPhrases {
    switch self {
    case .fi: Finnish()
    case .sv: Swedish()
    case .en: English()
    }
  }
}

extension Finnish: ChangelogPhrases {
  func label(_ label: ChangelogLabel) -> String {
    switch label {
    case .title: "Muutosloki"
    case .from: "Aiempi versio"
    case .to: "Uudempi versio"
    case .preparedBy: "Koordinoi"
    case .inNumbers: "Lukuina"
    case .actions: "Toimenpiteet"
    case .open: "Avoimet"
    case .slipSince: "Siirtymä aiemmasta versiosta"
    case .slipFirst: "Siirtymä ensimmäisestä suunnitelmasta"
    case .legal: "Lakisääteinen määräaika ylittyy"
    case .none: "ei yhdessäkään"
    case .background: "Tausta"
    case .ofWhichNew: "aiemman version jälkeen"
    case .earlier: "aiemmin"
    case .later: "myöhemmin"
    case .sameVersion: "Versiot ovat samat, joten muutoksia ei ole."
    case .nothingToMeasure: "ei verrattavaa"
    case .nothingToDecide: "Päätettävää ei ole."
    case .nothingToKnow: "Tiedoksi annettavaa ei ole."
    case .overdue: "Päättyminen ohitettu, ei valmis"
    case .silent: "Ei päivitetty aiemman version jälkeen"
    case .requests: "Liikennevalot, jotka eivät ole vihreitä"
    case .risks: "Riskit"
    case .decisions: "Päätökset aiemman version jälkeen"
    }
  }

  func label(_ light: ChangelogReport.Light) -> String {
    switch light {
    case .onTrack: "aikataulussa"
    case .atRisk: "vaarassa viivästyä"
    case .late: "viivästynyt"
    }
  }

  func actions(total: Int, new: Int, finished: Int, cancelled: Int, merged: Int) -> String {
    "\(total) – uusia \(new), valmistuneita \(finished), peruttuja \(cancelled), yhdistettyjä"
      + " \(merged)"
  }

  func lights(onTrack: Int, atRisk: Int, late: Int) -> String {
    "aikataulussa \(onTrack), vaarassa viivästyä \(atRisk), viivästynyt \(late)"
  }

  func meaning(late: Int, atRisk: Int, legal: Int) -> String {
    "Viivästynyt: päättyminen on ohi tai siirtynyt yli \(late) päivää ensimmäisestä"
      + " suunnitelmasta. Vaarassa: se on siirtynyt yli \(atRisk) päivää, työ odottaa viivästynyttä"
      + " tai lakisääteinen määräaika on \(legal) päivän sisällä. Käsin annettu liikennevalo ratkaisee."
  }

  func spread(median: String, worst: String?, count: Int) -> String {
    let worst = worst.map { "suurin \($0)" } ?? "mikään ei ole myöhentynyt"
    return "mediaani \(median), \(worst); mitattuja toimenpiteitä \(count)"
  }

  func unreadable(_ count: Int) -> String {
    "Tiedostoja, joita ei voitu lukea kokonaan: \(count)."
      + " Niistä puuttuvia kohteita ei pidetä poistettuina."
  }

  func rest(unchanged: Int, editorial: Int) -> String {
    "Ennallaan pysyneitä toimenpiteitä: \(unchanged). Tekstimuutoksia ja pieniä tarkistuksia:"
      + " \(editorial)."
  }
}

extension Swedish: ChangelogPhrases {
  func label(_ label: ChangelogLabel) -> String {
    switch label {
    case .title: "Ändringslogg"
    case .from: "Tidigare version"
    case .to: "Nyare version"
    case .preparedBy: "Samordnar"
    case .inNumbers: "I siffror"
    case .actions: "Åtgärder"
    case .open: "Öppna"
    case .slipSince: "Förskjutning sedan den tidigare versionen"
    case .slipFirst: "Förskjutning sedan den första planen"
    case .legal: "Lagstadgad tidsfrist överskrids"
    case .none: "inte i någon"
    case .background: "Bakgrund"
    case .ofWhichNew: "sedan den tidigare versionen"
    case .earlier: "tidigare"
    case .later: "senare"
    case .sameVersion: "Versionerna är desamma, så det finns inga ändringar."
    case .nothingToMeasure: "inget att jämföra"
    case .nothingToDecide: "Det finns inget att besluta om."
    case .nothingToKnow: "Det finns inget för kännedom."
    case .overdue: "Slutet har passerats, inte slutförd"
    case .silent: "Inte uppdaterade efter den tidigare versionen"
    case .requests: "Trafikljus som inte är gröna"
    case .risks: "Risker"
    case .decisions: "Beslut efter den tidigare versionen"
    }
  }

  func label(_ light: ChangelogReport.Light) -> String {
    switch light {
    case .onTrack: "enligt tidtabell"
    case .atRisk: "risk för försening"
    case .late: "försenad"
    }
  }

  func actions(total: Int, new: Int, finished: Int, cancelled: Int, merged: Int) -> String {
    "\(total) – nya \(new), slutförda \(finished), inställda \(cancelled), sammanslagna \(merged)"
  }

  func lights(onTrack: Int, atRisk: Int, late: Int) -> String {
    "enligt tidtabell \(onTrack), risk för försening \(atRisk), försenade \(late)"
  }

  func meaning(late: Int, atRisk: Int, legal: Int) -> String {
    "Försenad: slutet har passerats eller flyttats mer än \(late) dagar från den första planen."
      + " Risk för försening: slutet har flyttats mer än \(atRisk) dagar, arbetet väntar på något"
      + " försenat eller en lagstadgad tidsfrist infaller inom \(legal) dagar. Ett trafikljus som satts"
      + " för hand avgör."
  }

  func spread(median: String, worst: String?, count: Int) -> String {
    let worst = worst.map { "störst \($0)" } ?? "inget har senarelagts"
    return "median \(median), \(worst); mätta åtgärder \(count)"
  }

  func unreadable(_ count: Int) -> String {
    "Filer som inte kunde läsas i sin helhet: \(count)."
      + " Poster som saknas i dem räknas inte som borttagna."
  }

  func rest(unchanged: Int, editorial: Int) -> String {
    "Oförändrade åtgärder: \(unchanged). Textändringar och små justeringar: \(editorial)."
  }
}

extension English: ChangelogPhrases {
  func label(_ label: ChangelogLabel) -> String {
    switch label {
    case .title: "Change log"
    case .from: "Earlier version"
    case .to: "Later version"
    case .preparedBy: "Coordinates"
    case .inNumbers: "In numbers"
    case .actions: "Actions"
    case .open: "Open"
    case .slipSince: "Slip since the earlier version"
    case .slipFirst: "Slip since the first plan"
    case .legal: "Past a legal deadline"
    case .none: "none"
    case .background: "Background"
    case .ofWhichNew: "since the earlier version"
    case .earlier: "earlier"
    case .later: "later"
    case .sameVersion: "The versions are the same, so nothing has changed."
    case .nothingToMeasure: "nothing to measure against"
    case .nothingToDecide: "There is nothing to decide."
    case .nothingToKnow: "There is nothing for information."
    case .overdue: "End passed, not finished"
    case .silent: "Not updated since the earlier version"
    case .requests: "Lights that are not green"
    case .risks: "Risks"
    case .decisions: "Decisions since the earlier version"
    }
  }

  func label(_ light: ChangelogReport.Light) -> String {
    switch light {
    case .onTrack: "on schedule"
    case .atRisk: "at risk"
    case .late: "late"
    }
  }

  func actions(total: Int, new: Int, finished: Int, cancelled: Int, merged: Int) -> String {
    "\(total) – new \(new), finished \(finished), cancelled \(cancelled), merged \(merged)"
  }

  func lights(onTrack: Int, atRisk: Int, late: Int) -> String {
    "on schedule \(onTrack), at risk \(atRisk), late \(late)"
  }

  func meaning(late: Int, atRisk: Int, legal: Int) -> String {
    "Late: the end has passed, or has moved more than \(late) days since the first plan."
      + " At risk: it has moved more than \(atRisk) days, the work waits for a late action, or a legal"
      + " deadline is within \(legal) days. A light that was set by hand decides."
  }

  func spread(median: String, worst: String?, count: Int) -> String {
    let worst = worst.map { "largest \($0)" } ?? "none has become later"
    return "median \(median), \(worst); actions measured \(count)"
  }

  func unreadable(_ count: Int) -> String {
    "Files that could not be read whole: \(count)."
      + " Records missing from them do not count as removed."
  }

  func rest(unchanged: Int, editorial: Int) -> String {
    "Actions that did not change: \(unchanged). Wording and small adjustments: \(editorial)."
  }
}
