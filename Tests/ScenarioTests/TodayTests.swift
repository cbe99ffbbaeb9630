import Foundation
import Testing
import TiekarttaCLI

/// Today is a day in the roadmap's time zone, wherever the program runs.
@Suite struct TodayTests {
  /// Half past ten in the evening in UTC on 2026-11-30.
  private let evening = noon + 37_800

  private func late(_ settings: String, zone: String?) throws -> String {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    try "format: 1\nlanguage: en\n\(settings)".write(
      to: place.appending(path: "tiekartta.yaml"), atomically: true, encoding: .utf8)
    let line = zone.map { "  time-zone: \($0)\n" } ?? ""
    try """
    roadmap:
      title: T
      languages: [en]
      period: {start: 2026, end: 2027}
      state: draft
    \(line)goals: {T1: {title: G}}
    parties: {ict: {title: ICT}}
    actions:
      A1: {title: One, goals: T1, status: in-progress, responsible: ict, end: 2026-11-30}

    """.write(to: place.appending(path: "roadmap.yaml"), atomically: true, encoding: .utf8)
    let said = Said()
    let evening = evening
    let world = World(
      arguments: ["lint", "--format", "short"], environment: ["TZ": "Pacific/Kiritimati"],
      workingFolder: place.path, now: { evening }, input: { _ in [] },
      write: { said.add(String(decoding: $0, as: UTF8.self)) }, complain: { said.add($0) },
      isTerminal: false, terminalWidth: 100)
    _ = Tiekartta.run(in: world)
    return said.text
  }

  @Test("An end is past from midnight on in the roadmap's zone")
  func midnight() throws {
    #expect(try late("", zone: nil).contains("past-and-open"), "Helsinki: it is past midnight")
    #expect(try !late("", zone: "UTC").contains("past-and-open"))
    #expect(try !late("calendar: SE\n", zone: nil).contains("past-and-open"))
    #expect(try late("", zone: "Pacific/Kiritimati").contains("past-and-open"))
    #expect(try !late("", zone: "America/New_York").contains("past-and-open"))
    #expect(try late("", zone: "Nowhere/Land").contains("does not know the time zone"))
  }
}
