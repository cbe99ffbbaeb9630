internal import Diagnostics

/// The closed sets of words of the format, with the spellings people use for them.
package enum Choices {
  package static let state = Choice(
    [
      (
        "draft", Phrase(fi: "luonnos", sv: "utkast", en: "draft"),
        fi:
          "Luonnos; ensimmäinen suunnitelma lasketaan ensimmäisestä versiosta, joka ei ole luonnos.",
        en: "Being prepared; a first plan counts from the first version that is not a draft."
      ),
      (
        "approved", Phrase(fi: "hyväksytty", sv: "godkänd", en: "approved"),
        fi: "Hyväksytty; päätös on avaimessa `approval`.",
        en: "Approved by the body named in `approval`."
      ),
      (
        "closed", Phrase(fi: "päättynyt", sv: "avslutad", en: "closed"),
        fi: "Tiekarttakausi on päättynyt.", en: "The period is over."
      ),
    ],
    aliases: [
      "luonnos": "draft", "utkast": "draft", "hyväksytty": "approved", "godkänd": "approved",
      "päättynyt": "closed", "avslutad": "closed",
    ])

  /// Lifecycle of an action or a phase; health is another matter.
  package static let status = Choice(
    [
      (
        "proposed", Phrase(fi: "ehdotettu", sv: "föreslagen", en: "proposed"),
        fi: "Ehdotettu, ei vielä suunnitelmassa.", en: "Suggested, not yet in the plan."
      ),
      (
        "planned", Phrase(fi: "suunniteltu", sv: "planerad", en: "planned"),
        fi: "Suunniteltu, ei aloitettu.", en: "In the plan, not begun."
      ),
      (
        "preparing", Phrase(fi: "valmistelussa", sv: "under beredning", en: "in preparation"),
        fi: "Valmistelussa tai suunnittelussa.",
        en: "Being prepared or planned in detail."
      ),
      (
        "in-progress", Phrase(fi: "käynnissä", sv: "pågår", en: "in progress"), fi: "Käynnissä.",
        en: "Work is going on."
      ),
      (
        "done", Phrase(fi: "valmis", sv: "slutförd", en: "done"),
        fi: "Valmis; päivä on avaimessa `completed`.",
        en: "Finished; `completed` tells the day."
      ),
      (
        "paused", Phrase(fi: "keskeytetty (tauolla)", sv: "tillfälligt avbruten", en: "paused"),
        fi: "Keskeytetty toistaiseksi; jatkuu myöhemmin.",
        en: "Stopped for a while; will go on."
      ),
      (
        "cancelled", Phrase(fi: "peruttu", sv: "inställd", en: "cancelled"),
        fi: "Peruttu, ei jatku.", en: "Given up for good."
      ),
      (
        "merged", Phrase(fi: "yhdistetty", sv: "sammanslagen", en: "merged"),
        fi: "Yhdistetty toimenpiteeseen, joka on avaimessa `merged-into`.",
        en: "Joined to the action in `merged-into`."
      ),
    ],
    aliases: [
      "ehdotettu": "proposed", "ehdotus": "proposed", "föreslagen": "proposed",
      "suunniteltu": "planned", "ei aloitettu": "planned", "ei käynnistynyt": "planned",
      "ej påbörjad": "planned", "not started": "planned", "not-started": "planned",
      "not_started": "planned", "planerad": "planned",
      "valmistelussa": "preparing", "suunnittelussa": "preparing", "esiselvitys": "preparing",
      "under planering": "preparing", "under beredning": "preparing", "planning": "preparing",
      "käynnissä": "in-progress", "etenee": "in-progress", "toteutuksessa": "in-progress",
      "pågår": "in-progress", "pågående": "in-progress", "in progress": "in-progress",
      "in_progress": "in-progress", "ongoing": "in-progress",
      "valmis": "done", "toteutunut": "done", "tehty": "done", "slutförd": "done",
      "färdig": "done", "färdigställd": "done", "completed": "done", "finished": "done",
      "tauolla": "paused", "odottaa": "paused", "tillfälligt avbruten": "paused",
      "on hold": "paused", "on-hold": "paused",
      "peruttu": "cancelled", "luovuttu": "cancelled", "ei toteuteta": "cancelled",
      "inställd": "cancelled", "canceled": "cancelled",
      "yhdistetty": "merged", "sammanslagen": "merged",
    ],
    ambiguous: [
      "keskeytetty": ["paused", "cancelled"], "keskeytynyt": ["paused", "cancelled"],
      "avbruten": ["cancelled", "paused"], "stopped": ["paused", "cancelled"],
      "lykätty": ["planned", "paused"], "uppskjuten": ["planned", "paused"],
      "postponed": ["planned", "paused"], "siirretty": ["planned", "paused"],
    ])

  package static let light = Choice(
    [
      (
        "green", Phrase(fi: "vihreä", sv: "grön", en: "green"), fi: "Vihreä: aikataulussa.",
        en: "On track."
      ),
      (
        "amber", Phrase(fi: "keltainen", sv: "gul", en: "amber"),
        fi: "Keltainen: vaarassa viivästyä.", en: "At risk."
      ),
      (
        "red", Phrase(fi: "punainen", sv: "röd", en: "red"),
        fi: "Punainen: viivästynyt tai vaikeuksissa.", en: "Late or in trouble."
      ),
    ],
    aliases: [
      "vihreä": "green", "grön": "green", "keltainen": "amber", "gul": "amber", "yellow": "amber",
      "punainen": "red", "röd": "red",
    ])

  package static let scope = Choice(
    [
      (
        "personal", Phrase(fi: "oma työ", sv: "det egna arbetet", en: "own work"),
        fi: "Vastaaja arvioi omaa työtään.",
        en: "Rated about the respondent's own work."
      ),
      (
        "organisation",
        Phrase(fi: "koko organisaatio", sv: "hela organisationen", en: "the whole organisation"),
        fi: "Vastaaja arvioi koko organisaatiota.",
        en: "Rated about the whole organisation."
      ),
    ], aliases: ["organization": "organisation"])

  package static let direction = Choice([
    (
      "up", Phrase(fi: "suurempi on parempi", sv: "högre är bättre", en: "higher is better"),
      fi: "Suurempi on parempi.", en: "More is better."
    ),
    (
      "down", Phrase(fi: "pienempi on parempi", sv: "lägre är bättre", en: "lower is better"),
      fi: "Pienempi on parempi.", en: "Less is better."
    ),
  ])

  package static let bodyRole = Choice([
    (
      "approves", Phrase(fi: "hyväksyy", sv: "godkänner", en: "approves"),
      fi: "Hyväksyy tiekartan ja sen muutokset.",
      en: "Approves the roadmap and its changes."
    ),
    (
      "steers", Phrase(fi: "ohjaa", sv: "styr", en: "steers"),
      fi: "Ohjaa: päättää painotuksista ja muutoksista valtuuksiensa rajoissa.",
      en: "Decides on priorities and changes within its mandate."
    ),
    (
      "follows", Phrase(fi: "seuraa", sv: "följer upp", en: "follows"), fi: "Seuraa etenemistä.",
      en: "Follows progress."
    ),
    (
      "informed", Phrase(fi: "saa tiedoksi", sv: "informeras", en: "is informed"),
      fi: "Saa tiedoksi.", en: "Is informed."
    ),
  ])

  package static let cadence = Choice([
    (
      "monthly", Phrase(fi: "kuukausittain", sv: "varje månad", en: "monthly"),
      fi: "Kuukausittain.", en: "Every month."
    ),
    (
      "quarterly", Phrase(fi: "neljännesvuosittain", sv: "varje kvartal", en: "quarterly"),
      fi: "Neljännesvuosittain.", en: "Every quarter."
    ),
    (
      "four-monthly",
      Phrase(
        fi: "neljän kuukauden välein", sv: "var fjärde månad", en: "every four months"),
      fi: "Neljän kuukauden välein, kuten osavuosikatsaukset.",
      en: "Every four months, as interim reports."
    ),
    (
      "half-yearly", Phrase(fi: "puolivuosittain", sv: "varje halvår", en: "half-yearly"),
      fi: "Puolivuosittain.", en: "Twice a year."
    ),
    (
      "yearly", Phrase(fi: "vuosittain", sv: "varje år", en: "yearly"), fi: "Vuosittain.",
      en: "Once a year."
    ),
  ])

  package static let dependency = Choice([
    (
      "finish-start",
      Phrase(
        fi: "alkaa vasta, kun se päättyy", sv: "börjar när den slutar", en: "starts when it ends"),
      fi: "Toisen on päätyttävä ennen kuin tämä alkaa.",
      en: "The other must end before this one starts."
    ),
    (
      "start-start",
      Phrase(
        fi: "alkaa vasta, kun se alkaa", sv: "börjar när den börjar", en: "starts when it starts"),
      fi: "Toisen on alettava ennen kuin tämä alkaa.",
      en: "The other must start before this one starts."
    ),
    (
      "finish-finish",
      Phrase(
        fi: "päättyy vasta, kun se päättyy", sv: "slutar när den slutar", en: "ends when it ends"),
      fi: "Toisen on päätyttävä ennen kuin tämä päättyy.",
      en: "The other must end before this one ends."
    ),
    (
      "related", Phrase(fi: "liittyy", sv: "hör ihop", en: "related"),
      fi: "Liittyvät toisiinsa; aikatauluun ei vaikutusta.",
      en: "They belong together; no date follows."
    ),
  ])

  package static let actionKind = Choice([
    (
      "project", Phrase(fi: "hanke", sv: "projekt", en: "project"), fi: "Oma projekti.",
      en: "A project of its own."
    ),
    (
      "procurement", Phrase(fi: "hankinta", sv: "upphandling", en: "procurement"),
      fi: "Hankinta tai kilpailutus.", en: "A purchase or a tender."
    ),
    (
      "introduction", Phrase(fi: "käyttöönotto", sv: "ibruktagande", en: "introduction"),
      fi: "Järjestelmän tai palvelun käyttöönotto.",
      en: "Taking a system or service into use."
    ),
    (
      "process-change",
      Phrase(
        fi: "toimintatavan muutos", sv: "ändrat arbetssätt", en: "change of process"),
      fi: "Toimintatavan muutos.", en: "A new way of working."
    ),
    (
      "training", Phrase(fi: "koulutus", sv: "utbildning", en: "training"), fi: "Koulutus.",
      en: "Training."
    ),
    (
      "study", Phrase(fi: "selvitys", sv: "utredning", en: "study"), fi: "Selvitys.",
      en: "A survey or a study."
    ),
    (
      "experiment", Phrase(fi: "kokeilu", sv: "försök", en: "experiment"), fi: "Kokeilu.",
      en: "A trial."
    ),
    (
      "compliance", Phrase(fi: "velvoite", sv: "lagstadgad skyldighet", en: "compliance"),
      fi: "Lain tai standardin vaatima toimi.",
      en: "Something a law or a standard requires."
    ),
  ])

  package static let priority = Choice(
    [
      ("high", Phrase(fi: "korkea", sv: "hög", en: "high"), fi: "Korkea.", en: "High."),
      (
        "medium", Phrase(fi: "keskitaso", sv: "medel", en: "medium"), fi: "Keskitaso.",
        en: "Medium."
      ),
      ("low", Phrase(fi: "matala", sv: "låg", en: "low"), fi: "Matala.", en: "Low."),
    ],
    aliases: [
      "korkea": "high", "hög": "high", "keskitaso": "medium", "medel": "medium", "matala": "low",
      "låg": "low",
    ])
}
