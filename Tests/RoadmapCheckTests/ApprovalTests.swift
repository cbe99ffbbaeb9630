import Diagnostics
import RoadmapCheck
import RoadmapModel
import Testing

@Suite struct ApprovalTests {
  private static let fingerprint = "tk1:0123456789abcdef"

  private func added(_ reason: String, to text: String) -> String? {
    let approval = Approval(
      fingerprint: Self.fingerprint, record: "actions/A1", reason: reason, party: "kh")
    let source = SourceText(path: ApprovalFile.path, text: text)
    return approval.added(to: source).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test(
    "What is written is read back as it was meant, and all else stays",
    arguments: [
      "", "approvals:\n", "approvals: {}\n", "# aluksi\napprovals:\n# lopuksi\n",
      "approvals:\n  'tk1:aaaaaaaaaaaaaaaa': {reason: Siirto, by: kh}\n",
      "approvals:\r\n  'tk1:aaaaaaaaaaaaaaaa':\r\n    reason: Siirto\r\n    by: kh\r\n",
      "x: {a: 1}\n",
    ])
  func written(_ text: String) throws {
    for reason in ["Siirto", "a: b # c", "'", "\"", "no", "2026", "- x", "[", "Ä – ö"] {
      let new = try #require(added(reason, to: text), "\(reason)")
      let before = ApprovalFile.read(SourceText(path: ApprovalFile.path, text: text)).file
      let (after, faults) = ApprovalFile.read(SourceText(path: ApprovalFile.path, text: new))
      #expect(faults.isEmpty, "\(new)")
      #expect(after.approvals.count == before.approvals.count + 1)
      #expect(after.approvals.last?.reason == reason)
      #expect(after.approvals.last?.record == "actions/A1")
      for line in text.split(whereSeparator: \.isNewline) where line != "approvals: {}" {
        #expect(new.contains(line))
      }
    }
  }

  @Test("What would not be read back, and what is there already, is not written")
  func refused() throws {
    #expect(added("a\nb: [x", to: "") == nil)
    #expect(added("\u{1B}[31m", to: "") == nil)
    #expect(added("x", to: "approvals: [\n") == nil)
    let once = try #require(added("x", to: ""))
    #expect(added("y", to: once) == nil)
  }

  @Test("The lines to paste are a file that is read as it was meant")
  func stanza() throws {
    let two = ["tk1:aaaaaaaaaaaaaaaa", "tk1:bbbbbbbbbbbbbbbb"].map {
      Approval(
        fingerprint: $0, reason: "Syy: muu", decision: "kh-1", expires: Day(iso: "2026-12-31"))
    }
    let text = try #require(Approval.stanza(of: two))
    let read = ApprovalFile.read(SourceText(path: ApprovalFile.path, text: text))
    #expect(read.faults.isEmpty)
    #expect(read.file.approvals == two)
    #expect(Approval.stanza(of: []) == nil)
  }
}
