internal import Diagnostics

extension ChangeCatalogue {
  /// Who answers for an action, and what it hangs together with.
  static let links: [ChangeAbout] = [
    ChangeAbout(
      .assigned,
      Phrase(
        fi: "Ensimmäinen vastuutaho nimettiin.", sv: "En första ansvarig utsågs.",
        en: "A first responsible party was named."),
      when: Phrase(
        fi: "Avain 'responsible' lisättiin; tavoitteella 'owner'.",
        sv: "'responsible' lades till; för ett mål 'owner'.",
        en: "'responsible' was added; of a goal, 'owner'."),
      .action("status: planned", "status: planned\nresponsible: ict")),
    ChangeAbout(
      .responsibleChanged,
      Phrase(
        fi: "Vastuutaho vaihtui.", sv: "Den ansvariga byttes.", en: "Another party answers for it."
      ),
      when: Phrase(
        fi: "Avain 'responsible' nimeää toisen tahon; tavoitteella 'owner'.",
        sv: "'responsible' anger en annan part; för ett mål 'owner'.",
        en: "'responsible' names another party; of a goal, 'owner'."),
      .action("responsible: ict", "responsible: hallinto")),
    ChangeAbout(
      .responsibleRemoved,
      Phrase(
        fi: "Vastuutahoa ei enää ole.", sv: "Ingen är längre ansvarig.",
        en: "Nobody answers for it any more."),
      when: Phrase(
        fi: "Avain 'responsible' poistettiin; tavoitteella 'owner'.",
        sv: "'responsible' togs bort; för ett mål 'owner'.",
        en: "'responsible' was taken away; of a goal, 'owner'."),
      .action("status: planned\nresponsible: ict", "status: planned")),
    ChangeAbout(
      .partnerJoined,
      Phrase(fi: "Kumppani tuli mukaan.", sv: "En partner kom med.", en: "A partner joined."),
      when: Phrase(
        fi: "Avaimessa 'partners' on uusi taho.", sv: "'partners' har en ny part.",
        en: "'partners' has another party."),
      .action("partners: [hallinto]", "partners: [hallinto, sivistys]")),
    ChangeAbout(
      .partnerLeft,
      Phrase(fi: "Kumppani jäi pois.", sv: "En partner föll bort.", en: "A partner left."),
      when: Phrase(
        fi: "Avaimesta 'partners' puuttuu taho, joka oli siinä.",
        sv: "'partners' saknar en part som fanns där.",
        en: "'partners' lacks a party that was there."),
      .action("partners: [hallinto, sivistys]", "partners: [hallinto]")),
    ChangeAbout(
      .goalLinked,
      Phrase(
        fi: "Toimenpide edistää uutta tavoitetta.", sv: "Åtgärden främjar ett nytt mål.",
        en: "The action serves another goal."),
      when: Phrase(
        fi: "Avaimessa 'goals' on uusi tavoite.", sv: "'goals' har ett nytt mål.",
        en: "'goals' has another goal."),
      .action("goals: [T1]", "goals: [T1, T2]")),
    ChangeAbout(
      .goalUnlinked,
      Phrase(
        fi: "Toimenpide ei enää edistä tavoitetta.", sv: "Åtgärden främjar inte längre ett mål.",
        en: "The action no longer serves a goal."),
      when: Phrase(
        fi: "Avaimesta 'goals' puuttuu tavoite, joka oli siinä.",
        sv: "'goals' saknar ett mål som fanns där.",
        en: "'goals' lacks a goal that was there."),
      .action("goals: [T1, T2]", "goals: [T1]")),
    ChangeAbout(
      .linkChanged,
      Phrase(
        fi: "Muu yhteys lisättiin tai poistettiin.",
        sv: "En annan koppling lades till eller togs bort.",
        en: "Another link came or went."),
      when: Phrase(
        fi: "Näkökulma, mittari, palvelualue, yhdistämisen kohde tai vaatimuksen tarkenne muuttui.",
        sv: "Ett perspektiv, en mätare, ett serviceområde, målet för en sammanslagning eller en "
          + "precisering av ett krav ändrades.",
        en: "A perspective, indicator, service area, the target of a merge or a detail of a "
          + "requirement changed."),
      .action("perspectives: [osaaminen]", "perspectives: [osaaminen, viestinta]")),
    ChangeAbout(
      .dependencyAdded,
      Phrase(
        fi: "Toimenpide riippuu uudesta toimenpiteestä.",
        sv: "Åtgärden beror på ytterligare en åtgärd.",
        en: "The action depends on another one."),
      when: Phrase(
        fi: "Avaimessa 'depends-on' on uusi toimenpide.", sv: "'depends-on' har en ny åtgärd.",
        en: "'depends-on' has another action."),
      .action("status: planned", "status: planned\ndepends-on: [A01]")),
    ChangeAbout(
      .dependencyRemoved,
      Phrase(
        fi: "Riippuvuus poistui.", sv: "Ett beroende föll bort.", en: "A dependency went."),
      when: Phrase(
        fi: "Avaimesta 'depends-on' puuttuu toimenpide, joka oli siinä.",
        sv: "'depends-on' saknar en åtgärd som fanns där.",
        en: "'depends-on' lacks an action that was there."),
      .action("status: planned\ndepends-on: [A01]", "status: planned")),
    ChangeAbout(
      .dependencyChanged,
      Phrase(
        fi: "Riippuvuuden laji tai viive muuttui.",
        sv: "Ett beroendes slag eller fördröjning ändrades.",
        en: "A dependency's type or lag changed."),
      when: Phrase(
        fi: "Saman toimenpiteen 'type' tai 'lag' muuttui.",
        sv: "'type' eller 'lag' ändrades för samma åtgärd.",
        en: "'type' or 'lag' changed for the same action."),
      .action("depends-on: [{action: A01}]", "depends-on: [{action: A01, lag: 10d}]")),
    ChangeAbout(
      .requirementLinked,
      Phrase(
        fi: "Toimenpide vastaa uuteen vaatimukseen.", sv: "Åtgärden svarar mot ett nytt krav.",
        en: "The action answers another requirement."),
      when: Phrase(
        fi: "Avaimessa 'requirements' on uusi vaatimus.", sv: "'requirements' har ett nytt krav.",
        en: "'requirements' has another requirement."),
      .action("status: planned", "status: planned\nrequirements: [tiedonhallinta]")),
    ChangeAbout(
      .requirementUnlinked,
      Phrase(
        fi: "Toimenpide ei enää vastaa vaatimukseen.",
        sv: "Åtgärden svarar inte längre mot ett krav.",
        en: "The action no longer answers a requirement."),
      when: Phrase(
        fi: "Avaimesta 'requirements' puuttuu vaatimus, joka oli siinä.",
        sv: "'requirements' saknar ett krav som fanns där.",
        en: "'requirements' lacks a requirement that was there."),
      .action("status: planned\nrequirements: [tiedonhallinta]", "status: planned")),
  ]
}
