extension ConfigurationFormat {
  /// The keys under `check`: the gate on pull requests.
  static let check = Fieldset([
    Field(
      .lint, .choice(severities), fi: "Vakavuus, josta lähtien uusi havainto pysäyttää.",
      en: "The severity from which a new finding fails."),
    Field(
      .strictness, .map(.words, .choice(severities)),
      fi: "Ankarin taso tiekartan tai toimenpiteen tilan mukaan.",
      en: "The gravest level by the state of the roadmap or the status of an action."),
    Field(
      .rules, .list(.fields(rule)), fi: "Omat säännöt ja muutokset valmiisiin.",
      en: "Rules of one's own, and changes to the built-in ones."),
  ])

  /// The keys of a rule of the gate: what it looks at, what it says and its examples.
  package static let rule = Fieldset([
    Field(
      .id, .word, required: true, fi: "Säännön tunnus; valmiin säännön tunnus muuttaa sitä.",
      en: "The rule's id; that of a built-in rule changes that one."),
    Field(
      .level, .choice(severities), fi: "error pysäyttää; warning ja info kerrotaan.",
      en: "error fails; warning and info are told."),
    Field(
      .change, .list(.word), fi: "Muutoslajit, joita sääntö katsoo.",
      en: "The types of change it looks at."),
    Field(
      .kind, .list(.choice(moves)), fi: "Mitä arvolle tapahtui.", en: "What happened to the value."
    ),
    Field(
      .in, .list(.choice(sections)), fi: "Osiot, joiden tietueita sääntö katsoo.",
      en: "The sections whose records it looks at."),
    Field(
      .status, .list(.choice(Choices.status)), fi: "Toimenpiteen tila ennen muutosta.",
      en: "The action's status before the change."),
    Field(
      .state, .list(.choice(Choices.state)), fi: "Tiekartan tila ennen muutosta.",
      en: "The roadmap's state before the change."),
    Field(
      .days, .word, fi: "Siirto vähintään näin monta päivää: luku tai rajan nimi.",
      en: "A move of so many days or more: a number, or the name of a limit."),
    Field(
      .value, .choice(turns), fi: "Luku laski tai nousi; tavoitteesta: vaatimus laski tai nousi.",
      en: "A number went down or up; of a target, it asks for less or for more."),
    Field(
      .moves, .integer(1...1000), fi: "Vähintään näin mones saman päättymisen siirto.",
      en: "At least so many-th move of the same end."),
    Field(
      .reason, .choice(reasons), fi: "missing: kukaan ei ole kertonut syytä.",
      en: "missing: nobody said why."),
    Field(
      .effect, .list(.choice(effects)), fi: "Mitä muutos saa aikaan.", en: "What the change does."),
    Field(
      .beforeReview, .integer(0...1000), fi: "Enintään näin monta päivää ennen katselmusta.",
      en: "So many days or fewer before the next review."),
    Field(
      .notice, .integer(0...10_000), fi: "Vähemmän kuin näin monta päivää alkuun tai loppuun.",
      en: "Fewer days than this to the start, or to the end of what has begun."),
    Field(
      .approval, .list(.word), fi: "Kuka saa hyväksyä: rooli tai vastuutahon tunnus.",
      en: "Who may approve: a role, or a party's id."),
    Field(.message, .text, fi: "Mitä rikkomuksesta sanotaan.", en: "What is said of a violation."),
    Field(
      .tests,
      .list(
        .fields(
          Fieldset([
            Field(.base, .anything, fi: "Tiekartta ennen.", en: "The roadmap before."),
            Field(.head, .anything, fi: "Tiekartta jälkeen.", en: "The roadmap after."),
            Field(
              .fails, .flag, required: true, fi: "Pysäyttääkö sääntö muutoksen.",
              en: "Whether the rule must stop the change."),
            Field(.today, .day, fi: "Päivä, jona katsotaan.", en: "The day it is looked at."),
            Field(
              .moves, .integer(0...1000), fi: "Montako kertaa päättymistä oli siirretty.",
              en: "How often the end had moved before."),
            Field(
              .reason, .flag, fi: "Onko syy kerrottu commitissa.",
              en: "Whether the commit says why."),
          ]))), fi: "Esimerkit: mitä sääntö pysäyttää ja mitä ei.",
      en: "Examples: what it must stop and what not."),
  ])

  /// The keys of `.tiekartta/approvals.yaml`.
  package static let approvals = Fieldset([
    Field(
      .approvals,
      .map(
        .words,
        .fields(
          Fieldset([
            Field(
              .record, .word, fi: "Tietue, jonka muutos hyväksytään.",
              en: "The record whose change is approved."),
            Field(.reason, .text, required: true, fi: "Miksi.", en: "Why."),
            Field(.decision, .word, fi: "Päätös, jolla hyväksyttiin.", en: "The decision."),
            Field(.by, .word, fi: "Hyväksyvä taho.", en: "The party that approves."),
            Field(
              .expires, .day, fi: "Viimeinen voimassaolopäivä.", en: "The last day it counts."),
          ]))), fi: "Hyväksytyt muutokset sormenjälkineen.",
      en: "Approved changes by their fingerprints."),
    RoadmapFormat.extra,
  ])

  private static let sections = Choice(
    Kind.allCases.map { ($0.section, fi: "Osio \($0.section).", en: "The section \($0.section).") })
  private static let moves = Choice([
    ("slipped", fi: "Myöhemmäksi.", en: "Later."),
    ("brought-forward", fi: "Aikaisemmaksi.", en: "Earlier."),
    ("refined", fi: "Tarkemmaksi.", en: "More exact."),
    ("coarsened", fi: "Epätarkemmaksi.", en: "Less exact."),
    ("scheduled", fi: "Sai päivän.", en: "Got a date."),
    ("unscheduled", fi: "Menetti päivän.", en: "Lost its date."),
    ("changed", fi: "Toiseksi.", en: "To another one."), ("added", fi: "Tuli.", en: "Came."),
    ("removed", fi: "Poistui.", en: "Went."),
  ])
  private static let turns = Choice([
    ("lowered", fi: "Laski.", en: "Went down."), ("raised", fi: "Nousi.", en: "Went up."),
  ])
  private static let reasons = Choice([
    ("missing", fi: "Syytä ei ole kerrottu.", en: "Nobody said why.")
  ])
  private static let effects = Choice([
    (
      "legal-deadline", fi: "Lakisääteinen määräaika ylittyy.", en: "A legal deadline is missed."
    ),
    (
      "dependant", fi: "Riippuvan toimenpiteen päivät eivät enää käy.",
      en: "The dates of a dependant do not agree any more."
    ),
    ("goal", fi: "Tavoitteen viimeinen toimenpide päättyy myöhemmin.", en: "A goal is later."),
    (
      "milestone", fi: "Välitavoite jää päättymisen jälkeen.",
      en: "A milestone comes after the end."
    ),
  ])
}
