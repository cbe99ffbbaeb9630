package import Diagnostics

/// The fixed words of `slippage`.
package struct SlippageLabel: Label {
  package let words: Phrase

  package init(words: Phrase) { self.words = words }

  static let title = Self(
    fi: "Aikataulun siirtymät", sv: "Förskjutningar i tidtabellen", en: "How the schedule moved")
  static let record = Self(fi: "Tunnus", sv: "Id", en: "Id")
  static let name = Self(fi: "Nimi", sv: "Namn", en: "Name")
  static let first = Self(fi: "Ensimmäinen suunnitelma", sv: "Första planen", en: "First plan")
  static let firstShort = Self(fi: "Ensin", sv: "Först", en: "First")
  static let baseline = Self(fi: "Vertailuversio", sv: "Jämförelseversion", en: "Baseline")
  static let baselineShort = Self(fi: "Vertailu", sv: "Jämförelse", en: "Baseline")
  static let previous = Self(fi: "Edellinen raportti", sv: "Föregående rapport", en: "Last report")
  static let now = Self(fi: "Nyt", sv: "Nu", en: "Now")
  static let inDays = Self(
    fi: "Siirtymä ja myöhästyminen päivinä", sv: "Förskjutning och försening i dagar",
    en: "Slip and lateness in days")
  static let sinceFirst = Self(fi: "Siirtymä", sv: "Förskjutning", en: "Slip")
  static let sincePrevious = Self(fi: "Raportista", sv: "Sedan rapporten", en: "Since report")
  static let lateToday = Self(fi: "Myöhässä", sv: "Försenad", en: "Late")
  static let replans = Self(fi: "Siirtoja", sv: "Flyttningar", en: "Moves")
  static let moved = Self(
    fi: "Myöhässä tai siirtynyt", sv: "Försenade eller flyttade", en: "Late or moved")
  static let latestMoves = Self(
    fi: "Viimeisimmät muutokset aikatauluun", sv: "De senaste ändringarna i tidtabellen",
    en: "The latest changes of the schedule")
  static let movesSince = Self(
    fi: "Muutokset aikatauluun edellisen raportin jälkeen",
    sv: "Ändringar i tidtabellen sedan föregående rapport",
    en: "Changes of the schedule since the last report")
  static let noMovesSince = Self(
    fi: "Aikatauluun ei ole tehty muutoksia edellisen raportin jälkeen.",
    sv: "Tidtabellen har inte ändrats sedan föregående rapport.",
    en: "The schedule has not changed since the last report.")
  static let day = Self(fi: "Päivä", sv: "Dag", en: "Day")
  static let change = Self(fi: "Muutos", sv: "Ändring", en: "Change")
  static let days = Self(fi: "Pv", sv: "Dgr", en: "Days")
  static let who = Self(fi: "Kirjannut", sv: "Införd av", en: "Recorded by")
  static let why = Self(fi: "Miksi", sv: "Varför", en: "Why")
  static let noReason = Self(fi: "ei perustelua", sv: "ingen motivering", en: "no reason given")
  static let onTime = Self(fi: "Ajallaan valmistuneet", sv: "Slutförda i tid", en: "Done on time")
  static let promise = Self(
    fi: "Lupaus 30 päivää ennen päättymistä", sv: "Löftet 30 dagar före slutet",
    en: "The promise 30 days before the end")
  static let causes = Self(
    fi: "Siirtymien syyt", sv: "Orsaker till förskjutningarna", en: "Why the schedule moved")
  static let moves = Self(fi: "Siirtoja", sv: "Flyttningar", en: "Moves")
  static let records = Self(fi: "Kohteita", sv: "Punkter", en: "Items")
  static let daysLost = Self(fi: "Menetetyt päivät", sv: "Förlorade dagar", en: "Days lost")
  static let lateCount = Self(fi: "Myöhässä", sv: "Försenade", en: "Late")
  static let slippedCount = Self(fi: "Siirtynyt", sv: "Flyttade", en: "Moved")
  static let done = Self(fi: "Valmiina", sv: "Klara", en: "Done")
  static let median = Self(fi: "Mediaani", sv: "Median", en: "Median")
  static let noGoal = Self(fi: "Ilman tavoitetta", sv: "Utan mål", en: "Without a goal")
  static let noParty = Self(
    fi: "Ilman vastuutahoa", sv: "Utan ansvarig part", en: "Without a responsible party")
  static let values = Self(
    fi: "Tasojen ja mittaritavoitteiden muutokset", sv: "Ändrade nivåer och indikatormål",
    en: "Changes of levels and indicator targets")
  static let value = Self(fi: "Arvo", sv: "Värde", en: "Value")
  static let renames = Self(
    fi: "Vaihtuiko tunnus?", sv: "Har id:t bytts?", en: "Has an id changed?")
  static let renamesHelp = Self(
    fi:
      "Nämä näyttävät samalta asialta uudella tunnuksella. Jos näin on, lisää uuden tunnuksen alle annettu rivi: silloin historia jatkuu.",
    sv:
      "Dessa ser ut som samma sak under ett nytt id. Om så är fallet, lägg till raden under det nya id:t: då fortsätter historiken.",
    en:
      "These look like one thing under a new id. If so, add the line under the new id: its history then goes on."
  )
  static let unreadable = Self(
    fi: "Mitä historiasta ei voitu lukea", sv: "Vad som inte kunde läsas i historiken",
    en: "What could not be read in the history")
  static let counted = Self(fi: "Luettu historia", sv: "Läst historik", en: "History read")
  static let revision = Self(fi: "Versio", sv: "Version", en: "Revision")
  static let today = Self(fi: "Tilanne", sv: "Läget", en: "As of")
  static let status = Self(fi: "Tila", sv: "Status", en: "Status")
  static let completed = Self(fi: "Valmistui", sv: "Slutfördes", en: "Completed")
  static let inferred = Self(
    fi: "päätelty versiosta, jossa tila muuttui", sv: "härlett ur versionen där statusen ändrades",
    en: "inferred from the version in which the status changed")
  static let milestones = Self(fi: "Virstanpylväät", sv: "Milstolpar", en: "Milestones")
  static let milestone = Self(fi: "Virstanpylväs", sv: "Milstolpe", en: "Milestone")
  static let reached = Self(fi: "Saavutettu", sv: "Nådd", en: "Reached")
  static let inheritedSlip = Self(
    fi: "Siirtymän alkuperä", sv: "Förskjutningens ursprung", en: "Where the slip comes from")
  static let removed = Self(
    fi: "poistettu tiekartasta", sv: "borttagen ur färdplanen", en: "removed from the roadmap")
  static let continuous = Self(fi: "jatkuva", sv: "fortlöpande", en: "continuous")
  static let noMoves = Self(
    fi: "Päättymistä ei ole siirretty.", sv: "Slutet har inte flyttats.",
    en: "The end has not been moved.")
  static let noRecords = Self(
    fi: "Pyydettyjä kohteita ei ole tiekartan historiassa.",
    sv: "De begärda punkterna finns inte i färdplanens historik.",
    en: "The items asked for are not in the roadmap's history.")
  static let reviewDue = Self(
    fi: "tarkastelun aika on ohi", sv: "tiden för översynen har passerat", en: "review due")
  static let formerIDs = Self(fi: "Aiemmat tunnukset", sv: "Tidigare id:n", en: "Earlier ids")
  static let noLaterThan = Self(
    fi: "viimeistään silloin; vanhempi historia puuttuu", sv: "senast då; äldre historik saknas",
    en: "no later than that; older history is missing")
  static let uncommitted = Self(
    fi: "mukana muutokset, joita ei ole vielä viety versioon",
    sv: "även ändringar som ännu inte finns i någon version", en: "with changes not yet committed")
  static let movesOfStart = Self(
    fi: "Alkamisen siirrot", sv: "Flyttningar av starten", en: "Moves of the start")
  static let movesOfEnd = Self(
    fi: "Päättymisen siirrot", sv: "Flyttningar av slutet", en: "Moves of the end")
  static let movesOfMilestones = Self(
    fi: "Virstanpylväiden siirrot", sv: "Flyttningar av milstolpar", en: "Moves of milestones")
  static let alike = Self(fi: "samankaltaisuus", sv: "likhet", en: "alike")
}

extension SlippagePhrases {
  /// What a fixed word of the report is called.
  package func label(_ label: SlippageLabel) -> String { label.words[language] }
}
