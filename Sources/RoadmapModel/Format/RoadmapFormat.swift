/// The roadmap format, version 1, as one table: which keys stand where and what they hold.
///
/// The decoder reads by it, `schemas/roadmap.schema.json` is generated from it, and unknown keys
/// are measured against it, so that the three cannot differ.
package enum RoadmapFormat {
  /// The version of the format.
  package static let version = 1

  /// The keys of a record of a kind.
  package static func fields(of kind: Kind) -> Fieldset {
    switch kind {
    case .roadmap: roadmap
    case .vision: vision
    case .scale: scale
    case .perspective: perspective
    case .goal: goal
    case .indicator: indicator
    case .action: action
    case .party: party
    case .requirement: requirement
    case .phase: phase
    case .survey: survey
    case .decision: decision
    case .review: review
    }
  }

  /// Free extra data that is never read; any record may have it.
  package static let extra = Field(
    .x, .anything, fi: "Omat lisätiedot missä muodossa tahansa; niitä ei lueta.",
    en: "Free extra data of any shape, never read.")

  private static let title = Field(.title, .text, fi: "Nimi.", en: "What it is called.")
  private static let formerly = Field(
    .formerly, .list(.identifier),
    fi: "Tietueen aiemmat tunnukset; historia, vertailuversiot ja raportit seuraavat niitä.",
    en: "Earlier ids of this record; history, baselines and reports follow it.")

  private static let roadmap = Fieldset([
    Field(.title, .text, required: true, fi: "Tiekartan nimi.", en: "The name of the roadmap."),
    Field(
      .languages, .list(.word), required: true,
      fi: "Tekstien kielten kaksikirjaimiset tunnukset; ensimmäinen on oletus.",
      en: "Two-letter codes of the languages of its texts; the first is the default."),
    Field(
      .period,
      .fields(
        Fieldset([
          Field(
            .start, .period, required: true, fi: "Milloin tiekarttakausi alkaa.",
            en: "When the roadmap's period starts."),
          Field(
            .end, .period, required: true, fi: "Milloin tiekarttakausi päättyy.",
            en: "When the roadmap's period ends."),
        ])), required: true, fi: "Tiekarttakausi.", en: "The time the roadmap covers."),
    Field(
      .state, .choice(Choices.state), required: true, fi: "Luonnos, hyväksytty vai päättynyt.",
      en: "Draft, approved or closed."),
    Field(
      .organization,
      .short(
        .name,
        Fieldset([
          Field(.name, .text, fi: "Organisaation nimi.", en: "The organisation's name."),
          Field(
            .code, .word, fi: "Tunnus, kuten kuntanumero.",
            en: "Its code, such as the Finnish municipality number."),
          Field(
            .kind, .word, fi: "Kunta, kaupunki, kuntayhtymä, virasto, yhtiö …",
            en: "Municipality, city, joint authority, agency, company …"),
        ])), fi: "Kenen tiekartta on.", en: "Whose roadmap it is."),
    Field(
      .approval, .reference(.decision),
      fi: "Päätös, jolla tiekartta hyväksyttiin; pakollinen, kun tila on `approved`.",
      en: "The decision that approved the roadmap; required when approved."),
    Field(
      .timeZone, .word,
      fi: "Aikavyöhykkeen IANA-nimi, jolla muutoshetket luetaan päiviksi, kuten Europe/Helsinki.",
      en: "IANA name of the zone that turns commit times into days, such as Europe/Helsinki."),
    Field(
      .foreword, .document,
      fi:
        "Saatesanat: miksi ja miten digitalisaatiota edistetään; CommonMark-teksti tai {file: saatesanat.md}.",
      en: "Why and how digitalisation is advanced: CommonMark text, or {file: foreword.md}."),
    Field(
      .owner, .reference(.party), fi: "Tiekartan omistajataho.",
      en: "The party that owns the roadmap."),
    Field(
      .operatingModel, .fields(operatingModel),
      fi: "Toimintamalli: kuka koordinoi, hyväksyy ja seuraa.",
      en: "Who coordinates, approves and follows."),
  ])

  private static let operatingModel = Fieldset([
    Field(
      .description, .text, fi: "Miten tiekarttaa seurataan ja muutetaan, sanoin.",
      en: "How the roadmap is followed and changed, in words."),
    Field(
      .coordinator, .reference(.party), fi: "Taho, jolla on koordinointi- ja seurantavastuu.",
      en: "The party that coordinates and follows up."),
    Field(
      .bodies,
      .map(
        .reference(.party),
        .fields(
          Fieldset([
            Field(
              .role, .choice(Choices.bodyRole), fi: "Mitä toimielin tiekartalle tekee.",
              en: "What the body does with the roadmap."),
            Field(
              .cadence, .choice(Choices.cadence),
              fi: "Kuinka usein toimielin käsittelee tiekarttaa.", en: "How often it takes it up."),
          ]))), fi: "Toimielimet ja ryhmät tahon tunnuksen mukaan; kunkin laji on `body`.",
      en: "Bodies by party id, each of kind `body`."),
  ])

  private static let vision = Fieldset([
    Field(
      .statement, .text, fi: "Tavoiteltava tulevaisuudentila.", en: "The future that is aimed at."),
    Field(
      .horizon, .period, fi: "Milloin vision pitäisi toteutua.", en: "When it should be true."),
  ])

  private static let scale = Fieldset([
    Field(
      .min, .integer(-1000...1000), fi: "Alin taso; 1, ellei muuta anneta.",
      en: "The lowest level; 1 unless given."),
    Field(
      .max, .integer(-1000...1000), fi: "Ylin taso; 5, ellei muuta anneta.",
      en: "The highest level; 5 unless given."),
    Field(
      .labels, .map(.integer, .text), fi: "Sana kullekin tasolle.", en: "A word for each level."),
  ])

  private static let measurement = Fieldset([
    Field(.value, .number, required: true, fi: "Mitattu taso.", en: "The level measured."),
    Field(
      .survey, .reference(.survey), fi: "Kysely, jolla taso mitattiin.",
      en: "The survey that measured it."),
  ])

  private static let perspective = Fieldset([
    Field(
      .title, .text, fi: "Nimi; yksitoista valmista näkökulmaa eivät tarvitse nimeä.",
      en: "Its name; the shipped eleven need none."),
    Field(.description, .text, fi: "Mitä se kattaa.", en: "What it covers."),
    Field(
      .scope, .choice(Choices.scope), fi: "Arvioidaanko omaa työtä vai koko organisaatiota.",
      en: "About the respondent's own work or the whole."),
    Field(
      .baseline,
      .fields(
        Fieldset([
          Field(
            .value, .number, required: true, fi: "Hyväksytty lähtötaso.",
            en: "The level at the start, as approved."),
          Field(.date, .period, fi: "Milloin mitattiin.", en: "When it was measured."),
          Field(
            .survey, .reference(.survey), fi: "Kysely, jolla taso mitattiin.",
            en: "The survey that measured it."),
        ])), fi: "Lähtötaso.", en: "Where we started."),
    Field(
      .target,
      .fields(
        Fieldset([
          Field(
            .value, .number, required: true, fi: "Hyväksytty tavoitetaso.",
            en: "The level aimed at, as approved."),
          Field(.by, .period, fi: "Mihin mennessä.", en: "By when."),
          Field(
            .decision, .reference(.decision), fi: "Päätös, jolla tavoitetaso asetettiin.",
            en: "The decision that set it."),
        ])), fi: "Tavoitetaso.", en: "Where we are going."),
    Field(
      .measurements, .map(.period, .fields(measurement)),
      fi: "Myöhemmin mitatut tasot jakson mukaan.", en: "Levels measured since."),
  ])

  private static let goal = Fieldset([
    title,
    Field(
      .description, .text, fi: "Mitä tavoite tarkoittaa käytännössä.",
      en: "What it means in practice."),
    Field(
      .perspectives, .list(.reference(.perspective)), fi: "Näkökulmat, joiden tasoa tämä nostaa.",
      en: "The perspectives it raises."),
    Field(
      .owner, .reference(.party), fi: "Tavoitteesta vastaava taho.",
      en: "The party that answers for it."),
    Field(
      .indicators, .list(.reference(.indicator)), fi: "Mittarit, joilla tavoitetta seurataan.",
      en: "How it is measured."),
    formerly,
  ])

  private static let indicator = Fieldset([
    title,
    Field(.unit, .text, fi: "Arvojen yksikkö.", en: "The unit of its values."),
    Field(
      .direction, .choice(Choices.direction), fi: "Onko suurempi vai pienempi arvo parempi.",
      en: "Whether more or less is better."),
    Field(
      .baseline,
      .fields(
        Fieldset([
          Field(.value, .number, required: true, fi: "Lähtöarvo.", en: "The value at the start."),
          Field(.date, .period, fi: "Milloin mitattiin.", en: "When it was measured."),
        ])), fi: "Lähtötaso.", en: "Where we started."),
    Field(
      .targets, .map(.period, .number), fi: "Tavoitearvot jakson mukaan.",
      en: "The value aimed at, by period."),
    Field(
      .measurements,
      .map(
        .period,
        .fields(
          Fieldset([
            Field(.value, .number, required: true, fi: "Mitattu arvo.", en: "The value measured."),
            Field(.source, .text, fi: "Mistä arvo on peräisin.", en: "Where it comes from."),
          ]))), fi: "Mitatut arvot jakson mukaan.", en: "Values measured, by period."),
  ])

  private static let party = Fieldset([
    title,
    Field(
      .kind, .choice(Choices.partyKind), fi: "Millainen taho on.", en: "What sort of party it is."),
    Field(
      .parent, .reference(.party), fi: "Taho, johon tämä kuuluu.", en: "The party it belongs to."),
    Field(
      .members, .list(.reference(.party)), fi: "Tahot, jotka kuuluvat tähän.",
      en: "The parties that belong to it."),
    Field(
      .contact,
      .fields(
        Fieldset([
          Field(
            .email, .word, fi: "Sähköpostiosoite, mieluiten yhteinen.",
            en: "A mailbox, best a shared one."),
          Field(.github, .word, fi: "GitHub-tunnus tai -tiimi.", en: "Account or team on GitHub."),
          Field(
            .gitlab, .word, fi: "GitLab-tunnus tai -ryhmä.", en: "Account or group on GitLab."),
          Field(.slack, .word, fi: "Slack-käyttäjä tai -kanava.", en: "Slack user or channel."),
          Field(.teams, .word, fi: "Teams-käyttäjä tai -kanava.", en: "Teams user or channel."),
        ])), fi: "Yhteystiedot, joihin seuranta lähetetään.", en: "Where follow-up reaches it."),
    Field(
      .active,
      .fields(
        Fieldset([
          Field(
            .from, .day, fi: "Ensimmäinen päivä tehtävässä.",
            en: "The first day it holds its duties."),
          Field(
            .to, .day, fi: "Viimeinen päivä tehtävässä.", en: "The last day it holds its duties."),
        ])), fi: "Milloin taho hoitaa tehtäväänsä.", en: "When it holds its duties."),
  ])

  private static let requirement = Fieldset([
    title,
    Field(
      .number, .word, fi: "Säädösnumero, kuten 306/2019.", en: "Its number, such as 306/2019."),
    Field(
      .kind, .choice(Choices.requirementKind), fi: "Laki, asetus, hallituksen esitys …",
      en: "Act, regulation, bill …"),
    Field(
      .deadlines,
      .map(
        .id,
        .fields(
          Fieldset([
            Field(
              .date, .period, required: true, fi: "Viimeinen päivä täyttää vaatimus.",
              en: "The last day to comply."),
            Field(
              .title, .text, fi: "Mitä siihen mennessä on tehtävä.",
              en: "What must be done by then."),
          ]))), fi: "Määräajat, kukin oman tunnuksensa mukaan.",
      en: "Deadlines it sets, by an id of their own."),
    Field(.url, .link, fi: "Missä vaatimus on luettavissa.", en: "Where it can be read."),
    Field(
      .checkedOn, .day, fi: "Milloin tieto on viimeksi tarkistettu lähteestä.",
      en: "When this entry was last checked against the source."),
    Field(
      .certainty, .choice(Choices.certainty), fi: "Kuinka varma tieto on.",
      en: "How sure this entry is."),
  ])

  private static let phase = Fieldset([
    Field(
      .title, .text, fi: "Nimi; kuusi valmista vaihetta eivät tarvitse nimeä.",
      en: "Its name; the shipped six need none."),
    Field(.start, .period, fi: "Milloin alkaa: jakson ensimmäinen päivä.", en: "When it starts."),
    Field(.end, .period, fi: "Milloin päättyy: jakson viimeinen päivä.", en: "When it ends."),
    Field(.status, .choice(Choices.status), fi: "Missä vaiheessa ollaan.", en: "Where it stands."),
    Field(
      .responsible, .reference(.party), fi: "Päävastuutaho; yksi ainoa.",
      en: "The one party that answers for it."),
    Field(
      .completed, .day, fi: "Päivä, jona valmistui; pakollinen, kun tila on `done`.",
      en: "The day it was finished; required when done."),
    Field(.participants, .list(.text), fi: "Ketkä osallistuvat.", en: "Who takes part."),
    Field(.outputs, .list(.text), fi: "Mitä vaihe tuottaa.", en: "What it produces."),
    updates,
  ])

  private static let survey = Fieldset([
    title,
    Field(.opened, .day, fi: "Ensimmäinen vastauspäivä.", en: "The first day of answering."),
    Field(.closed, .day, fi: "Viimeinen vastauspäivä.", en: "The last day of answering."),
    Field(
      .minCell, .integer(1...1000),
      fi: "Ryhmiä, joissa on vähemmän vastauksia, ei näytetä; 5, ellei muuta anneta.",
      en: "Groups with fewer answers are not shown; 5 unless given."),
    Field(
      .groups,
      .map(
        .id,
        .fields(
          Fieldset([
            title,
            Field(
              .invited, .integer(0...10_000_000), fi: "Kutsuttujen määrä.",
              en: "How many were asked."),
            Field(
              .answered, .integer(0...10_000_000), fi: "Vastanneiden määrä.",
              en: "How many answered."),
          ]))), fi: "Vastaajaryhmät.", en: "The groups that were asked."),
    Field(
      .results,
      .map(
        .reference(.perspective),
        .map(
          .words,
          .fields(
            Fieldset([
              Field(
                .counts, .map(.integer, .integer(0...10_000_000)),
                fi: "Vastausten määrä tasoittain.", en: "Answers by level."),
              Field(
                .dontKnow, .integer(0...10_000_000), fi: "Vastaukset ”en osaa sanoa”.",
                en: "Answers 'don't know'."),
              Field(
                .mean, .number, fi: "Keskiarvo, kun vastausten määriä ei tunneta.",
                en: "The mean, where the counts are not known."),
              Field(
                .n, .integer(0...10_000_000), fi: "Montako vastausta keskiarvon takana on.",
                en: "Answers behind the mean."),
            ])))), fi: "Tulokset näkökulman ja ryhmän mukaan.",
      en: "Results by perspective and group."),
  ])

  private static let decision = Fieldset([
    Field(.body, .reference(.party), fi: "Toimielin, joka päätti.", en: "The body that decided."),
    Field(.date, .day, fi: "Kokouspäivä.", en: "The day of the meeting."),
    Field(
      .section, .section, fi: "Pykälän numero; alun §-merkki jätetään pois.",
      en: "The section number; a leading § is dropped."),
    Field(
      .caseNumber, .word, fi: "Asianumero (diaarinumero).", en: "The case number of the register."
    ),
    Field(.outcome, .choice(Choices.outcome), fi: "Mitä päätettiin.", en: "What was decided."),
    Field(.title, .text, fi: "Mitä asia koski, sanoin.", en: "What it was about, in words."),
    Field(
      .url, .link, fi: "Missä pöytäkirja on luettavissa.", en: "Where the minutes can be read."),
    Field(
      .about, .list(.anyReference), fi: "Tietueet, joita päätös koskee.",
      en: "The records it is about."),
  ])

  private static let review = Fieldset([
    Field(.date, .day, fi: "Katselmuksen päivä.", en: "The day of the review."),
    Field(
      .body, .reference(.party), fi: "Toimielin, jolle raportoitiin.",
      en: "The body it was reported to."),
    Field(
      .ref, .word, fi: "Tagi tai commit, josta raportoitiin.",
      en: "The tag or commit that was reported."),
    Field(.report, .word, fi: "Missä raportti on.", en: "Where the report is."),
  ])

  static let updates = Field(
    .updates,
    .map(
      .day,
      .short(
        .text,
        Fieldset([
          Field(.text, .text, fi: "Mitä tapahtui.", en: "What happened."),
          Field(
            .by, .word, fi: "Kuka kertoo, mieluiten tahon tunnus.",
            en: "Who tells it, best a party's id."),
          Field(.reason, .text, fi: "Syy: miksi päivämäärä siirtyi.", en: "Why a date moved."),
        ]))),
    fi: "Lyhyet seurantamerkinnät päivän mukaan; saman päivän toinen merkintä on 2026-11-16-2.",
    en: "Short follow-up notes by day; a second one of a day as 2026-11-16-2.")
}
