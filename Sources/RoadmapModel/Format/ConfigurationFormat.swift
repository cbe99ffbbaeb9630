/// The keys of `tiekartta.yaml`, read by the same decoder as the roadmap.
package enum ConfigurationFormat {
  package static let fields = Fieldset([
    Field(
      .format, .integer(1...1_000_000), required: true, fi: "Muodon versio: 1.",
      en: "The version of the format: 1."),
    Field(
      .folder, .word, fi: "Tiekarttatiedostojen kansio suhteessa tähän tiedostoon.",
      en: "The folder of the roadmap files, relative to this file."),
    Field(
      .language, .choice(languages),
      fi: "Tulosteiden kieli: fi, sv tai en; muuten ensimmäinen niistä tiekartan kielistä, joita"
        + " ohjelma puhuu.",
      en: "The language of output: fi, sv or en; else the first of the roadmap's languages that the"
        + " program speaks."),
    Field(
      .calendar,
      .short(
        .country,
        Fieldset([
          Field(
            .country, .word, fi: "FI, jonka pyhäpäivät tunnetaan, tai muu maa.",
            en: "FI, whose holidays are known, or another country."),
          Field(.holidays, .list(.day), fi: "Muut vapaapäivät.", en: "Further days off."),
          Field(
            .workdays, .list(.choice(weekdays)), fi: "Viikonpäivät, jotka ovat työpäiviä.",
            en: "The days of the week that are worked."),
          Field(
            .freeEves, .flag,
            fi: "Ovatko juhannusaatto ja jouluaatto vapaapäiviä; ovat, ellei muuta sanota.",
            en: "Whether Midsummer Eve and Christmas Eve are days off; true unless said otherwise."),
        ])), fi: "Mitkä päivät ovat työpäiviä.", en: "Which days are working days."),
    Field(
      .baselines,
      .map(
        .words,
        .fields(
          Fieldset([
            Field(
              .ref, .word, required: true, fi: "Tagi tai commit, ei koskaan haara.",
              en: "A tag or a commit, never a branch."),
            Field(
              .decision, .word, fi: "Päätös, joka vahvisti version.",
              en: "The decision that fixed it."),
            Field(
              .kind, .choice(baselineKinds), fi: "Alkuperäinen, voimassa oleva tai tilannekuva.",
              en: "Original, current or a snapshot."),
          ]))), fi: "Nimetyt vertailuversiot historiassa.", en: "Named fixed points in the history."
    ),
    Field(
      .limits,
      .fields(
        Fieldset([
          Field(
            .slipInformation, .integer(0...10_000),
            fi: "Kuinka monen päivän siirtymästä kerrotaan; 14.",
            en: "Days of slip worth telling; 14."),
          Field(
            .slipDecision, .integer(0...10_000),
            fi: "Kuinka monen päivän siirtymästä päätetään; 60.",
            en: "Days of slip to decide on; 60."),
          Field(
            .updateDays, .integer(0...10_000),
            fi: "Seurantamerkintöjen enimmäisväli päivinä; 60.", en: "Days between updates; 60."),
          Field(
            .staleDays, .integer(0...10_000),
            fi: "Kuinka monen päivän jälkeen tietue on vanhentunut; 180.",
            en: "Days after which a record is stale; 180."),
          Field(
            .legalWarningDays, .integer(0...10_000),
            fi: "Kuinka monta päivää ennen lakisääteistä määräaikaa varoitetaan; 180.",
            en: "Days before a legal deadline; 180."),
          Field(
            .openActions, .integer(1...10_000),
            fi: "Kuinka monta avointa toimenpidettä yhdellä vastuutaholla voi olla; 8.",
            en: "Open actions one party can carry; 8."),
          Field(
            .costBenefit, .number,
            fi: "Kustannus, jonka ylittyessä hyödyt on kirjattava; 200000.",
            en: "Cost above which benefits are wanted; 200000."),
        ])), fi: "Rajat, joiden mukaan asioista kerrotaan.",
      en: "Numbers that decide what is worth saying."),
    Field(
      .significance, .map(.words, .choice(weights)),
      fi: "Muutoslajin painoarvo, jos se on toinen kuin tavallisesti.",
      en: "What a type of change weighs, where that is not the usual."),
    Field(.lint, .fields(lint), fi: "Mitä `lint` tarkastaa.", en: "What `lint` looks for."),
    Field(
      .check, .fields(check), fi: "Muutospyyntöjen tarkastus.", en: "The gate on pull requests."),
    Field(
      .post, .fields(post),
      fi: "Minne yhteenvedot lähetetään; salaisuudet vain muodossa {env: NIMI}.",
      en: "Where summaries go; secrets only as {env: NAME}."),
    RoadmapFormat.extra,
  ])

  private static let lint = Fieldset([
    Field(
      .rules, .map(.words, .choice(severities)), fi: "Säännön vakavuus tai off.",
      en: "A severity for a rule, or off."),
    Field(
      .ignore, .list(.word), fi: "Polut, joiden havaintoja ei näytetä, kuten archive/**.",
      en: "Paths whose findings are not shown, such as archive/**."),
    Field(
      .waivers,
      .list(
        .fields(
          Fieldset([
            Field(
              .rule, .word, required: true, fi: "Sääntö, josta poiketaan.",
              en: "The rule that is waived."),
            Field(
              .record, .word, fi: "Tietue, jota poikkeus koskee, kuten actions/A02.",
              en: "The record it is waived for, such as actions/A02."),
            Field(
              .field, .word, fi: "Kenttä, jota poikkeus koskee, kuten end.",
              en: "The field it is waived for, such as end."),
            Field(.reason, .text, fi: "Miksi.", en: "Why."),
            Field(
              .owner, .word, fi: "Kuka vastaa poikkeuksesta.", en: "Who answers for the exception."
            ),
            Field(.until, .day, fi: "Viimeinen voimassaolopäivä.", en: "The last day it holds."),
          ]))), fi: "Havainnot, jotka hyväksytään määräajaksi.",
      en: "Findings that are accepted for a while."),
  ])

  static let languages = Choice([
    ("fi", fi: "Suomi.", en: "Finnish."), ("sv", fi: "Ruotsi.", en: "Swedish."),
    ("en", fi: "Englanti.", en: "English."),
  ])
  private static let weekdays = Choice([
    ("mon", fi: "Maanantai.", en: "Monday."), ("tue", fi: "Tiistai.", en: "Tuesday."),
    ("wed", fi: "Keskiviikko.", en: "Wednesday."), ("thu", fi: "Torstai.", en: "Thursday."),
    ("fri", fi: "Perjantai.", en: "Friday."), ("sat", fi: "Lauantai.", en: "Saturday."),
    ("sun", fi: "Sunnuntai.", en: "Sunday."),
  ])
  private static let weights = Choice([
    ("decision", fi: "Päätettäväksi.", en: "For decision."),
    ("information", fi: "Tiedoksi.", en: "For information."),
    (
      "editorial", fi: "Tekstimuutos tai pieni tarkistus.", en: "Wording or a small adjustment."
    ),
  ])
  static let severities = Choice(
    [
      ("error", fi: "Virhe: ajo epäonnistuu.", en: "Fails the run."),
      ("warning", fi: "Varoitus: kerrotaan.", en: "Is told."),
      ("info", fi: "Huomautus: mainitaan.", en: "Is mentioned."),
      ("off", fi: "Ei tarkasteta.", en: "Is not looked for."),
    ], aliases: ["no": "off", "false": "off"])
  private static let baselineKinds = Choice([
    ("original", fi: "Ensimmäinen hyväksytty suunnitelma.", en: "The first approved plan."),
    ("current", fi: "Voimassa oleva suunnitelma.", en: "The plan in force."),
    ("snapshot", fi: "Muu vertailukohta.", en: "Another point worth comparing with."),
  ])
}
