import Foundation

/// Files to read and to break: those of the example roadmap, and some of our own.
enum Texts {
  static let all: [[UInt8]] = example + own.map { Array($0.utf8) }

  /// Those that are read in no time, and a few records of the longer ones.
  static let small: [[UInt8]] = all.map { text in
    text.count <= 2500 ? text : Array(text[..<(text[2500...].firstIndex(of: 0x0A) ?? 2500)])
  }

  /// Many short records, written in several ways.
  static let many: [UInt8] = {
    let actions = (1...12).map { number in
      switch number % 4 {
      case 0: "  A\(number): {title: \"Toimi\", end: 2027-Q\(number / 4)}\n"
      case 1:
        "  A\(number):\n    end: 2026-\(number + 10)\n    title: >-\n      Kaksi\n      riviä\n\n"
      case 2: "  # \(number)\n  'A\(number)':\n    goals: [T1, T2]\n    status: done\n"
      default: "  A\(number):\n    depends-on:\n    - A1\n    - A2\n    start: 2026\n"
      }
    }
    let goals = (1...4).map { "  T\($0): {title: {fi: Tavoite \($0), sv: Mål}}\n" }
    let phases = (1...4).map { "    p\($0):\n       end: 2026-0\($0)\n       status: planned\n" }
    return Array(
      ("actions:\n" + actions.joined() + "goals:   # tavoitteet\n" + goals.joined()
        + "x: [1,\n  2]\n"
        + "phases:\n" + phases.joined()).utf8)
  }()

  /// Whether the long runs are asked for.
  static let isSlow = ProcessInfo.processInfo.environment["TIEKARTTA_SLOW"] == "1"

  private static let example: [[UInt8]] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "example-roadmap")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? [])
      .filter { $0.pathExtension == "yaml" && $0.lastPathComponent != "tiekartta.yaml" }
      .sorted { $0.path < $1.path }.compactMap { try? Data(contentsOf: $0) }.map { Array($0) }
  }()

  private static let own = [
    """
    # Kaikki yhdessä tiedostossa
    roadmap:
      title: {fi: Digitiekartta, sv: Digital färdplan}
      languages: [fi, sv]   # oletus ensin
      period: {start: 2026, end: 2029}
      state: approved
      foreword: |
        Miksi digitalisaatiota edistetään.

        # ei huomautus vaan otsikko
        - asukas ensin
    vision: {statement: "Palvelut \\"verkossa\\" – 24/7", horizon: 2030}
    scale: {min: 1, max: 5, labels: {1: heikko, 5: erinomainen}}
    perspectives:
      osaaminen: {baseline: {value: 2.5}, target: {value: 3.5, by: 2028}}
    indicators:
      i1:
        title: Käynnit
        targets: {2027: 10, 2028-H1: 20}
    actions:
      # ensimmäinen
      A01:
        title: Sähköinen asiointi
        goals: [T1, 'T2']
        status: in-progress
        responsible: ict
        start: 2026-Q1
        end: 15.12.2026   # siirtyi
        milestones:
          m1: {title: Hankinta, date: 2026-04, reached: 2026-04-20}
        depends-on:
        - A02
        - {action: A03, type: start-start, lag: -5d}
        requirements: {requirement: dtpl, section: 3 §, deadline: d1}
        updates:
          2026-11-16: {text: Käyttöönotto siirtyy., by: ict, reason: Toimittaja}
          2026-11-16-2: "Vahvistettu: kyllä"
        description: >-
          Monirivinen kuvaus, jossa on
          [hakasulku ja 'lainaus.

          # ja risuaita

      A02:

        title: "Kahdelle
          riville"
        end: 2026-12
      A03:
        status: keskeytetty
        continuous: true
        formerly: [B03, C03]
    goals:
      T1: {title: Tavoite}
    x:
      mitä: [vain, {syvä: 1}]
    reviews:
      r1: {date: 2026-11-16, ref: k-2026}
    """,
    "actions:\n    A1:\n        end: 2026\n\n    A2:\n        end: 2027-Q1\n        title: |+\n            Rivi\n\n    A3: {}\n",
    "actions:\r\n  A1:\r\n    end: 2026\r\n  A2:\r\n    end: 2027\r\n",
    "phases:\n  survey: {start: 2026-01, end: 2026-02}\n  own: {end: 2026-03, status: planned}\n",
  ]
}
