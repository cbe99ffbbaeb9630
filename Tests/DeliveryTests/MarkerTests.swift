import Testing

@testable import Posting

/// The line by which a comment is known again.
struct MarkerTests {
  static let marker = Marker(key: "check/pr -->", head: "ab12", sequence: 42, hash: "0f")

  @Test("a marker is read as it was written, first line or footer")
  func roundTrip() {
    #expect(Marker(comment: Self.marker.marking("body\n*tail*", inFooter: false)) == Self.marker)
    #expect(Marker(comment: Self.marker.marking("body", inFooter: true) + "\n") == Self.marker)
    #expect(!Self.marker.line.dropLast(3).contains("-->"))
  }

  @Test(
    "what is not exactly a marker is none",
    arguments: [
      "", "<!-- tiekartta v1 key=a head=b seq=1 hash=c -->x",
      "<!-- tiekartta v2 key=a head=b seq=1 hash=c -->",
      "<!--  tiekartta v1 key=a head=b seq=1 hash=c -->",
      "<!-- tiekartta v1 key=a head=b seq=01 hash=c -->",
      "<!-- tiekartta v1 key=a head=b seq=1 hash=c extra=1 -->",
      "<!-- tiekartta v1 key= head=b seq=1 hash=c -->",
      "<!-- tiekartta v1 key=%41 head=b seq=1 hash=c -->",
      "<!-- tiekartta v1 key=a head=x seq=1 hash=c -->",
      "quoted: <!-- tiekartta v1 key=a head=b seq=1 hash=c -->",
    ])
  func strange(_ text: String) {
    #expect(Marker(comment: text) == nil)
  }
}
