import Testing

@testable import Posting

/// When a server is asked again.
struct RetryTests {
  private func delay(_ response: Response?, attempt: Int = 1, waited: Double = 0) -> Double? {
    RetryPolicy().delay(after: response, attempt: attempt, waited: waited, now: 1000, chance: 0)
  }

  @Test("a server's word on when counts before everything else")
  func asked() {
    func limited(_ headers: (String, String)...) -> Response {
      Response(status: 429, headers: headers.map { (name: $0.0, value: $0.1) })
    }
    #expect(delay(limited(("retry-after", "7"), ("ratelimit-reset", "90"))) == 7)
    #expect(delay(limited(("retry-after", "Thu, 01 Jan 1970 00:16:50 GMT"))) == 10)
    #expect(delay(limited(("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "1030"))) == 30)
    #expect(delay(limited(("x-ratelimit-remaining", "3"), ("x-ratelimit-reset", "1030"))) == 0.5)
    #expect(delay(limited(("ratelimit-reset", "20"))) == 20)
    #expect(delay(limited(("retry-after", "soon"))) == 0.5)
  }

  @Test("waits grow, end after some attempts, and never pass the ceiling")
  func ceiling() {
    #expect(delay(nil, attempt: 1) == 0.5 && delay(nil, attempt: 3) == 2)
    #expect(delay(nil, attempt: 4) == nil)
    #expect(delay(nil, attempt: 1, waited: 120) == nil)
    let late = Response(status: 429, headers: [("retry-after", "121")])
    #expect(delay(late) == nil)
  }

  @Test("of the two sorts of 403 only haste passes")
  func forbidden() {
    #expect(!RetryPolicy.isLimited(Response(status: 403)))
    #expect(RetryPolicy.isLimited(Response(status: 403, headers: [("retry-after", "60")])))
    let words = Array(#"{"message": "You have exceeded a secondary rate limit"}"#.utf8)
    #expect(RetryPolicy.isLimited(Response(status: 403, body: words)))
  }

  @Test("dates of HTTP are read")
  func dates() {
    #expect(HTTPDate.seconds("Sun, 06 Nov 1994 08:49:37 GMT") == 784_111_777)
    #expect(HTTPDate.seconds("Thu, 29 Feb 2024 00:00:00 GMT") == 1_709_164_800)
    #expect(HTTPDate.seconds("yesterday") == nil)
  }
}

/// What nobody may see.
struct SecretTests {
  @Test("no way of printing shows a secret")
  func hidden() {
    let secret = Secret("hunter2", named: "TIEKARTTA_T")
    let guarded = "Bearer " + Guarded(secret.map { "x" + $0 })
    var dumped = ""
    dump(secret, to: &dumped)
    dump(guarded, to: &dumped)
    dump(Request(.get, guarded, headers: [("A", guarded)]), to: &dumped)
    let all = "\(secret) \(guarded) \(String(reflecting: guarded)) \(dumped)"
    #expect(!all.contains("hunter2") && all.contains("$TIEKARTTA_T"))
    #expect(guarded.reveal() == "Bearer xhunter2")
    #expect(guarded.scrub("no xhunter2 here") == "no $TIEKARTTA_T here")
  }

  @Test(
    "an address says plainly where it leads, or is none",
    arguments: [
      "https://good.example@evil.example/", "ftp://a.example", "https://", "https://a:b/",
      "a.example",
      "https://a.example:99999/", "https://a.example /x", "https://å.example/",
    ])
  func strange(_ text: String) { #expect(WebAddress(text) == nil) }

  @Test("only https and this machine are private")
  func privacy() throws {
    #expect(try #require(WebAddress("https://a.example/x")).isPrivate)
    #expect(try #require(WebAddress("http://127.0.0.1:80/x")).isPrivate)
    #expect(try !#require(WebAddress("http://127.0.0.1.evil.example/")).isPrivate)
    #expect(try !#require(WebAddress("http://a.example")).isPrivate)
  }

  @Test("Base64 is that of RFC 4648")
  func base64() {
    let words = ["": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg=="]
    for (plain, coded) in words { #expect(Base64.encode(Array(plain.utf8)) == coded) }
  }
}

/// JSON that servers send.
struct JSONTests {
  @Test("values are read exactly, large ids too")
  func values() throws {
    let json = try #require(
      JSON(
        Array(
          #" {"id": 9007199254740993, "a": ["ä\n\u00e4\ud83d\ude00", true, null, -1.5e3]} "#.utf8)))
    #expect(json["id"]?.id == "9007199254740993")
    #expect(json["a"]?.list?.first?.text == "ä\nä😀")
    #expect(json["a"]?.list?.count == 4)
  }

  @Test(
    "what is not whole JSON is none",
    arguments: [
      "", "<html>", "{", "[1,]", #"{"a": }"#, #"{"a": 1} x"#, #""\ud83"#, "nul", "01x", #"{"a" 1}"#,
      String(repeating: "[", count: 10_000),
    ])
  func broken(_ text: String) { #expect(JSON(Array(text.utf8)) == nil) }
}

/// Entries of the ledger.
struct LedgerTests {
  @Test("an entry is read as it was kept, and nothing else is one")
  func entries() {
    let entry = LedgerEntry(state: .attempted, sequence: 17, hash: "ab", time: 5)
    #expect(LedgerEntry(entry.text) == entry)
    for text in ["", "tiekartta v1 lost 1 ab 5", "tiekartta v2 attempted 1 ab 5"] {
      #expect(LedgerEntry(text) == nil)
    }
  }
}
