/// The closed sets of words of the format, with the spellings people use for them.
package enum Choices {
  package static let state = Choice(
    [
      ("draft", "Being prepared; a first plan counts from the first version that is not a draft."),
      ("approved", "Approved by the body named in `approval`."),
      ("closed", "The period is over."),
    ],
    aliases: [
      "luonnos": "draft", "utkast": "draft", "hyväksytty": "approved", "godkänd": "approved",
      "päättynyt": "closed", "avslutad": "closed",
    ])

  /// Lifecycle of an action or a phase; health is another matter.
  package static let status = Choice(
    [
      ("proposed", "Suggested, not yet in the plan."),
      ("planned", "In the plan, not begun."),
      ("preparing", "Being prepared or planned in detail."),
      ("in-progress", "Work is going on."),
      ("done", "Finished; `completed` tells the day."),
      ("paused", "Stopped for a while; will go on."),
      ("cancelled", "Given up for good."),
      ("merged", "Joined to the action in `merged-into`."),
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
    [("green", "On track."), ("amber", "At risk."), ("red", "Late or in trouble.")],
    aliases: [
      "vihreä": "green", "grön": "green", "keltainen": "amber", "gul": "amber", "yellow": "amber",
      "punainen": "red", "röd": "red",
    ])

  package static let scope = Choice(
    [
      ("personal", "Rated about the respondent's own work."),
      ("organisation", "Rated about the whole organisation."),
    ], aliases: ["organization": "organisation"])

  package static let direction = Choice([
    ("up", "More is better."), ("down", "Less is better."),
  ])

  package static let bodyRole = Choice([
    ("approves", "Approves the roadmap and its changes."),
    ("steers", "Decides on priorities and changes within its mandate."),
    ("follows", "Follows progress."),
    ("informed", "Is informed."),
  ])

  package static let cadence = Choice([
    ("monthly", "Every month."), ("quarterly", "Every quarter."),
    ("four-monthly", "Every four months, as interim reports."),
    ("half-yearly", "Twice a year."), ("yearly", "Once a year."),
  ])

  package static let dependency = Choice([
    ("finish-start", "The other must end before this one starts."),
    ("start-start", "The other must start before this one starts."),
    ("finish-finish", "The other must end before this one ends."),
    ("related", "They belong together; no date follows."),
  ])

  package static let actionKind = Choice([
    ("project", "A project of its own."), ("procurement", "A purchase or a tender."),
    ("introduction", "Taking a system or service into use."),
    ("process-change", "A new way of working."), ("training", "Training."),
    ("study", "A survey or a study."), ("experiment", "A trial."),
    ("compliance", "Something a law or a standard requires."),
  ])

  package static let priority = Choice(
    [("high", "High."), ("medium", "Medium."), ("low", "Low.")],
    aliases: [
      "korkea": "high", "hög": "high", "keskitaso": "medium", "medel": "medium", "matala": "low",
      "låg": "low",
    ])

  package static let fundingSource = Choice([
    ("own", "Own budget."), ("state-grant", "A government grant."), ("eu", "EU funding."),
    ("other", "Another source."),
  ])

  package static let fundingState = Choice([
    ("planned", "Not applied for yet."), ("applied", "Applied for."), ("granted", "Granted."),
    ("refused", "Refused."),
  ])

  package static let partyKind = Choice([
    ("role", "An office or role, such as the head of IT."),
    ("unit", "A unit of the organisation."), ("person", "A named person."),
    ("body", "A body that meets and decides or follows."), ("company", "A company."),
    ("network", "A network of people."), ("external", "Someone outside the organisation."),
  ])

  package static let requirementKind = Choice([
    ("act", "An act of parliament."), ("decree", "A decree."),
    ("regulation", "An EU regulation."), ("directive", "An EU directive."),
    ("bill", "A bill; never a hard deadline."), ("standard", "A standard."),
    ("policy", "A policy or an own decision."),
  ])

  package static let certainty = Choice([
    ("verified", "Read in the source."), ("recalled", "From memory."),
    ("unverified", "Not checked."),
  ])

  package static let outcome = Choice(
    [
      ("approved", "Approved as proposed."), ("amended", "Approved with changes."),
      ("noted", "Noted for information."), ("returned", "Sent back for preparation."),
      ("tabled", "Tabled for a later meeting."), ("rejected", "Rejected."),
    ],
    aliases: [
      "hyväksytty": "approved", "godkänd": "approved", "merkitty tiedoksi": "noted",
      "palautettu": "returned", "pöydälle": "tabled", "bordlagd": "tabled", "hylätty": "rejected",
    ])
}
