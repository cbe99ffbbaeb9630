/// The closed sets of words of the format, with the spellings people use for them.
package enum Choices {
  package static let state = Choice(
    [
      (
        "draft",
        fi:
          "Luonnos; ensimmäinen suunnitelma lasketaan ensimmäisestä versiosta, joka ei ole luonnos.",
        en: "Being prepared; a first plan counts from the first version that is not a draft."
      ),
      (
        "approved", fi: "Hyväksytty; päätös on avaimessa `approval`.",
        en: "Approved by the body named in `approval`."
      ),
      ("closed", fi: "Tiekarttakausi on päättynyt.", en: "The period is over."),
    ],
    aliases: [
      "luonnos": "draft", "utkast": "draft", "hyväksytty": "approved", "godkänd": "approved",
      "päättynyt": "closed", "avslutad": "closed",
    ])

  /// Lifecycle of an action or a phase; health is another matter.
  package static let status = Choice(
    [
      (
        "proposed", fi: "Ehdotettu, ei vielä suunnitelmassa.", en: "Suggested, not yet in the plan."
      ),
      ("planned", fi: "Suunniteltu, ei aloitettu.", en: "In the plan, not begun."),
      (
        "preparing", fi: "Valmistelussa tai suunnittelussa.",
        en: "Being prepared or planned in detail."
      ),
      ("in-progress", fi: "Käynnissä.", en: "Work is going on."),
      (
        "done", fi: "Valmis; päivä on avaimessa `completed`.",
        en: "Finished; `completed` tells the day."
      ),
      (
        "paused", fi: "Keskeytetty toistaiseksi; jatkuu myöhemmin.",
        en: "Stopped for a while; will go on."
      ),
      ("cancelled", fi: "Peruttu, ei jatku.", en: "Given up for good."),
      (
        "merged", fi: "Yhdistetty toimenpiteeseen, joka on avaimessa `merged-into`.",
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
      ("green", fi: "Vihreä: aikataulussa.", en: "On track."),
      ("amber", fi: "Keltainen: vaarassa viivästyä.", en: "At risk."),
      ("red", fi: "Punainen: viivästynyt tai vaikeuksissa.", en: "Late or in trouble."),
    ],
    aliases: [
      "vihreä": "green", "grön": "green", "keltainen": "amber", "gul": "amber", "yellow": "amber",
      "punainen": "red", "röd": "red",
    ])

  package static let scope = Choice(
    [
      (
        "personal", fi: "Vastaaja arvioi omaa työtään.",
        en: "Rated about the respondent's own work."
      ),
      (
        "organisation", fi: "Vastaaja arvioi koko organisaatiota.",
        en: "Rated about the whole organisation."
      ),
    ], aliases: ["organization": "organisation"])

  package static let direction = Choice([
    ("up", fi: "Suurempi on parempi.", en: "More is better."),
    ("down", fi: "Pienempi on parempi.", en: "Less is better."),
  ])

  package static let bodyRole = Choice([
    (
      "approves", fi: "Hyväksyy tiekartan ja sen muutokset.",
      en: "Approves the roadmap and its changes."
    ),
    (
      "steers", fi: "Ohjaa: päättää painotuksista ja muutoksista valtuuksiensa rajoissa.",
      en: "Decides on priorities and changes within its mandate."
    ),
    ("follows", fi: "Seuraa etenemistä.", en: "Follows progress."),
    ("informed", fi: "Saa tiedoksi.", en: "Is informed."),
  ])

  package static let cadence = Choice([
    ("monthly", fi: "Kuukausittain.", en: "Every month."),
    ("quarterly", fi: "Neljännesvuosittain.", en: "Every quarter."),
    (
      "four-monthly", fi: "Neljän kuukauden välein, kuten osavuosikatsaukset.",
      en: "Every four months, as interim reports."
    ),
    ("half-yearly", fi: "Puolivuosittain.", en: "Twice a year."),
    ("yearly", fi: "Vuosittain.", en: "Once a year."),
  ])

  package static let dependency = Choice([
    (
      "finish-start", fi: "Toisen on päätyttävä ennen kuin tämä alkaa.",
      en: "The other must end before this one starts."
    ),
    (
      "start-start", fi: "Toisen on alettava ennen kuin tämä alkaa.",
      en: "The other must start before this one starts."
    ),
    (
      "finish-finish", fi: "Toisen on päätyttävä ennen kuin tämä päättyy.",
      en: "The other must end before this one ends."
    ),
    (
      "related", fi: "Liittyvät toisiinsa; aikatauluun ei vaikutusta.",
      en: "They belong together; no date follows."
    ),
  ])

  package static let actionKind = Choice([
    ("project", fi: "Oma projekti.", en: "A project of its own."),
    ("procurement", fi: "Hankinta tai kilpailutus.", en: "A purchase or a tender."),
    (
      "introduction", fi: "Järjestelmän tai palvelun käyttöönotto.",
      en: "Taking a system or service into use."
    ),
    ("process-change", fi: "Toimintatavan muutos.", en: "A new way of working."),
    ("training", fi: "Koulutus.", en: "Training."),
    ("study", fi: "Selvitys.", en: "A survey or a study."),
    ("experiment", fi: "Kokeilu.", en: "A trial."),
    (
      "compliance", fi: "Lain tai standardin vaatima toimi.",
      en: "Something a law or a standard requires."
    ),
  ])

  package static let priority = Choice(
    [
      ("high", fi: "Korkea.", en: "High."), ("medium", fi: "Keskitaso.", en: "Medium."),
      ("low", fi: "Matala.", en: "Low."),
    ],
    aliases: [
      "korkea": "high", "hög": "high", "keskitaso": "medium", "medel": "medium", "matala": "low",
      "låg": "low",
    ])

  package static let fundingSource = Choice([
    ("own", fi: "Oma talousarvio.", en: "Own budget."),
    ("state-grant", fi: "Valtionavustus.", en: "A government grant."),
    ("eu", fi: "EU-rahoitus.", en: "EU funding."),
    ("other", fi: "Muu lähde.", en: "Another source."),
  ])

  package static let fundingState = Choice([
    ("planned", fi: "Suunniteltu, ei vielä haettu.", en: "Not applied for yet."),
    ("applied", fi: "Haettu.", en: "Applied for."), ("granted", fi: "Myönnetty.", en: "Granted."),
    ("refused", fi: "Hylätty.", en: "Refused."),
  ])

  package static let partyKind = Choice([
    (
      "role", fi: "Virka tai rooli, kuten tietohallintopäällikkö.",
      en: "An office or role, such as the head of IT."
    ),
    ("unit", fi: "Organisaation yksikkö.", en: "A unit of the organisation."),
    ("person", fi: "Nimetty henkilö.", en: "A named person."),
    (
      "body", fi: "Toimielin tai ryhmä, joka kokoontuu ja päättää tai seuraa.",
      en: "A body that meets and decides or follows."
    ), ("company", fi: "Yritys.", en: "A company."),
    ("network", fi: "Verkosto.", en: "A network of people."),
    ("external", fi: "Organisaation ulkopuolinen taho.", en: "Someone outside the organisation."),
  ])

  package static let requirementKind = Choice([
    ("act", fi: "Laki.", en: "An act of parliament."),
    ("decree", fi: "Asetus (kansallinen).", en: "A decree."),
    ("regulation", fi: "EU-asetus.", en: "An EU regulation."),
    ("directive", fi: "EU-direktiivi.", en: "An EU directive."),
    (
      "bill", fi: "Hallituksen esitys; ei koskaan sitova määräaika.",
      en: "A bill; never a hard deadline."
    ), ("standard", fi: "Standardi.", en: "A standard."),
    ("policy", fi: "Linjaus tai oma päätös.", en: "A policy or an own decision."),
  ])

  package static let certainty = Choice([
    ("verified", fi: "Tarkistettu lähteestä.", en: "Read in the source."),
    ("recalled", fi: "Muistinvarainen.", en: "From memory."),
    ("unverified", fi: "Tarkistamatta.", en: "Not checked."),
  ])

  package static let outcome = Choice(
    [
      ("approved", fi: "Hyväksyttiin esityksen mukaan.", en: "Approved as proposed."),
      ("amended", fi: "Hyväksyttiin muutettuna.", en: "Approved with changes."),
      ("noted", fi: "Merkittiin tiedoksi.", en: "Noted for information."),
      ("returned", fi: "Palautettiin valmisteluun.", en: "Sent back for preparation."),
      ("tabled", fi: "Jätettiin pöydälle.", en: "Tabled for a later meeting."),
      ("rejected", fi: "Hylättiin.", en: "Rejected."),
    ],
    aliases: [
      "hyväksytty": "approved", "godkänd": "approved", "merkitty tiedoksi": "noted",
      "palautettu": "returned", "pöydälle": "tabled", "bordlagd": "tabled", "hylätty": "rejected",
    ])
}
