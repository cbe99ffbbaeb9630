internal import Diagnostics

extension RoadmapFormat {
  /// The keys of an action, the record people write most.
  static let action = Fieldset([
    Field(
      .title, .text, required: true, fi: "Mitä tehdään, muutamalla sanalla.",
      en: "What is done, in a few words."),
    Field(
      .officialTitle, .text, fi: "Hyväksytty sanamuoto, jos se poikkeaa otsikosta.",
      en: "The wording that was approved, where it differs."),
    Field(
      .description, .text, fi: "Mitä tehdään ja miksi; CommonMark-muotoilu.",
      en: "What is done and why, in CommonMark."),
    Field(
      .goals, .list(.reference(.goal)), required: true,
      fi: "Tavoitteet, joita toimenpide edistää.", en: "The goals it serves."),
    Field(
      .status, .choice(Choices.status), required: true, fi: "Missä vaiheessa ollaan.",
      en: "Where it stands."),
    Field(
      .responsible, .reference(.party),
      fi: "Päävastuutaho, yksi ainoa; pakollinen, ellei tila ole `proposed`.",
      en: "The one party that answers for it; required unless proposed."),
    Field(
      .partners, .list(.reference(.party)), fi: "Yhteistyötahot.", en: "Parties that take part."),
    Field(
      .start, .period, fi: "Milloin alkaa: jakson ensimmäinen päivä.",
      en: "When it starts: the first day of the period."),
    Field(
      .end, .period,
      fi: "Milloin päättyy: jakson viimeinen päivä; pakollinen, ellei jatkuva tai ehdotettu.",
      en: "When it ends: the last day of the period; required unless continuous or proposed."),
    Field(
      .continuous, .flag,
      fi: "Onko jatkuva eli ilman päättymisaikaa; silloin `review` on pakollinen.",
      en: "Whether it has no end; then `review` is required."),
    Field(
      .review, .period, fi: "Milloin jatkuva toimenpide arvioidaan seuraavan kerran.",
      en: "When a continuous action is reviewed next."),
    Field(.started, .day, fi: "Päivä, jona työ alkoi.", en: "The day work began."),
    Field(
      .completed, .day, fi: "Päivä, jona valmistui; pakollinen, kun tila on `done`.",
      en: "The day it was finished; required when done."),
    Field(
      .progress, .integer(0...100), fi: "Valmiusaste prosentteina.",
      en: "How much is done, in percent."),
    Field(
      .health, .fields(health), fi: "Käsin annettu liikennevalo; vain avoimille toimenpiteille.",
      en: "A manual traffic light; for open actions only."),
    Field(
      .milestones, .map(.id, .fields(milestone)), fi: "Virstanpylväät tunnuksen mukaan.",
      en: "Dated steps on the way, by id."),
    Field(
      .dependsOn, .list(.short(.action, dependency)),
      fi:
        "Toimenpiteet, joita tämä odottaa; ellei muuta sanota, edeltäjän on päätyttävä ensin, viive kalenteripäivinä.",
      en: "Actions this one waits for; finish-start in calendar days unless said otherwise."),
    Field(
      .perspectives, .list(.reference(.perspective)), fi: "Näkökulmat, joiden tasoa tämä nostaa.",
      en: "The perspectives it raises."),
    Field(
      .indicators, .list(.reference(.indicator)), fi: "Mittarit, joilla vaikutus näkyy.",
      en: "How its effect is measured."),
    Field(
      .requirements, .list(.short(.requirement, legalLink)),
      fi: "Lait ja muut vaatimukset, joihin toimenpide vastaa.",
      en: "Laws and other requirements it answers to."),
    Field(
      .kind, .choice(Choices.actionKind), fi: "Millaista työtä se on.",
      en: "What sort of work it is."),
    Field(
      .serviceAreas, .list(.word), fi: "Toimialat, joita se koskee, tai `all` eli kaikki.",
      en: "The service areas concerned, or `all`."),
    Field(.priority, .choice(Choices.priority), fi: "Kiireellisyys.", en: "How urgent it is."),
    Field(.cost, .fields(cost), fi: "Kustannusarvio.", en: "What it costs."),
    Field(
      .funding, .list(.fields(funding)), fi: "Mistä rahoitus tulee.",
      en: "Where the money comes from."),
    Field(.benefits, .list(.short(.text, benefit)), fi: "Hyödyt.", en: "What it brings."),
    Field(.risks, .list(.short(.text, risk)), fi: "Riskit.", en: "What may go wrong."),
    updates,
    Field(
      .mergedInto, .reference(.action),
      fi: "Toimenpide, johon tämä yhdistettiin; pakollinen, kun tila on `merged`.",
      en: "The action it was merged into; required when merged."),
    Field(
      .formerly, .list(.identifier),
      fi: "Toimenpiteen aiemmat tunnukset; historia, vertailuversiot ja raportit seuraavat niitä.",
      en: "Earlier ids of this action; history, baselines and reports follow it."),
    Field(
      .decisions, .list(.reference(.decision)), fi: "Päätökset, jotka koskevat sitä.",
      en: "Decisions about it."),
    Field(
      .visibility,
      .choice(
        Choice(
          [
            (
              "public", Phrase(fi: "julkinen", sv: "offentlig", en: "public"),
              fi: "Saa näyttää kaikille.", en: "May be shown to anyone."
            ),
            (
              "internal", Phrase(fi: "sisäinen", sv: "intern", en: "internal"),
              fi: "Jätetään pois siitä, mikä näytetään muille.",
              en: "Left out of what others see."
            ),
          ],
          aliases: [
            "julkinen": "public", "sisäinen": "internal", "offentlig": "public",
            "intern": "internal",
          ])),
      fi: "Julkisuus; julkinen, ellei muuta sanota.", en: "Public unless said otherwise."),
    Field(
      .internalNote, .text, fi: "Sisäinen huomautus, jota ei näytetä organisaation ulkopuolella.",
      en: "A note that never leaves the organisation."),
    Field(
      .links, .map(.words, .link), fi: "Verkko-osoitteet otsikon mukaan.",
      en: "Web addresses by title."),
    Field(
      .tags, .list(.word), fi: "Vapaat asiasanat ryhmittelyyn.", en: "Free words for grouping."),
  ])

  private static let health = Fieldset([
    Field(
      .light, .choice(Choices.light), required: true, fi: "Vihreä, keltainen vai punainen.",
      en: "Green, amber or red."),
    Field(.reason, .text, fi: "Miksi.", en: "Why."),
    Field(.by, .reference(.party), fi: "Kuka arvioi.", en: "Who judged it."),
    Field(.date, .day, fi: "Milloin.", en: "When."),
  ])

  private static let milestone = Fieldset([
    Field(.title, .text, fi: "Mitä saavutetaan.", en: "What is reached."),
    Field(.date, .period, fi: "Milloin se pitäisi saavuttaa.", en: "When it should be reached."),
    Field(.reached, .day, fi: "Päivä, jona se saavutettiin.", en: "The day it was reached."),
  ])

  private static let dependency = Fieldset([
    Field(
      .action, .reference(.action), required: true, fi: "Toimenpide, jota tämä odottaa.",
      en: "The action this one waits for."),
    Field(
      .type, .choice(Choices.dependency), fi: "Miten ne riippuvat toisistaan.",
      en: "How they hang together."),
    Field(
      .lag, .lag, fi: "Viive päivinä tai viikkoina, kuten 10d, -5d tai 2w.",
      en: "Days or weeks between, such as 10d, -5d or 2w."),
  ])

  private static let legalLink = Fieldset([
    Field(
      .requirement, .reference(.requirement), required: true, fi: "Vaatimus.",
      en: "The requirement."),
    Field(
      .section, .section, fi: "Pykälä tai kohta, jota sovelletaan.",
      en: "The section that applies."),
    Field(
      .deadline, .word, fi: "Jonkin vaatimuksen määräajan tunnus.",
      en: "The id of one of the requirement's deadlines."),
  ])

  private static let cost = Fieldset([
    Field(.estimate, .number, fi: "Yksi luku.", en: "One figure."),
    Field(.min, .number, fi: "Vaihteluvälin alaraja.", en: "The low end of a range."),
    Field(.max, .number, fi: "Vaihteluvälin yläraja.", en: "The high end of a range."),
    Field(
      .currency, .word, fi: "Valuutan tunnus; EUR, ellei muuta anneta.",
      en: "A currency code; EUR unless given."),
    Field(
      .byYear, .map(.year, .number), fi: "Kustannus vuosittain.", en: "The cost of each year."),
  ])

  private static let funding = Fieldset([
    Field(
      .source, .choice(Choices.fundingSource), fi: "Mistä rahoitus tulee.",
      en: "Where the money comes from."),
    Field(.name, .text, fi: "Avustuksen tai määrärahan nimi.", en: "The grant or budget item."),
    Field(.amount, .number, fi: "Kuinka paljon.", en: "How much."),
    Field(
      .useBy, .period, fi: "Mihin mennessä se on käytettävä.", en: "By when it must be used."),
    Field(
      .state, .choice(Choices.fundingState), fi: "Kuinka varma se on.",
      en: "Whether it is certain."),
  ])

  private static let benefit = Fieldset([
    Field(.text, .text, fi: "Hyöty sanoin.", en: "The benefit in words."),
    Field(
      .beneficiary, .word, fi: "Kuka hyötyy: kuntalaiset, henkilöstö, johto, yritykset.",
      en: "Who gains: residents, staff, management, companies."),
    Field(.measure, .text, fi: "Mistä hyöty nähdään.", en: "How it is seen."),
    Field(.value, .word, fi: "Kuinka paljon.", en: "How much."),
    Field(.from, .period, fi: "Mistä alkaen.", en: "From when."),
  ])

  private static let risk = Fieldset([
    Field(.text, .text, fi: "Riski sanoin.", en: "The risk in words."),
    Field(
      .probability, .integer(1...5), fi: "Todennäköisyys: 1 epätodennäköinen … 5 lähes varma.",
      en: "1 unlikely … 5 almost certain."),
    Field(
      .impact, .integer(1...5), fi: "Vaikutus: 1 vähäinen … 5 vakava.", en: "1 slight … 5 grave."),
    Field(.mitigation, .text, fi: "Miten riskiä hallitaan.", en: "What is done about it."),
  ])
}
