package import Diagnostics

/// The fixed words of `summary`.
package struct SummaryLabel: Label {
  package let words: Phrase

  package init(words: Phrase) { self.words = words }

  static let title = Self(fi: "Seurantakatsaus", sv: "Uppföljning", en: "Follow-up")
  static let since = Self(fi: "Verrattu tilanteeseen", sv: "Jämfört med läget", en: "Compared with")
  static let inPeriod = Self(fi: "Sen jälkeen", sv: "Sedan dess", en: "Since then")
  static let noPast = Self(
    fi: "Siirtyneitä, valmistuneita ja aloitettuja ei voitu selvittää",
    sv: "Vad som flyttats, slutförts och inletts kunde inte utredas",
    en: "What moved, was finished and was started could not be told")
  static let faulty = Self(
    fi: "Osa tiedoista voi puuttua, sillä tiekartan tiedostoissa on virheitä",
    sv: "En del uppgifter kan saknas, eftersom det finns fel i färdplanens filer",
    en: "Something may be missing, since the roadmap's files have errors")
  static let nothing = Self(
    fi: "Tiekartassa ei ole vielä mitään seurattavaa.",
    sv: "Färdplanen har ännu inget att följa upp.", en: "The roadmap has nothing to follow up yet.")
  static let decisions = Self(fi: "Päätettävää", sv: "För beslut", en: "Decisions wanted")
  static let decidedBy = Self(fi: "Päättää", sv: "Beslutar", en: "Decided by")
  static let endMoved = Self(fi: "Päättyminen siirtyi", sv: "Slutet flyttades", en: "The end moved")
  static let changed = Self(fi: "Muutos", sv: "Ändring", en: "Change")
  static let noDecision = Self(
    fi: "Päätöstä ei ole kirjattu", sv: "Inget beslut har antecknats", en: "No decision is noted")
  static let lacksResponsible = Self(
    fi: "Vastuutaho puuttuu", sv: "Ansvarig part saknas", en: "No responsible party")
  static let lacksEnd = Self(fi: "Päättymisaika puuttuu", sv: "Sluttid saknas", en: "No end")
  static let lacksReview = Self(
    fi: "Seuraavan tarkastelun aika puuttuu", sv: "Tid för följande översyn saknas",
    en: "No time for the next review")
  static let proposalWaits = Self(
    fi: "Ehdotus odottaa päätöstä", sv: "Förslaget väntar på beslut",
    en: "The proposal waits for a decision")
  static let late = Self(fi: "Myöhässä", sv: "Försenade", en: "Late")
  static let noneLate = Self(
    fi: "Mikään ei ole myöhässä.", sv: "Inget är försenat.", en: "Nothing is late.")
  static let why = Self(fi: "Syy", sv: "Orsak", en: "Why")
  static let noReason = Self(fi: "ei perustelua", sv: "ingen motivering", en: "no reason given")
  static let moved = Self(fi: "Siirtyneet", sv: "Flyttade", en: "Moved")
  static let noneMoved = Self(
    fi: "Päättymisaikoja ei ole siirretty sen jälkeen.",
    sv: "Inga sluttider har flyttats sedan dess.", en: "No end has moved since then.")
  static let change = Self(fi: "Päättyminen", sv: "Slut", en: "End")
  static let sinceFirst = Self(
    fi: "Ensimmäisestä suunnitelmasta", sv: "Sedan första planen", en: "Since the first plan")
  static let finished = Self(fi: "Valmistuneet", sv: "Slutförda", en: "Finished")
  static let promised = Self(fi: "Silloin luvattu", sv: "Utlovat då", en: "Promised then")
  static let inferred = Self(fi: "päivä päätelty", sv: "dagen är härledd", en: "day inferred")
  static let started = Self(fi: "Aloitetut", sv: "Inledda", en: "Started")
  static let soon = Self(fi: "Seuraavat 30 päivää", sv: "Följande 30 dagar", en: "Next 30 days")
  static let later = Self(fi: "31–90 päivän kuluttua", sv: "Om 31–90 dagar", en: "In 31–90 days")
  static let deadlines = Self(
    fi: "Lakisääteiset määräajat", sv: "Lagstadgade tidsfrister", en: "Legal deadlines")
  static let levels = Self(
    fi: "Tasot ja mittarit", sv: "Nivåer och mätare", en: "Levels and indicators")
  static let by = Self(fi: "Mihin mennessä", sv: "Senast", en: "By")
  static let reached = Self(fi: "tavoite saavutettu", sv: "målet har nåtts", en: "target reached")
  static let notReached = Self(
    fi: "tavoitetta ei saavutettu", sv: "målet nåddes inte", en: "target not reached")
  static let targetAhead = Self(
    fi: "aikaa on jäljellä", sv: "tid återstår", en: "time remains")
  static let silent = Self(
    fi: "Ilman tuoretta tilannetietoa", sv: "Utan färsk lägesinformation", en: "Without recent news"
  )
  static let lastNote = Self(fi: "Viimeisin merkintä", sv: "Senaste anteckning", en: "Latest note")
  static let neverTold = Self(fi: "ei merkintöjä", sv: "inga anteckningar", en: "no notes")
  static let silentFor = Self(fi: "Aikaa kulunut", sv: "Tid som gått", en: "Time passed")
  static let asked = Self(
    fi: "Pyynnöt seurantaa varten", sv: "Begäran för uppföljningen",
    en: "Requests for the follow-up")
  static let askedHelp = Self(
    fi: "Näihin tarvitaan vastaus ennen seuraavaa raporttia:",
    sv: "Dessa behöver ett svar före nästa rapport:",
    en: "These need an answer before the next report:")
  static let askedOfEach = Self(
    fi: "Pyynnöt vastuutahoittain", sv: "Begäranden per ansvarig part",
    en: "Requests to each responsible party")
  static let nothingAsked = Self(
    fi: "Ei pyyntöjä: tiedot ovat ajan tasalla.", sv: "Inget begärs: uppgifterna är aktuella.",
    en: "Nothing is asked: all is up to date.")
  static let background = Self(fi: "Tausta", sv: "Bakgrund", en: "Background")
  static let earlier = Self(fi: "aiemmin", sv: "tidigare", en: "earlier")
  static let afterwards = Self(fi: "myöhemmin", sv: "senare", en: "later")
  static let toldOnTimeline = Self(
    fi: "Myöhässä, siirtyneet ja 90 päivän kuluessa alkavat tai päättyvät",
    sv: "Försenade, flyttade och sådana som börjar eller slutar inom 90 dagar",
    en: "Late, moved, and starting or ending within 90 days")
  static let inFirstPlan = Self(
    fi: "ensimmäisen suunnitelman mukaan", sv: "enligt den första planen", en: "in the first plan")
  static let inBaseline = Self(
    fi: "vertailuversion mukaan", sv: "enligt jämförelseversionen", en: "in the baseline")
  static let trend = Self(
    fi: "Aikataulun kehitys", sv: "Tidtabellens utveckling", en: "How the schedule moved")
}

extension SummaryPhrases {
  /// What a fixed word of the report is called.
  package func label(_ label: SummaryLabel) -> String { label.words[language] }
}
