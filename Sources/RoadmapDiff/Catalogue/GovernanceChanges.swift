internal import Diagnostics

extension ChangeCatalogue {
  /// Levels and numbers, decisions, and the roadmap itself.
  static let governance: [ChangeAbout] = [
    ChangeAbout(
      .baselineChanged,
      Phrase(
        fi: "Lähtötaso tai lähtöarvo muuttui.", sv: "Utgångsnivån eller utgångsvärdet ändrades.",
        en: "A level or value at the start changed."),
      when: Phrase(
        fi: "Näkökulman tai mittarin 'baseline' muuttui.",
        sv: "'baseline' ändrades för ett perspektiv eller en mätare.",
        en: "The 'baseline' of a perspective or an indicator changed."),
      .record(
        "perspectives", "osaaminen", "baseline: {value: 2.4}", "baseline: {value: 2.6}")),
    ChangeAbout(
      .targetChanged,
      Phrase(
        fi: "Tavoitetaso, tavoitearvo tai visio muuttui.",
        sv: "Målnivån, målvärdet eller visionen ändrades.",
        en: "A level or value aimed at, or the vision, changed."),
      when: Phrase(
        fi: "Näkökulman 'target', mittarin 'targets' tai vision teksti tai aika muuttui.",
        sv:
          "Ett perspektivs 'target', en mätares 'targets' eller visionens text eller tid ändrades.",
        en: "A perspective's 'target', an indicator's 'targets', or the vision's text or time "
          + "changed."),
      .record("perspectives", "osaaminen", "target: {value: 3.5}", "target: {value: 4.0}")),
    ChangeAbout(
      .measured,
      Phrase(
        fi: "Mittaus kirjattiin tai korjattiin.", sv: "En mätning antecknades eller rättades.",
        en: "A measurement was recorded or corrected."),
      when: Phrase(
        fi: "Avaimen 'measurements' arvo muuttui.", sv: "Ett värde under 'measurements' ändrades.",
        en: "A value under 'measurements' changed."),
      .record(
        "indicators", "M1", "unit: '%'", "unit: '%'\nmeasurements: {2026-T1: {value: 48}}")),
    ChangeAbout(
      .decisionLinked,
      Phrase(
        fi: "Päätös liitettiin tai irrotettiin.", sv: "Ett beslut kopplades till eller loss.",
        en: "A decision was linked or unlinked."),
      when: Phrase(
        fi: "Avain 'decisions' muuttui.", sv: "'decisions' ändrades.", en: "'decisions' changed."),
      .action("status: planned", "status: planned\ndecisions: [kh-2026-31]")),
    ChangeAbout(
      .visibilityChanged,
      Phrase(
        fi: "Julkisuus muuttui.", sv: "Offentligheten ändrades.",
        en: "Who may see it changed."),
      when: Phrase(
        fi: "Avain 'visibility' muuttui.", sv: "'visibility' ändrades.",
        en: "'visibility' changed."),
      .action("visibility: public", "visibility: internal")),
    ChangeAbout(
      .officialTitleChanged,
      Phrase(
        fi: "Hyväksytty nimi muuttui.", sv: "Det godkända namnet ändrades.",
        en: "The title as approved changed."),
      when: Phrase(
        fi: "Avain 'official-title' muuttui.", sv: "'official-title' ändrades.",
        en: "'official-title' changed."),
      .action(
        "official-title: Sähköisen asioinnin käyttöönotto",
        "official-title: Sähköisen asioinnin laajentaminen")),
    ChangeAbout(
      .governanceChanged,
      Phrase(
        fi: "Tiekartan omistaja tai toimintamalli muuttui.",
        sv: "Färdplanens ägare eller verksamhetsmodell ändrades.",
        en: "The roadmap's owner or operating model changed."),
      when: Phrase(
        fi: "Tiekartan 'owner' tai 'operating-model' muuttui.",
        sv: "Färdplanens 'owner' eller 'operating-model' ändrades.",
        en: "The roadmap's 'owner' or 'operating-model' changed."),
      ChangeExample(
        "roadmap: {title: Digitiekartta, owner: ict}",
        "roadmap: {title: Digitiekartta, owner: hallinto}")),
    ChangeAbout(
      .roadmapStateChanged,
      Phrase(
        fi: "Tiekartan tila, hyväksyntä tai kausi muuttui.",
        sv: "Färdplanens status, godkännande eller period ändrades.",
        en: "The roadmap's state, approval or period changed."),
      when: Phrase(
        fi: "Tiekartan 'state', 'approval' tai 'period' muuttui.",
        sv: "Färdplanens 'state', 'approval' eller 'period' ändrades.",
        en: "The roadmap's 'state', 'approval' or 'period' changed."),
      ChangeExample(
        "roadmap: {title: Digitiekartta, state: draft}",
        "roadmap: {title: Digitiekartta, state: closed}")),
  ]

  /// What only reads differently, and what has no meaning of its own.
  static let wording: [ChangeAbout] = [
    ChangeAbout(
      .retitled,
      Phrase(fi: "Nimi muuttui.", sv: "Namnet ändrades.", en: "The title changed."),
      when: Phrase(
        fi: "Avain 'title' muuttui; yhdenkin kielen nimi riittää.",
        sv: "'title' ändrades; namnet på ett språk räcker.",
        en: "'title' changed, if only in one language."),
      ChangeExample(
        "actions:\n  A02: {title: Sähköinen asiointi}",
        "actions:\n  A02: {title: Sähköiset palvelut}")),
    ChangeAbout(
      .reworded,
      Phrase(
        fi: "Kuvaus, linkki tai muu teksti muuttui.",
        sv: "En beskrivning, en länk eller en annan text ändrades.",
        en: "A description, link or other text changed."),
      when: Phrase(
        fi: "Muuttui arvo, jonka ihmiset lukevat mutta josta mikään ei riipu.",
        sv: "Ett värde ändrades som människor läser men som inget hänger på.",
        en: "A value changed that people read and nothing hangs on."),
      .action("description: Uusitaan lomakkeet.", "description: Uusitaan kaikki lomakkeet.")),
    ChangeAbout(
      .fieldChanged,
      Phrase(
        fi: "Muu tieto muuttui.", sv: "En annan uppgift ändrades.", en: "Another value changed."),
      when: Phrase(
        fi: "Mikään muu laji ei sano sitä; mitään ei jää kertomatta.",
        sv: "Ingen annan typ säger det; inget blir osagt.",
        en: "No other type says so; nothing is left untold."),
      .record("decisions", "kh-2026-31", "outcome: tabled", "outcome: approved")),
  ]
}
