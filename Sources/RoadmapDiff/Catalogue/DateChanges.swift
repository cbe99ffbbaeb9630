internal import Diagnostics

extension ChangeCatalogue {
  /// What becomes of dates, planned and actual.
  static let dates: [ChangeAbout] = [
    ChangeAbout(
      .endMoved,
      Phrase(
        fi: "Suunniteltu päättyminen muuttui.", sv: "Det planerade slutet ändrades.",
        en: "A planned end changed."),
      when: Phrase(
        fi: "Avain 'end' sai toisen jakson, tai se lisättiin tai poistettiin. Viimeiset päivät "
          + "ratkaisevat; saman jakson toinen kirjoitusasu ei ole muutos.",
        sv: "'end' fick en annan period, eller den lades till eller togs bort. De sista dagarna "
          + "avgör; samma period skriven på annat sätt är ingen ändring.",
        en: "'end' got another period, or was added or taken away. The last days decide; the same "
          + "period written in another form is no change."),
      .action("end: 2026-Q2", "end: 2026-Q4")),
    ChangeAbout(
      .startMoved,
      Phrase(
        fi: "Suunniteltu alkaminen muuttui.", sv: "Den planerade starten ändrades.",
        en: "A planned start changed."),
      when: Phrase(
        fi: "Avain 'start' sai toisen jakson, tai se lisättiin tai poistettiin. Ensimmäiset "
          + "päivät ratkaisevat.",
        sv: "'start' fick en annan period, eller den lades till eller togs bort. De första dagarna "
          + "avgör.",
        en: "'start' got another period, or was added or taken away. The first days decide."),
      .action("start: 2026-03", "start: 2026-05")),
    ChangeAbout(
      .continuityChanged,
      Phrase(
        fi: "Toimenpiteestä tuli jatkuva, tai se rajattiin.",
        sv: "Åtgärden blev fortlöpande eller avgränsades.",
        en: "The action became continuous, or bounded."),
      when: Phrase(
        fi: "Avain 'continuous' muuttui.", sv: "'continuous' ändrades.",
        en: "'continuous' changed."),
      .action("status: in-progress", "status: in-progress\ncontinuous: true")),
    ChangeAbout(
      .reviewMoved,
      Phrase(
        fi: "Jatkuvan toimenpiteen seuraava tarkastelu siirtyi.",
        sv: "Nästa översyn av en fortlöpande åtgärd flyttades.",
        en: "The next review of a continuous action moved."),
      when: Phrase(
        fi: "Avain 'review' muuttui. Tarkastelu ei myöhästy, se vain erääntyy.",
        sv: "'review' ändrades. En översyn försenas inte, den förfaller.",
        en: "'review' changed. A review never slips, it only falls due."),
      .action("continuous: true\nreview: 2027-Q1", "continuous: true\nreview: 2028-Q1")),
    ChangeAbout(
      .actualDateChanged,
      Phrase(
        fi: "Toteutunut päivä kirjattiin tai korjattiin.",
        sv: "En faktisk dag antecknades eller rättades.",
        en: "An actual day was recorded or corrected."),
      when: Phrase(
        fi: "Avain 'started' tai 'completed' muuttui.", sv: "'started' eller 'completed' ändrades.",
        en: "'started' or 'completed' changed."),
      .action("status: in-progress", "status: in-progress\nstarted: 2026-02-02")),
    ChangeAbout(
      .milestoneAdded,
      Phrase(
        fi: "Virstanpylväs on uusi.", sv: "En milstolpe är ny.", en: "A milestone is new."),
      when: Phrase(
        fi: "Virstanpylvään tunnusta ei ollut tässä toimenpiteessä.",
        sv: "Milstolpens id fanns inte i åtgärden.",
        en: "The milestone's id was not in this action."),
      .action("status: planned", "status: planned\nmilestones:\n  pilotti: {date: 2026-09-01}")),
    ChangeAbout(
      .milestoneRemoved,
      Phrase(
        fi: "Virstanpylväs poistettiin.", sv: "En milstolpe togs bort.",
        en: "A milestone was taken away."),
      when: Phrase(
        fi: "Virstanpylvään tunnusta ei enää ole tässä toimenpiteessä.",
        sv: "Milstolpens id finns inte längre i åtgärden.",
        en: "The milestone's id is no longer in this action."),
      .action("status: planned\nmilestones:\n  pilotti: {date: 2026-09-01}", "status: planned")),
    ChangeAbout(
      .milestoneMoved,
      Phrase(
        fi: "Virstanpylvään päivä muuttui.", sv: "En milstolpes dag ändrades.",
        en: "A milestone's date changed."),
      when: Phrase(
        fi: "Virstanpylvään 'date' sai toisen jakson. Viimeiset päivät ratkaisevat.",
        sv: "Milstolpens 'date' fick en annan period. De sista dagarna avgör.",
        en: "The milestone's 'date' got another period. The last days decide."),
      .action(
        "milestones:\n  pilotti: {date: 2026-09-01}", "milestones:\n  pilotti: {date: 2026-10-15}"
      )),
    ChangeAbout(
      .milestoneReached,
      Phrase(
        fi: "Virstanpylväs saavutettiin.", sv: "En milstolpe nåddes.",
        en: "A milestone was reached."),
      when: Phrase(
        fi: "Virstanpylvään 'reached' muuttui.", sv: "Milstolpens 'reached' ändrades.",
        en: "The milestone's 'reached' changed."),
      .action(
        "milestones:\n  pilotti: {date: 2026-09-01}",
        "milestones:\n  pilotti: {date: 2026-09-01, reached: 2026-09-03}")),
    ChangeAbout(
      .legalDeadlineMoved,
      Phrase(
        fi: "Vaatimuksen määräaika muuttui.", sv: "Ett kravs tidsfrist ändrades.",
        en: "A requirement's deadline changed."),
      when: Phrase(
        fi: "Vaatimuksen määräaika lisättiin, poistettiin, tai sen 'date' sai toisen jakson.",
        sv: "Kravets tidsfrist lades till, togs bort, eller dess 'date' fick en annan period.",
        en: "The requirement's deadline was added or taken away, or its 'date' got another period."),
      .record(
        "requirements", "saavutettavuus", "deadlines:\n  kuntien: {date: 2026-06-28}",
        "deadlines:\n  kuntien: {date: 2027-01-01}")),
  ]
}
