import Foundation
import RoadmapModel
import RoadmapSlippage
import Testing

@testable import Revisions
@testable import RoadmapHistory
@testable import Workspace

/// A real roadmap's history of 11,284 commits, where it lies beside the project; what must come of
/// it was counted by an independent reading.
@Suite struct CorpusTests {
  static let bundle = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/corpus/kep.bundle").standardizedFileURL
  static let isThere =
    ProcessInfo.processInfo.environment["TIEKARTTA_SLOW"] == "1"
    && FileManager.default.fileExists(atPath: bundle.path)

  @Test(
    "The real history gives the records, first plans and moves that were counted",
    .enabled(if: Self.isThere, "slow, and the corpus must lie beside the project"))
  func counts() throws {
    let folder = try GitFolder()
    try folder.shell("git clone --quiet -b main '\(Self.bundle.path)' .")
    let workspace = try Workspace(from: folder.path)
    let today = Day(iso: "2026-11-23") ?? Day(number: 0)
    let history = try workspace.history(HistoryRequest(today: today))
    #expect(history.versions.count == 1453)
    let question = SlippageQuestion(
      versions: history.versions, calendar: .finland, today: today)
    let slippage = try SlippageStudy(question).slippage { try history.introductions(of: $0) }
    let records = slippage.records
    #expect(records.count == 627)
    #expect(records.count(where: \.isPresent) == 615)
    #expect(records.count { $0.end.first != nil } == 475)
    let moves = records.flatMap(\.end.moves).filter { $0.from != nil && $0.to != nil }
    #expect(moves.count == 570)
    let later = moves.compactMap(\.slip.days).filter { $0 > 0 }
    #expect(later.count == 539)
    #expect(later.reduce(0, +) == 142_285)
    let most = try #require(records.first { $0.key.id == "kep-1287" })
    #expect(most.end.moves.count { $0.from != nil } == 9)
    #expect(
      most.end.moves.first { $0.from != nil }?.commit == "60ce5455dd583fd8a52c7bf4ca2e032d13a118e9")
    #expect(most.end.moves.last?.commit == "2cf6aee3a22e7b660b88ae432f5336f71b9f5fd2")
    #expect(most.end.moves.last?.to == Period(iso: "2025-12-17"))
    #expect(try folder.summary() == folder.summary(usesCache: false))
    #expect(try folder.summary() == folder.summary(usesCache: false))
  }
}
