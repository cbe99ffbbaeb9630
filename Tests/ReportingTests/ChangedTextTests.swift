import Diagnostics
import Testing

@testable import Reporting

@Suite("A long text that changed")
struct ChangedTextTests {
  @Test("What differs is seen, wherever it stands")
  func windows() {
    let start = "Data platform for finance, staff and services in one view; schools and premises,"
    let cut = ChangedText(
      from: start + " and also water supply.", to: start + " and also streets only.", limit: 80)
    #expect(cut.from == "…premises, and also water supply." || cut.from.hasSuffix("water supply."))
    #expect(cut.from.hasPrefix("…") && cut.from.count <= 80)
    #expect(cut.to.hasPrefix("…") && cut.to.hasSuffix("also streets only."))
  }

  @Test("What is short, or to be told whole, is not cut")
  func whole() {
    let long = String(repeating: "sana ", count: 40) + "loppu"
    #expect(ChangedText(from: long, to: long + "!", limit: .max).to == long + "!")
    #expect(ChangedText(from: "a", to: "b", limit: 80).from == "a")
    let grown = ChangedText(from: "lyhyt", to: long, limit: 80)
    #expect(grown.from == "lyhyt" && grown.to.hasSuffix("…") && grown.to.count == 80)
  }

  @Test("A cut text keeps its language")
  func language() {
    let words = String(repeating: "ord ", count: 40)
    let marked = { (end: String) in
      ForeignText.marked(words + end, in: "sv", for: .fi, promised: ["fi", "sv"])
    }
    let cut = ChangedText(from: marked("ett"), to: marked("två"), limit: 80)
    #expect(ForeignText.spoken(cut.to).hasPrefix("…"))
    #expect(ForeignText.spoken(cut.to).hasSuffix("två [sv]"))
  }
}
