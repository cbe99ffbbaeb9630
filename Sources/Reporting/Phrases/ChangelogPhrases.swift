internal import Diagnostics

/// The words of `changelog`.
package protocol ChangelogPhrases: Phrases {
  /// How many actions there are, and what became of some of them.
  func actions(total: Int, new: Int, finished: Int, cancelled: Int, merged: Int) -> String
  /// When an action counts as late, moved far or at risk, by the limits in days.
  func meaning(movedFar: Int, atRisk: Int, legal: Int) -> String
  /// The middle slip, the largest one to later where there is one, and of how many records.
  func spread(median: String, worst: String?, count: Int) -> String
  /// That so many files could not be read whole.
  func unreadable(_ count: Int) -> String
  /// How many actions did not change, and how many changes are mere wording.
  func rest(unchanged: Int, editorial: Int) -> String
}

extension Finnish: ChangelogPhrases {
  package func actions(total: Int, new: Int, finished: Int, cancelled: Int, merged: Int) -> String {
    "\(total) – uusia \(new), valmistuneita \(finished), peruttuja \(cancelled), yhdistettyjä"
      + " \(merged)"
  }

  package func meaning(movedFar: Int, atRisk: Int, legal: Int) -> String {
    "Myöhässä: päättymisaika on ohi. Punainen: vastuutaho on antanut punaisen liikennevalon."
      + " Siirtynyt paljon: päättyminen on siirtynyt yli \(movedFar) päivää ensimmäisestä"
      + " suunnitelmasta. Vaarassa viivästyä: liikennevalo on keltainen, päättyminen on siirtynyt yli"
      + " \(atRisk) päivää, työ odottaa myöhässä olevaa tai lakisääteinen määräaika on \(legal) päivän"
      + " sisällä. Vastuutahon antama liikennevalo korvaa lasketun arvion."
  }

  package func spread(median: String, worst: String?, count: Int) -> String {
    let worst = worst.map { "suurin \($0)" } ?? "mikään ei ole myöhentynyt"
    return "mediaani \(median), \(worst); mitattuja \(count)"
  }

  package func unreadable(_ count: Int) -> String {
    "Tiedostoja, joita ei voitu lukea kokonaan: \(count)."
      + " Niiden sisältö on kerrottu niin kuin se viimeksi voitiin lukea."
  }

  package func rest(unchanged: Int, editorial: Int) -> String {
    "Ennallaan pysyneitä toimenpiteitä: \(unchanged). Tekstimuutoksia ja pieniä tarkistuksia:"
      + " \(editorial)."
  }
}

extension Swedish: ChangelogPhrases {
  package func actions(total: Int, new: Int, finished: Int, cancelled: Int, merged: Int) -> String {
    "\(total) – nya \(new), slutförda \(finished), inställda \(cancelled), sammanslagna \(merged)"
  }

  package func meaning(movedFar: Int, atRisk: Int, legal: Int) -> String {
    "Försenad: sluttiden har passerat. Röd: den ansvariga har gett rött ljus. Långt framflyttad:"
      + " slutet har flyttats mer än \(movedFar) dagar från den första planen. Risk för försening:"
      + " trafikljuset är gult, slutet har flyttats mer än \(atRisk) dagar, arbetet väntar på något"
      + " försenat eller en lagstadgad tidsfrist infaller inom \(legal) dagar. Den ansvarigas"
      + " trafikljus ersätter den beräknade bedömningen."
  }

  package func spread(median: String, worst: String?, count: Int) -> String {
    let worst = worst.map { "störst \($0)" } ?? "inget har senarelagts"
    return "median \(median), \(worst); underlag: \(count)"
  }

  package func unreadable(_ count: Int) -> String {
    "Filer som inte kunde läsas i sin helhet: \(count)."
      + " Deras innehåll visas som det senast gick att läsa."
  }

  package func rest(unchanged: Int, editorial: Int) -> String {
    "Oförändrade åtgärder: \(unchanged). Textändringar och små justeringar: \(editorial)."
  }
}

extension English: ChangelogPhrases {
  package func actions(total: Int, new: Int, finished: Int, cancelled: Int, merged: Int) -> String {
    "\(total) – new \(new), finished \(finished), cancelled \(cancelled), merged \(merged)"
  }

  package func meaning(movedFar: Int, atRisk: Int, legal: Int) -> String {
    "Late: the end has passed. Red: the party responsible has set a red light. Moved far: the end"
      + " has moved more than \(movedFar) days since the first plan. At risk: the light is amber, the end"
      + " has moved more than \(atRisk) days, the work waits for a late action, or a legal deadline is"
      + " within \(legal) days. A light that the party responsible has set replaces the estimate."
  }

  package func spread(median: String, worst: String?, count: Int) -> String {
    let worst = worst.map { "largest \($0)" } ?? "none has become later"
    return "median \(median), \(worst); \(count) measured"
  }

  package func unreadable(_ count: Int) -> String {
    "Files that could not be read whole: \(count)."
      + " What they say is told as it last could be read."
  }

  package func rest(unchanged: Int, editorial: Int) -> String {
    "Actions that did not change: \(unchanged). Wording and small adjustments: \(editorial)."
  }
}
