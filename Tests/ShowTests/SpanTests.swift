import Diagnostics
import Reporting
import RoadmapModel
import Testing

/// How periods are written in each language.
@Suite struct SpanTests {
  @Test(
    "From one period to another, what they share is written once",
    arguments: [
      ("2026-04-01", "2026-06-30", "1.4.–30.6.2026", "1.4–30.6.2026", "1 April–30 June 2026"),
      ("2025-10-06", "2025-10-24", "6.–24.10.2025", "6–24.10.2025", "6–24 October 2025"),
      (
        "2026-12-01", "2027-01-31", "1.12.2026–31.1.2027", "1.12.2026–31.1.2027",
        "1 December 2026–31 January 2027"
      ),
      ("2026-02", "2026-06", "2–6/2026", "2–6/2026", "February–June 2026"),
      ("2026-02", "2027-06", "2/2026–6/2027", "2/2026–6/2027", "February 2026–June 2027"),
      ("2026-Q2", "2026-Q4", "Q2–Q4/2026", "Q2–Q4 2026", "Q2–Q4 2026"),
      ("2026-T1", "2026-T2", "T1–T2/2026", "T1–T2 2026", "T1–T2 2026"),
      ("2026-Q3", "2026-12", "Q3/2026–12/2026", "Q3 2026–12/2026", "Q3 2026–December 2026"),
      ("2027", "2028", "2027–2028", "2027–2028", "2027–2028"),
      ("2026-H1", "2026-H1", "H1/2026", "H1 2026", "H1 2026"),
    ])
  func range(_ start: String, _ end: String, _ fi: String, _ sv: String, _ en: String) {
    let said = Language.allCases.map { $0.phrases.span(Period(iso: start), Period(iso: end)) }
    #expect(said == [fi, sv, en])
  }

  @Test("Where only one side is known, words say which")
  func oneSide() {
    let year = Period(iso: "2027")
    let ends = Language.allCases.map { $0.phrases.span(nil, year) }
    #expect(ends == ["viimeistään 2027", "senast 2027", "by 2027"])
    let starts = Language.allCases.map { $0.phrases.span(year, nil) }
    #expect(starts == ["alkaen 2027", "från 2027", "from 2027"])
  }
}
