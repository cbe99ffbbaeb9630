package import Diagnostics

/// The fixed words of `show`.
package struct ShowLabel: Label {
  package let words: Phrase

  package init(words: Phrase) { self.words = words }

  static let situation = Self(fi: "Tilanne", sv: "Läget", en: "As of")
  static let organization = Self(fi: "Organisaatio", sv: "Organisation", en: "Organisation")
  static let period = Self(fi: "Kausi", sv: "Period", en: "Period")
  static let state = Self(fi: "Tila", sv: "Status", en: "State")
  static let approval = Self(fi: "Hyväksyntä", sv: "Godkännande", en: "Approval")
  static let owner = Self(fi: "Omistajataho", sv: "Ägare", en: "Owner")
  static let coordinator = Self(
    fi: "Koordinointi ja seuranta", sv: "Samordning och uppföljning",
    en: "Coordination and follow-up")
  static let vision = Self(fi: "Visio", sv: "Vision", en: "Vision")
  static let foreword = Self(fi: "Saatesanat", sv: "Förord", en: "Foreword")
  static let actions = Self(fi: "Toimenpiteet", sv: "Åtgärder", en: "Actions")
  static let late = Self(fi: "Myöhässä", sv: "Försenade", en: "Late")
  static let noneLate = Self(
    fi: "Yksikään avoin toimenpide ei ole myöhässä.", sv: "Ingen öppen åtgärd är försenad.",
    en: "No open action is late.")
  static let lateBy = Self(fi: "Myöhässä", sv: "Försening", en: "Late by")
  static let goals = Self(fi: "Tavoitteet", sv: "Mål", en: "Goals")
  static let timeline = Self(fi: "Aikajana", sv: "Tidslinje", en: "Timeline")
  static let levels = Self(
    fi: "Tasot näkökulmittain", sv: "Nivåer per perspektiv", en: "Levels by perspective")
  static let baseline = Self(fi: "Lähtö", sv: "Start", en: "Start")
  static let now = Self(fi: "Nyt", sv: "Nu", en: "Now")
  static let target = Self(fi: "Tavoite", sv: "Mål", en: "Target")
  static let gap = Self(fi: "Ero", sv: "Skillnad", en: "Gap")
  static let requirements = Self(
    fi: "Lakisääteiset ja muut määräajat", sv: "Lagstadgade och andra tidsfrister",
    en: "Statutory and other deadlines")
  static let legalBasis = Self(fi: "Säädösperusta", sv: "Rättsgrund", en: "Legal basis")
  static let phases = Self(
    fi: "Tiekarttatyön vaiheet", sv: "Färdplansarbetets faser", en: "Phases of the roadmap work")
  static let proposed = Self(
    fi: "Ehdotetut toimenpiteet", sv: "Föreslagna åtgärder", en: "Proposed actions")
  static let noGoal = Self(fi: "Ilman tavoitetta", sv: "Utan mål", en: "Without a goal")
  static let title = Self(fi: "Nimi", sv: "Namn", en: "Title")
  static let status = Self(fi: "Tila", sv: "Status", en: "Status")
  static let schedule = Self(fi: "Aikataulu", sv: "Tidtabell", en: "Schedule")
  static let responsible = Self(fi: "Vastuutaho", sv: "Ansvarig part", en: "Responsible party")
  static let partners = Self(fi: "Yhteistyötahot", sv: "Samarbetsparter", en: "Partners")
  static let date = Self(fi: "Aika", sv: "Tid", en: "Date")
  static let what = Self(fi: "Mitä", sv: "Vad", en: "What")
  static let record = Self(fi: "Tunnus", sv: "Id", en: "Id")
  static let end = Self(fi: "Päättyy", sv: "Slutar", en: "Ends")
  static let review = Self(fi: "Seuraava tarkastelu", sv: "Följande översyn", en: "Next review")
  static let deadline = Self(fi: "Määräaika", sv: "Tidsfrist", en: "Deadline")
  static let coveredBy = Self(fi: "Toimenpiteet", sv: "Åtgärder", en: "Actions")
  static let notCovered = Self(fi: "ei toimenpidettä", sv: "ingen åtgärd", en: "no action")
  static let daysLeft = Self(fi: "Jäljellä", sv: "Återstår", en: "Left")
  static let passed = Self(fi: "umpeutunut", sv: "har gått ut", en: "passed")
  static let reached = Self(fi: "saavutettu", sv: "nådd", en: "reached")
  static let starts = Self(fi: "alkaa", sv: "börjar", en: "starts")
  static let ends = Self(fi: "päättyy", sv: "slutar", en: "ends")
  static let reviewed = Self(fi: "tarkastelu", sv: "översyn", en: "review")
  static let description = Self(fi: "Kuvaus", sv: "Beskrivning", en: "Description")
  static let kindOfWork = Self(fi: "Laji", sv: "Slag", en: "Kind")
  static let serviceAreas = Self(fi: "Toimialat", sv: "Sektorer", en: "Service areas")
  static let priority = Self(fi: "Prioriteetti", sv: "Prioritet", en: "Priority")
  static let progress = Self(fi: "Edistyminen", sv: "Framsteg", en: "Progress")
  static let health = Self(fi: "Liikennevalo", sv: "Trafikljus", en: "Traffic light")
  static let dependsOn = Self(fi: "Edellyttää", sv: "Förutsätter", en: "Depends on")
  static let dependants = Self(fi: "Tätä odottavat", sv: "Väntar på denna", en: "Waiting for this")
  static let fits = Self(fi: "aikataulu sopii", sv: "tidtabellen passar", en: "dates fit")
  static let doesNotFit = Self(
    fi: "aikataulu ei sovi", sv: "tidtabellen passar inte", en: "dates do not fit")
  static let milestones = Self(fi: "Virstanpylväät", sv: "Milstolpar", en: "Milestones")
  static let indicators = Self(fi: "Mittarit", sv: "Mätare", en: "Indicators")
  static let perspectives = Self(fi: "Näkökulmat", sv: "Perspektiv", en: "Perspectives")
  static let decisions = Self(fi: "Päätökset", sv: "Beslut", en: "Decisions")
  static let costs = Self(fi: "Kustannusarvio", sv: "Kostnadsberäkning", en: "Cost estimate")
  static let funding = Self(fi: "Rahoitus", sv: "Finansiering", en: "Funding")
  static let benefits = Self(fi: "Hyödyt", sv: "Nyttor", en: "Benefits")
  static let risks = Self(fi: "Riskit", sv: "Risker", en: "Risks")
  static let updates = Self(fi: "Seuranta", sv: "Uppföljning", en: "Follow-up")
  static let reason = Self(fi: "Syy", sv: "Orsak", en: "Reason")
  static let mergedInto = Self(
    fi: "Yhdistetty toimenpiteeseen", sv: "Sammanslagen med", en: "Merged into")
  static let formerly = Self(fi: "Aiempi tunnus", sv: "Tidigare id", en: "Earlier id")
  static let officialTitle = Self(fi: "Hyväksytty nimi", sv: "Godkänt namn", en: "Approved title")
  static let internalNote = Self(
    fi: "Sisäinen huomautus", sv: "Intern anteckning", en: "Internal note")
  static let links = Self(fi: "Linkit", sv: "Länkar", en: "Links")
  static let tags = Self(fi: "Avainsanat", sv: "Nyckelord", en: "Tags")
  static let visibility = Self(fi: "Julkisuus", sv: "Offentlighet", en: "Visibility")
  static let completed = Self(fi: "Valmistui", sv: "Slutfördes", en: "Completed")
  static let started = Self(fi: "Aloitettu", sv: "Inledd", en: "Started")
  static let isLate = Self(fi: "myöhässä", sv: "försenad", en: "late")
  static let finishedLate = Self(
    fi: "päättymisajan jälkeen", sv: "efter sluttiden", en: "after the end")
  static let finishedEarly = Self(fi: "etuajassa", sv: "i förtid", en: "early")
  static let finishedOnTime = Self(fi: "ajallaan", sv: "i tid", en: "on time")
  static let lag = Self(fi: "viive", sv: "fördröjning", en: "lag")
  static let probability = Self(fi: "todennäköisyys", sv: "sannolikhet", en: "probability")
  static let impact = Self(fi: "vaikutus", sv: "konsekvens", en: "impact")
  static let mitigation = Self(fi: "Hallinta", sv: "Hantering", en: "Mitigation")
  static let today = Self(fi: "tänään", sv: "i dag", en: "today")
  static let done = Self(fi: "valmis", sv: "slutförd", en: "done")
  static let paused = Self(fi: "tauolla", sv: "paus", en: "paused")
  static let retired = Self(
    fi: "peruttu tai yhdistetty", sv: "inställd eller sammanslagen", en: "cancelled or merged")
  static let noActions = Self(
    fi: "Tiekartassa ei ole vielä toimenpiteitä.", sv: "Färdplanen har inga åtgärder än.",
    en: "The roadmap has no actions yet.")
  static let noDates = Self(
    fi: "Toimenpiteillä ei ole vielä aikataulua.", sv: "Åtgärderna har ingen tidtabell än.",
    en: "The actions have no dates yet.")
  static let noLevels = Self(
    fi: "Näkökulmilla ei ole vielä tasoja.", sv: "Perspektiven har inga nivåer än.",
    en: "The perspectives have no levels yet.")
  static let answersFor = Self(
    fi: "Vastaa toimenpiteistä", sv: "Ansvarar för åtgärderna", en: "Answers for the actions")
  static let takesPartIn = Self(
    fi: "Mukana toimenpiteissä", sv: "Deltar i åtgärderna", en: "Takes part in the actions")
  static let members = Self(fi: "Jäsenet", sv: "Medlemmar", en: "Members")
  static let parent = Self(fi: "Kuuluu", sv: "Hör till", en: "Belongs to")
  static let contact = Self(fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact")
  static let about = Self(fi: "Koskee", sv: "Gäller", en: "About")
  static let number = Self(fi: "Numero", sv: "Nummer", en: "Number")
  static let url = Self(fi: "Osoite", sv: "Adress", en: "Address")
  static let checkedOn = Self(fi: "Tarkistettu", sv: "Kontrollerad", en: "Checked on")
  static let certainty = Self(fi: "Varmuus", sv: "Säkerhet", en: "Certainty")
  static let unit = Self(fi: "Yksikkö", sv: "Enhet", en: "Unit")
  static let values = Self(fi: "Arvot", sv: "Värden", en: "Values")
  static let owns = Self(fi: "Omistaa tavoitteet", sv: "Äger målen", en: "Owns the goals")
  static let unscheduled = Self(fi: "ei aikataulua", sv: "ingen tidtabell", en: "no dates")
  static let goesOn = Self(fi: "jatkuva", sv: "fortlöpande", en: "continuous")
  static let soon = Self(
    fi: "Seuraavat 30 päivää", sv: "De närmaste 30 dagarna", en: "The next 30 days")
  static let later = Self(fi: "31–90 päivän kuluttua", sv: "Om 31–90 dagar", en: "In 31 to 90 days")
  static let continuous = Self(
    fi: "Jatkuvat toimenpiteet", sv: "Fortlöpande åtgärder", en: "Continuous actions")
  static let also = Self(fi: "Lisäksi", sv: "Dessutom", en: "Also")
  static let reviewsDue = Self(
    fi: "Tarkastelun aika on ohi", sv: "Tiden för översynen har passerat", en: "Review due")
  static let reviewDue = Self(
    fi: "tarkastelun aika on ohi", sv: "tiden för översynen har passerat", en: "review due")
  static let timeIsOver = Self(fi: "aika on ohi", sv: "tiden har passerat", en: "passed")
  static let milestoneDue = Self(fi: "virstanpylväs", sv: "milstolpe", en: "milestone")
  static let endOnly = Self(
    fi: "vain päättyminen tiedossa", sv: "bara slutet är känt", en: "only the end is known")
  static let decision = Self(fi: "Päätös", sv: "Beslut", en: "Decision")
  static let group = Self(fi: "Ryhmä", sv: "Grupp", en: "Group")
  static let invited = Self(fi: "Kutsuttu", sv: "Inbjudna", en: "Invited")
  static let answered = Self(fi: "Vastannut", sv: "Svarade", en: "Answered")
  static let report = Self(fi: "Raportti", sv: "Rapport", en: "Report")
  static let reported = Self(
    fi: "Raportoitu versio", sv: "Rapporterad version", en: "Reported version")
  static let operatingModel = Self(
    fi: "Toimintamalli", sv: "Verksamhetsmodell", en: "Operating model")
  static let participants = Self(fi: "Osallistujat", sv: "Deltagare", en: "Participants")
  static let outputs = Self(fi: "Tuotokset", sv: "Resultat", en: "Outputs")
  static let measured = Self(fi: "Mitattu", sv: "Uppmätt", en: "Measured")
  static let language = Self(fi: "Kielet", sv: "Språk", en: "Languages")
  static let opened = Self(fi: "Vastausaika", sv: "Svarstid", en: "Open for answers")
  static let minCell = Self(
    fi: "Vastauksia vähintään", sv: "Minsta antal svar", en: "Fewest answers shown")
  static let workdays = Self(fi: "Työpäiviä", sv: "Arbetsdagar", en: "Working days")
  static let source = Self(fi: "Lähde", sv: "Källa", en: "Source")
  static let planned = Self(fi: "suunnitteilla", sv: "planeras", en: "planned")
  static let standing = Self(
    fi: "Toimenpiteiden tilanne", sv: "Läget för åtgärderna", en: "How the actions stand")
  static let withoutStatus = Self(fi: "tila puuttuu", sv: "läge saknas", en: "status missing")
  /// Every service area.
  static let everywhere = Self(fi: "kaikki", sv: "alla", en: "all")
  static let coveredQuietly = Self(
    fi: "ei julkista toimenpidettä", sv: "ingen offentlig åtgärd", en: "no public action")
}

extension ShowPhrases {
  /// What a fixed word of the report is called.
  package func label(_ label: ShowLabel) -> String { label.words[language] }
}
