import Foundation
import RoadmapModel
import RoadmapSlippage
import Testing

@testable import Revisions
@testable import RoadmapHistory
@testable import Workspace

/// What was kept of a history is believed as long as its version is ours: whoever changes what is
/// read of records must raise it, or earlier runs' facts stay among the new ones.
@Suite struct FactsVersionTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "FactsVersion.golden")

  /// The version, and the checksum of all that is read of the texts and how it is written.
  private static let current: String = {
    var writer = ByteWriter()
    var table = FactsWriter()
    for text in texts {
      let file = FactsReader.read(bytes: Array(text.utf8))
      writer.write(count: file.isUnreadable ? 1 : 0)
      writer.write(count: file.records.count)
      for record in file.records { writer.write(count: table.index(of: record)) }
      for key in file.repeated { writer.write(key.path) }
    }
    table.write(to: &writer)
    let sum = String(Checksum.of(writer.bytes[...]), radix: 16)
    return "version \(FactsWriter.version)\nfacts \(sum)\n"
  }()

  @Test("Facts are read and written as they were, or their version is another")
  func version() throws {
    let kept = (try? String(contentsOf: Self.golden, encoding: .utf8)) ?? ""
    guard Self.current != kept else { return }
    let isRaised = !kept.hasPrefix("version \(FactsWriter.version)\n")
    #expect(
      isRaised,
      """
      what is read of records, or how it is kept, has changed: raise FactsWriter.version, so that \
      facts kept by earlier runs are read anew; then RECORD=1 swift test --filter FactsVersionTests
      """)
    guard isRaised else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      return try Self.current.write(to: Self.golden, atomically: true, encoding: .utf8)
    }
    Issue.record(
      "FactsWriter.version is another: RECORD=1 swift test --filter FactsVersionTests notes it")
  }

  // MARK: Texts that stay as they are; when one is added, remove the golden file and record it anew

  private static let texts = [
    """
    roadmap:
      title: {fi: Digitiekartta, sv: Digital färdplan}
      languages: [fi, sv]
      period: {start: 2026, end: 2029}
      state: luonnos
      time-zone: Europe/Helsinki
      foreword: {fi: {file: esipuhe.md}, sv: {file: ../förord.md}}
    vision: {statement: Palvelut verkossa, horizon: 2030}
    scale: {min: 1, max: 5}
    perspectives:
      osaaminen: {baseline: {value: "2,50"}, target: {value: 3.5, by: 2028}}
      laitteet:
    goals:
      T1: {title: Tavoite, formerly: [G1, G2]}
    indicators:
      i1: {title: Käynnit, baseline: {value: 1000}, targets: {2027: 10, 2028-H1: 20, H2/2028: 3e1}}
    parties:
      ict: {title: {fi: Tietohallinto}, kind: unit}
    requirements:
      laki: {title: Laki, deadlines: {d1: {date: 2027-01-01}}}
    decisions:
      kh-1: {body: kh, date: 2026-02-16, about: [A1]}
    reviews:
      r1: {date: 16.11.2026, ref: k-2026}
      r2: {date: 2026-13-01, ref: ""}
    phases:
      survey: {title: Kysely, start: 2026-01, end: 2026-W14, status: done, completed: 2026-04-02,
        responsible: ict, updates: {2026-03-01: {text: Pidempi, reason: {fi: Vähän, sv: Få}}}}
    surveys:
      k1: {title: Kysely, opened: 2026-02-01}
    """,
    """
    actions:
      A1:
        title: {sv: E-tjänst, fi: Asiointi}
        official-title: ei lueta
        description: ei lueta
        goals: [T2, T1, T2]
        status: käynnissä
        responsible: ict
        partners: [b, a]
        start: H1/2026
        end: 15.12.2026
        started: 2026-01-07
        milestones:
          m2: {date: kevät 2026, title: Hankinta}
          m1: {reached: 2026-02-01, date: 2026-T1}
          m0:
        depends-on: [{action: A3, type: start-start, lag: -5d}, A2, {action: A4, type: related}]
        perspectives: osaaminen
        requirements: [{requirement: laki, deadline: d1}, {requirement: laki, section: 3 §}]
        service-areas: all
        updates:
          2026-11-16-2: {by: ict, reason: {sv: Försenad, fi: Toimittaja}}
          16.11.2026: {text: Siirtyi, reason: Kilpailutus}
          2026-11-20: Vain tekstiä
        formerly: [D14, D02]
        visibility: internal
        progress: 40
      A2: {title: Jatkuva, status: in-progress, continuous: true, review: 2027-Q1, end: 2026}
      A3: {title: Valmis, status: done, end: Q2/2026, completed: 2026-06-18, visibility: public}
      A4: {title: Outo, status: jotain, end: 2026-02-30, start: 4/2026, visibility: salainen}
      A5: {title: Yhdistetty, status: merged, merged-into: A1, end: 2026-H2}
      A6: {}
      A1: {title: Toinen kerta, end: 2030}
    """,
    "actions:\n  A1: {title: [katki\n",
    "# tyhjä\n",
    "actions:\r\n  Ä1:\r\n    end: 2026-W53\r\n  A\u{308}1:\r\n    end: 2027\r\n",
  ]
}
