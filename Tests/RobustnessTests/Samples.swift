/// Texts to break, besides those of the example roadmap.
enum Samples {
  static let all = [
    """
    roadmap:
      title: {fi: Digitiekartta, sv: Digital färdplan}
      languages: [fi, sv]
      period: {start: 2026, end: 2029}
      state: approved
      organization: {name: Lammenseutu, code: "000"}
      approval: kh-2026-31
      foreword: |
        Miksi ja miten digitalisaatiota edistetään.

        - asukas ensin
      operating-model:
        coordinator: ict
        bodies: {johtoryhma: {role: steers, cadence: quarterly}}
    vision: {statement: "Palvelut \\"verkossa\\" – 24/7", horizon: 2030}
    scale: {min: 1, max: 5, labels: {1: heikko, 5: erinomainen}}
    """,
    """
    # tiekartta: ignore stale-action until 2027-01-31 odotetaan päätöstä
    actions:
      A01: &pohja
        title: Sähköinen asiointi
        goals: [T1, 'T2']
        status: in-progress
        responsible: ict
        start: 2026-Q1
        end: 15.12.2026   # siirtyi
        progress: 40
        health: {light: amber, reason: Toimittaja vaihtuu, by: ict, date: 2026-11-02}
        milestones:
          m1: {title: Hankinta, date: 2026-04, reached: 2026-04-20}
        depends-on:
          - A02
          - {action: A03, type: start-start, lag: -5d}
        requirements: {requirement: dtpl, section: 3 §, deadline: d1}
        cost: {min: 10000, max: 50000.50, by-year: {2026: 10000, 2027: 40000}}
        funding:
          - {source: state-grant, name: Kuntien digiavustus, amount: 20000, use-by: 2027-06, state: granted}
        benefits: Vähemmän käyntejä
        risks: [{text: Kustannus, probability: 3, impact: 4}]
        updates:
          2026-11-16: {text: Käyttöönotto siirtyy., by: ict, reason: Toimittaja}
          2026-11-16-2: "Vahvistettu: kyllä"
        links: {Projekti: "https://example.fi/a#b"}
        x: {mitä: [vain, {syvä: 1}]}
      A02: *pohja
      A03:
        title: >-
          Monirivinen
          otsikko 😀
        status: keskeytetty
        continuous: kyllä
    """,
    "parties:\r\n  ict:\r\n    title: Tietohallinto\r\n    kind: unit\r\n    contact: {email: a@b.fi}\r\n  eno: {parent: ict, active: {from: 2026-01-01}}\r\n",
    "\u{FEFF}surveys:\n  s1:\n    groups: {g: {invited: 10, answered: 7}}\n    results:\n      osaaminen: {g: {counts: {1: 1, 2: 3, 5: 3}, dont-know: 0}}\ndecisions:\n  kh-2026-31: {date: 2026-02-16, section: § 31, outcome: approved, about: [A01]}\n",
  ]

  private static func bytes(_ part: String, _ count: Int, after start: String = "") -> [UInt8] {
    Array((start + String(repeating: part, count: count)).utf8)
  }

  /// Texts made to take long or to go deep, small enough for every run.
  static let hostile: [[UInt8]] = [
    bytes("[", 100_000), bytes("{a: ", 20_000), bytes("- ", 50_000), bytes("? ", 50_000),
    bytes("[\n", 30_000, after: "x: "), bytes("&a *a\n", 20_000), bytes("- &a\n- *a\n", 5_000),
    bytes("# tiekartta:\n", 10_000), bytes("# tiekartta: ", 10_000, after: "x: \""),
    bytes("  # tiekartta: ignore end-before-start syy\n", 5_000, after: "actions:\n"),
    bytes("\u{A0}", 50_000, after: "x:"), bytes("\u{202E}", 30_000, after: "x: "),
    bytes("\0a", 30_000, after: "a: b\n"),
    bytes("x\n", 30_000), bytes("x: \"\n", 20_000), bytes("\tx: y\n", 20_000),
    bytes("a: b\r", 5_000),
    bytes("<<<<<<< a\nx: y\n=======\n>>>>>>> b\n", 3_000), bytes(" a:\n", 20_000),
    bytes(": ", 50_000),
    bytes("  A: {}\n", 10_000, after: "actions:\n"), bytes("'", 50_000), bytes("|\n", 20_000),
    bytes("%a\n", 5_000),
    bytes("---\n", 10_000), bytes("!a ", 20_000), bytes("\\", 50_000, after: "\""), [0xFF, 0xFE],
    [0xEF, 0xBB], [0],
    Array((0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined().utf8),
    Array((0..<300).reversed().map { String(repeating: " ", count: $0) + "a:\n" }.joined().utf8),
  ]
}
