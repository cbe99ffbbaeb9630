internal import Diagnostics

extension ChangeCatalogue {
  /// What becomes of a record as a whole.
  static let records: [ChangeAbout] = [
    ChangeAbout(
      .recordAdded,
      Phrase(
        fi: "Kohde on uusi tiekartassa.", sv: "Posten är ny i färdplanen.",
        en: "The record is new in the roadmap."),
      when: Phrase(
        fi: "Tunnusta ei ollut ennen, eikä kohde väitä avaimessa 'formerly' olevansa aiempi.",
        sv: "Id:t fanns inte tidigare, och posten säger sig inte i 'formerly' vara en tidigare.",
        en: "Its id was not there before, and it claims no earlier one by 'formerly'."),
      ChangeExample(
        "goals:\n  T1: {title: Palvelut toimivat}",
        """
        goals:
          T1: {title: Palvelut toimivat}
        actions:
          A02: {title: Sähköinen asiointi, goals: T1, status: planned, end: 2026-Q4}
        """)),
    ChangeAbout(
      .recordRemoved,
      Phrase(
        fi: "Kohdetta ei enää ole tiekartassa.", sv: "Posten finns inte längre i färdplanen.",
        en: "The record is no longer in the roadmap."),
      when: Phrase(
        fi: "Mikään kohde ei jatka sen tunnusta. Toimenpide päätetään tilalla, ei poistamalla.",
        sv: "Ingen post fortsätter dess id. En åtgärd avslutas med status, inte genom borttagning.",
        en: "No record goes on with its id. An action is ended by its status, not by removing it."),
      ChangeExample(
        """
        goals:
          T1: {title: Palvelut toimivat}
        actions:
          A02: {title: Sähköinen asiointi, goals: T1, status: planned, end: 2026-Q4}
        """, "goals:\n  T1: {title: Palvelut toimivat}")),
    ChangeAbout(
      .recordRenamed,
      Phrase(
        fi: "Kohde sai uuden tunnuksen.", sv: "Posten fick ett nytt id.",
        en: "The record got a new id."),
      when: Phrase(
        fi: "Uusi kohde nimeää avaimessa 'formerly' tunnuksen, jota ei enää ole. Viittausten "
          + "korjaukset eivät paina mitään.",
        sv: "Den nya posten anger i 'formerly' ett id som inte längre finns. Rättade hänvisningar "
          + "väger inget.",
        en: "The new record names an id in 'formerly' that is no longer there. References that "
          + "follow weigh nothing."),
      ChangeExample(
        "actions:\n  A02: {title: Sähköinen asiointi}",
        "actions:\n  D01: {title: Sähköinen asiointi, formerly: A02}")),
    ChangeAbout(
      .formerlyRemoved,
      Phrase(
        fi: "Kohteen aiempi tunnus poistettiin.", sv: "Postens tidigare id togs bort.",
        en: "An earlier id of the record was taken away."),
      when: Phrase(
        fi: "Avaimesta 'formerly' puuttuu tunnus, joka siinä oli. Historia "
          + "tuntee kohteen silti, mutta kahden tilan vertailu ei, jos rivi puuttuu uudemmasta.",
        sv: "I 'formerly' saknas ett id som stod där. Historiken känner ändå igen posten, men en "
          + "jämförelse av två tillstånd gör det inte där raden saknas i det nyare.",
        en: "An id that stood in 'formerly' is no longer there. The history still knows the "
          + "record by it, but a comparison of two states does not where the newer lacks the line."),
      ChangeExample(
        "actions:\n  D01: {title: Sähköinen asiointi, formerly: A02}",
        "actions:\n  D01: {title: Sähköinen asiointi}")),
  ]

  /// What becomes of a record's status.
  static let statuses: [ChangeAbout] = [
    ChangeAbout(
      .addedToPlan,
      Phrase(
        fi: "Ehdotus otettiin suunnitelmaan.", sv: "Ett förslag togs med i planen.",
        en: "A proposal was added to the plan."),
      when: Phrase(
        fi: "Tila oli 'proposed' ja on nyt avoin tila.",
        sv: "Statusen var 'proposed' och är nu en öppen status.",
        en: "The status was 'proposed' and is an open one now."),
      .action("status: proposed", "status: planned")),
    ChangeAbout(
      .rejected,
      Phrase(
        fi: "Ehdotus hylättiin.", sv: "Ett förslag förkastades.", en: "A proposal was rejected."),
      when: Phrase(
        fi: "Tila oli 'proposed' ja on nyt 'cancelled'.",
        sv: "Statusen var 'proposed' och är nu 'cancelled'.",
        en: "The status was 'proposed' and is 'cancelled' now."),
      .action("status: proposed", "status: cancelled")),
    ChangeAbout(
      .cancelled,
      Phrase(
        fi: "Suunnitelmassa ollut peruttiin.", sv: "Något i planen ställdes in.",
        en: "What was in the plan was cancelled."),
      when: Phrase(
        fi: "Tila on nyt 'cancelled' eikä ollut 'proposed'.",
        sv: "Statusen är nu 'cancelled' och var inte 'proposed'.",
        en: "The status is 'cancelled' now and was not 'proposed'."),
      .action("status: in-progress", "status: cancelled")),
    ChangeAbout(
      .merged,
      Phrase(
        fi: "Toimenpide yhdistettiin toiseen.", sv: "Åtgärden slogs samman med en annan.",
        en: "The action was merged into another."),
      when: Phrase(
        fi: "Tila on nyt 'merged'. Kohteen päivämäärät eivät periydy.",
        sv: "Statusen är nu 'merged'. Postens datum ärvs inte.",
        en: "The status is 'merged' now. Its dates are not inherited."),
      .action("status: planned", "status: merged\nmerged-into: A01")),
    ChangeAbout(
      .restored,
      Phrase(
        fi: "Peruttu tai yhdistetty otettiin takaisin.",
        sv: "Något inställt eller sammanslaget togs tillbaka.",
        en: "What was cancelled or merged came back."),
      when: Phrase(
        fi: "Tila oli 'cancelled' tai 'merged' ja on nyt muu.",
        sv: "Statusen var 'cancelled' eller 'merged' och är nu en annan.",
        en: "The status was 'cancelled' or 'merged' and is another now."),
      .action("status: cancelled", "status: planned")),
    ChangeAbout(
      .finished,
      Phrase(fi: "Työ valmistui.", sv: "Arbetet blev klart.", en: "The work was finished."),
      when: Phrase(
        fi: "Tila on nyt 'done' eikä ollut 'cancelled' tai 'merged'.",
        sv: "Statusen är nu 'done' och var inte 'cancelled' eller 'merged'.",
        en: "The status is 'done' now and was not 'cancelled' or 'merged'."),
      .action("status: in-progress", "status: done\ncompleted: 2026-11-16")),
    ChangeAbout(
      .reopened,
      Phrase(
        fi: "Valmis avattiin uudelleen.", sv: "Något färdigt öppnades på nytt.",
        en: "What was finished was opened again."),
      when: Phrase(
        fi: "Tila oli 'done' ja on nyt muu kuin 'cancelled' tai 'merged'.",
        sv: "Statusen var 'done' och är nu en annan än 'cancelled' eller 'merged'.",
        en: "The status was 'done' and is another now, not 'cancelled' or 'merged'."),
      .action("status: done", "status: in-progress")),
    ChangeAbout(
      .paused,
      Phrase(
        fi: "Työ keskeytettiin toistaiseksi.", sv: "Arbetet avbröts tills vidare.",
        en: "The work was paused."),
      when: Phrase(
        fi: "Tila on nyt 'paused' ja oli avoin.",
        sv: "Statusen är nu 'paused' och var öppen.",
        en: "The status is 'paused' now and was an open one."),
      .action("status: in-progress", "status: paused")),
    ChangeAbout(
      .statusChanged,
      Phrase(
        fi: "Tila vaihtui muulla tavalla.", sv: "Statusen byttes på annat sätt.",
        en: "The status changed in another way."),
      when: Phrase(
        fi: "Tila vaihtui, eikä mikään edellisistä sano sitä: esimerkiksi työ alkoi.",
        sv: "Statusen byttes och inget av de föregående säger det: arbetet började till exempel.",
        en: "It changed and none of the above says so: work began, for example."),
      .action("status: planned", "status: in-progress")),
  ]
}
