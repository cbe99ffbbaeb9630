import RoadmapModel

@testable import RoadmapSlippage

/// A town's roadmap over two years, as its board would see it.
enum TrendStory {
  static func trend(selection: [RecordKey]? = nil) throws -> MilestoneTrend {
    let records = [
      try HandMade.record(
        "T1", title: "Sähköinen asiointi kaikkiin palveluihin", baseline: "2026-12",
        milestones: [
          try HandMade.milestone(
            "kilpailutus", "Hankintapäätös", reached: "2026-03-18",
            [("2025-09-10", "2025-12"), ("2025-12-01", "2026-02"), ("2026-02-20", "2026-03")]),
          try HandMade.milestone(
            "pilotti", "Pilotti kahdessa toimialassa",
            [("2025-09-10", "2026-06"), ("2026-03-01", "2026-09"), ("2026-08-20", "2027-02")]),
        ],
        [
          ("2025-09-10", "2026-12"), ("2026-02-20", "2027-03"), ("2026-06-10", "2027-06"),
          ("2026-10-05", "2027-12"),
        ]),
      try HandMade.record(
        "T2", title: "Tietoturvakoulutus", done: "2026-05-29", baseline: "2026-05",
        [("2025-09-10", "2026-06"), ("2026-01-15", "2026-05")]),
      try HandMade.record(
        "T3", title: "Henkilöstön digitaidot", baseline: "2027-09",
        [("2025-09-10", "2027-09")]),
      try HandMade.record(
        "T4", title: "Paperiarkiston digitointi", baseline: "2028-12",
        [("2025-09-10", "2028-12"), ("2026-04-02", "2028-03"), ("2026-09-15", "2027-10")]),
      try HandMade.record(
        "T5", title: "Avoimen datan julkaisu",
        [("2026-02-10", "2026-08"), ("2026-05-10", ""), ("2026-08-12", "2027-04")]),
      try HandMade.record(
        "T6", title: "Ohjelmistorobotiikan käyttöönotto laskutuksessa ja palkanmaksussa",
        done: "2026-09-30", [("2025-11-10", "2026-04"), ("2026-03-30", "2026-09")]),
    ]
    return MilestoneTrend(
      slippage: try HandMade.slippage(records, today: "2026-11-16"), selection: selection,
      reportDays: MilestoneTrend.reportDays(
        reviews: [], versions: try HandMade.versions(["2025-09-10", "2026-11-16"]),
        today: try HandMade.day("2026-11-16")))
  }
}
