internal import Diagnostics

extension ChangeCatalogue {
  /// How an action goes, and what it takes.
  static let resources: [ChangeAbout] = [
    ChangeAbout(
      .healthChanged,
      Phrase(
        fi: "Käsin annettu liikennevalo tai sen syy muuttui.",
        sv: "Ett manuellt trafikljus eller dess orsak ändrades.",
        en: "A manual traffic light or its reason changed."),
      when: Phrase(
        fi: "Avaimen 'health' arvo muuttui.", sv: "Ett värde under 'health' ändrades.",
        en: "A value under 'health' changed."),
      .action("health: {light: green}", "health: {light: amber}")),
    ChangeAbout(
      .progressChanged,
      Phrase(
        fi: "Valmiusaste muuttui.", sv: "Färdighetsgraden ändrades.",
        en: "The share of work done changed."),
      when: Phrase(
        fi: "Avain 'progress' muuttui.", sv: "'progress' ändrades.", en: "'progress' changed."),
      .action("progress: 30", "progress: 60")),
    ChangeAbout(
      .priorityChanged,
      Phrase(
        fi: "Tärkeysjärjestys muuttui.", sv: "Prioriteten ändrades.", en: "The priority changed."),
      when: Phrase(
        fi: "Avain 'priority' muuttui.", sv: "'priority' ändrades.", en: "'priority' changed."),
      .action("priority: medium", "priority: high")),
    ChangeAbout(
      .costChanged,
      Phrase(
        fi: "Kustannusarvio muuttui.", sv: "Kostnadskalkylen ändrades.",
        en: "The cost changed."),
      when: Phrase(
        fi: "Avaimen 'cost' arvo muuttui.", sv: "Ett värde under 'cost' ändrades.",
        en: "A value under 'cost' changed."),
      .action("cost: {estimate: 180000}", "cost: {estimate: 260000}")),
    ChangeAbout(
      .fundingChanged,
      Phrase(fi: "Rahoitus muuttui.", sv: "Finansieringen ändrades.", en: "The funding changed."),
      when: Phrase(
        fi: "Rahoituslähde lisättiin tai poistettiin, tai sen tiedot muuttuivat.",
        sv: "En finansieringskälla lades till eller togs bort, eller dess uppgifter ändrades.",
        en: "A source of funding came or went, or what is said of it changed."),
      .action(
        "funding: [{source: state-grant, state: applied}]",
        "funding: [{source: state-grant, state: granted}]")),
    ChangeAbout(
      .riskChanged,
      Phrase(fi: "Riski muuttui.", sv: "En risk ändrades.", en: "A risk changed."),
      when: Phrase(
        fi: "Riski lisättiin tai poistettiin, tai sen arvio muuttui.",
        sv: "En risk lades till eller togs bort, eller dess bedömning ändrades.",
        en: "A risk came or went, or its rating changed."),
      .action(
        "risks: [{text: Resurssit eivät riitä, probability: 2}]",
        "risks: [{text: Resurssit eivät riitä, probability: 4}]")),
    ChangeAbout(
      .benefitChanged,
      Phrase(fi: "Hyöty muuttui.", sv: "En nytta ändrades.", en: "A benefit changed."),
      when: Phrase(
        fi: "Hyöty lisättiin tai poistettiin, tai sen tiedot muuttuivat.",
        sv: "En nytta lades till eller togs bort, eller dess uppgifter ändrades.",
        en: "A benefit came or went, or what is said of it changed."),
      .action(
        "benefits: [Käsittelyaika lyhenee]",
        "benefits: [Käsittelyaika lyhenee, Puheluita tulee vähemmän]")),
    ChangeAbout(
      .noteAdded,
      Phrase(
        fi: "Seurantamerkintä kirjattiin.", sv: "En uppföljningsanteckning gjordes.",
        en: "A follow-up note was written."),
      when: Phrase(
        fi: "Avaimen 'updates' merkintä lisättiin, poistettiin tai muuttui. Merkintä ei kuulu "
          + "muutoksen sormenjälkeen.",
        sv: "En anteckning under 'updates' lades till, togs bort eller ändrades. Den hör inte till "
          + "ändringens fingeravtryck.",
        en: "A note under 'updates' came, went or changed. It is no part of a change's "
          + "fingerprint."),
      .action("status: in-progress", "status: in-progress\nupdates: {2026-11-16: Pilotti alkoi}")),
  ]
}
